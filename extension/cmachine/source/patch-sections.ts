/**
 * Finds the diffs in a text and reads them. `diff` reads what stands above the hunks (quoted names, git's own lines); hunks are
 * read here, since each of their lines must keep its place in the file, and a mail goes on after them ("-- ", prose).
 */
import { parsePatch } from 'diff';
import type { StructuredPatch } from 'diff';
import type { FileChange, Hunk, HunkLine, PatchText } from './patch.types.js';
import { FaultError } from './types.js';

const HUNK = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;
const EXTENDED =
  /^(old mode|new mode|deleted file mode|new file mode|copy (from|to)|rename (from|to|old|new)|(dis)?similarity index|index|Binary files) /;
/** Characters of a header's line. */
const LONGEST = 4096;

/** The changes of all files in a text, in order. Throws a FaultError, with its line, for what is damaged or of another form. */
export function changesIn(name: string, text: PatchText): readonly FileChange[] {
  return new Sections(name, text).read();
}

class Sections {
  private at = 0;
  private readonly end: number;

  constructor(
    private readonly name: string,
    private readonly text: PatchText,
  ) {
    const { lines } = text;
    // what follows the last newline is no line
    this.end = lines[lines.length - 1] === '' ? lines.length - 1 : lines.length;
  }

  read(): FileChange[] {
    const changes: FileChange[] = [];
    while (this.at < this.end) {
      const line = this.line(this.at);
      if (line.startsWith('diff --git ')) changes.push(this.change(true));
      else if (this.namesFile(this.at)) changes.push(this.change(false));
      else {
        this.refuseOther(line);
        this.at++;
      }
    }
    return changes;
  }

  /** Without the return that a file of Windows or a mail has. */
  private line(i: number): string {
    const line = this.text.lines[i] ?? '';
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  }

  private namesFile(i: number): boolean {
    return this.line(i).startsWith('--- ') && this.line(i + 1).startsWith('+++ ') && HUNK.test(this.line(i + 2));
  }

  private refuseOther(line: string): void {
    if (HUNK.test(line))
      throw this.fault(`hunk "${line.slice(0, 80)}" names no file`, 'Keep the lines "---" and "+++" above it.');
    if (/^diff --(cc|combined) |^@@@ /.test(line))
      throw this.fault('this is the diff of a merge', 'Make a plain one: git diff FROM TO, or git format-patch.');
    if (/^\*{15}$/.test(line) || /^\*\*\* \S.*\t/.test(line))
      throw this.fault('this is a context diff', 'Make a unified one: diff -u, or git diff.');
  }

  private change(git: boolean): FileChange {
    const start = this.at;
    const head: string[] = [];
    let binary = false;
    if (git) {
      do head.push(this.header(this.at++));
      while (EXTENDED.test(this.line(this.at)));
      binary = head.some((line) => line.startsWith('Binary files '));
      if (this.line(this.at) === 'GIT binary patch') {
        binary = true;
        while (this.at < this.end && !this.line(this.at).startsWith('diff --git ')) this.at++;
      }
    }
    // a CR that only the transport added stands at the headers too
    const returns = (this.text.lines[this.at] ?? '').endsWith('\r');
    const hunks: Hunk[] = [];
    if (!binary && this.namesFile(this.at)) {
      head.push(this.header(this.at++), this.header(this.at++));
      while (HUNK.test(this.line(this.at))) hunks.push(this.hunk(returns));
      this.refuseMore(hunks[hunks.length - 1] as Hunk);
    } else if (git && !binary && HUNK.test(this.line(this.at)))
      throw this.fault('this hunk stands without "---" and "+++"', 'Make the patch again: lines of it are missing.');
    return described(this.parsed(head, start), git, binary, this.text.lineOf(start), hunks);
  }

  private header(i: number): string {
    const line = this.line(i);
    if (line.length <= LONGEST) return line;
    this.at = i;
    throw this.fault(`a line of a header has ${line.length} characters`, 'No tree has such a file; see what this is.');
  }

