/** The trees of a launch: the folders that were named, with the patches that were named over them. */
import { patchFits, patchTree } from '../cmachine/source/patch.js';
import type { PatchFile } from '../cmachine/source/patch.types.js';
import { FaultError, type CheckoutRole, type Tree } from '../cmachine/source/types.js';
import { CHECKOUT_ROLES, checkoutFault, CHECKOUTS, roleOf, type Checkouts } from '../units/checkout.js';
import { UNITS } from '../units/index.js';
import type { LaunchSpec } from './port.types.js';
import type { EngineSources } from './sources.types.js';

/** Folders by role, absolute. */
export type CheckoutPaths = Readonly<Partial<Record<CheckoutRole, string>>>;

/** The build folders that a launch names beside its trees. */
export function buildsOf({ qemuBuild, hostLinuxBuild, guestLinuxBuild }: LaunchSpec): CheckoutPaths {
  return {
    ...(qemuBuild ? { qemu: qemuBuild } : {}),
    ...(hostLinuxBuild ? { 'host-linux': hostLinuxBuild } : {}),
    ...(guestLinuxBuild ? { 'guest-linux': guestLinuxBuild } : {}),
  };
}

/** What a launch names. */
export function pathsOf({ qemu, hostLinux, guestLinux }: LaunchSpec): CheckoutPaths {
  return {
    ...(qemu ? { qemu } : {}),
    ...(hostLinux ? { 'host-linux': hostLinux } : {}),
    ...(guestLinux ? { 'guest-linux': guestLinux } : {}),
  };
}

/**
 * The trees with the patches over them, each over the tree that has the files it changes. Throws a FaultError for a folder that is
 * no such tree, or patches that do not apply; whether the units find their files in it is not looked at.
 */
export function patchedCheckouts(
  sources: EngineSources,
  paths: CheckoutPaths,
  patches: readonly string[],
  builds: CheckoutPaths = {},
): Checkouts {
  requireTrees(paths, builds);
  const plain = rolesOf(paths).map((role) => ({
    role,
    tree: plainCheckout(sources, role, paths[role] as string, builds[role]),
  }));
  const [first] = plain;
  if (!first) {
    if (patches.length === 0) return {};
    throw new FaultError({
      message: 'there are patches and no source tree that they could lie over: this run would be of the models',
      file: patches[0] as string,
      line: 0,
      remedy:
        'Name the tree with --qemu or --linux, in launch.json or in the settings (irqscope.qemu.path, irqscope.linux.path), or leave the patches out.',
    });
  }
  const files = new Map<string, PatchFile[]>();
  for (const name of patches) {
    const patch = sources.patch(name);
    // a folder that is both kernels gets the patch in both
    const best = Math.max(...plain.map(({ tree }) => patchFits(tree, patch)));
    const { tree } = plain.find(({ tree: each }) => patchFits(each, patch) === best) ?? first;
    files.set(tree.root, [...(files.get(tree.root) ?? []), patch]);
  }
  return Object.fromEntries(plain.map(({ role, tree }) => [role, patchTree(tree, files.get(tree.root) ?? [])]));
}

/** The trees of a launch; with allowModel a folder that is none becomes a warning. A patch is applied or is an error. */
export function launchCheckouts(
  sources: EngineSources,
  spec: LaunchSpec,
): { readonly trees: Checkouts; readonly warnings: readonly string[] } {
  const paths = pathsOf(spec);
  const builds = buildsOf(spec);
  requireTrees(paths, builds);
  const usable: Partial<Record<CheckoutRole, string>> = {};
  const warnings: string[] = [];
  for (const role of rolesOf(paths)) {
    try {
      plainCheckout(sources, role, paths[role] as string, builds[role]);
      usable[role] = paths[role] as string;
    } catch (e) {
      warnings.push(unusable(spec, paths[role] as string, e));
    }
  }
  const patches = rolesOf(usable).length === 0 && warnings.length > 0 ? [] : (spec.patches ?? []);
  const trees: Partial<Record<CheckoutRole, Tree>> = {
    ...patchedCheckouts(
      sources,
      usable,
      patches,
      Object.fromEntries(rolesOf(usable).map((role) => [role, builds[role]])),
    ),
  };
  for (const role of rolesOf(usable)) {
    const units = UNITS.filter((u) => u.checkout && roleOf(u.program) === role);
    const fault = checkoutFault(role, trees[role] as Tree, units);
    if (!fault) continue;
    warnings.push(unusable(spec, usable[role] as string, new FaultError(fault)));
    delete trees[role];
  }
  return { trees, warnings };
}

function rolesOf(paths: CheckoutPaths): CheckoutRole[] {
  return CHECKOUT_ROLES.filter((role) => paths[role] !== undefined);
}

function plainCheckout(sources: EngineSources, role: CheckoutRole, path: string, build?: string): Tree {
  const { project, option, setting } = CHECKOUTS[role];
  const tree = sources.checkout(
    role,
    path,
    `Point ${setting}, or ${option}, at the top folder of a ${project} checkout.`,
  );
  const fault = checkoutFault(role, tree, []);
  if (fault) throw new FaultError(fault);
  return build === undefined ? tree : { ...tree, build: buildFolder(sources, role, build) };
}

function buildFolder(sources: EngineSources, role: CheckoutRole, path: string): Tree {
  const { project, build } = CHECKOUTS[role];
  const remedy = `Point ${build.setting}, or ${build.option}, at the folder in which ${project} was configured.`;
  const tree = sources.checkout(role, path, remedy);
  if (build.marks.some((mark) => tree.files.read(mark) !== undefined)) return tree;
  throw new FaultError({
    message: `this folder holds no configuration of ${project}: it lacks ${build.marks.join(' or ')}`,
    file: path,
    line: 0,
    remedy,
  });
}

/** A build folder says nothing without the tree that it is of. */
function requireTrees(paths: CheckoutPaths, builds: CheckoutPaths): void {
  for (const role of rolesOf(builds)) {
    if (paths[role] !== undefined) continue;
    const { project, build, option, setting } = CHECKOUTS[role];
    throw new FaultError({
      message: `a build folder of ${project} is named and no source tree that it belongs to`,
      file: builds[role] as string,
      line: 0,
      remedy: `Name the tree too, with ${option} or ${setting}, or leave ${build.option} and ${build.setting} out.`,
    });
  }
}

/** Throws it again unless the user takes models for it. */
function unusable(spec: LaunchSpec, path: string, e: unknown): string {
  if (!(e instanceof FaultError) || spec.allowModel !== true) throw e;
  return `Models are used instead of ${path}: ${e.fault.message}. ${e.fault.remedy}`;
}
