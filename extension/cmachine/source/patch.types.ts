/** Patches as they pass from text to a tree. */

/** A patch file as the host reads it: a unified diff, or saved mails. `name` is its absolute path, or what a person calls it. */
export interface PatchFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Lines that may hold diffs, of one mail or of the whole file. */
export interface PatchText {
  readonly lines: readonly string[];
  /** The 1-based line of the patch file in which line i (from 0) stands. */
  lineOf(i: number): number;
}

export interface HunkLine {
  readonly op: ' ' | '-' | '+';
  readonly text: string;
  /** 1-based line in the patch file. */
  readonly line: number;
  /** "\ No newline at end of file" follows it. */
  readonly unended: boolean;
}

export interface Hunk {
  /** "@@ -12,7 +12,8 @@ function" */
  readonly header: string;
  readonly line: number;
  /** 1-based line of the old file where its first line is expected. */
  readonly oldStart: number;
  readonly lines: readonly HunkLine[];
}

/** What a patch does to one file. Names are as written, with their "a/" and "b/". */
export interface FileChange {
  readonly kind: 'change' | 'create' | 'delete' | 'rename' | 'copy';
  /** undefined where there is none: /dev/null. */
  readonly oldName: string | undefined;
  readonly newName: string | undefined;
  /** Git's own form: names carry exactly one leading folder that is none. */
  readonly git: boolean;
  readonly binary: boolean;
  /** Of its header in the patch file. */
  readonly line: number;
  readonly hunks: readonly Hunk[];
}

/** A line that a patch added. */
export interface AddedLine {
  readonly patch: string;
  /** 1-based line in the patch file. */
  readonly line: number;
}

/** Where a line of a patched file comes from: a line (1-based) of `file` as it is on disk, or a patch. */
export type LineOrigin = { readonly file: string; readonly line: number } | { readonly added: AddedLine };

/** What patches made of a tree. */
export interface Patched {
  /** Names of the patch files, in the order in which they were applied. */
  readonly patches: readonly string[];
  /** What the user should know: hunks that fitted only elsewhere or loosely. One sentence each. */
  readonly notes: readonly string[];
  /** undefined for files that no patch touches. */
  origin(file: string, line: number): LineOrigin | undefined;
}
