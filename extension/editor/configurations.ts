import * as vscode from 'vscode';
import type { BundledScenario } from './bundled-scenarios.js';
import { bundledScenarios } from './bundled-scenarios.js';
import { DEBUG_TYPE, SCENARIO_LANGUAGE } from './names.js';

interface Chosen {
  readonly scenario: string;
  readonly text?: string;
}

/** Launch attributes that name a tree, and the setting that stands in. */
const TREES = [
  ['qemu', 'qemu.path'],
  ['hostLinux', 'linux.path'],
  ['guestLinux', 'linux.path'],
] as const;

/** Likewise for the folders that they were configured in, each for a tree that comes from the settings. */
const BUILDS = [
  ['qemu', 'qemuBuild', 'qemu.build'],
  ['hostLinux', 'hostLinuxBuild', 'linux.build'],
  ['guestLinux', 'guestLinuxBuild', 'linux.build'],
] as const;

/** Fills in what a launch configuration leaves open: the scenario, the tree of the settings, unsaved text. */
export class Configurations implements vscode.DebugConfigurationProvider {
  constructor(private readonly extension: vscode.Uri) {}

  async provideDebugConfigurations(): Promise<vscode.DebugConfiguration[]> {
    const scenarios = await bundledScenarios(this.extension);
    return scenarios.map(({ name, title }) => launch(`IRQScope: ${title}`, name));
  }

  /** Before "${workspaceFolder}" and its like are put in, so that the setting may use them too. */
  async resolveDebugConfiguration(
    folder: vscode.WorkspaceFolder | undefined,
    given: vscode.DebugConfiguration,
  ): Promise<vscode.DebugConfiguration | undefined> {
    const bare = given.type === undefined && given.request === undefined && given.name === undefined;
    const config: vscode.DebugConfiguration = { ...given, ...(bare ? launch('IRQScope', undefined) : {}) };
    if (config.request === 'launch' && config['scenario'] === undefined) {
      const chosen = activeScenario() ?? (await this.ask());
      if (chosen === undefined) return undefined;
      Object.assign(config, chosen);
    }
    const settings = vscode.workspace.getConfiguration('irqscope', folder);
    // VS Code takes "linux" for its own section of what differs by platform, and drops it before the adapter sees it
    const both: unknown = config['linux'];
    if (typeof both === 'string') {
      delete config['linux'];
      for (const tree of ['hostLinux', 'guestLinux']) config[tree] ??= both;
    }
    for (const [tree, build, setting] of BUILDS) {
      // the build of the settings is of the tree of the settings
      if (config[tree] !== undefined || config[build] !== undefined) continue;
      const path = settings.get<string>(setting, '').trim();
      if (path !== '' && settings.get<string>(setting.replace('.build', '.path'), '').trim() !== '')
        config[build] = path;
    }
    for (const [tree, setting] of TREES) {
      if (config[tree] !== undefined) continue;
      const path = settings.get<string>(setting, '').trim();
      if (path === '') continue;
      config[tree] = path;
      // a setting holds for every run: where the strict check stops, the model goes on and the badge says why (DECISIONS 8)
      config['allowModel'] ??= 'strict';
    }
    // patches lie over a tree; models have designs instead
    if (config['patches'] === undefined && TREES.some(([tree]) => config[tree])) {
      const patches = settings.get<readonly string[]>('patches', []);
      if (patches.length > 0) config['patches'] = patches;
    }
    return config;
  }

  /** With variables in place: a scenario that is open and changed runs as it stands in the editor. */
  resolveDebugConfigurationWithSubstitutedVariables(
    _folder: vscode.WorkspaceFolder | undefined,
    config: vscode.DebugConfiguration,
  ): vscode.DebugConfiguration {
    const scenario: unknown = config['scenario'];
    const open = vscode.workspace.textDocuments.find(
      (document) => document.languageId === SCENARIO_LANGUAGE && document.isDirty && document.uri.fsPath === scenario,
    );
    return open === undefined || config['text'] !== undefined ? config : { ...config, text: open.getText() };
  }

  private async ask(): Promise<Chosen | undefined> {
    const scenarios = await bundledScenarios(this.extension);
    if (scenarios.length === 0) {
      void vscode.window.showErrorMessage(
        'Open a scenario (.irq) first: none came with this installation of IRQScope.',
      );
      return undefined;
    }
    const items = scenarios.map((scenario: BundledScenario) => ({ label: scenario.title, description: scenario.name }));
    const picked = await vscode.window.showQuickPick(items, {
      title: 'IRQScope: which scenario?',
      matchOnDescription: true,
      placeHolder: 'A scenario that comes with IRQScope; or open an .irq file and press F5 there',
    });
    return picked && { scenario: picked.description };
  }
}

function launch(name: string, scenario: string | undefined): vscode.DebugConfiguration {
  return {
    type: DEBUG_TYPE,
    request: 'launch',
    name,
    stopOnEntry: true,
    ...(scenario === undefined ? {} : { scenario }),
  };
}

/** What is open in the active editor. A text without a file yet goes along as it is, under the name of its tab. */
function activeScenario(): Chosen | undefined {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId !== SCENARIO_LANGUAGE) return undefined;
  const { fsPath } = document.uri;
  return document.isUntitled ? { scenario: `${fsPath}.irq`, text: document.getText() } : { scenario: fsPath };
}
