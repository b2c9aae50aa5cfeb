/**
 * Memory for what a recording keeps. It is never given back before the recording is, so the garbage collector is not to weigh it:
 * memory that is its own makes it look through all the heap anew for every 32 MiB. Shared memory is not counted; where a host has
 * none, any will do.
 */
export function keptRoom(bytes: number): ArrayBufferLike {
  return typeof SharedArrayBuffer === 'undefined' ? new ArrayBuffer(bytes) : new SharedArrayBuffer(bytes);
}
