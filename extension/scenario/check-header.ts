import { isCFunctionName } from './c-name.js';
import type {
  Entry,
  EntryStatement,
  Machine,
  MachineStatement,
  NameNode,
  ScenarioDocument,
  SetStatement,
  Setting,
  Span,
  Statement,
} from './ast.js';
import { checkDevices, type Devices } from './check-declared.js';
import type { Checking } from './checking.js';
import { statementsOf } from './checking.js';
import { didYouMean } from './problem.js';

export interface Header extends Devices {
  readonly title: string;
  readonly span: Span;
  readonly machine: Machine;
  /** False where the machine line is missing or wrong, so that no vCPU is called unknown for it. */
  readonly machineKnown: boolean;
  readonly settings: readonly Setting[];
  readonly entry?: Entry;
}

const start: Span = { line: 1, column: 1, endLine: 1, endColumn: 1 };

const headerKinds: readonly string[] = [
  'scenario',
  'machine',
  'guest',
  'ioapic',
  'line',
  'requester',
  'eventfd',
  'set',
  'entry',
];

const isHeader = (statement: Statement) => headerKinds.includes(statement.kind);

export function checkHeader(checking: Checking, document: ScenarioDocument): Header {
  const statements = [...statementsOf(document.lines)];
  checkOrder(checking, statements);
  const once = <K extends Statement['kind']>(kind: K) => {
    const all = statements.filter((statement): statement is Extract<Statement, { kind: K }> => statement.kind === kind);
    for (const again of all.slice(1)) {
      const first = all[0]?.line ?? 1;
      checking.error(again, `a second \`${kind}\` line`, { suggestion: `the first is line ${first}; keep one` });
    }
    return all[0];
  };

  const title = once('scenario');
  // Marked at the first statement: a problem needs a place that can be seen.
  const top = statements[0] ?? start;
  const place = { ...top, endColumn: top.line === top.endLine ? top.endColumn : top.column + 1, endLine: top.line };
  if (!title && !checking.attempted.starts.has('scenario')) {
    checking.error(place, 'the scenario has no title', { suggestion: 'begin with a line `scenario "what it shows"`' });
  }
  if (title && /[\u0000-\u001f\u007f]/.test(title.title.value)) {
    checking.error(title.title, 'the title holds a control character', { suggestion: 'remove it' });
  } else if (title && title.title.value.trim() === '') {
    checking.error(title.title, 'the title is empty', { suggestion: 'say in one line what the scenario shows' });
  }

  const machine = once('machine');
  const machineTried = machine !== undefined || checking.attempted.starts.has('machine');
  if (!machineTried) {
    checking.error(place, 'the scenario has no machine', {
      suggestion: 'add a line `machine x86  vcpus 4  irqchip split`',
    });
  }
  const { vcpus, irqchip, iommu, x2apic } = checkMachine(checking, machine);

  const guest = once('guest');
  const guests = ['scripted', 'linux'] as const;
  const guestName = guest ? oneOf(checking, guest.guest, guests, checking.vocabulary.guests, 'guest') : undefined;

  const version = once('ioapic')?.version;
  const ioapicVersion = !version || version.bad || version.value === 0x20n ? 0x20 : 0x11;
  if (version && !version.bad && version.value !== 0x20n && version.value !== 0x11n) {
    const suggestion =
      version.value === 20n || version.value === 11n ? `did you mean 0x${version.value}?` : 'write 0x20 or 0x11';
    checking.error(version, 'an IOAPIC of that version does not exist', { suggestion });
  }
  if (version?.value === 0x20n && irqchip === 'kernel') {
    checking.error(version, "KVM's own IOAPIC is version 0x11", { suggestion: 'write 0x11, or `irqchip split`' });
  }

  const entered = once('entry');
  const entry = entered && checkEntry(checking, entered);
  const devices = checkDevices(checking, statements);

  return {
    title: title?.title.value ?? '',
    span: title ?? start,
    machine: {
      architecture: 'x86',
      vcpus,
      irqchip,
      iommu,
      guest: guestName ?? 'scripted',
      ioapicVersion,
      ...(x2apic === undefined ? {} : { x2apic }),
    },
    machineKnown: machine !== undefined && machine.parts.every((part) => part.kind !== 'vcpus' || !part.count.bad),
    ...devices,
    settings: checkSettings(
      checking,
      statements.filter((statement) => statement.kind === 'set'),
    ),
    ...(entry ? { entry } : {}),
  };
}

function checkEntry(checking: Checking, { function: node }: EntryStatement): Entry | undefined {
  const { kind: _, text, ...span } = node;
  if (isCFunctionName(text)) return { function: text, span };
  const name = text.replace(/[-.]/g, '_');
  const remedy = isCFunctionName(name)
    ? { suggestion: `did you mean \`${name}\`?`, replacement: name }
    : { suggestion: 'write the name of a C function, such as `ioapic_mem_write`' };
  checking.error(node, `\`${text}\` is no name of a C function`, remedy);
  return undefined;
}

