/**
 * Files of one image that begin with the same headers: these are read and parsed once. Each file then goes on from where the first
 * one stood, with what it would have come to itself (preprocess/state.ts).
 */
import { IDLE_ATTRIBUTES } from '../parse/attributes.js';
import { leadOf } from '../preprocess/lead.js';
import { preprocess, preprocessFrom, type Others } from '../preprocess/preprocess.js';
import type { UnitState } from '../preprocess/state.js';
import { lexedFile } from '../preprocess/tokencache.js';
import type { Preprocessed, PreprocessProfile } from '../preprocess/types.js';
import type { Tree } from '../source/types.js';
import { ParsedText, type ParsedState } from './unit-text.js';

export interface SourceOfUnit {
  readonly tree: Tree;
  readonly path: string;
  readonly profile: PreprocessProfile;
}

/** Behind some number of headers. */
interface Point {
  /** Files that begin so, and are not read yet. */
  waiting: number;
  state: { readonly unit: UnitState; readonly text: ParsedState } | undefined;
}

export class SharedLeads {
  private readonly points = new Map<string, Point>();
  private readonly alike = new Map<PreprocessProfile, string>();
  private readonly trees = new Map<Tree, number>();
  /** For each file the keys of its points, by the number of headers. */
  private readonly keys = new Map<string, readonly string[]>();

  constructor(sources: readonly SourceOfUnit[]) {
    for (const source of sources) {
      const keys = this.keysOf(source);
      this.keys.set(nameOf(source), keys);
      for (const key of keys) {
        const point = this.points.get(key);
        if (point) point.waiting++;
        else this.points.set(key, { waiting: 1, state: undefined });
      }
    }
  }

  private keysOf({ tree, path, profile }: SourceOfUnit): string[] {
    const text = tree.files.read(path);
    if (text === undefined) return [];
    let key = this.meaning(profile);
    return leadOf(lexedFile(text)).includes.map((spelled) => (key += `\n${spelled}`));
  }

  /** The same for profiles by which the same text gives the same tokens. */
  private meaning(profile: PreprocessProfile): string {
    let key = this.alike.get(profile);
    if (key === undefined) {
      const { include, forced, defines, overrides, absent, remap, options } = profile;
      const folders = include.map((place) => [this.treeNumber(place.tree), place.dir]);
      const off = options && [options.off, options.remedy];
      key = JSON.stringify([folders, forced, defines, overrides, absent, remap, off]);
      this.alike.set(profile, key);
    }
    return key;
  }

  private treeNumber(tree: Tree): number {
    let n = this.trees.get(tree);
    if (n === undefined) this.trees.set(tree, (n = this.trees.size));
    return n;
  }

  /** Reads a file, each once; `wrap` stands between the preprocessor and the parser. */
  read(source: SourceOfUnit, wrap: (unit: Preprocessed) => Preprocessed = (unit) => unit): ParsedText {
    const { tree, path, profile } = source;
    const keys = this.keys.get(nameOf(source)) ?? [];
    const points = keys.map((key) => this.points.get(key) as Point);
    for (const point of points) point.waiting--;
    const others = new Waiting(points);
    for (const { state } of [...points].reverse()) {
      if (!state) continue;
      const unit = preprocessFrom(state.unit, tree, path, profile, { others, idle: IDLE_ATTRIBUTES });
      if (unit) return new ParsedText(path, wrap(unit), false, { from: state.text, others });
    }
    return new ParsedText(path, wrap(preprocess(tree, path, profile, { others, idle: IDLE_ATTRIBUTES })), false, {
      others,
    });
  }
}

/** Keeps how far a file has come where others wait for that: behind the last header that they all share. */
class Waiting implements Others {
  parsed: (() => ParsedState | undefined) | undefined;

  constructor(private readonly points: readonly Point[]) {}

  behind(included: number, state: () => UnitState | undefined): void {
    const point = this.points[included - 1];
    if (!point || point.state || point.waiting === 0 || this.points[included]?.waiting === point.waiting) return;
    const text = this.parsed?.();
    const unit = text && state();
    if (unit) point.state = { unit, text };
  }
}

const nameOf = ({ tree, path }: SourceOfUnit): string => `${tree.role}\0${tree.root}\0${path}`;
