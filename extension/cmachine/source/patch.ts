/** Lays patches over a tree, in memory. */
import { overlayTree } from './layered.js';
import { applyHunks, linesOf, textOf } from './patch-apply.js';
import type { Effort, Lines, Placed, Refused } from './patch-apply.js';
import { patchTexts } from './patch-mail.js';
import { created, existing, outside, stripped } from './patch-names.js';
import { changesIn } from './patch-sections.js';
import type { FileChange, LineOrigin, PatchFile } from './patch.types.js';
import { FaultError } from './types.js';
import type { Tree } from './types.js';

/** Comparisons of lines for all patches together; a series of a thousand patches needs a hundredth. */
const EFFORT = 50_000_000;
/** Notes of one tree; more say nothing new. */
const MOST_NOTES = 20;

/** How many of the files that a patch changes a tree has: tells over which of several trees it lies. */
export function patchFits(tree: Tree, patch: PatchFile): number {
  const changes = patchTexts(patch).flatMap((text) => changesIn(patch.name, text));
  const has = (path: string): boolean => tree.files.read(path) !== undefined;
  return changes.filter((change) => change.kind !== 'create' && !outside(change, patch.name) && existing(change, has))
    .length;
}

interface PatchedFile {
  readonly lines: Lines;
  /** The file on disk that its lines come from. */
  readonly disk: string;
}

/**
 * The tree with the patches applied in order; the tree itself stays as it is. Throws a FaultError for a patch that is damaged,
 * leads out of the tree, touches none of its files, or does not apply.
 */
export function patchTree(tree: Tree, patches: readonly PatchFile[]): Tree {
  if (patches.length === 0) return tree;
  const overlay = new Overlay(tree);
  for (const patch of patches) overlay.apply(patch);
  const { files, notes } = overlay;
  const texts = new Map([...files].map(([path, file]) => [path, file ? textOf(file.lines) : null]));
  const names = patches.map(({ name }) => name);
  return {
    ...overlayTree(tree, texts),
    title: `${tree.title} with ${names.length === 1 ? lastName(names[0] as string) : `${names.length} patches`}`,
    patched: {
      patches: names,
      notes: notes.length > MOST_NOTES ? [...notes.slice(0, MOST_NOTES), `${notes.length - MOST_NOTES} more`] : notes,
      origin: (file, line) => originIn(files.get(file) ?? undefined, line),
    },
  };
}

function originIn(file: PatchedFile | undefined, line: number): LineOrigin | undefined {
  const origin = file?.lines.origins[line - 1];
  if (file === undefined || origin === undefined) return undefined;
  return typeof origin === 'number' ? { file: file.disk, line: origin } : { added: origin };
}

class Overlay {
  readonly files = new Map<string, PatchedFile | null>();
  readonly notes: string[] = [];
  private readonly effort: Effort = { left: EFFORT };

  constructor(private readonly tree: Tree) {}

  apply(patch: PatchFile): void {
    const changes = patchTexts(patch).flatMap((text) => changesIn(patch.name, text));
    this.refuseForeign(patch, changes);
    let strip: number | undefined;
    for (const change of changes) strip = this.change(patch.name, change, strip) ?? strip;
  }

  private readonly exists = (path: string): boolean =>
    this.files.has(path) ? this.files.get(path) !== null : this.tree.files.read(path) !== undefined;

  private refuseForeign({ name }: PatchFile, changes: readonly FileChange[]): void {
    for (const change of changes) {
      const fault = outside(change, name);
      if (fault) throw new FaultError(fault);
    }
    const fault = (message: string, remedy: string): FaultError =>
      new FaultError({ message, file: name, line: changes[0]?.line ?? 0, remedy });
    if (changes.length === 0)
      throw fault('the patch holds no diff', 'Name a unified diff (diff -u, git diff) or saved mails with some.');
    if (changes.some((change) => change.kind === 'create' || existing(change, this.exists))) return;
    const named = [...new Set(changes.map((change) => change.newName ?? change.oldName ?? ''))];
    const shown = named.slice(0, 3).join(', ') + (named.length > 3 ? ` and ${named.length - 3} more` : '');
    throw fault(
      `the patch touches no file of ${this.tree.title}: it changes ${shown}`,
      'Name a patch for this project, made in the top folder of its tree.',
    );
  }

