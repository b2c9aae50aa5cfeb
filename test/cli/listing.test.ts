import { describe, expect, it } from 'vitest';
import { irqscope, object, scenario } from './irqscope.js';

describe('list', () => {
  it('names scenarios, units, findings and views, each with a title', async () => {
    const { code, value } = await object<Readonly<Record<string, readonly { name: string; title: string }[]>>>('list');
    expect(code).toBe(0);
    expect(Object.keys(value)).toEqual(['scenarios', 'units', 'findings', 'views']);
    const names = (group: string) => value[group]?.map(({ name }) => name);
    expect(names('scenarios')).toContain(scenario);
    expect(names('units')).toContain('ioapic');
    expect(names('findings')).toContain('stale-route');
    expect(names('views')).toContain('kvm.routes.committed');
    for (const { title } of Object.values(value).flat()) expect(title).not.toBe('');
  });

  it('names only scenarios that run and end as stated', async () => {
    const { value } = await object<{ readonly scenarios: readonly { readonly name: string }[] }>('list');
    for (const { name } of value.scenarios) {
      const { code, stdout } = await irqscope('run', name, '--as-stated');
      expect([name, code, code === 0 ? '' : stdout]).toEqual([name, 0, '']);
    }
  });
});

describe('the command line itself', () => {
  it('says what there is when nothing is asked', async () => {
    const { code, stdout } = await irqscope();
    expect(code).toBe(0);
    for (const command of ['run', 'state', 'units', 'oracle', 'list', 'dap']) expect(stdout).toContain(`  ${command} `);
  });

  it('tells its version', async () => {
    expect((await irqscope('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
