import type {
  Act,
  CpuAction,
  CpuStatement,
  DeviceStatement,
  DocumentLine,
  Effect,
  Expectation,
  ExpectStatement,
  GivenStatement,
  ScenarioDocument,
  Span,
  Statement,
  Stimulus,
  VmmStatement,
  WaitStatement,
} from './ast.js';
import { GUEST_MSIX_IRQ } from '../units/msix/layout.js';
import { effectOf } from './accesses.js';
import { resolveClaim } from './check-claim.js';
import { deviceEffect, gsiOf, lineDevice, msixDevice, msixVector, vmmEffect, waitEffect } from './check-devices.js';
import type { Header } from './check-header.js';
import { Ranges } from './check-ranges.js';
import type { Checking } from './checking.js';
import { describeAction, describeDevice, describeVmm } from './describe.js';
import { claimText, statementText } from './format.js';
import { writeNumber } from './numbers.js';
import { problemAt } from './problem.js';

export interface Acts {
  readonly acts: readonly Act[];
  readonly expectations: readonly Expectation[];
}

export function checkActs(checking: Checking, document: ScenarioDocument, header: Header): Acts {
  const reader = new ActReader(checking, header);
  const acts = reader.acts(document.lines);
  reader.checkLength(acts);
  return { acts, expectations: reader.expectations };
}

/** Gives what happens its meaning, line by line. */
export class ActReader extends Ranges {
  readonly expectations: Expectation[] = [];
  private readonly labels = new Map<string, number>();

  acts(lines: readonly DocumentLine[]): Act[] {
    const acts: Act[] = [];
    for (const { statement } of lines) {
      if (statement?.kind === 'cpu') acts.push(this.cpuLine(statement));
      else if (statement?.kind === 'device') acts.push(this.deviceLine(statement));
      else if (statement?.kind === 'vmm') acts.push(this.vmmLine(statement));
      else if (statement?.kind === 'wait') acts.push(this.waitLine(statement));
      else if (statement?.kind === 'given') acts.push(this.givenLine(statement));
      else if (statement?.kind === 'expect') acts.push(this.expectation(statement));
      else if (statement?.kind === 'repeat') {
        const { count: node, body, line, column, endLine, endColumn } = statement;
        const count = this.checking.within(
          node,
          1,
          1_000_000,
          (n) => `a block cannot be repeated ${n} times`,
          'at least 1',
        );
        acts.push({ kind: 'repeat', span: { line, column, endLine, endColumn }, count, acts: this.acts(body) });
      }
    }
    return acts;
  }

  /** Repeats multiply; their product has a limit, so that a run ends. */
  checkLength(acts: readonly Act[]): void {
    const length = (list: readonly Act[]): number =>
      list.reduce((sum, act) => sum + (act.kind === 'repeat' ? act.count * length(act.acts) : 1), 0);
    const limit = this.checking.vocabulary.stimuli;
    if (length(acts) <= limit) return;
    const widest = acts
      .filter((act) => act.kind === 'repeat')
      .sort((a, b) => b.count * length(b.acts) - a.count * length(a.acts))[0];
    const span = widest?.span ?? acts[0]?.span;
    if (span)
      this.checking.error(span, `with its repeats the scenario is ${length(acts)} lines long`, {
        suggestion: `at most ${limit} can be run`,
      });
  }

  private cpuLine(statement: CpuStatement): Stimulus {
    const { cpu: node, action } = statement;
    const cpu = this.cpu(node);
    const before = this.checking.problems.length;
    this.action(action);
    const guest = this.guestEffect(cpu, action);
    const sound = this.checking.problems.length === before;
    const effect = guest ?? (sound ? effectOf(cpu, action) : ({ kind: 'accept', cpu } as const));
    return this.stimulus(statement, `cpu${cpu}`, effect, sound ? describeAction(cpu, action) : '');
  }

  /** What a kernel does of its own accord; undefined for what the vCPU itself does. */
  private guestEffect(cpu: number, action: CpuAction): Effect | undefined {
    if (action.kind !== 'request' && action.kind !== 'affinity') return undefined;
    this.needsGuest(action, action.kind);
    const { device, vector } = action;
    const number = vector ? msixVector(this, device, vector) : gsiOf(this, device);
    if (action.kind === 'request')
      return { kind: 'guest', cpu, function: vector ? 'guest_request_msi' : 'guest_request', args: [number, cpu] };
    const irq = vector ? GUEST_MSIX_IRQ + number : number;
    return { kind: 'guest', cpu, function: 'guest_affinity', args: [irq, this.cpu(action.to)] };
  }

