/** The oracle's API: for the command line and for tests. */
export { replay } from './replay.js';
export type { OracleOptions, OracleResult, OracleUnit } from './replay.js';
export type { Mismatch } from './comparison.js';
export type { TranscriptFile } from './transcript.js';
export { parseDifferences } from './differences.js';
export type { DifferenceRule } from './differences.js';
