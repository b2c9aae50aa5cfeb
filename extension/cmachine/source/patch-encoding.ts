/** Bytes of saved mails as text. Binary text has one character a byte. */
import { textOfUtf8 } from './utf8.js';

const PIECE = 8192;

export function binaryText(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) parts.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  return parts.join('');
}

/** Binary text in UTF-8 as text; what is no UTF-8 becomes U+FFFD, one for each byte of a line that has some. */
export function unicodeText(binary: string): string {
  if (!/[\u0080-\u00ff]/.test(binary)) return binary;
  const whole = decoded(binary);
  if (whole !== undefined) return whole;
  return binary
    .split('\n')
    .map((line) => decoded(line) ?? line.replace(/[\u0080-\u00ff]/g, '\ufffd'))
    .join('\n');
}

function decoded(binary: string): string | undefined {
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  const made = textOfUtf8(bytes);
  return 'text' in made ? made.text : undefined;
}

/** One line of quoted-printable; `soft` where the next one continues it. */
export function quotedPrintable(line: string): { readonly text: string; readonly soft: boolean } {
  const trimmed = line.replace(/[ \t\r]+$/, '');
  const soft = trimmed.endsWith('=');
  const text = (soft ? trimmed.slice(0, -1) : trimmed).replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return { text, soft };
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]));

/** Binary text, or undefined where a character is none of base64. White space is passed over, "=" ends it. */
export function base64(text: string): string | undefined {
  const out: string[] = [];
  let bits = 0;
  let held = 0;
  for (const digit of text) {
    if (digit === '=') break;
    if (/\s/.test(digit)) continue;
    const value = VALUES.get(digit);
    if (value === undefined) return undefined;
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out.push(String.fromCharCode((held >> bits) & 0xff));
    }
  }
  return out.join('');
}

/** A header's value with its encoded words ("=?utf-8?q?...?=") as text. */
export function headerText(value: string): string {
  return value
    .replace(/(\?=)[ \t]+(=\?)/g, '$1$2')
    .replace(/=\?[^?\s]{1,40}\?([bBqQ])\?([^?\s]{0,400})\?=/g, (whole, how: string, text: string) => {
      const binary = /q/i.test(how) ? quotedPrintable(text.replaceAll('_', ' ')).text : base64(text);
      return binary === undefined ? whole : unicodeText(binary);
    });
}
