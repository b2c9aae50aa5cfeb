/** Macros of Linux that are inline assembly, linker sections or compile-time assertions alone. */

const common: Readonly<Record<string, string>> = {
  'likely(x)': '(!!(x))',
  'unlikely(x)': '(!!(x))',
};

const x86: Readonly<Record<string, string>> = {};

const powerpc: Readonly<Record<string, string>> = {};

export function linuxOverrides(arch: string): Readonly<Record<string, string>> {
  return { ...common, ...(arch === 'x86' ? x86 : powerpc) };
}
