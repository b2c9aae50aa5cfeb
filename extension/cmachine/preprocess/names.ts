/** Identifiers by number, over all files: a macro is found by its name's number, and equal names are one string. */

/** 0 is no name. */
const numbers = new Map<string, number>();
const texts: string[] = [''];

export function nameNumber(text: string): number {
  let n = numbers.get(text);
  if (n === undefined) {
    n = texts.push(text) - 1;
    numbers.set(text, n);
  }
  return n;
}

export function nameText(n: number): string {
  return texts[n] ?? '';
}
