import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const json = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

interface Manifest {
  readonly license: string;
  readonly categories: readonly string[];
  readonly dependencies?: unknown;
  readonly engines: { readonly vscode: string; readonly node: string };
  readonly contributes: {
    readonly languages: readonly { readonly configuration: string }[];
    readonly grammars: readonly { readonly path: string }[];
    readonly debuggers: readonly {
      readonly type: string;
      readonly configurationAttributes: { readonly launch: { readonly properties: Readonly<Record<string, unknown>> } };
      readonly initialConfigurations: readonly Readonly<Record<string, unknown>>[];
    }[];
  };
}

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      { readonly resolved?: string; readonly optional?: boolean; readonly engines?: { readonly node?: string } }
    >
  >;
}

const manifest = json('package.json') as Manifest;

describe('the manifest', () => {
  test('names files that exist', () => {
    const { languages, grammars } = manifest.contributes;
    const files = [...languages.map(({ configuration }) => configuration), ...grammars.map(({ path }) => path)];
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  test('ships bundles, so nothing is a dependency at run time', () => {
    expect(manifest.dependencies).toBeUndefined();
  });

  test('offers launch attributes that its own configurations keep to', () => {
    const always = ['type', 'request', 'name'];
    const sample = json('extension/sample/.vscode/launch.json') as { readonly configurations: readonly object[] };
    for (const { configurationAttributes, initialConfigurations } of manifest.contributes.debuggers) {
      const known = new Set([...always, ...Object.keys(configurationAttributes.launch.properties)]);
      const used = [...initialConfigurations, ...sample.configurations].flatMap((each) => Object.keys(each));
      expect(used.filter((name) => !known.has(name))).toEqual([]);
    }
  });
});

describe('the lock file', () => {
  const { packages } = json('package-lock.json') as Lock;

  test('holds no download addresses', () => {
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  // npm leaves an optional package out where the engine does not fit.
  test('holds no package that wants more than Node 20', () => {
    const refuses = (range: string): boolean =>
      !range.split('||').some((part) => {
        const version = /(?:>=|\^|~|>)?\s*(\d+)/.exec(part.trim());
        const major = Number(version?.[1] ?? 0);
        return part.trim() === '*' || major === 20 || (major < 20 && /^\s*>/.test(part));
      });
    const strict = Object.entries(packages).filter(
      ([, { engines, optional }]) => !optional && engines?.node && refuses(engines.node),
    );
    expect(strict.map(([name, { engines }]) => `${name}: ${engines?.node}`)).toEqual([]);
  });
});
