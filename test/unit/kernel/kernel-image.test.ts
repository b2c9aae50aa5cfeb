/** kernel.c begins with what the image's other files begin with, so that they share its headers. */
import { describe, expect, test } from 'vitest';
import { memoryTree } from '../../../extension/cmachine/source/memory.js';
import type { PreprocessProfile } from '../../../extension/cmachine/preprocess/types.js';
import { KERNEL_FILE, kernelImageFile } from '../../../extension/world/kernel/image.js';

const PROFILE: PreprocessProfile = { include: [], forced: [], defines: {}, overrides: {}, absent: [], remap: [] };
const OWN = '// ours\n#include <linux/types.h>\n';
const models = memoryTree('model', 'the models', { [KERNEL_FILE]: OWN });

function beginning(files: Readonly<Record<string, string>>): string | undefined {
  const tree = memoryTree('host-linux', 'Linux', files);
  return kernelImageFile(tree, models, PROFILE, Object.keys(files)).tree.files.read(KERNEL_FILE);
}

describe("the kernel's own file of an image", () => {
  test('begins with the header that most files begin with, its other lines where they were', () => {
    const text = beginning({
      'a.c': '#include <linux/irq.h>\n',
      'b.c': '#define pr_fmt(fmt) fmt\n#include <linux/kvm_host.h>\n#include <linux/slab.h>\n',
      'c.c': '#include <linux/kvm_host.h>\n',
    });
    expect(text).toBe('#include <linux/kvm_host.h>\n#include <linux/types.h>\n');
  });

  test('is as it stands where no two files begin alike', () => {
    expect(beginning({ 'a.c': '#include <linux/irq.h>\n', 'b.c': '#include "b.h"\n', 'c.c': 'int x;\n' })).toBe(OWN);
  });

  test('is as it stands where files begin with a header beside them', () => {
    expect(beginning({ 'a/a.c': '#include "own.h"\n', 'b/b.c': '#include "own.h"\n' })).toBe(OWN);
  });
});
