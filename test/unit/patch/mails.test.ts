import { describe, expect, it } from 'vitest';
import { lineOf, lines, patched, refused } from './patching.js';

const texts = { 'a.c': lines('one', 'two', 'three'), 'ü.txt': lines('é') };

const change = (from: string, to: string): string =>
  lines('---', ' a.c | 2 +-', '', 'diff --git a/a.c b/a.c', 'index 1..2 100644', '--- a/a.c', '+++ b/a.c') +
  lines(
    '@@ -1,3 +1,3 @@',
    ...['one', 'two', 'three'].flatMap((line) => (line === from ? [`-${from}`, `+${to}`] : [` ${line}`])),
  );

const mail = (subject: string, body: string, ...headers: readonly string[]): string =>
  lines('From 1234 Mon Sep 17 00:00:00 2001', 'From: Someone <a@b.example>', `Subject: ${subject}`, ...headers, '') +
  `Why it is done.\n${body}-- \n2.47.0\n\n`;

const result = (...patches: readonly (string | Uint8Array)[]): string | undefined =>
  patched(texts, ...patches).files.read('a.c');

describe('a mailbox', () => {
  const first = mail('[PATCH 1/2] a', change('two', '2'));
  const second = mail('[PATCH 2/2] b', change('two', 'deux').replace('-two\n+deux\n three', ' 2\n-three\n+3'));
  const cover = mail('[PATCH 0/2] cover', ' a.c | 2 +-\n');

  it('is applied in the order of the series, with its cover letter and answers left out', () => {
    const answer = mail('Re: [PATCH 1/2] a', `> +2\nRather:\n${change('two', 'zwei')}`);
    expect(result(cover + first + answer + second)).toBe(lines('one', '2', '3'));
    expect(result(second + answer + first + cover)).toBe(lines('one', '2', '3'));
  });

  it('with a gap or a double in its series is refused', () => {
    const renumber = (to: string): string => second.replace('2/2', to);
    expect(refused(texts, first.replace('1/2', '1/3') + renumber('3/3')).message).toBe('patch 2/3 is missing');
    const twice = first + first.replace('[PATCH', '[PATCH v2') + second;
    expect(refused(texts, twice).message).toBe('patch 1/2 is there twice');
  });

  it('names the line of the file where a later mail does not apply', () => {
    const text = first + second.replace('-three', '-drei');
    expect(refused(texts, text)).toMatchObject({
      line: lineOf(text, '-drei') - 3,
      message: expect.stringContaining('a.c:3'),
    });
  });

  it('without a diff is refused', () => {
    expect(refused(texts, cover).message).toContain('no diff');
  });

  it('may mark lines that look like the next mail', () => {
    const marked = mail('[PATCH] x', `>From here on it is said.\n${change('two', '2')}`);
    expect(result(marked)).toBe(lines('one', '2', 'three'));
  });
});

describe('a mail by itself', () => {
  const plain = mail('[PATCH] x', change('two', '2')).replace(/^From 1234.*\n/, '');

  it('has no line of a mailbox, and may have the returns of the network', () => {
    expect(result(plain)).toBe(lines('one', '2', 'three'));
    expect(result(plain.replaceAll('\n', '\r\n'))).toBe(lines('one', '2', 'three'));
    expect(result(`\n${plain}`)).toBe(lines('one', '2', 'three'));
  });

  it('may be in base64 or quoted-printable', () => {
    const diff = change('two', 'é = 2;');
    const base64 = Buffer.from(diff).toString('base64').replace(/.{76}/g, '$&\n');
    const head = lines('From: A', 'Subject: x', 'Content-Type: text/plain; charset=UTF-8');
    const encoded = `${head}Content-Transfer-Encoding: base64\n\n${base64}\n`;
    expect(result(encoded)).toBe(lines('one', 'é = 2;', 'three'));
    const quoted = diff.replace('é = ', '=C3=A9 =3D=\n ').replaceAll('@@ -1', '=40@ -1');
    const text = `${head}Content-Transfer-Encoding: quoted-printable\n\n${quoted}`;
    expect(result(text)).toBe(lines('one', 'é = 2;', 'three'));
    expect(patched(texts, text).patched?.origin('a.c', 2)).toEqual({
      added: { patch: 'fix1.diff', line: lineOf(text, '+=C3') },
    });
  });

  it('may be in latin1, if it says so', () => {
    const text = lines('From: A', 'Content-Type: text/plain; charset=iso-8859-1', '') + change('two', 'é');
    expect(result(new Uint8Array(Buffer.from(text, 'latin1')))).toBe(lines('one', 'é', 'three'));
  });

  it('may carry the diff as an attachment, and an HTML twin that is not looked at', () => {
    const twin = `<pre>\n${change('two', 'no')}</pre>\n`;
    const parts =
      lines('From: A', 'Content-Type: multipart/mixed;', '\tboundary="=_x"', '', 'This is MIME.') +
      `--=_x\nContent-Type: multipart/alternative; boundary=y\n\n--y\n\nhello\n--y\nContent-Type: text/html\n\n${twin}--y--\n` +
      `--=_x\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename="fix.patch"\n\n${change('two', '2')}` +
      '--=_x--\n';
    expect(result(parts)).toBe(lines('one', '2', 'three'));
  });

  it.each([
    ['base64', '\n***\n', /base64/],
    ['x-uuencode', '\nbegin 644 x\n', /x-uuencode/],
  ])('in %s that cannot be read is refused', (encoding, body, message) => {
    expect(refused(texts, `From: A\nContent-Transfer-Encoding: ${encoding}\n${body}`).message).toMatch(message);
  });

  it('of parts without end is refused', () => {
    const nested = Array.from({ length: 20 }, () => 'Content-Type: message/rfc822\n\n').join('');
    expect(refused(texts, `From: A\n${nested}`).message).toContain('parts inside parts');
  });
});
