import * as vscode from 'vscode';
import type { LinksBody } from '../debug/custom.types.js';
import type { FindingInfo, InterruptInfo } from '../engine/port.types.js';
import { asked } from './asked.js';
import { DEBUG_TYPE } from './names.js';
import { openPlace } from './open-place.js';
import type { Sessions } from './sessions.js';
import type { TablesViews } from './tables-views.js';

type Command = (...args: unknown[]) => unknown;

/** Every command of ours. One that needs a stopped session says so in a line when there is none. */
export function registerCommands(sessions: Sessions, tables: TablesViews): vscode.Disposable {
  const commands: Readonly<Record<string, Command>> = {
    'irqscope.showTables': () => tables.show(),
    'irqscope.debugScenario': (file) => debugScenario(file),
    'irqscope.stepBackInto': () => back(sessions, 'irqscope/backInto'),
    'irqscope.stepBackOut': () => back(sessions, 'irqscope/backOut'),
    'irqscope.nextHop': () => hop(sessions, 'irqscope/nextHop'),
    'irqscope.previousHop': () => hop(sessions, 'irqscope/previousHop'),
    'irqscope.goToStep': (step) => goToStep(sessions, step),
    'irqscope.runToNextFinding': () => runToNextFinding(sessions),
    'irqscope.openInCheckout': () => openInCheckout(sessions),
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, command]) =>
      vscode.commands.registerCommand(name, (...args: unknown[]) => asked(() => command(...args))),
    ),
  );
}

async function debugScenario(file: unknown): Promise<void> {
  const uri = file instanceof vscode.Uri ? file : vscode.window.activeTextEditor?.document.uri;
  const folder = uri && vscode.workspace.getWorkspaceFolder(uri);
  await vscode.debug.startDebugging(folder, {
    type: DEBUG_TYPE,
    request: 'launch',
    name: 'IRQScope',
    ...(uri === undefined ? {} : { scenario: uri.fsPath }),
  });
}

function stoppedSession(sessions: Sessions): vscode.DebugSession | undefined {
  if (sessions.active === undefined) {
    void vscode.window.showInformationMessage('No IRQScope session is active. Press F5 on a scenario to start one.');
  }
  return sessions.active;
}

async function back(sessions: Sessions, request: 'irqscope/backInto' | 'irqscope/backOut'): Promise<void> {
  const session = stoppedSession(sessions);
  const item = vscode.debug.activeStackItem;
  const threadId = item !== undefined && item.session.id === session?.id ? item.threadId : undefined;
  await session?.customRequest(request, threadId === undefined ? {} : { threadId });
}

/** Where the interrupt that is followed crosses a layer; the debug console says which. */
async function hop(sessions: Sessions, request: 'irqscope/nextHop' | 'irqscope/previousHop'): Promise<void> {
  const session = stoppedSession(sessions);
  if (session === undefined) return;
  const interrupts = (await session.customRequest('irqscope/interrupts')) as readonly InterruptInfo[];
  if (interrupts.some(({ hops }) => hops.length > 0)) await session.customRequest(request, {});
  else void vscode.window.showInformationMessage('No interrupt has been recorded.');
}

/** Asks for the step where none is given: "412", or "+10" and "-10" from here. */
async function goToStep(sessions: Sessions, given: unknown): Promise<void> {
  const session = stoppedSession(sessions);
  if (session === undefined) return;
  const state = sessions.current?.state;
  const [at, last] = [state?.at ?? 0, state?.steps ?? 0];
  const step = typeof given === 'number' ? given : await askStep(at, last);
  if (step !== undefined) await session.customRequest('irqscope/goto', { step });
}

async function askStep(at: number, last: number): Promise<number | undefined> {
  const parse = (text: string): number => {
    const [, sign, digits] = /^\s*([+-]?)\s*(\d+)\s*$/.exec(text) ?? [];
    if (digits === undefined) return Number.NaN;
    return sign === '+' ? at + Number(digits) : sign === '-' ? at - Number(digits) : Number(digits);
  };
  const text = await vscode.window.showInputBox({
    title: 'Go to step',
    prompt: `0 to ${last}; +10 or -10 goes from step ${at}`,
    value: String(at),
    validateInput: (entered) => {
      const step = parse(entered);
      return step >= 0 && step <= last ? undefined : `A step is a whole number from 0 to ${last}.`;
    },
  });
  return text === undefined ? undefined : parse(text);
}

async function runToNextFinding(sessions: Sessions): Promise<void> {
  const session = stoppedSession(sessions);
  if (session === undefined) return;
  const at = sessions.current?.state.at ?? 0;
  await session.customRequest('irqscope/whole');
  const findings = (await session.customRequest('irqscope/findings')) as readonly FindingInfo[];
  const next = findings.filter((finding) => finding.step > at).sort((a, b) => a.step - b.step)[0];
  if (next) await session.customRequest('irqscope/goto', { step: next.step });
  else void vscode.window.showInformationMessage(`No finding after step ${at}.`);
}

/** The line of the user's checkout that matches the selected frame of a model. */
async function openInCheckout(sessions: Sessions): Promise<void> {
  const session = stoppedSession(sessions);
  if (session === undefined) return;
  const item = vscode.debug.activeStackItem;
  const own = item?.session.id === session.id ? item : undefined;
  const { frames } = (await session.customRequest(
    'irqscope/links',
    own === undefined ? {} : { threadId: own.threadId },
  )) as LinksBody;
  const frameId = own !== undefined && 'frameId' in own ? own.frameId : frames[0]?.frameId;
  const frame = frames.find((one) => one.frameId === frameId);
  if (frame?.link?.place) {
    await openPlace(frame.link.place);
    if (frame.link.how === 'moved') void vscode.window.showInformationMessage(frame.link.note);
  } else if (frame?.link) void vscode.window.showInformationMessage(frame.link.note);
  else if (frame?.from === 'checkout')
    void vscode.window.showInformationMessage('This frame is in your checkout already.');
  else {
    const text = 'There is no checkout to link to: set irqscope.qemu.path to a QEMU source tree.';
    const open = await vscode.window.showInformationMessage(text, 'Open Setting');
    if (open) await vscode.commands.executeCommand('workbench.action.openSettings', 'irqscope.qemu.path');
  }
}