  private needsGuest(span: Span, what: string): void {
    if (this.header.machine.guest !== 'linux')
      this.checking.error(span, `\`${what}\` is what a Linux guest does, and this one is scripted`, {
        suggestion: 'add a line `guest linux`',
      });
  }

  private deviceLine(statement: DeviceStatement): Stimulus {
    if (statement.action === 'raise again') this.needsGuest(statement, 'again');
    const effect = deviceEffect(this, statement);
    return this.stimulus(statement, statement.device.text, effect, describeDevice(statement, effect));
  }

  private vmmLine(statement: VmmStatement): Stimulus {
    const { machine, machineKnown } = this.header;
    const binds = statement.action.kind === 'irqfd' || statement.action.kind === 'notifier';
    if (binds && machine.irqchip === 'off' && machineKnown)
      this.checking.error(statement, 'with `irqchip off` KVM has no irqfds', { suggestion: 'write `irqchip split`' });
    const effect = vmmEffect(this, statement.action);
    return this.stimulus(statement, 'vmm', effect, describeVmm(statement.action));
  }

  private waitLine(statement: WaitStatement): Stimulus {
    const effect = waitEffect(this, statement);
    return this.stimulus(statement, 'clock', effect, `${writeNumber(statement.amount)} ${statement.unit.text} pass.`);
  }

  /** What it names is known only where the machine is: here, that it is one assignment. */
  private givenLine(statement: GivenStatement): Stimulus {
    const { value: assignment } = statement.assignment;
    if (!/^[^=;]*[^=!<>;]=[^=;]+$/.test(assignment))
      this.checking.error(statement.assignment, 'that is no assignment in C', {
        suggestion: 'write one, such as "ioapics[0]->irq_eoi[11] = 9990"',
      });
    return this.stimulus(statement, 'given', { kind: 'given', assignment }, `Given is that ${assignment}.`);
  }

  private stimulus(statement: Statement, actor: string, effect: Effect, description: string): Stimulus {
    return { kind: 'stimulus', span: spanOf(statement), text: statementText(statement), description, actor, effect };
  }

  private expectation(statement: ExpectStatement): Expectation {
    const { claim, label } = statement;
    if (label) {
      const before = this.labels.get(label.text);
      if (before !== undefined) {
        this.checking.error(label, `two expectations are called \`${label.text}\``, {
          suggestion: `the other is line ${before}`,
        });
      } else this.labels.set(label.text, statement.line);
    }
    const expectation: Expectation = {
      kind: 'expectation',
      span: spanOf(statement),
      text: `expect ${claimText(claim)}`,
      claim: resolveClaim(this, claim),
      ...(label ? { label: label.text } : {}),
    };
    this.expectations.push(expectation);
    return expectation;
  }

  private action(action: CpuAction): void {
    switch (action.kind) {
      case 'write':
        this.address(action.address);
        this.fits(action.value, action.bits, action.bits < 64);
        break;
      case 'read':
        this.address(action.address);
        break;
      case 'ioapic-select':
        this.fits(action.index, 8, false);
        break;
      case 'ioapic-window':
        this.fits(action.value, 32, false);
        break;
      case 'ioapic-eoi':
        this.vector(action.vector);
        if (this.header.machine.ioapicVersion === 0x11) {
          const message = 'an IOAPIC of version 0x11 has no EOI register: the write is ignored';
          this.checking.problems.push(problemAt(action, message, { suggestion: 'version 0x20 has one' }, 'warning'));
        }
        break;
      case 'ioapic-rte':
        this.pin(action.pin);
        this.entry(action, action.entry);
        break;
      case 'irte':
        this.address(action.address);
        this.remappingEntry(action, action.address, action.entry);
        break;
      case 'msix-entry':
        msixVector(this, action.device, action.vector);
        this.message(action, action.entry);
        break;
      case 'msix-mask':
        if (action.vector) msixVector(this, action.device, action.vector);
        else msixDevice(this, action.device);
        break;
      case 'msix-enable':
      case 'msix-pending':
        msixDevice(this, action.device);
        break;
      case 'intx-enable':
        lineDevice(this, action.device);
        break;
      case 'lapic-tpr':
        this.fits(action.value, 8, false);
        break;
      default:
        break;
    }
  }
}

function spanOf({ line, column, endLine, endColumn }: Span): Span {
  return { line, column, endLine, endColumn };
}
