/**
 * Texts of the same length as the source in which what is not code is blank, so that offsets stay true.
 */

/** Comments, the insides of string and character literals, and optionally whole preprocessor lines become spaces. */
export function maskText(text: string, directives: boolean): string {
  const out: string[] = [];
  let kept = 0;
  const blank = (from: number, to: number): void => {
    out.push(text.slice(kept, from), text.slice(from, to).replace(/[^\n]/g, ' '));
    kept = to;
  };
  // One expression finds the next thing that is not code; the scan never goes back.
  const next = /\/\/|\/\*|["']|^[ \t]*#/gm;
  next.lastIndex = 0;
  for (let found = next.exec(text); found; found = next.exec(text)) {
    const at = found.index;
    const what = found[0];
    let end = next.lastIndex;
    if (what === '//') {
      end = lineEnd(text, end);
      blank(at, end);
    } else if (what === '/*') {
      const close = text.indexOf('*/', end);
      end = close < 0 ? text.length : close + 2;
      blank(at, end);
    } else if (what === '"' || what === "'") {
      end = literalEnd(text, end, what);
      blank(at + 1, Math.max(at + 1, end - 1));
    } else {
      if (!directives) continue;
      end = directiveEnd(text, end);
      blank(at, end);
    }
    next.lastIndex = end;
  }
  out.push(text.slice(kept));
  return out.join('');
}

/** Only the lines of #if, #ifdef, #ifndef, #elif, #else and #endif become blank: both branches stay. */
export function maskConditionals(text: string): string {
  const out: string[] = [];
  let kept = 0;
  const directive = /^[ \t]*#[ \t]*(?:if|ifdef|ifndef|elif|else|endif)\b/gm;
  for (let found = directive.exec(text); found; found = directive.exec(text)) {
    const end = directiveEnd(text, directive.lastIndex);
    out.push(text.slice(kept, found.index), text.slice(found.index, end).replace(/[^\n]/g, ' '));
    kept = end;
    directive.lastIndex = end;
  }
  out.push(text.slice(kept));
  return out.join('');
}

/** What stands between #if 0 and its #else or #endif becomes blank: the compiler never sees it. */
export function maskDead(text: string): string {
  if (!/^[ \t]*#[ \t]*if[ \t]+0\b/m.test(text)) return text;
  let nesting = 0;
  let dead = false;
  return text
    .split('\n')
    .map((line) => {
      const word = /^[ \t]*#[ \t]*(if|ifdef|ifndef|elif|else|endif)\b/.exec(line)?.[1];
      if (!dead) {
        dead = word === 'if' && /^[ \t]*#[ \t]*if[ \t]+0[ \t\r]*(?:$|\/[/*])/.test(line);
        nesting = 0;
        return line;
      }
      if (word === 'endif' && nesting > 0) nesting -= 1;
      else if (word?.startsWith('if')) nesting += 1;
      else if (word !== undefined && nesting === 0) {
        dead = false;
        return line;
      }
      return line.replace(/[^\r]/g, ' ');
    })
    .join('\n');
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** A directive goes on after a backslash at the line's end and through a comment that begins in it. */
function directiveEnd(text: string, from: number): number {
  for (let start = from; ;) {
    const end = lineEnd(text, start);
    const comment = text.slice(start, end).lastIndexOf('/*');
    if (comment >= 0 && text.indexOf('*/', start + comment + 2) > end) {
      start = text.indexOf('*/', start + comment + 2) + 2;
      continue;
    }
    const last = text[end - 1] === '\r' ? end - 2 : end - 1;
    if (end >= text.length || text[last] !== '\\') return end;
    start = end + 1;
  }
}

/** A literal that its line does not close ends with the line, as a stray apostrophe in #error text does. */
function literalEnd(text: string, from: number, quote: string): number {
  for (let i = from; i < text.length; i++) {
    const char = text[i];
    if (char === '\\') i += 1;
    else if (char === quote) return i + 1;
    else if (char === '\n') return i;
  }
  return text.length;
}
