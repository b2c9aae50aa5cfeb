/** The order of the patches of a series: "[PATCH v2 3/7]". */
import type { PatchText } from './patch.types.js';
import { FaultError } from './types.js';

export interface PatchMail {
  readonly subject: string;
  /** Of its body in the file, 1-based. */
  readonly line: number;
  readonly texts: readonly PatchText[];
}

interface Numbered {
  readonly mail: PatchMail;
  readonly n: number;
  readonly of: number;
}

/**
 * Mails in the order in which they apply. Answers (quoting diffs, or proposing others) and the cover letter are left out. Where
 * all are of one series the numbers decide, else the order in the file. Throws a FaultError for a series with a gap or a double.
 */
export function inSeries(name: string, mails: readonly PatchMail[]): readonly PatchMail[] {
  const posted = mails.filter(({ subject }) => mails.length === 1 || !/^\s*(re|aw|fwd?)\s*:/i.test(subject));
  const numbered = posted.map(number);
  if (numbered.some((each) => each === undefined)) return posted.filter((mail) => number(mail)?.n !== 0);
  const series = numbered.filter((each) => each !== undefined).filter(({ n }) => n !== 0);
  if (series.length < 2 || series.some(({ of }) => of !== series[0]?.of)) return series.map(({ mail }) => mail);
  series.sort((a, b) => a.n - b.n);
  const fault = (at: Numbered, message: string, remedy: string): FaultError =>
    new FaultError({ message, file: name, line: at.mail.line, remedy });
  series.forEach((each, i) => {
    const before = series[i - 1];
    if (before?.n === each.n)
      throw fault(each, `patch ${each.n}/${each.of} is there twice`, 'Keep one version of the series in the file.');
    if (before && each.n !== before.n + 1)
      throw fault(each, `patch ${before.n + 1}/${each.of} is missing`, 'Save the whole series.');
  });
  return series.map(({ mail }) => mail);
}

function number(mail: PatchMail): Numbered | undefined {
  const found = /^\s*(?:\[[^\]]{0,80}\]\s*)*?\[[^\]]{0,80}?\b(\d{1,4})\/(\d{1,4})\s*\]/.exec(mail.subject);
  return found ? { mail, n: Number(found[1]), of: Number(found[2]) } : undefined;
}
