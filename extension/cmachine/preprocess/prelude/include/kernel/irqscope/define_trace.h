/* Tracepoints are functions where they are declared (profiles/linuxtrace.ts): nothing is left to instantiate. */
