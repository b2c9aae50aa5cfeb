/** Compiling is not running: functions of unmodified Linux trees do on the machine what their facts say. */
import { describe, expect, it } from 'vitest';
import { CompiledImage } from '../../extension/cmachine/image.js';
import { isBuiltin } from '../../extension/cmachine/lower/builtin-names.js';
import { callC } from '../../extension/cmachine/lower/host-entry.js';
import { Machine } from '../../extension/cmachine/machine/machine.js';
import { IDLE_PC, Program } from '../../extension/cmachine/machine/program.js';
import { linuxAbi, linuxProfile, type LinuxTarget } from '../../extension/cmachine/preprocess/profiles/linux.js';
import { folderFiles } from '../../extension/host/folder-files.js';
import { tree as realTree } from '../trees.js';
import { preludeTree } from '../unit/preprocess-tree.js';

const PLAN = { globals: 0x800000, heap: 0x10000, stack: 0x10000, actors: 1 };

/** Runs `experiment` of C text laid behind the unmodified file; what neither defines does nothing and gives 0. */
function run(root: string, target: LinuxTarget, path: string, folders: readonly string[], text: string): bigint {
  const tree = { role: 'host-linux', title: 'Linux', version: '', root, files: folderFiles(root) } as const;
  const program = new Program(1, PLAN);
  const profile = linuxProfile(tree, preludeTree(), target, { folders, files: [path] });
  const abi = linuxAbi(tree, target);
  const boundary = {
    get: (name: string) => (isBuiltin(name) ? undefined : { name, run: () => 0 }),
    reserves: () => true,
  };
  const image = new CompiledImage(program, { name: 'linux', abi, files: [{ tree, path, profile }], boundary });
  image.unit(path)?.append(text, 'experiment');
  expect(image.check(['experiment'])).toEqual([]);
  const machine = new Machine(program);
  const result = machine.allocate(image.image.space, 16);
  const entry = image.function('experiment');
  if (entry === undefined) throw new Error('no experiment');
  callC(machine, entry, [], IDLE_PC, result);
  machine.run();
  return machine.memory.getBigUint64(result, abi.littleEndian);
}

const PAMU = `
static struct paace irqscope_table[8];
unsigned long experiment(void)
{
    ppaact = irqscope_table;
    int failed = pamu_config_ppaace(0, ~0u, 3, 3);
    return (unsigned long)irqscope_table[0].addr_bitfields << 32 | (unsigned long)irqscope_table[0].impl_attr << 8 | (failed != 0);
}`;

const IOAPIC = `
static struct kvm_ioapic irqscope_ioapic;
static struct kvm irqscope_kvm;
static unsigned long irqscope_got;
int kvm_irq_delivery_to_apic(struct kvm *kvm, struct kvm_lapic *src, struct kvm_lapic_irq *irq, struct dest_map *map)
{
    irqscope_got = irqscope_got << 16 | irq->dest_id << 8 | irq->vector;
    return 1;
}
unsigned long experiment(void)
{
    struct kvm_ioapic *s = &irqscope_ioapic;
    s->kvm = &irqscope_kvm;
    irqscope_kvm.arch.vioapic = s;
    s->ioregsel = 0x27;
    ioapic_write_indirect(s, 2 << 24);
    s->ioregsel = 0x26;
    ioapic_write_indirect(s, 0x8021);
    kvm_ioapic_set_irq(s, 11, 0, 1, false);
    unsigned long remote = s->redirtbl[11].fields.remote_irr;
    s->ioregsel = 0x27;
    ioapic_write_indirect(s, 0);
    kvm_ioapic_set_irq(s, 11, 0, 1, false);
    return irqscope_got << 8 | remote << 4 | (s->irr >> 11 & 1);
}`;

const XIVE = `
static struct kvm irqscope_kvm;
static struct kvmppc_xive irqscope_xive;
static struct kvmppc_xive_src_block irqscope_block;
static struct address_space irqscope_mapping;
static unsigned long irqscope_got;
void unmap_mapping_range(struct address_space *mapping, loff_t const start, loff_t const bytes, int even_cows)
{
    irqscope_got = start << 32 | bytes;
}
unsigned long experiment(void)
{
    irqscope_kvm.arch.xive = &irqscope_xive;
    irqscope_xive.kvm = &irqscope_kvm;
    irqscope_xive.mapping = &irqscope_mapping;
    irqscope_xive.src_blocks[0] = &irqscope_block;
    irqscope_block.irq_state[5].valid = true;
    irqscope_block.irq_state[5].number = 5;
    kvmppc_xive_native_reset_mapped(&irqscope_kvm, 5);
    return irqscope_got;
}`;

for (const name of ['linux-6.1', 'linux-6.12'] as const) {
  const real = realTree(name);
  describe.runIf(real.path !== '')(`${name}, unmodified, executed`, () => {
    it('the PAMU fills its big-endian table entry', () => {
      const got = run(real.path, 'powerpc64be', 'drivers/iommu/fsl_pamu.c', ['arch/powerpc'], PAMU);
      const addrBitfields = 0x8d8n;
      const implAttr = 0x30004n;
      expect(got.toString(16)).toBe(((addrBitfields << 32n) | (implAttr << 8n)).toString(16));
    });

    it('the pages of a XIVE source are unmapped as pairs of 64K', () => {
      const folders = ['virt/kvm', 'arch/powerpc/kvm'];
      const got = run(real.path, 'powerpc64le', 'arch/powerpc/kvm/book3s_xive_native.c', folders, XIVE);
      expect(got.toString(16)).toBe('e000000020000');
    });

    it("KVM's IOAPIC delivers a level interrupt once, to the CPU and vector of the entry", () => {
      const folders = ['virt/kvm', 'arch/x86/kvm'];
      const got = run(real.path, 'x86_64', 'arch/x86/kvm/ioapic.c', folders, IOAPIC);
      // Vector 0x21 on CPU 2; remote IRR set; the second raise of the line that is still in service delivers nothing.
      expect(got.toString(16)).toBe('22111');
    });
  });
}
