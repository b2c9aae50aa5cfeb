import type { DebugProtocol } from '@vscode/debugprotocol';
import * as v from 'valibot';
import type { LaunchSpec } from '../engine/port.types.js';
import { capabilities } from './capabilities.js';
import type { Context, Requests } from './context.js';
import type { Ending } from './ending.js';
import { alreadyLaunched, badArguments, cancelled, noAttach, notStopped, told, uriPaths } from './errors.js';
import { findingFilters, setDefaultFilters } from './exceptions.js';
import type { Report } from './report.js';
import type { Sources } from './sources.js';
import type { Stepping } from './stepping.js';

const text = (name: string) => v.string(`"${name}" must be a text`);
const flag = (name: string) => v.boolean(`"${name}" must be true or false`);
const wholeNumber = '"maxSteps" must be a whole number of at least 1';

const LaunchArguments = v.object(
  {
    scenario: v.pipe(text('scenario'), v.nonEmpty('"scenario" must name a scenario or the path of an .irq file')),
    /** Unsaved text of that file; the extension fills it in. */
    text: v.optional(text('text')),
    qemu: v.optional(text('qemu')),
    set: v.optional(v.record(v.string(), v.string('"set" must hold only texts'), '"set" must be an object')),
    allowModel: v.optional(flag('allowModel')),
    maxSteps: v.optional(v.pipe(v.number(wholeNumber), v.safeInteger(wholeNumber), v.minValue(1, wholeNumber))),
    stopOnEntry: v.optional(flag('stopOnEntry'), true),
    noDebug: v.optional(flag('noDebug'), false),
  },
  (issue) => `"${String(issue.path?.[0]?.key ?? 'scenario')}" is missing`,
);

type LaunchArguments = v.InferOutput<typeof LaunchArguments>;

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
    initialize: async (args: DebugProtocol.InitializeRequestArguments) => {
      if (args.pathFormat === 'uri') throw uriPaths();
      const { client } = this.context;
      client.linesStartAt1 = args.linesStartAt1 ?? true;
      client.columnsStartAt1 = args.columnsStartAt1 ?? true;
      client.variableType = args.supportsVariableType ?? false;
      return { ...capabilities, exceptionBreakpointFilters: await findingFilters(this.context) };
    },
    attach: async () => {
      throw noAttach();
    },
    launch: (args: object, respond) => this.launch(args, respond),
    configurationDone: async (_args: object, respond) => {
      if (this.context.now.started === undefined) throw notStopped();
      respond();
      if (this.begun) return;
      this.begun = true;
      if (this.configuration?.noDebug) await this.through();
      else await this.stepping.begin({ kind: this.configuration?.stopOnEntry ? 'entry' : 'continue' });
    },
  };

  private async launch(args: object, respond: () => void): Promise<void> {
    const { engine, client, now } = this.context;
    if (this.configuration !== undefined) throw alreadyLaunched();
    const parsed = v.safeParse(LaunchArguments, args);
    if (!parsed.success) throw badArguments('launch', parsed.issues[0].message);
    this.configuration = parsed.output;
    try {
      const started = await engine.launch(this.spec(parsed.output));
      if (now.over) throw cancelled();
      now.started = started;
      await setDefaultFilters(this.context);
      for (const source of [started.scenario.place, ...(started.sources ?? [])]) this.sources.of(source);
      this.report.opening(started);
    } catch (thrown) {
      this.configuration = undefined;
      throw now.over ? cancelled() : thrown;
    }
    respond();
    // Only now can a breakpoint be told whether anything runs at its line.
    client.event('initialized');
  }

  private spec({ scenario, text, qemu, set, allowModel, maxSteps }: LaunchArguments): LaunchSpec {
    const { host } = this.context;
    // A bundled scenario goes by its name alone.
    const isPath = scenario.endsWith('.irq') || /[\\/]/.test(scenario);
    return {
      scenario: isPath ? host.absolute(scenario) : scenario,
      ...(text === undefined ? {} : { text }),
      ...(qemu === undefined || qemu === '' ? {} : { qemu: host.absolute(qemu) }),
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
