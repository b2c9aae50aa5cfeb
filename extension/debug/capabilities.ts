import type { DebugProtocol } from '@vscode/debugprotocol';

/** All that the session can do beyond the protocol's minimum, and nothing else: a test probes every entry. */
export const capabilities: DebugProtocol.Capabilities = {
  supportsConfigurationDoneRequest: true,
  supportsEvaluateForHovers: true,
  supportsClipboardContext: true,
  supportsStepBack: true,
  /** "instruction" is every statement: loop iterations are not folded. */
  supportsSteppingGranularity: true,
  supportsExceptionInfoRequest: true,
  supportsDelayedStackTraceLoading: true,
  supportsLoadedSourcesRequest: true,
  supportsBreakpointLocationsRequest: true,
  supportsTerminateRequest: true,
};
