import { DebugSession, Event, Response } from '@vscode/debugadapter';
import type { DebugProtocol } from '@vscode/debugprotocol';
import { Arrivals } from './arrivals.js';
import { breakpointRequests } from './breakpoints.js';
import type { Client, Context, Handler, Requests, SessionHost } from './context.js';
import { Ending } from './ending.js';
import { faultText, told, unknownRequest } from './errors.js';
import { evaluateRequests } from './evaluate.js';
import { exceptionRequests } from './exceptions.js';
import { Launch } from './launch.js';
import { Present } from './present.js';
import { Report } from './report.js';
import { Sources } from './sources.js';
import { stackRequests } from './stack.js';
import { Stepping } from './stepping.js';
import { viewRequests } from './tables.js';
import { variableRequests } from './variables.js';

/** One debug session: takes requests to the concern that answers them, and turns whatever fails into one message. */
export class IrqscopeSession extends DebugSession {
  private readonly requests: Requests;
  private readonly ending: Ending;

  constructor(private readonly host: SessionHost) {
    super();
    const client: Client = {
      linesStartAt1: true,
      columnsStartAt1: true,
      variableType: false,
      event: (name, body) => this.sendEvent(new Event(name, body)),
    };
    const context: Context = { engine: host.engine, host, client, now: new Present() };
    const sources = new Sources(context);
    const report = new Report(context, sources);
    const stepping = new Stepping(context, new Arrivals(context, report), report, (this.ending = new Ending(context)));
    this.requests = {
      ...new Launch(context, stepping, report, sources, this.ending).requests,
      ...this.ending.requests,
      ...stepping.requests,
      ...breakpointRequests(context, sources),
      ...exceptionRequests(context),
      ...stackRequests(context, sources),
      ...variableRequests(context),
      ...evaluateRequests(context),
      ...sources.requests,
      ...viewRequests(context),
    };
    void host.engineGone.then((fault) => {
      if (context.now.over) return;
      report.tell(faultText(fault), 'stderr');
      context.now.lost = fault;
      this.ending.finish(2);
    });
  }

  protected override dispatchRequest(request: DebugProtocol.Request): void {
    const response: DebugProtocol.Response = new Response(request);
    let responded = false;
    const respond = (body?: object) => {
      if (responded) return;
      responded = true;
      if (body !== undefined) response.body = body;
      this.sendResponse(response);
    };
    const handler = Object.hasOwn(this.requests, request.command) ? this.requests[request.command] : undefined;
    this.handle(handler, request, respond).catch((thrown: unknown) => {
      if (!responded) this.refuse(response, thrown);
      else this.host.log(told(thrown).log ?? told(thrown).text);
    });
  }

  /** The client has gone, or what it sent could not be read: the engine goes too. */
  override shutdown(): void {
    this.ending.dispose().catch((thrown: unknown) => this.host.log(told(thrown).text));
  }

  override dispose(): void {
    this.shutdown();
  }

  private async handle(
    handler: Handler | undefined,
    request: DebugProtocol.Request,
    respond: (body?: object) => void,
  ): Promise<void> {
    if (handler === undefined) throw unknownRequest(request.command);
    const args: unknown = request.arguments;
    const body = await handler(typeof args === 'object' && args !== null ? args : {}, respond);
    respond(body ?? undefined);
  }

  private refuse(response: DebugProtocol.Response, thrown: unknown): void {
    const { id, text, show, log } = told(thrown);
    if (log !== undefined) this.host.log(log);
    response.success = false;
    response.message = text;
    // The text goes in as a variable: C is full of braces, which a format would take for its own.
    response.body = { error: { id, format: '{_text}', variables: { _text: text }, showUser: show } };
    this.sendResponse(response);
  }
}
