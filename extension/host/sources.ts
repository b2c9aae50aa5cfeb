import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, isAbsolute, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { PatchFile } from '../cmachine/source/patch.types.js';
import { FaultError } from '../cmachine/source/types.js';
import type { CheckoutRole, SourceFiles, Tree } from '../cmachine/source/types.js';
import { loadGrammar } from '../cmachine/structure/index.js';
import type { UnitStore } from '../cmachine/kept/store.js';
import type { Grammar } from '../cmachine/structure/index.js';
import type { BundledScenario, EngineSources, ScenarioText } from '../engine/sources.types.js';
import { didYouMean } from '../scenario/problem.js';
import { bytesOfFile, folderFiles, textOfFile } from './folder-files.js';

const ENDING = '.irq';

/** What Node lends to the engine. `assets` is the folder of the bundle, which scripts/build.mjs fills. */
export function nodeSources(assets: string, store?: UnitStore): EngineSources {
  let grammar: Promise<Grammar> | undefined;
  return {
    models: { role: 'model', title: "IRQScope's models", version: '', root: assets, files: folderFiles(assets) },
    prelude: {
      role: 'prelude',
      title: "IRQScope's system headers",
      version: '',
      root: '',
      files: folderFiles(join(assets, 'prelude', 'include')),
    },
    grammar: () =>
      (grammar ??= loadGrammar({
        runtimeWasm: readFileSync(join(assets, 'web-tree-sitter.wasm')),
        cWasm: readFileSync(join(assets, 'tree-sitter-c.wasm')),
      })),
    checkout,
    patch: patchFile,
    scenario: (nameOrPath) => scenarioText(assets, nameOrPath),
    bundledScenarios: () => bundled(assets),
    store,
    now: () => performance.now(),
    soon: () => new Promise((resolve) => setImmediate(resolve)),
  };
}

function checkout(role: CheckoutRole, path: string, remedy: string): Tree {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory())
    throw new FaultError({
      message: stat ? `${path} is no folder` : `there is no folder ${path}`,
      file: path,
      line: 0,
      remedy,
    });
  const files = folderFiles(path);
  const project = role === 'qemu' ? 'QEMU' : 'Linux';
  const version = role === 'qemu' ? qemuVersion(files) : linuxVersion(files);
  return { role, title: version === '' ? project : `${project} ${version}`, version, root: path, files };
}

function qemuVersion(files: SourceFiles): string {
  return (files.read('VERSION') ?? '').split('\n', 1)[0]?.trim().slice(0, 40) ?? '';
}

/** "6.12.117": the first lines of the top Makefile state it. */
function linuxVersion(files: SourceFiles): string {
  const text = (files.read('Makefile') ?? '').slice(0, 2000);
  const part = (name: string): string => new RegExp(`^${name} *= *([\\w.-]*)`, 'm').exec(text)?.[1] ?? '';
  const numbers = ['VERSION', 'PATCHLEVEL', 'SUBLEVEL'].map(part).filter((each) => each !== '');
  return `${numbers.join('.')}${part('EXTRAVERSION')}`.slice(0, 40);
}

function patchFile(path: string): PatchFile {
  const bytes = bytesOfFile(path);
  if (bytes !== undefined) return { name: path, bytes };
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  throw new FaultError({
    message: isFolder ? `${path} is a folder, not a patch` : `there is no patch ${path}`,
    file: path,
    line: 0,
    remedy: 'Name a unified diff or a saved mail, with --patch, in launch.json or in the setting irqscope.patches.',
  });
}

function bundled(assets: string): readonly BundledScenario[] {
  const folder = join(assets, 'scenarios');
  return readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .sort()
    .map((file) => ({ name: basename(file, ENDING), path: join(folder, file) }));
}

function scenarioText(assets: string, nameOrPath: string): ScenarioText {
  const known = bundled(assets);
  const path = isAbsolute(nameOrPath) ? nameOrPath : known.find(({ name }) => name === nameOrPath)?.path;
  if (path === undefined) throw unknownScenario(nameOrPath, known);
  const text = textOfFile(path);
  if (text !== undefined) return { name: basename(path, ENDING), path, text };
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  throw new FaultError({
    message: isFolder ? `${path} is a folder, not a scenario` : `there is no file ${path}`,
    file: path,
    line: 0,
    remedy: 'Name an .irq file that exists, or a scenario of "irqscope list".',
  });
}

function unknownScenario(name: string, known: readonly BundledScenario[]): FaultError {
  const { suggestion } = didYouMean(
    name,
    known.map((each) => each.name),
  );
  return new FaultError({
    message: `there is no scenario "${name}"`,
    file: '',
    line: 0,
    remedy: `${suggestion ?? 'none is bundled'}; a path that ends in ${ENDING} names a file`,
  });
}
