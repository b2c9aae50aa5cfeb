import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Adapter } from './adapter.js';
import { treePath } from './trees.js';

const FINDING = 'interrupt delivered through a stale route: GSI 11 went to CPU 2, the entry says CPU 0';

describe('a session in the extension host', () => {
  let adapter: Adapter;
  beforeEach(() => {
    adapter = new Adapter();
  });
  afterEach(async () => {
    await adapter.stop();
    adapter.dispose();
  });

  it('stops on C of ioapic_mem_write, steps, and steps back to the same place', async () => {
    const { success, message } = await adapter.launch({ stopOnEntry: true });
    assert.ok(success, message);
    const { threadId } = await adapter.stopped();
    const first = await adapter.top(threadId);
    assert.match(first.name, /ioapic_mem_write/);
    await adapter.request('next', { threadId });
    await adapter.stopped();
    const second = await adapter.top(threadId);
    assert.notDeepEqual(second.line, first.line);
    await adapter.request('stepBack', { threadId });
    await adapter.stopped();
    assert.equal((await adapter.top(threadId)).line, first.line);
  });

  it('stops at the finding, with its text and evidence', async () => {
    await adapter.launch({ stopOnEntry: false });
    const { reason, threadId } = await adapter.stopped();
    assert.equal(reason, 'exception');
    const info = await adapter.request<{ exceptionId: string; description: string }>('exceptionInfo', { threadId });
    assert.equal(info.exceptionId, 'stale-route');
    assert.ok(info.description.includes(FINDING), info.description);
  });

  it('finds nothing where the route is updated before service', async () => {
    await adapter.launch({ stopOnEntry: false, set: { 'ioapic.route-update': 'before-service' } });
    const { reason } = await adapter.stopped();
    assert.notEqual(reason, 'exception');
    assert.doesNotMatch(adapter.output(), /stale-route/);
  });

  it('evaluates C in a frame as hover and watch do', async () => {
    await adapter.launch({ stopOnEntry: true });
    const { threadId } = await adapter.stopped();
    const { id } = await adapter.top(threadId);
    const { result } = await adapter.request<{ result: string }>('evaluate', {
      expression: '(1 << 4) | 1',
      frameId: id,
      context: 'watch',
    });
    assert.match(result, /17|0x11/);
  });

  it('ends at once with one clear message where the path is no QEMU tree', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? '';
    const { success, message } = await adapter.launch({ qemu: folder });
    assert.equal(success, false);
    assert.ok(message?.includes(folder), message);
    assert.doesNotMatch(message ?? '', /\n\s+at /);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  const old = treePath('qemu-7.2');
  if (old !== undefined)
    it('lays the patches of the settings over the tree of the settings', async () => {
      const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
      assert.ok(folder);
      const patch = vscode.Uri.joinPath(folder, 'route-first.diff');
      const lines = [
        '                 ioapic_fix_edge_remote_irr(&s->ioredtbl[index]);',
        '+ioapic_update_kvm_routes(s);',
      ];
      const diff = ['--- a/hw/intc/ioapic.c', '+++ b/hw/intc/ioapic.c', '@@ -407,2 +407,3 @@', ...lines];
      const text = [...diff, '                 ioapic_service(s);', ''].join('\n');
      await vscode.workspace.fs.writeFile(patch, new TextEncoder().encode(text));
      const settings = vscode.workspace.getConfiguration('irqscope');
      const set = async (path?: string, patches?: readonly string[]): Promise<void> => {
        await settings.update('qemu.path', path, vscode.ConfigurationTarget.Workspace);
        await settings.update('patches', patches, vscode.ConfigurationTarget.Workspace);
      };
      try {
        await set(old, ['${workspaceFolder}/route-first.diff']);
        const { success, message } = await adapter.launch({ stopOnEntry: false });
        assert.ok(success, message);
        assert.notEqual((await adapter.stopped()).reason, 'exception');
        assert.match(adapter.output(), /Patch over qemu: .*route-first\.diff/);
        assert.match(adapter.output(), /before-service/);
      } finally {
        await set();
        await vscode.workspace.fs.delete(patch);
      }
    });

  for (const [name, stale] of [
    ['qemu-7.2', true],
    ['qemu-10.0', false],
  ] as const) {
    const path = treePath(name);
    if (path === undefined) continue;
    it(`steps through the user's own ${name}${stale ? ' to the finding' : ', where nothing is found'}`, async () => {
      await adapter.launch({ qemu: path, stopOnEntry: true });
      const { threadId } = await adapter.stopped();
      const first = await adapter.top(threadId);
      // A workbench that is served puts the remote's authority in front.
      assert.ok(first.source?.path?.endsWith(`${path}/hw/intc/ioapic.c`), first.source?.path);
      await adapter.request('continue', { threadId });
      const { reason } = await adapter.stopped();
      assert.equal(reason === 'exception', stale, `stopped because of ${reason}`);
    });
  }
});
