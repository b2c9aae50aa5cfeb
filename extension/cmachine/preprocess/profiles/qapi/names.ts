/** Names that C, C++ or a system header has taken; the generator of QEMU puts "q_" before them. */
const taken = new Set(
  (
    'auto break case char const continue default do double else enum extern float for goto if int long register return short ' +
    'signed sizeof static struct switch typedef union unsigned void volatile while inline restrict _Bool _Complex _Imaginary ' +
    '_Alignas _Alignof _Atomic _Generic _Noreturn _Static_assert _Thread_local asm typeof bool catch class const_cast delete ' +
    'dynamic_cast explicit false friend mutable namespace new operator private protected public reinterpret_cast static_cast ' +
    'template this throw true try typeid typename using virtual wchar_t and and_eq bitand bitor compl not not_eq or or_eq ' +
    'xor xor_eq unix errno mips sparc i386 linux'
  ).split(' '),
);

export function cName(name: string, protect = true): string {
  const plain = name.replaceAll(/[^A-Za-z0-9_]/g, '_');
  return protect && (taken.has(plain) || /^[0-9]/.test(plain)) ? `q_${plain}` : plain;
}

const isUpper = (char: string | undefined): boolean => char !== undefined && char >= 'A' && char <= 'Z';
const isLower = (char: string | undefined): boolean => char !== undefined && char >= 'a' && char <= 'z';
const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';
const isWord = (char: string | undefined): boolean => isUpper(char) || isLower(char) || isDigit(char);

/** How a tree spells CamelCase in constants: the rule changed between 9.1 and 9.2. */
export type CamelRule = 'by-neighbours' | 'by-runs';

export function camelToUpper(name: string, rule: CamelRule): string {
  const made = rule === 'by-runs' ? byRuns(name) : byNeighbours(cName(name, false));
  return cName(made, false).replace(/^_+/, '').toUpperCase();
}

/** "_" before an upper-case letter that a lower-case one follows or a digit precedes. */
function byNeighbours(name: string): string {
  if (!/[a-z]/.test(name)) return name;
  let made = '';
  for (let at = 0; at < name.length; at++) {
    const before = name[at - 1];
    const starts = isUpper(name[at]) && at > 0 && before !== '_' && (isLower(name[at + 1]) || isDigit(before));
    made += (starts ? '_' : '') + name.charAt(at);
  }
  return made;
}

/** "_" where a run of upper-case letters starts, and before the last letter of one that others follow. */
function byRuns(name: string): string {
  let made = name.charAt(0);
  let upper = isUpper(made);
  for (const char of name.slice(1)) {
    if (isUpper(char) !== upper) {
      if (upper) {
        if (made.length > 2 && isWord(made.at(-2))) made = `${made.slice(0, -1)}_${made.slice(-1)}`;
      } else if (isWord(made.at(-1))) made += '_';
    }
    made += char;
    upper = isUpper(char);
  }
  return made;
}

export function enumConstant(type: string, member: string, prefix: string | undefined, rule: CamelRule): string {
  // The older rule also respells a prefix that was given.
  const first =
    prefix === undefined ? camelToUpper(type, rule) : rule === 'by-runs' ? prefix : camelToUpper(prefix, rule);
  return `${first}_${cName(member, false).toUpperCase()}`;
}
