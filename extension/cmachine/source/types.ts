import type { Patched } from './patch.types.js';

/**
 * Where C text comes from. A tree is a checkout, an overlay on one, the bundled models, or the prelude;
 * paths inside it are relative, with "/" and without ".." (a path that leaves the tree reads as absent).
 */
export interface SourceFiles {
  /** The text of a file as UTF-16, or undefined if there is none. Throws SourceError if it is not UTF-8. */
  read(path: string): string | undefined;
  /**
   * A mark that is another one once the file's content is, "" while there is nothing at the path, undefined where that cannot be
   * told without reading.
   */
  stamp?(path: string): string | undefined;
  /**
   * For a path at which nothing is: a mark of the folder that it would be in. While that is the same, nothing has come to be there.
   * undefined where that cannot be told.
   */
  folderStamp?(path: string): string | undefined;
}

export type TreeRole = 'qemu' | 'guest-linux' | 'host-linux' | 'model' | 'prelude' | 'scenario';

/** Trees that a user names. */
export type CheckoutRole = Extract<TreeRole, 'qemu' | 'guest-linux' | 'host-linux'>;

export interface Tree {
  readonly role: TreeRole;
  /** What a person calls it: "QEMU 7.2.22", "IRQScope's models". */
  readonly title: string;
  /** The version the tree itself states, "" if it states none. */
  readonly version: string;
  /** Absolute path on the user's disk, "" where there is none (prelude, in-memory). Never part of a hash. */
  readonly root: string;
  readonly files: SourceFiles;
  /** Present where patches lie over it: lines of its files are then not those on disk. */
  readonly patched?: Patched;
  /** Where it was configured and built, for a folder that the user names beside it. */
  readonly build?: Tree;
}

/** One fault of something the user gave us; every user-facing error carries what to do about it. */
export interface Fault {
  readonly message: string;
  /** Tree-relative or absolute path, "" if it is about no file. */
  readonly file: string;
  /** 1-based, 0 if it is about no line. */
  readonly line: number;
  readonly remedy: string;
  /** How a header that it is in came to be read: places of #include, "b.h:10", innermost first. Absent in a main file. */
  readonly chain?: readonly string[];
}

/** ", included from b.h:10, from a.c:3", or nothing. */
export function includedFrom(chain: readonly string[] | undefined): string {
  const MOST = 12;
  const shown = (chain ?? []).slice(0, MOST).map((place, at) => `${at === 0 ? ', included from' : ', from'} ${place}`);
  return shown.join('') + ((chain ?? []).length > MOST ? ', from …' : '');
}

/** What happened and, where it is in a header, how that came to be read. */
export function wholeMessage({ message, chain }: Pick<Fault, 'message' | 'chain'>): string {
  return message.includes(', included from ') ? message : message + includedFrom(chain);
}

/** The only error class that reaches a user: one situation, its place and its remedy. */
export class FaultError extends Error {
  constructor(readonly fault: Fault) {
    super(fault.message);
    this.name = 'FaultError';
  }
}
