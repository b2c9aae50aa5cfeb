/** The text of UTF-8 bytes, or the offset of the first byte that is none. A byte order mark is left out. */
export function textOfUtf8(bytes: Uint8Array): { readonly text: string } | { readonly wrongAt: number } {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const wrong = firstWrong(bytes, start);
  return wrong < 0 ? { text: decode(bytes, start) } : { wrongAt: wrong };
}

function firstWrong(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) {
      at++;
      continue;
    }
    const more =
      first >= 0xc2 && first < 0xe0 ? 1 : first >= 0xe0 && first < 0xf0 ? 2 : first >= 0xf0 && first < 0xf5 ? 3 : 0;
    if (more === 0) return at;
    const second = bytes[at + 1] ?? 0;
    const overlong = (first === 0xe0 && second < 0xa0) || (first === 0xf0 && second < 0x90);
    const outside = (first === 0xed && second >= 0xa0) || (first === 0xf4 && second >= 0x90);
    if (overlong || outside) return at;
    for (let next = 1; next <= more; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return at;
    at += more + 1;
  }
  return -1;
}

/** Bytes that firstWrong() has passed. In pieces: a call takes only so many arguments. */
function decode(bytes: Uint8Array, start: number): string {
  const parts: string[] = [];
  const units: number[] = [];
  for (let at = start; at < bytes.length;) {
    const first = bytes[at] ?? 0;
    const tail = (offset: number): number => (bytes[at + offset] ?? 0) & 0x3f;
    if (first < 0x80) {
      units.push(first);
      at++;
    } else if (first < 0xe0) {
      units.push(((first & 0x1f) << 6) | tail(1));
      at += 2;
    } else if (first < 0xf0) {
      units.push(((first & 0x0f) << 12) | (tail(1) << 6) | tail(2));
      at += 3;
    } else {
      const point = (((first & 0x07) << 18) | (tail(1) << 12) | (tail(2) << 6) | tail(3)) - 0x10000;
      units.push(0xd800 | (point >> 10), 0xdc00 | (point & 0x3ff));
      at += 4;
    }
    if (units.length >= 8192) parts.push(String.fromCharCode(...units.splice(0)));
  }
  parts.push(String.fromCharCode(...units));
  return parts.join('');
}
