import { FaultError } from '../cmachine/source/types.js';
import type { LaunchSpec } from '../engine/port.types.js';
import { checked, InitializeArguments, LaunchArguments } from './arguments.js';
import { capabilities } from './capabilities.js';
import type { Context, Requests } from './context.js';
import type { Ending } from './ending.js';
import { alreadyLaunched, badConfiguration, cancelled, noAttach, notStopped, told, uriPaths } from './errors.js';
import { findingFilters, setDefaultFilters } from './exceptions.js';
import type { Report } from './report.js';
import type { Sources } from './sources.js';
import type { Stepping } from './stepping.js';

/** From the first request of a session to its first stop. */
export class Launch {
  private configuration: LaunchArguments | undefined;
  private begun = false;

  constructor(
    private readonly context: Context,
    private readonly stepping: Stepping,
    private readonly report: Report,
    private readonly sources: Sources,
    private readonly ending: Ending,
  ) {}

  readonly requests: Requests = {
    initialize: checked(InitializeArguments, async (args) => {
      if (args.pathFormat === 'uri') throw uriPaths();
      const { client } = this.context;
      client.linesStartAt1 = args.linesStartAt1;
      client.columnsStartAt1 = args.columnsStartAt1;
      client.variableType = args.supportsVariableType;
      return { ...capabilities, exceptionBreakpointFilters: await findingFilters(this.context) };
    }),
    attach: async () => {
      throw noAttach();
    },
    launch: checked(LaunchArguments, (args, respond) => this.launch(args, respond), badConfiguration),
    configurationDone: async (_args, respond) => {
      if (this.context.now.started === undefined) throw notStopped();
      respond();
      if (this.begun) return;
      this.begun = true;
      if (this.configuration?.noDebug) await this.through();
      else await this.stepping.begin({ kind: this.configuration?.stopOnEntry ? 'entry' : 'continue' });
    },
  };

  private async launch(configuration: LaunchArguments, respond: () => void): Promise<void> {
    const { engine, client, now } = this.context;
    if (this.configuration !== undefined) throw alreadyLaunched();
    this.configuration = configuration;
    try {
      const started = await engine.launch(this.spec(configuration));
      if (now.over) throw cancelled();
      await setDefaultFilters(this.context);
      now.started = started;
      for (const source of [started.scenario.place, ...(started.sources ?? [])]) this.sources.of(source);
      this.report.opening(started);
    } catch (thrown) {
      this.configuration = undefined;
      if (now.lost !== undefined) throw new FaultError(now.lost);
      throw now.over ? cancelled() : thrown;
    }
    respond();
    // Only now can a breakpoint be told whether anything runs at its line.
    client.event('initialized');
  }

  private spec(given: LaunchArguments): LaunchSpec {
    const { scenario, text, patches, set, allowModel, maxSteps } = given;
    const { host } = this.context;
    const folder = (name: keyof LaunchSpec, path: string | undefined): Partial<LaunchSpec> =>
      path === undefined || path === '' ? {} : { [name]: host.absolute(path) };
    const trees = {
      ...folder('qemu', given.qemu),
      ...folder('hostLinux', given.hostLinux ?? given.linux),
      ...folder('guestLinux', given.guestLinux ?? given.linux),
    };
    // one build of both kernels is for those that there are
    const both = (kernel: 'hostLinux' | 'guestLinux') => (trees[kernel] === undefined ? undefined : given.linuxBuild);
    // A bundled scenario goes by its name alone.
    const isPath = scenario.endsWith('.irq') || /[\\/]/.test(scenario);
    return {
      scenario: isPath ? host.absolute(scenario) : scenario,
      ...(text === undefined ? {} : { text }),
      ...trees,
      ...folder('qemuBuild', given.qemuBuild),
      ...folder('hostLinuxBuild', given.hostLinuxBuild ?? both('hostLinux')),
      ...folder('guestLinuxBuild', given.guestLinuxBuild ?? both('guestLinux')),
      ...(patches === undefined ? {} : { patches: patches.map((path) => host.absolute(path)) }),
      ...(set === undefined ? {} : { set }),
      ...(allowModel === undefined ? {} : { allowModel }),
      ...(maxSteps === undefined ? {} : { maxSteps }),
    };
  }

  /** "Run without debugging": to the end without a stop, then out. */
  private async through(): Promise<void> {
    const { engine, host, now } = this.context;
    const started = now.started;
    if (started === undefined) return;
    try {
      await engine.whole(started.recording);
      if (now.over) return;
      this.ending.finish(await this.report.result(started));
    } catch (thrown) {
      if (now.over) return;
      const { text, log } = told(thrown);
      if (log !== undefined) host.log(log);
      this.report.tell(text, 'stderr');
      this.ending.finish(2);
    }
  }
}
