/** A build folder inside a QEMU tree: how it was configured, and what it generated, wins over what is assumed. */
import { FaultError, type Tree } from '../../source/types.js';
import type { QemuTarget } from './qemuconfig.js';

/** Folders that people configure in. */
const BUILDS = ['build', 'bin', 'out', 'obj', 'b'];

export interface QemuBuild {
  readonly folder: string;
  /** Names of the headers about the target, for CONFIG_TARGET and CONFIG_DEVICES. */
  readonly target: string;
  readonly devices: string;
  readonly assumed: readonly string[];
}

/** Throws a FaultError where there is a build and it is not for this target. */
export function qemuBuild(tree: Tree, arch: QemuTarget): QemuBuild | undefined {
  const folder = BUILDS.find((name) => tree.files.read(`${name}/config-host.h`) !== undefined);
  if (folder === undefined) return undefined;
  const target = `${arch}-softmmu-config-target.h`;
  const devices = `${arch}-softmmu-config-devices.h`;
  for (const name of [target, devices])
    if (tree.files.read(`${folder}/${name}`) === undefined)
      throw new FaultError({
        message: `${folder}/ is a build of QEMU that is not configured for ${arch}-softmmu: it has no ${name}`,
        file: `${folder}/config-host.h`,
        line: 0,
        remedy: `Configure it with ${arch}-softmmu among its targets, or remove ${folder}/: IRQScope then assumes a usual configuration.`,
      });
  return {
    folder,
    target,
    devices,
    assumed: [
      `config-host.h, ${target} and ${devices}, and the headers of qapi/, are those of the tree's own ${folder}/`,
      "trace/ headers are made from the tree's trace-events all the same: calls of trace functions are events",
    ],
  };
}
