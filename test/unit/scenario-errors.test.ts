import { describe, expect, it } from 'vitest';
import { faultOf, problemLines } from '../../extension/scenario/fault.js';
import { parseScenario } from '../../extension/scenario/parse.js';
import type { Problem } from '../../extension/scenario/problem.js';

const head = `scenario "A test"
machine x86  vcpus 4  irqchip split
line nic on gsi 11
`;

/** The problems of lines put under a sound header; «…» marks the place where the one problem must be. */
function problemsOf(
  marked: string,
  header = head,
): { problems: readonly Problem[]; line: number; column: number; length: number } {
  const text = header + marked;
  const open = text.indexOf('«');
  const close = text.indexOf('»');
  const before = text.slice(0, open).split('\n');
  return {
    problems: parseScenario(text.replace(/[«»]/g, '')).problems,
    line: before.length,
    column: (before[before.length - 1] ?? '').length + 1,
    length: close - open - 1,
  };
}

/** line with its mark, message, suggestion */
const cases: readonly (readonly [marked: string, message: string, suggestion: string])[] = [
  // words
  ['nic: «rais»', 'unknown word `rais`', 'did you mean `raise`?'],
  ['cpu2: ioapic «selct» 0x27', 'unknown word `selct`', 'did you mean `select`?'],
  ['«expct» no finding', 'unknown word `expct`', 'did you mean `expect`?'],
  ['«xyzzy» 1 2', 'unknown word `xyzzy`', 'a line begins with'],
  [
    'cpu2: «raise»',
    '`cpu2` cannot `raise`',
    '`write`, `read`, `ioapic`, `lapic`, `irte`, `msix`, `intx`, `eoi`, `accept`, `request` or `affinity`',
  ],
  ['nic: «eoi»', '`nic` cannot `eoi`', '`raise`, `lower`, `signal`, `msi` or `msix`'],
  ['«nic» raise', '`nic` needs a colon', 'write `nic: …`'],
  ['«raise»: nic', '`raise` does not begin a line', 'say who does it first'],
  ['cpu2: ioapic «window»', 'the line ends too early after `window`', 'write a number'],
  ['nic: raise«;»', 'a line needs no semicolon at its end', 'remove it'],
  ['nic: lower «nic»', 'the line should end before `nic`', 'one statement a line'],
  ['expect ioapic.rte[11].dest «=» 0', '`=` does not compare', 'did you mean `==`?'],
  ['nic: raise «// now»', 'a comment begins with `#`', 'did you mean `#`?'],
  ['cpu2: write 0xfec00010 «-»1', '`-` has no meaning here', 'numbers have no sign'],
  ['nic: raise «{»', '`{` begins the block of a `repeat` only', 'write `repeat 3 {`'],
  ['«}»', '`}` closes nothing', 'remove it'],
  ['«repeat 2 {»', 'this block is never closed', 'add a line with `}`'],
  ['cpu2: «\0»eoi', 'the character U+0000 has no meaning here', 'remove it'],
  // numbers
  ['cpu2: ioapic rte «99» = vector 0x21', 'there is no pin 99', 'the IOAPIC has 24 pins: 0 to 23'],
  ['«cpu9»: eoi', 'there is no cpu9', 'the machine has 4 vCPUs: cpu0 to cpu3'],
  ['expect vector 0x21 on «cpu4»', 'there is no cpu4', 'cpu0 to cpu3'],
  ['expect vector «256» on cpu0', '256 is no vector', 'vectors are 0 to 255'],
  ['cpu2: ioapic rte 11 = vector «0x100» level', '0x100 is no vector', 'vectors are 0 to 255'],
  ['cpu2: write 0xfec00010 «0x100000000»', 'the value does not fit into 32 bits', 'did you mean `write64`?'],
  ['cpu2: write8 0xfec00010 «0x100»', 'the value does not fit into 8 bits', 'did you mean `write16`?'],
  ['cpu2: write8 0xfec00010 «0x10000»', 'the value does not fit into 8 bits', 'did you mean `write`?'],
  ['cpu2: ioapic window «0x100000000»', 'the value does not fit into 32 bits', 'at most 0xffffffff'],
  ['cpu2: ioapic select «0x127»', 'the value does not fit into 8 bits', 'at most 0xff'],
  ['cpu2: read «0x10000000000000»', 'the address has more than 52 bits', '0xfec00000'],
  [
    'cpu2: ioapic select «027»',
    '`027` begins with 0, which C reads as octal',
    '`27` (decimal) or `0x27` (hexadecimal)',
  ],
  ['cpu2: ioapic select «2f»', '`2f` is not a decimal number', '0x2f'],
  ['cpu2: ioapic select «0xg»', '`0xg` is not a number', 'hexadecimal (0x0b)'],
  ['cpu2: ioapic select «0x27UL»', '`0x27UL` is not a number', 'write `0x27`'],
  ['repeat «0» {\n}', 'a block cannot be repeated 0 times', 'at least 1'],
  ['«repeat 1000000 {»\nnic: raise\n}', 'with its repeats the scenario is 1000000 lines long', 'at most 100000'],
  // topology
  ['line disk on gsi «24»', 'there is no GSI 24 with an IOAPIC pin', 'the IOAPIC has 24 pins: 0 to 23'],
  ['line «nic» on gsi 10', 'two lines are called `nic`', 'choose another name'],
  ['line «eoi» on gsi 10', '`eoi` is a word of the language', 'choose another name'],
  ['line «cpu1» on gsi 10', '`cpu1` is the name of a vCPU', 'choose another name'],
  ['«nix»: raise', 'no line is called `nix`', 'did you mean `nic`?'],
  ['«machine x86  vcpus 4»', 'a second `machine` line', 'the first is line 2'],
  ['guest «linus»', 'unknown guest `linus`', 'did you mean `linux`?'],
  ['ioapic version «20»', 'an IOAPIC of that version does not exist', 'did you mean 0x20?'],
  ['set «ioapic.route-updates» = after-service', 'unknown setting `ioapic.route-updates`', '`ioapic.route-update`'],
  [
    'set ioapic.route-update = «after»',
    '`ioapic.route-update` cannot be `after`',
    '`after-service`, `before-service` and `while-masked`',
  ],
  ['nic: raise\n«line disk on gsi 9»', 'a `line` line after the first stimulus', 'move it above line 4'],
  ['entry «ioapic-mem-write»', '`ioapic-mem-write` is no name of a C function', 'did you mean `ioapic_mem_write`?'],
  ['entry «ioapic.rte»', '`ioapic.rte` is no name of a C function', 'did you mean `ioapic_rte`?'],
  ['entry «while»', '`while` is no name of a C function', 'such as `ioapic_mem_write`'],
  ['entry ioapic_mem_write«(»)', 'has no meaning here', 'remove it'],
  ['entry «11»', '`11` does not fit here', 'write a name'],
  ['«entry»', 'the line ends too early after `entry`', 'write a name'],
  ['«entri» kvm_set_irq', 'unknown word `entri`', 'did you mean `entry`?'],
  ['entry kvm_set_irq\n«entry ioapic_set_irq»', 'a second `entry` line', 'the first is line 4; keep one'],
  ['nic: raise\n«entry ioapic_set_irq»', 'an `entry` line after the first stimulus', 'move it above line 4'],
  // devices and remapping
  ['device «nic» at 00:03.0', 'two devices are called `nic`', 'declared in line 3; choose another name'],
  ['device nvme at «00:20.0»', 'there is no PCI device of that address', 'devices are 00 to 1f, functions 0 to 7'],
  ['device nvme at «0»', '`0` does not fit here', 'a PCI address such as `00:03.0`'],
  ['nic: raise\n«device nvme at 00:03.0»', 'a `device` line after the first stimulus', 'move it above line 4'],
  ['«nic»: msi 0xfee00000 0x41', '`nic` is a line, and lines send no messages', '`device nic at 00:03.0`'],
  ['device nvme at 00:03.0\n«nvm»: msi 0xfee00000 0x41', 'no PCI device is called `nvm`', 'did you mean `nvme`?'],
  ['cpu0: «irte 0x400000 = absent»', 'the machine has no remapping hardware', 'add `iommu vtd`'],
  // MSI-X, eventfds, time
  ['device nvme at 00:03.0  msix «9»', 'a device of 9 vectors cannot be run', '1 to 8'],
  ['device nvme at 00:03.0  msix 4  «msix 2»', '`msix` stands twice', 'keep one'],
  ['device nvme at 00:03.0  intx «24»', 'there is no GSI 24', '0 to 23'],
  ['device nvme at 00:03.0  msix 4\n«device nic2 at 00:04.0  msix 1»', 'a second device', 'that of line 4'],
  ['device nvme at 00:03.0\ncpu0: msix «nvme» enable', '`nvme` has no MSI-X', '`msix 4`'],
  ['device nvme at 00:03.0  msix 4\ncpu0: msix nvme «4» mask', '`nvme` has no vector 4', '0 to 3'],
  ['device nvme at 00:03.0  msix 4\nnvme: msix «7»', '`nvme` has no vector 7', '0 to 3'],
  ['device nvme at 00:03.0  msix 4\ncpu0: «msix nvme 0 = dest 1»', 'the entry has no vector', 'add `vector 0x41`'],
  ['device nvme at 00:03.0  msix 4\ncpu0: msix nvme 0 = «0xfee00001» 1', 'multiples of 4', 'clear bits 1:0'],
  ['device nvme at 00:03.0  msix 4\n«nvme»: raise', '`nvme` has no line', '`intx 11`'],
  ['eventfd «nic»', 'two eventfds are called `nic`', 'choose another name'],
  ['«trigger»: signal', 'no eventfd is called `trigger`', '`eventfd trigger`'],
  ['eventfd e\nvmm: irqfd «f» on gsi 24', 'no eventfd is called `f`', 'known here: `e`'],
  ['eventfd e\nvmm: irqfd e on gsi «4096»', 'there is no GSI 4096', '0 to 4095'],
  ['eventfd e\nvmm: no irqfd e on gsi 24  resample «e»', 'names no other eventfd', 'remove `resample …`'],
  ['vmm: «irqf» e on gsi 24', 'unknown word `irqf`', 'did you mean `irqfd`?'],
  ['device nvme at 00:03.0  msix 4\nvmm: «migrate»', '`nvme` would have to move too', 'without devices'],
  ['device nvme at 00:03.0  msix 4\ncpu0: intx «nvme» disable', "`nvme` has no line of the host's", '`intx 11  vfio`'],
  ['device nvme at 00:03.0  msix 4\nvmm: no device «nvme»', "`nvme` has no line of the host's", '`intx 11  vfio`'],
  ['given «"irq_eoi[11]"»', 'that is no assignment in C', 'ioapics[0]->irq_eoi[11] = 9990'],
  ['given «"a == 1"»', 'that is no assignment in C', 'ioapics[0]->irq_eoi[11] = 9990'],
  ['wait 10 «min»', '`min` is no unit of time', '`ms`'],
  ['wait «11» s', 'that is no time to wait', 'from 1 ns to 10 s'],
  ['«wait»', 'the line ends too early', 'a number'],
  // entries and expectations
  ['cpu2: «ioapic rte 11 = level dest 2»', 'the entry has no vector', 'add `vector 0x21`'],
  ['cpu2: ioapic rte 11 = vector 1 «remote-irr»', 'remote IRR cannot be written', 'remove it'],
  ['cpu2: ioapic rte 11 = vector 1 level «edge»', '`trigger` is given twice', 'keep one'],
  ['cpu2: ioapic rte 11 = vector 1 delivery «lowst»', 'unknown delivery mode `lowst`', 'did you mean `lowest`?'],
  ['expect route 11 «masked»', 'a route has no `mask`', '`expect rte …`'],
  ['expect «ioapic.rtes»[11].dest == 0', 'no table is called `ioapic.rtes`', 'did you mean `ioapic.rte`?'],
  ['expect ioapic.rte[11].«dst» == 0', '`ioapic.rte` has no column `dst`', 'did you mean `dest`?'],
  ['expect ioapic.rte[«24»].dest == 0', 'there is no pin 24', '0 to 23'],
  ['expect no finding «stale-rout»', 'no rule is called `stale-rout`', 'did you mean `stale-route`?'],
  ['expect no finding  as a\nexpect no finding  as «a»', 'two expectations are called `a`', 'the other is line 4'],
  // stated
  ['stated «after-servce»: holds', 'no design is called `after-servce`', 'did you mean `after-service`?'],
  ['stated after-service: fails «nobody»', 'no expectation is called `nobody`', 'as nobody'],
  ['expect no finding\nstated after-service: fails «5»', 'line 5 is no expectation', 'the nearest is line 4'],
  ['stated after-service: finds «stale»', 'no rule is called `stale`', '`stale-route`'],
  ['stated after-service: holds\nstated «after-service»: holds', '`after-service` is stated twice', 'line 4'],
];