  private hunk(returns: boolean): Hunk {
    const start = this.at++;
    const header = this.line(start);
    const [, oldStart, oldCount, , newCount] = HUNK.exec(header) as RegExpExecArray;
    let old = Number(oldCount ?? 1);
    let fresh = Number(newCount ?? 1);
    // where nothing is replaced the number is that of the line before
    const first = Number(oldStart) + (old === 0 ? 1 : 0);
    const lines: HunkLine[] = [];
    for (; this.at < this.end; this.at++) {
      const whole = returns ? this.line(this.at) : (this.text.lines[this.at] as string);
      const op = whole === '' || whole === '\r' ? ' ' : whole.charAt(0);
      if (op === '\\') {
        const before = lines.pop();
        if (before) lines.push({ ...before, unended: true });
        continue;
      }
      if (old === 0 && fresh === 0) break;
      if (whole.includes('\ufffd'))
        throw this.fault('this line is not UTF-8', 'Save the patch as UTF-8; what it adds is C of a tree that is.');
      const fits = (op === ' ' && old > 0 && fresh > 0) || (op === '-' && old > 0) || (op === '+' && fresh > 0);
      if (!fits) break;
      if (op !== '+') old--;
      if (op !== '-') fresh--;
      const text = whole === '\r' ? whole : whole.slice(1);
      lines.push({ op: op as HunkLine['op'], text, line: this.text.lineOf(this.at), unended: false });
    }
    if (old > 0 || fresh > 0) {
      const found = this.at < this.end ? 'this line is none of its' : 'the text ends here';
      throw this.fault(
        `hunk "${shown(header)}" should have ${old} more old and ${fresh} more new lines, and ${found}`,
        'The patch was cut off, edited, or its lines were wrapped by a mail program; get the original.',
      );
    }
    return { header, line: this.text.lineOf(start), oldStart: first, lines };
  }

  /** Lines that look like more of a hunk than its header counts would be lost without a word. */
  private refuseMore({ header }: Hunk): void {
    const line = this.line(this.at);
    if (!/^\+|^-(?!-)/.test(line)) return;
    throw this.fault(
      `hunk "${shown(header)}" has more lines than its header says`,
      'Correct the counts in its header (git diff does), or remove the line.',
    );
  }

  private parsed(head: readonly string[], start: number): StructuredPatch {
    try {
      const [first] = parsePatch(head.join('\n'));
      if (first) return first;
    } catch {
      // told below, with the line of the file
    }
    this.at = start;
    throw this.fault('the headers of this diff cannot be read', 'Make the patch again with git diff or diff -u.');
  }

  private fault(message: string, remedy: string): FaultError {
    const line = this.text.lineOf(Math.max(0, Math.min(this.at, this.end - 1)));
    return new FaultError({ message, file: this.name, line, remedy });
  }
}

const shown = (header: string): string => header.slice(0, 100);

function described(
  p: StructuredPatch,
  git: boolean,
  binary: boolean,
  line: number,
  hunks: readonly Hunk[],
): FileChange {
  // "diff -N" writes a file that is not there with the time 0
  const none = (name: string | undefined, time: string | undefined): boolean =>
    name === undefined || name === '/dev/null' || (!git && /^(1970-01-01|1969-12-31) /.test(time?.trim() ?? ''));
  const create = p.isCreate ?? (none(p.oldFileName, p.oldHeader) && !p.isRename);
  const gone = p.isDelete ?? none(p.newFileName, p.newHeader);
  return {
    kind: p.isRename ? 'rename' : p.isCopy ? 'copy' : create ? 'create' : gone ? 'delete' : 'change',
    oldName: create ? undefined : p.oldFileName,
    newName: gone ? undefined : p.newFileName,
    git,
    binary: binary || (p.isBinary ?? false),
    line,
    hunks,
  };
}
