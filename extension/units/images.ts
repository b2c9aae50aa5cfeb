/** The image of a link group: its files, from the models or from a checkout, compiled and not yet checked. */
import { CompiledImage, type ImageFile } from '../cmachine/image.js';
import type { Program } from '../cmachine/machine/program.js';
import { compilerDefines } from '../cmachine/preprocess/profiles/compiler.js';
import type { LinuxTarget } from '../cmachine/preprocess/profiles/linux.js';
import type { PreprocessProfile } from '../cmachine/preprocess/types.js';
import { FaultError, type Tree } from '../cmachine/source/types.js';
import type { Abi } from '../cmachine/types/ctype.js';
import { kernelImageFile, KERNEL_ENTRIES } from '../world/kernel/image.js';
import type { Library, PlacedUnit } from './assembled.js';
import type { ImageBoundary } from './boundary.js';
import { checkoutFault, roleOf } from './checkout.js';
import { roomOf } from './room.js';
import type { UnitSpec } from './types.js';

export const X86_64: Abi = { littleEndian: true, charSigned: true };

export function modelProfile(models: Tree, prelude: Tree): PreprocessProfile {
  return {
    include: [
      { tree: models, dir: '' },
      { tree: prelude, dir: '' },
    ],
    forced: [],
    defines: { ...compilerDefines({ arch: 'x86_64', endian: 'little' }) },
    overrides: {},
    absent: [],
    remap: [],
  };
}

/** A link group's models, compiled and not yet checked. Throws a FaultError where a file cannot be read. */
export function modelImage(
  program: Program,
  specs: readonly UnitSpec[],
  models: Tree,
  profile: PreprocessProfile,
  boundary: ImageBoundary,
  store?: Library['store'],
): CompiledImage {
  return new CompiledImage(program, {
    store,
    name: `${specs[0]?.group ?? ''} (model)`,
    abi: X86_64,
    files: specs.flatMap((s) => s.model.files.map((path) => ({ tree: models, path, profile }))),
    boundary,
  });
}

/** A link group from a checkout, compiled and not yet checked. Throws a FaultError where the tree lacks a file. */
export function checkoutImage(
  program: Program,
  specs: readonly UnitSpec[],
  tree: Tree,
  library: Library,
  boundary: ImageBoundary,
): CompiledImage {
  const role = roleOf((specs[0] as UnitSpec).program);
  const missing = checkoutFault(role, tree, specs);
  if (missing) throw new FaultError(missing);
  let kernelProfile: PreprocessProfile | undefined;
  const files: ImageFile[] = specs.flatMap((s) => {
    const c = s.checkout;
    if (!c) return [];
    const profile = c.profile(tree, library.prelude);
    if (c.kernel) kernelProfile ??= profile;
    const has = (path: string): boolean => tree.files.read(path) !== undefined;
    const also = (c.also ?? []).flatMap((one) => (typeof one === 'string' ? [one] : one).find(has) ?? []);
    return [...c.files, ...also].map((path) => ({ tree, path, profile }));
  });
  const first = files[0]?.path ?? '';
  if (kernelProfile) {
    const paths = files.map(({ path }) => path);
    files.unshift(kernelImageFile(tree, library.models, kernelProfile, paths));
  }
  const abi = specs[0]?.checkout?.abi?.(tree) ?? X86_64;
  const room = roomOf(specs);
  const image = new CompiledImage(program, {
    name: specs[0]?.group ?? '',
    abi,
    ...(room ? { room } : {}),
    files,
    boundary,
    store: library.store,
    texts: library.texts,
    unrun: Object.assign({}, ...specs.map((s) => s.checkout?.unrun)) as Readonly<Record<string, string>>,
  });
  for (const path of new Set(specs.flatMap((s) => s.checkout?.services ?? [])))
    image.unit(first)?.append(library.models.files.read(path) ?? '', path);
  for (const s of specs) {
    const text = s.checkout && library.models.files.read(s.checkout.fixtureFile);
    const last = s.checkout?.files[s.checkout.files.length - 1];
    if (text !== undefined && last) image.unit(last)?.append(text, s.checkout?.fixtureFile ?? '');
    for (const path of s.checkout?.fixtureParts?.(tree) ?? [])
      if (last) image.unit(last)?.append(library.models.files.read(path) ?? '', path);
  }
  return image;
}

/** What the strict check of a link group starts from. */
export function entriesOf(specs: readonly UnitSpec[], from: PlacedUnit['from']): readonly string[] {
  const own = specs.flatMap((s) => s.entries);
  if (from === 'model') return own;
  const kernel = kernelOf(specs) ? KERNEL_ENTRIES : [];
  return [...kernel, ...own, ...specs.flatMap((s) => s.checkout?.entries ?? [])];
}

/** The machine that a link group is a kernel of, where it is one. */
export function kernelOf(specs: readonly UnitSpec[]): LinuxTarget | undefined {
  return specs.find((s) => s.checkout?.kernel)?.checkout?.kernel;
}