  /** Returns how many folders the names of this patch carry too many, where that is seen. */
  private change(patch: string, change: FileChange, strip: number | undefined): number | undefined {
    const refuse = (message: string, remedy: string): FaultError =>
      new FaultError({ message, file: patch, line: change.line, remedy });
    if (change.binary) {
      this.notes.push(`${lastName(patch)}:${change.line}: the change of a binary file is left out.`);
      return undefined;
    }
    if (change.kind === 'create') {
      this.create(patch, change, created(change, strip), refuse);
      return undefined;
    }
    const target = existing(change, this.exists);
    if (!target) {
      const name = change.newName ?? change.oldName ?? '';
      throw refuse(
        `the patch changes ${name}, which is not in ${this.tree.title}`,
        'Make the patch against this version of the tree, or take that file out of it.',
      );
    }
    const before = this.file(target.path);
    const lines = this.applied(patch, target.path, before.lines, change);
    if (change.kind === 'delete') {
      if (change.hunks.length > 0 && lines.texts.length > 0)
        throw refuse(
          `the patch deletes ${target.path}, and ${lines.texts.length} of its lines are not in the patch`,
          'Make the patch against this version of the tree.',
        );
      this.files.set(target.path, null);
    } else if (change.kind === 'change') {
      if (change.hunks.length > 0) this.files.set(target.path, { ...before, lines });
    } else {
      const path = stripped(change.newName ?? '', target.strip);
      if (path === undefined || this.exists(path))
        throw refuse(`${path ?? change.newName ?? 'the new name'} is there already`, 'Leave the patch out.');
      if (change.kind === 'rename') this.files.set(target.path, null);
      this.files.set(path, { ...before, lines });
    }
    return target.strip;
  }

  private create(
    patch: string,
    change: FileChange,
    path: string | undefined,
    refuse: (message: string, remedy: string) => FaultError,
  ): void {
    if (path === undefined)
      throw refuse(`the patch adds ${change.newName ?? ''}, which is no path inside the tree`, 'Correct its name.');
    if (this.exists(path) && this.file(path).lines.texts.length > 0)
      throw refuse(`the patch adds ${path}, which is there already`, 'The tree may have this change; leave it out.');
    const lines = this.applied(patch, path, linesOf(''), change);
    this.files.set(path, { lines, disk: '' });
  }

  private file(path: string): PatchedFile {
    return this.files.get(path) ?? { lines: linesOf(this.tree.files.read(path) ?? ''), disk: path };
  }

  private applied(patch: string, path: string, lines: Lines, { hunks }: FileChange): Lines {
    const done = applyHunks(lines, hunks, patch, this.effort);
    if (!done)
      throw new FaultError({
        message: `the patch has more hunks that could stand anywhere in ${path} than can be looked for`,
        file: patch,
        line: hunks[0]?.line ?? 0,
        remedy: 'Take out what does not belong to the change.',
      });
    if ('refused' in done) throw this.doesNotApply(patch, path, done.refused);
    this.notes.push(...done.placed.flatMap((each) => note(patch, path, each)));
    return done.lines;
  }

  private doesNotApply(patch: string, path: string, { hunk, line, why, there }: Refused): FaultError {
    return new FaultError({
      message: `hunk "${hunk.header.slice(0, 100)}" does not apply to ${path}:${line}: ${why}`,
      file: patch,
      line: hunk.line,
      remedy: there
        ? 'The file has what this hunk would make of it: the change is in already; leave the patch out.'
        : `Make the patch against ${this.tree.title}, or leave it out.`,
    });
  }
}

function note(patch: string, path: string, { hunk, line, offset, fuzz }: Placed): readonly string[] {
  if (offset === 0 && fuzz === 0) return [];
  const moved =
    offset === 0
      ? []
      : [
          `${Math.abs(offset)} ${Math.abs(offset) === 1 ? 'line' : 'lines'} ${offset > 0 ? 'below' : 'above'} where it says`,
        ];
  const loose = fuzz === 0 ? [] : [`with fuzz ${fuzz}: the file is not quite as its context says`];
  return [
    `${lastName(patch)}:${hunk.line}: hunk "${hunk.header.slice(0, 100)}" applies to ${path}:${line}, ${[...moved, ...loose].join(', ')}.`,
  ];
}

function lastName(path: string): string {
  return path.replace(/^.*[\\/]/, '');
}
