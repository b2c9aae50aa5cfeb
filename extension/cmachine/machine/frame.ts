/** Where a call frame keeps what, in bytes from its base. Frames live on the actor's stack in machine memory. */
export const FRAME = {
  /** Base of the caller's frame, 0 for the outermost. */
  savedFp: 0,
  /** Index of the caller's micro-step to go on with. */
  returnPc: 4,
  /** Where the result goes, 0 for nowhere. */
  result: 8,
  /** Number of the function whose frame this is. */
  callee: 12,
  /** Address of the variadic arguments, 8 bytes apart. */
  variadic: 16,
  /** For C functions: by how many bytes the frame is longer than frameSize (signed), for alloca and arrays of variable length. */
  extra: 20,
  /** For functions of the world: which continuation comes next. */
  state: 20,
  /** For functions of the world: number of the C function last asked for. */
  asked: 24,
  /** Parameters, then locals, then temporaries. */
  start: 32,
} as const;

export const FRAME_ALIGN = 16;
