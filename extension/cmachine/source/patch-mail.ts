/** Saved mails: one as "git format-patch" writes it, or a folder of several (mbox), with MIME as mail programs add it. */
import { base64, binaryText, headerText, quotedPrintable, unicodeText } from './patch-encoding.js';
import type { PatchFile, PatchText } from './patch.types.js';
import { inSeries } from './patch-series.js';
import { FaultError } from './types.js';

/** Bytes. Whole releases have been posted in less. */
const LARGEST = 16 * 1024 * 1024;
/** Parts inside parts. */
const DEEPEST = 8;

const HEADER = /^[!-9;-~]+:/;

/** A mail, its lines still bytes. */
interface Part {
  readonly headers: ReadonlyMap<string, string>;
  /** First line of the body, from 0, and the line after its last. */
  readonly from: number;
  readonly to: number;
}

/** The texts of a patch file in the order in which their diffs apply. Throws a FaultError for what is no text. */
export function patchTexts({ name, bytes }: PatchFile): readonly PatchText[] {
  refuseOther(name, bytes);
  const raw = binaryText(bytes).replace(/^\u00ef\u00bb\u00bf/, '');
  const lines = raw.split('\n');
  const mails = mailsOf(lines);
  if (mails.length === 0) return [{ lines: unicodeText(raw).split('\n'), lineOf: (i) => i + 1 }];
  const read = mails.map((mail) => ({
    subject: headerText(mail.headers.get('subject') ?? ''),
    line: mail.from,
    texts: leaves(name, lines, mail, 0),
  }));
  return inSeries(name, read).flatMap(({ texts }) => texts);
}

function refuseOther(name: string, bytes: Uint8Array): void {
  const fault = (message: string, remedy: string): FaultError =>
    new FaultError({ message: `${name} ${message}`, file: name, line: 0, remedy });
  if (bytes.length > LARGEST)
    throw fault(`is larger than ${LARGEST / 1024 / 1024} MB`, 'Take the patches that matter out of it.');
  const [first, second] = bytes;
  if (first === 0x1f && second === 0x8b) throw fault('is compressed', 'Unpack it (gunzip) and name the result.');
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw fault('is UTF-16, and patches are bytes', 'Save it as UTF-8; PowerShell writes UTF-16 where one uses ">".');
  if (bytes.subarray(0, 65536).includes(0)) throw fault('is no text', 'Name a unified diff or a saved mail.');
}

/** The mails of a file; none where it is a plain diff. */
function mailsOf(lines: readonly string[]): Part[] {
  const start = lines.findIndex((line) => line.trim() !== '');
  const starts: number[] = [];
  for (let i = Math.max(0, start); i < lines.length; i++) {
    const begins = (lines[i] as string).startsWith('From ') && HEADER.test(lines[i + 1] ?? '');
    if (begins && (i === start || (lines[i - 1] as string).trim() === '')) starts.push(i);
  }
  if (starts[0] === start && start >= 0)
    return starts.map((at, n) => part(lines, at + 1, starts[n + 1] ?? lines.length));
  if (start < 0 || !HEADER.test(lines[start] as string)) return [];
  const one = part(lines, start, lines.length);
  return ['from', 'message-id', 'content-type'].some((key) => one.headers.has(key)) ? [one] : [];
}

function part(lines: readonly string[], start: number, to: number): Part {
  const headers = new Map<string, string>();
  let last = '';
  let at = start;
  for (; at < to; at++) {
    const line = (lines[at] as string).replace(/\r$/, '');
    if (line === '') break;
    const colon = line.indexOf(':');
    if (/^[ \t]/.test(line)) headers.set(last, `${headers.get(last) ?? ''} ${line.trim()}`.slice(0, 4096));
    else if (HEADER.test(line)) {
      last = line.slice(0, colon).toLowerCase();
      if (!headers.has(last)) headers.set(last, line.slice(colon + 1, colon + 4096).trim());
    }
  }
  return { headers, from: Math.min(to, at + 1), to };
}

/** The texts of a mail: its body, or those of its parts that can hold a diff. */
function leaves(name: string, lines: readonly string[], of: Part, depth: number): PatchText[] {
  const type = of.headers.get('content-type') ?? 'text/plain';
  const kind = (/^[^;\s]*/.exec(type)?.[0] ?? '').toLowerCase();
  if (depth > DEEPEST)
    throw new FaultError({
      message: `the mail has parts inside parts, more than ${DEEPEST} deep`,
      file: name,
      line: of.from,
      remedy: 'Save the part that holds the diff.',
    });
  if (kind === 'message/rfc822') return leaves(name, lines, part(lines, of.from, of.to), depth + 1);
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (kind.startsWith('multipart/') && boundary !== undefined)
    return between(lines, of, boundary).flatMap((each) => leaves(name, lines, each, depth + 1));
  const file = `${of.headers.get('content-disposition') ?? ''} ${type}`;
  const holds =
    (kind.startsWith('text/') && kind !== 'text/html') || /^application\/x-(patch|diff)/.test(kind) || kind === '';
  return holds || /name\*?="?[^";]*\.(patch|diff|mbox|eml)\b/i.test(file) ? [decoded(name, lines, of)] : [];
}

function between(lines: readonly string[], of: Part, boundary: string): Part[] {
  const marks: number[] = [];
  for (let i = of.from; i < of.to; i++) {
    const line = (lines[i] as string).trimEnd();
    if (line === `--${boundary}`) marks.push(i);
    else if (line === `--${boundary}--`) {
      marks.push(i);
      break;
    }
  }
  return marks.slice(0, -1).map((mark, n) => part(lines, mark + 1, marks[n + 1] as number));
}

function decoded(name: string, lines: readonly string[], { headers, from, to }: Part): PatchText {
  const body = lines.slice(from, to);
  const encoding = (headers.get('content-transfer-encoding') ?? '8bit').toLowerCase().trim();
  const text = (binary: string): string => inCharset(binary, headers.get('content-type') ?? '');
  if (encoding === 'base64') {
    const binary = base64(body.join('\n'));
    if (binary === undefined) throw damaged(name, from + 1, 'is said to be base64 and is not');
    return { lines: text(binary).split('\n'), lineOf: () => from + 1 };
  }
  if (encoding === 'quoted-printable') {
    const joined: string[] = [];
    const at: number[] = [];
    let open = false;
    body.forEach((line, i) => {
      const { text: piece, soft } = quotedPrintable(line);
      piece.split('\n').forEach((each, n) => {
        if (open && n === 0) joined[joined.length - 1] += each;
        else {
          joined.push(each);
          at.push(from + i + 1);
        }
      });
      open = soft;
    });
    return { lines: text(joined.join('\n')).split('\n'), lineOf: (i) => at[i] ?? to };
  }
  if (!['7bit', '8bit', 'binary', ''].includes(encoding))
    throw damaged(name, from + 1, `is in the encoding "${encoding.slice(0, 40)}", which is not known`);
  // a mailbox marks lines of a body that would look like the next mail
  const plain = body.map((line) => line.replace(/^>(>*From )/, '$1'));
  return { lines: text(plain.join('\n')).split('\n'), lineOf: (i) => from + i + 1 };
}

/** A charset other than UTF-8 matters only where there is more than ASCII. */
function inCharset(binary: string, type: string): string {
  return /charset="?(iso-8859-1|latin1)\b/i.test(type) ? binary : unicodeText(binary);
}

function damaged(name: string, line: number, what: string): FaultError {
  return new FaultError({
    message: `the mail's body ${what}`,
    file: name,
    line,
    remedy: 'Save the mail again, as "mbox" or "eml", or save the diff alone.',
  });
}