/** The title first, and what the machine is before what happens on it. */
function checkOrder(checking: Checking, statements: readonly Statement[]): void {
  const first = statements[0];
  const title = statements.find(({ kind }) => kind === 'scenario');
  if (first && title && first !== title) {
    checking.error(title, 'the title is not the first statement', { suggestion: 'move this line to the top' });
  }
  const act = statements.findIndex((statement) => !isHeader(statement) && statement.kind !== 'stated');
  if (act < 0) return;
  for (const late of statements
    .slice(act)
    .filter((statement) => isHeader(statement) && statement.kind !== 'scenario')) {
    const line = statements[act]?.line ?? 1;
    const word = late.kind === 'requester' ? 'device' : late.kind;
    const article = /^[aeiou]/.test(word) ? 'an' : 'a';
    checking.error(late, `${article} \`${word}\` line after the first stimulus`, {
      suggestion: `move it above line ${line}`,
    });
  }
}

/** What 8 bits do not hold, and what the 15 of a message do. */
const LEAST_X2APIC_ID = 256;
const MOST_X2APIC_ID = 0x7fff;

function checkMachine(
  checking: Checking,
  machine: MachineStatement | undefined,
): Pick<Machine, 'vcpus' | 'irqchip' | 'iommu' | 'x2apic'> {
  let vcpus: number | undefined;
  let irqchip: Machine['irqchip'] | undefined;
  let iommu: Machine['iommu'] | undefined;
  let x2apic: number | undefined;
  if (!machine) return { vcpus: 4, irqchip: 'split', iommu: 'none' };
  const { vocabulary } = checking;
  if (!vocabulary.architectures.includes(machine.architecture.text)) {
    const text = machine.architecture.text;
    checking.error(machine.architecture, `unknown machine \`${text}\``, didYouMean(text, vocabulary.architectures));
  }
  for (const part of machine.parts) {
    if (part.kind === 'vcpus') {
      if (vcpus !== undefined) checking.error(part, '`vcpus` stands twice', { suggestion: 'keep one' });
      const say = (written: string) => `a machine of ${written} vCPUs cannot be run`;
      vcpus = checking.within(part.count, 1, vocabulary.vcpus, say, `1 to ${vocabulary.vcpus}`);
    } else if (part.kind === 'iommu') {
      if (iommu !== undefined) checking.error(part, '`iommu` stands twice', { suggestion: 'keep one' });
      iommu = oneOf(checking, part.hardware, ['none', 'vtd'], ['none', 'vtd'], 'remapping hardware') ?? 'none';
    } else if (part.kind === 'x2apic') {
      if (x2apic !== undefined) checking.error(part, '`x2apic` stands twice', { suggestion: 'keep one' });
      const say = (written: string) => `${written} is no APIC id above those of xAPIC mode`;
      x2apic = checking.within(
        part.id,
        LEAST_X2APIC_ID,
        MOST_X2APIC_ID,
        say,
        `${LEAST_X2APIC_ID} to ${MOST_X2APIC_ID}`,
      );
    } else {
      if (irqchip !== undefined) checking.error(part, '`irqchip` stands twice', { suggestion: 'keep one' });
      irqchip = oneOf(checking, part.mode, ['split', 'off', 'kernel'], vocabulary.irqchips, 'irqchip mode') ?? 'split';
    }
  }
  if (x2apic !== undefined && irqchip === 'off')
    checking.error(machine, "x2APIC mode is executed with KVM's local APICs", { suggestion: 'write `irqchip split`' });
  if (iommu === 'vtd' && irqchip === 'kernel') {
    checking.error(machine, "QEMU refuses interrupt remapping with KVM's own IOAPIC", {
      suggestion: 'write `irqchip split`',
    });
  }
  return {
    vcpus: vcpus ?? Math.min(4, vocabulary.vcpus),
    irqchip: irqchip ?? 'split',
    iommu: iommu ?? 'none',
    ...(x2apic === undefined ? {} : { x2apic }),
  };
}

/** A word of a closed list, some of which this version cannot run yet. */
function oneOf<T extends string>(
  checking: Checking,
  node: NameNode,
  known: readonly T[],
  runnable: readonly string[],
  what: string,
): T | undefined {
  const found = known.find((word) => word === node.text);
  if (found === undefined) checking.error(node, `unknown ${what} \`${node.text}\``, didYouMean(node.text, known));
  else if (!runnable.includes(found)) {
    const suggestion = `this version runs ${runnable.map((word) => `\`${word}\``).join(', ')}`;
    checking.error(node, `the ${what} \`${found}\` cannot be run yet`, { suggestion });
  }
  return found;
}

function checkSettings(checking: Checking, statements: readonly SetStatement[]): Setting[] {
  const settings = new Map<string, Setting>();
  const known = checking.vocabulary.settings;
  for (const { key, value, ...span } of statements) {
    const setting = known.find(({ name }) => name === key.text);
    if (!setting) {
      checking.error(
        key,
        `unknown setting \`${key.text}\``,
        didYouMean(
          key.text,
          known.map(({ name }) => name),
        ),
      );
    } else if (!setting.values.some(({ name }) => name === value.text)) {
      const values = setting.values.map(({ name }) => name);
      checking.error(value, `\`${key.text}\` cannot be \`${value.text}\``, didYouMean(value.text, values));
    }
    const before = settings.get(key.text);
    if (before)
      checking.error(key, `\`${key.text}\` is set twice`, {
        suggestion: `line ${before.span.line} sets it too; keep one`,
      });
    else settings.set(key.text, { key: key.text, value: value.text, span });
  }
  return [...settings.values()];
}
