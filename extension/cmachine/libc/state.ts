/** What the library keeps between calls: all of it in machine memory, in one block of globals. Offsets in bytes from its start. */
export const STATE = {
  errno: 0,
  /** Where the search for a freed block goes on. */
  rover: 4,
  /** Where strtok goes on; 8 bytes. */
  strtok: 8,
  /** How many functions atexit has noted, and their numbers. */
  handlers: 16,
  handler: 32,
  exitStatus: 20,
  /** 0 while the program runs, then one of ENDED. */
  ended: 24,
  /** 1 once the generator has been seeded; which of its words comes next; the words. */
  seeded: 28,
  randomNext: 288,
  random: 292,
  /** The text that strerror gave last. */
  message: 448,
  size: 512,
} as const;

export const MOST_HANDLERS = 64;

export const ENDED = { exit: 1, abort: 2, immediate: 3 } as const;

/** Error numbers that the library itself sets. */
export const ERRNO = { ENOMEM: 12, EINVAL: 22, ERANGE: 34 } as const;
