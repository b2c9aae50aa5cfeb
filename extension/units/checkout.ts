/** The trees that a user can name: which programs they are, and whether a folder is what its user says it is. */
import type { CheckoutRole, Fault, Tree } from '../cmachine/source/types.js';
import type { ProgramName, UnitSpec } from './types.js';

/** The trees of one run. Both kernels may be the same folder. */
export type Checkouts = Readonly<Partial<Record<CheckoutRole, Tree>>>;

export interface CheckoutKind {
  readonly project: 'QEMU' | 'Linux';
  readonly program: ProgramName;
  /** How the command line and the settings name it. */
  readonly option: string;
  readonly setting: string;
  /** Files that every tree of the project has at these places. */
  readonly marks: readonly string[];
  /** The folder that it was configured in: how that is named, and files one of which says how. */
  readonly build: { readonly option: string; readonly setting: string; readonly marks: readonly string[] };
}

const LINUX_MARKS = ['Makefile', 'include/linux/irq.h'];
const LINUX_BUILD = {
  option: '--linux-build',
  setting: 'irqscope.linux.build',
  marks: ['.config', 'include/config/auto.conf', 'include/generated/autoconf.h'],
};

export const CHECKOUTS: Readonly<Record<CheckoutRole, CheckoutKind>> = {
  qemu: {
    project: 'QEMU',
    program: 'QEMU',
    option: '--qemu',
    setting: 'irqscope.qemu.path',
    marks: ['VERSION', 'include/qemu/osdep.h'],
    build: { option: '--qemu-build', setting: 'irqscope.qemu.build', marks: ['config-host.h'] },
  },
  'host-linux': {
    project: 'Linux',
    program: 'host Linux',
    option: '--linux',
    setting: 'irqscope.linux.path',
    marks: LINUX_MARKS,
    build: LINUX_BUILD,
  },
  'guest-linux': {
    project: 'Linux',
    program: 'guest Linux',
    option: '--linux',
    setting: 'irqscope.linux.path',
    marks: LINUX_MARKS,
    build: LINUX_BUILD,
  },
};

export const CHECKOUT_ROLES = Object.keys(CHECKOUTS) as readonly CheckoutRole[];

/** The kind of tree that a program is made of. */
export function roleOf(program: ProgramName): CheckoutRole {
  return CHECKOUT_ROLES.find((role) => CHECKOUTS[role].program === program) as CheckoutRole;
}

/** Why a tree cannot supply these units, before anything is compiled; undefined if all their files are there. */
export function checkoutFault(role: CheckoutRole, tree: Tree, specs: readonly UnitSpec[]): Fault | undefined {
  const { project, option, setting, marks } = CHECKOUTS[role];
  if (marks.some((path) => tree.files.read(path) === undefined)) {
    return {
      message: `this folder is no ${project} source tree: it lacks ${marks.join(' or ')}`,
      file: tree.root,
      line: 0,
      remedy: `Point ${setting}, or ${option}, at the top folder of a ${project} checkout.`,
    };
  }
  for (const s of specs) {
    for (const path of s.checkout?.files ?? []) {
      if (tree.files.read(path) === undefined) {
        return {
          message: `${path} is missing from ${tree.title}`,
          file: path,
          line: 0,
          remedy: `The unit ${s.name} needs it; complete the checkout.`,
        };
      }
    }
  }
  return undefined;
}