describe('an error names its place, what is wrong and what to do', () => {
  it.each(cases)('%s', (marked, message, suggestion) => {
    const { problems, line, column, length } = problemsOf(marked);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      severity: 'error',
      line,
      column,
      length,
      message: expect.stringContaining(message),
    });
    expect(problems[0]?.suggestion).toContain(suggestion);
  });

  it.each([
    ['machine «x68»', 'unknown machine `x68`', 'did you mean `x86`?'],
    ['machine x86 «vcpu» 4', 'unknown word `vcpu`', 'did you mean `vcpus`?'],
    ['machine x86 vcpus «0»', 'a machine of 0 vCPUs cannot be run', '1 to'],
    ['machine x86 x2apic «255»', '255 is no APIC id above those of xAPIC mode', '256 to 32767'],
    ['«machine x86 irqchip off x2apic 300»', "x2APIC mode is executed with KVM's local APICs", '`irqchip split`'],
    ['machine x86 irqchip «splt»', 'unknown irqchip mode `splt`', 'did you mean `split`?'],
    ['machine x86 iommu «vtdd»', 'unknown remapping hardware `vtdd`', 'did you mean `vtd`?'],
    ['machine x86\nguest «linx»', 'unknown guest `linx`', 'did you mean `linux`?'],
  ])('%s', (marked, message, suggestion) => {
    const { problems, line, column, length } = problemsOf(marked, 'scenario "A test"\n');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line, column, length, message: expect.stringContaining(message) });
    expect(problems[0]?.suggestion).toContain(suggestion);
  });
});

