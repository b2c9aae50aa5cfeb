import { pathInside } from './path.js';
import { FaultError } from './types.js';
import type { SourceFiles } from './types.js';
import { textOfUtf8 } from './utf8.js';

/** What the host lends: the bytes of the regular file at a path inside one folder, or undefined; never throws. */
export type ReadBytes = (path: string) => Uint8Array | undefined;

/** Turns bytes to text; the host may give a faster one (TextDecoder). Called with valid UTF-8 alone. */
export type DecodeUtf8 = (bytes: Uint8Array) => string;

/**
 * The files of a folder, read once each. read() throws FaultError for a file that is not UTF-8; paths that leave the folder
 * read as absent. forget() is for files that changed on disk.
 */
export class CheckoutFiles implements SourceFiles {
  private readonly known = new Map<string, string | undefined>();

  constructor(
    private readonly bytesOf: ReadBytes,
    private readonly decode?: DecodeUtf8,
    private readonly stampOf?: (path: string) => string | undefined,
    private readonly folderStampOf?: (path: string) => string | undefined,
  ) {}

  folderStamp(path: string): string | undefined {
    const inside = pathInside('', path);
    return inside === undefined ? undefined : this.folderStampOf?.(inside);
  }

  /** See SourceFiles. Of a file that has been read, it tells of the content that was read. */
  stamp(path: string): string | undefined {
    const inside = pathInside('', path);
    return inside === undefined ? '' : this.stampOf?.(inside);
  }

  read(path: string): string | undefined {
    if (this.known.has(path)) return this.known.get(path);
    const inside = pathInside('', path);
    const bytes = inside === undefined ? undefined : this.bytesOf(inside);
    const text = bytes === undefined ? undefined : this.text(path, bytes);
    this.known.set(path, text);
    return text;
  }

  forget(path?: string): void {
    if (path === undefined) this.known.clear();
    else this.known.delete(path);
  }

  private text(path: string, bytes: Uint8Array): string {
    const made = this.decode === undefined ? undefined : this.decode(bytes);
    if (made !== undefined && !made.includes('\ufffd')) return made;
    const checked = textOfUtf8(bytes);
    if ('text' in checked) return checked.text;
    let line = 1;
    for (let at = 0; at < checked.wrongAt; at++) if (bytes[at] === 0x0a) line++;
    const value = (bytes[checked.wrongAt] ?? 0).toString(16);
    throw new FaultError({
      message: `${path}:${String(line)}: the file is not UTF-8 (byte 0x${value})`,
      file: path,
      line,
      remedy: 'save the file as UTF-8',
    });
  }
}
