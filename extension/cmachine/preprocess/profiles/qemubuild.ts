/** A build folder of a QEMU tree, inside it or named beside it: how it was configured, and what it generated, wins over what is assumed. */
import { FaultError, type Tree } from '../../source/types.js';
import type { QemuTarget } from './qemuconfig.js';

/** Folders that people configure in. */
const BUILDS = ['build', 'bin', 'out', 'obj', 'b'];

export interface QemuBuild {
  /** Where its headers are. */
  readonly tree: Tree;
  readonly folder: string;
  /** Names of the headers about the target, for CONFIG_TARGET and CONFIG_DEVICES. */
  readonly target: string;
  readonly devices: string;
  readonly assumed: readonly string[];
}

/** Throws a FaultError where there is a build and it is not for this target. */
export function qemuBuild(tree: Tree, arch: QemuTarget): QemuBuild | undefined {
  const { build = tree } = tree;
  const folders = tree.build === undefined ? BUILDS : [''];
  const inFolder = (name: string, file: string): string => (name === '' ? file : `${name}/${file}`);
  const folder = folders.find((name) => build.files.read(inFolder(name, 'config-host.h')) !== undefined);
  if (folder === undefined) return undefined;
  const shown = folder === '' ? `${build.root}/` : `${folder}/`;
  const target = `${arch}-softmmu-config-target.h`;
  const devices = `${arch}-softmmu-config-devices.h`;
  for (const name of [target, devices])
    if (build.files.read(inFolder(folder, name)) === undefined)
      throw new FaultError({
        message: `${shown} is a build of QEMU that is not configured for ${arch}-softmmu: it has no ${name}`,
        file: `${shown}config-host.h`,
        line: 0,
        remedy: `Configure it with ${arch}-softmmu among its targets, or ${folder === '' ? 'do not name it' : `remove ${shown}`}: IRQScope then assumes a usual configuration.`,
      });
  return {
    tree: build,
    folder,
    target,
    devices,
    assumed: [
      `config-host.h, ${target} and ${devices}, and the headers of qapi/, are those of ${folder === '' ? 'the build folder that was named' : `the tree's own ${shown}`}`,
      "trace/ headers are made from the tree's trace-events all the same: calls of trace functions are events",
    ],
  };
}
