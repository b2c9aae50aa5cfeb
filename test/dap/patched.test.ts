import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DebugProtocol } from '@vscode/debugprotocol';
import { tree } from '../trees.js';
import { SessionClient } from './client.js';

const project = join(import.meta.dirname, '../..');
const fix = join(project, 'test/patches/ioapic-route-before-service.diff');
const { path: qemu } = tree('qemu-7.2');

let client: SessionClient;
beforeEach(() => {
  client = new SessionClient();
  client.run([join(project, 'dist/cli.js'), 'dap']);
});
afterEach(() => client.kill());

/** The innermost frame of the thread that a motion ended in. */
const top = async ({ threadId }: { readonly threadId: number }): Promise<DebugProtocol.StackFrame | undefined> => {
  thread = threadId;
  return (await client.frames(threadId))[0];
};
let thread = 1;
const move = (command: string) => client.move(command, { threadId: thread });

type Bound = DebugProtocol.SetBreakpointsResponse['body'];
type Text = DebugProtocol.SourceResponse['body'];

describe.runIf(qemu)('a patch over QEMU 7.2', () => {
  const path = join(qemu, 'hw/intc/ioapic.c');
  const onDisk = qemu === '' ? [] : readFileSync(path, 'utf8').split('\n');
  const before = onDisk.findIndex((text) => text.includes('ioapic_fix_edge_remote_irr(&s->ioredtbl[index]);')) + 1;
  const launch = { scenario: 'ioapic-rte-migration', qemu, patches: [fix], stopOnEntry: false };

  it('leaves lines of the file to the file, and shows its own in the patched text', async () => {
    await client.begin(launch, () =>
      client.ask('setBreakpoints', { source: { path }, breakpoints: [{ line: before }] }),
    );
    expect(await top(await client.stopped())).toMatchObject({ source: { path }, line: before });

    const added = await top(await move('next'));
    expect(added?.source).toMatchObject({ name: 'patched ioapic.c', origin: expect.stringContaining('patches') });
    expect(added?.source?.path).toBeUndefined();
    const sourceReference = added?.source?.sourceReference ?? 0;
    const { content } = await client.ask<Text>('source', { source: { sourceReference }, sourceReference });
    expect(content.split('\n')[(added?.line ?? 0) - 1]).toContain('ioapic_update_kvm_routes(s);');

    const after = await top(await move('next'));
    expect(after).toMatchObject({ source: { path } });
    expect(onDisk[(after?.line ?? 0) - 1]).toContain('ioapic_service(s);');

    // and back over the same places
    expect(await top(await move('stepBack'))).toMatchObject({ source: { sourceReference }, line: added?.line });
    expect(await top(await move('stepBack'))).toMatchObject({ source: { path }, line: before });
  });

  it('takes breakpoints in lines that it added, and in lines below them', async () => {
    await client.begin(launch, () =>
      client.ask('setBreakpoints', { source: { path }, breakpoints: [{ line: before }] }),
    );
    await top(await client.stopped());
    const added = await top(await move('next'));
    const source = added?.source ?? {};
    await client.ask('setBreakpoints', { source: { path }, breakpoints: [] });
    const own = await client.ask<Bound>('setBreakpoints', { source, breakpoints: [{ line: added?.line }] });
    expect(own.breakpoints).toMatchObject([{ verified: true, line: added?.line }]);
    expect(await top(await move('continue'))).toMatchObject({ line: added?.line, source });

    await client.ask('setBreakpoints', { source, breakpoints: [] });
    const below = onDisk.findIndex((text, i) => i > before && text.includes('ioapic_update_kvm_routes(s);')) + 1;
    const disk = await client.ask<Bound>('setBreakpoints', { source: { path }, breakpoints: [{ line: below }] });
    expect(disk.breakpoints).toMatchObject([{ verified: true, line: below }]);
    expect(await top(await move('continue'))).toMatchObject({ source: { path }, line: below });
  });

  it('that does not apply ends the launch with one message', async () => {
    await client.ask('initialize', { adapterID: 'irqscope' });
    const refusal = await client.refused('launch', { ...launch, patches: [fix, fix] });
    expect(refusal).toMatch(/^hunk "@@ -407,3 \+407,4 @@" does not apply to hw\/intc\/ioapic\.c:\d+: .*already/);
    expect(refusal).toContain(fix);
  });
});