describe('all errors of a file are told at once', () => {
  it('one for each faulty line, and none that only follows from another', () => {
    const text = `scenrio "A test"
machine x86 vcpu 4
line nic on pin 11
line disk on gsi 99
nic: raise
nic: rais
disk: lower
cpu2: ioapic select 02
repeat 3
nic: raise
}
expect vector 0x21 cpu0  as reaches
stated after-service: fails reaches; find x
`;
    const { scenario, problems } = parseScenario(text);
    expect(scenario).toBeUndefined();
    expect(problems.map(({ line }) => line)).toEqual([1, 2, 3, 4, 6, 8, 9, 12, 13]);
  });

  it('an empty file lacks a title and a machine', () => {
    expect(parseScenario('').problems.map(({ message }) => message)).toEqual([
      'the scenario has no title',
      'the scenario has no machine',
    ]);
  });

  it('counts them in the fault and prints each on a line', () => {
    const { problems } = parseScenario(`${head}nic: rais\ncpu9: eoi\n`);
    expect(faultOf(problems, 'a.irq')).toEqual({
      file: 'a.irq',
      line: 4,
      message: 'unknown word `rais`, at column 6 (and 1 more error)',
      remedy: 'did you mean `raise`?',
    });
    expect(problemLines(problems, 'a.irq')[1]).toBe(
      'a.irq:5:1: error: there is no cpu9: the machine has 4 vCPUs: cpu0 to cpu3',
    );
  });
});
