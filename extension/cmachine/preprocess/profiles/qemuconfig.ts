import type { SourceFiles } from '../../source/types.js';
import type { OptionRules } from '../options.js';

/** What IRQScope takes for granted of a configured QEMU: a Linux host with KVM, without TCG and optional libraries. */
const host: readonly string[] = [
  'CONFIG_POSIX',
  'CONFIG_LINUX',
  'CONFIG_INT128',
  'CONFIG_INT128_TYPE',
  'CONFIG_ATOMIC64',
  'CONFIG_EVENTFD',
  'CONFIG_EPOLL',
  'CONFIG_TIMERFD',
  'CONFIG_IOVEC',
  'CONFIG_PREADV',
  'CONFIG_MADVISE',
  'CONFIG_POSIX_MADVISE',
  'CONFIG_POSIX_MEMALIGN',
  'CONFIG_FDATASYNC',
  'CONFIG_FALLOCATE',
  'CONFIG_POSIX_FALLOCATE',
  'CONFIG_ACCEPT4',
  'CONFIG_DUP3',
  'CONFIG_SENDFILE',
  'CONFIG_SYNC_FILE_RANGE',
  'CONFIG_GETRANDOM',
  'CONFIG_GETTID',
  'CONFIG_MEMFD',
  'CONFIG_OPEN_BY_HANDLE',
  'CONFIG_PTHREAD_SETNAME_NP_W_TID',
  'CONFIG_PTHREAD_CONDATTR_SETCLOCK',
  'CONFIG_SEM_TIMEDWAIT',
  'CONFIG_SYSMACROS',
  'CONFIG_STATX',
  'CONFIG_PPOLL',
  'CONFIG_LINUX_MAGIC_H',
  'CONFIG_COROUTINE_POOL',
];

/** What a QEMU that is assumed leaves out, by why. */
const off: Readonly<Record<string, readonly string[]>> = {
  'other accelerators and hosts, other ways to a device than a VFIO container': [
    'CONFIG_IOMMUFD',
    'CONFIG_TCG',
    'CONFIG_DEBUG_TCG',
    'CONFIG_TCG_INTERPRETER',
    'CONFIG_PLUGIN',
    'CONFIG_HVF',
    'CONFIG_HAX_IS_POSSIBLE',
    'CONFIG_WIN32',
    'CONFIG_DARWIN',
  ],
  'checks of its own locks, system calls and headers of other hosts': [
    'CONFIG_DEBUG_MUTEX',
    'CONFIG_MEMBARRIER',
    'CONFIG_MACHINE_BSWAP_H',
    'CONFIG_BYTESWAP_H',
  ],
  'no system emulation': ['CONFIG_USER_ONLY', 'CONFIG_LINUX_USER', 'CONFIG_BSD_USER'],
  'guests of other kinds': [
    'CONFIG_SEV',
    'CONFIG_SYNDBG',
    'CONFIG_XEN',
    'CONFIG_XEN_BACKEND',
    'CONFIG_XEN_IS_POSSIBLE',
    'CONFIG_XEN_EMU',
  ],
};

/** Folders of QEMU whose code decides what a unit does. */
export const OPTION_RULES: OptionRules = {
  off: Object.values(off).flat(),
  strict: ['hw/', 'accel/', 'target/'],
  remedy:
    'Configure QEMU in the folder "build" of the tree (configure needs no make), or name the folder (--qemu-build, qemuBuild, irqscope.qemu.build): its config-host.h and *-config-devices.h decide. Without them IRQScope knows the options of the files it was made for.',
};

export type QemuTarget = 'x86_64' | 'ppc64';

/** The boards' devices that code on the interrupt path asks about. */
const devices: Readonly<Record<QemuTarget, readonly string[]>> = {
  x86_64: [
    'CONFIG_I8259',
    'CONFIG_I8254',
    'CONFIG_IOAPIC',
    'CONFIG_APIC',
    'CONFIG_PC',
    'CONFIG_I440FX',
    'CONFIG_Q35',
    'CONFIG_ACPI',
    'CONFIG_PCI',
    'CONFIG_PCI_EXPRESS',
    'CONFIG_MSI_NONBROKEN',
    'CONFIG_VTD',
    'CONFIG_VFIO',
    'CONFIG_VFIO_PCI',
  ],
  ppc64: [
    'CONFIG_PSERIES',
    'CONFIG_POWERNV',
    'CONFIG_SPAPR_RNG',
    'CONFIG_XICS',
    'CONFIG_XIVE',
    'CONFIG_PCI',
    'CONFIG_PCI_EXPRESS',
    'CONFIG_MSI_NONBROKEN',
    'CONFIG_VFIO',
    'CONFIG_VFIO_PCI',
  ],
};

const line = (name: string, value = '1'): string => `#define ${name} ${value}\n`;

/** config-host.h, config-target.h and config-devices.h as a configured build of this tree would have them, as far as assumed. */
export function configHeaders(tree: SourceFiles, arch: QemuTarget): Record<string, string> {
  const version = (tree.read('VERSION') ?? '').trim();
  const [major = '0', minor = '0', micro = '0'] = version.split('.');
  return {
    'config-host.h':
      host.map((name) => line(name)).join('') +
      line(`HOST_${arch.toUpperCase()}`) +
      line('QEMU_VERSION', JSON.stringify(version)) +
      line('QEMU_VERSION_MAJOR', major) +
      line('QEMU_VERSION_MINOR', minor) +
      line('QEMU_VERSION_MICRO', micro),
    'config-target.h': targetText(tree, arch),
    'config-devices.h': devices[arch].map((name) => line(name)).join(''),
  };
}

/** From the tree's own configs/targets/ARCH-softmmu.mak, by the rules of its meson.build. */
function targetText(tree: SourceFiles, arch: QemuTarget): string {
  const known = new Map([
    ['TARGET_ARCH', arch as string],
    ['TARGET_BASE_ARCH', arch === 'ppc64' ? 'ppc' : 'i386'],
    ['TARGET_BIG_ENDIAN', 'n'],
    ['CONFIG_SOFTMMU', 'y'],
    ['CONFIG_SYSTEM_ONLY', 'y'],
    ['CONFIG_KVM', 'y'],
    ['CONFIG_KVM_IS_POSSIBLE', 'y'],
  ]);
  for (const one of (tree.read(`configs/targets/${arch}-softmmu.mak`) ?? '').split('\n')) {
    const parts = /^(\w+)=\s*(.*?)\s*$/.exec(one);
    if (parts !== null) known.set(parts[1] ?? '', parts[2] ?? '');
  }
  const base = (known.get('TARGET_BASE_ARCH') ?? '').toUpperCase();
  let text =
    line(`TARGET_${arch.toUpperCase()}`) + line('TARGET_NAME', `"${arch}"`) + line('QEMU_ARCH', `QEMU_ARCH_${base}`);
  for (const [name, value] of known) {
    if (name === 'TARGET_ARCH' || name === 'TARGET_ABI_DIR' || name === 'TARGET_XML_FILES') continue;
    if (name === 'TARGET_BASE_ARCH') text += line(`TARGET_${base}`);
    else text += line(name, value === 'y' ? '1' : value === 'n' ? '0' : value);
  }
  return text;
}
