/** Statements about records and arrays. */
import type { FunctionText, Kind } from './statements.js';
import { ASSIGN } from './operators.js';
import { SCALARS, type RecordText } from './types.js';

export const OBJECTS: readonly Kind[] = [
  { make: local },
  { make: local },
  { make: worked },
  { make: worked },
  { make: copied },
  { make: arrayOfRecords },
  { make: array },
  { make: array },
  { make: grid },
  { make: text },
  { make: fresh },
];

/** A record for the statements that follow. */
function local(f: FunctionText): string {
  const t = someRecord(f);
  if (!t) return array(f);
  const s = f.scope.fresh('r');
  const text = declared(f, t, s);
  f.scope.object({ text: s, record: t });
  return text;
}

function someRecord(f: FunctionText): RecordText | undefined {
  const { records } = f.around;
  return records.length > 0 ? f.r.pick(records) : undefined;
}

const value = (f: FunctionText) => () => (f.r.chance(40) ? f.e.more(2) : f.e.constant());

function declared(f: FunctionText, t: RecordText, s: string): string {
  const { r } = f;
  // what lies beside the member of a union that a list sets is left over from other calls
  if (t.hasUnion || r.chance(25))
    return `struct ${t.name} ${s}; __builtin_memset(&${s}, ${t.hasBool ? 0 : r.below(256)}, sizeof ${s});`;
  if (r.chance(20)) return `struct ${t.name} ${s} = make_${t.name}(${f.e.more(2)});`;
  return `struct ${t.name} ${s} = ${t.init(r, value(f))};`;
}

function worked(f: FunctionText): string {
  const t = someRecord(f);
  if (!t) return array(f);
  const { r, e } = f;
  const s = f.scope.fresh('r');
  const p = `p_${s}`;
  const some = () => r.pick(t.leaves).path;
  const parts = [declared(f, t, s), `struct ${t.name} *${p} = &${s}, c_${s} = *${p};`];
  parts.push(
    ...r.parts(80, 5, () =>
      r.pick([
        () => `${s}.${some()} ${r.pick(ASSIGN)} ${e.more(2)};`,
        () => `${p}->${some()} ${r.pick(ASSIGN)} ${e.more(2)};`,
        () => `D(${p}->${some()}${r.pick(['++', '--', ''])});`,
        () => `D((${s}.${some()} ${r.pick(ASSIGN)} ${e.more(1)}) + ${e.constant()});`,
        () => `D(TYPE(+${s}.${some()}) + (${s}.${some()} << 3) + ~${p}->${some()});`,
        () => `${s} = pass_${t.name}(*${p}, ${e.more(1)});`,
        () => `D(pass_${t.name}(c_${s}, ${e.more(1)}).${some()});`,
        () => `*${p} = ${r.chance(50) ? `make_${t.name}(${e.more(1)})` : `c_${s}`};`,
        () => `D((${e.more(1)} ? ${s} : c_${s}).${some()});`,
        () => `D(through_${t.name}(${p}, ${e.more(1)}));`,
        () => (t.hasUnion ? '' : `*${p} = (struct ${t.name})${t.init(r, value(f))};`),
        () => `__builtin_memcpy(&${s}, &c_${s}, sizeof(${s}));`,
        () =>
          `{ struct ${t.name} (*f_${s})(struct ${t.name}, u64) = pass_${t.name}; ${s} = f_${s}(${r.chance(50) ? s : `*${p}`}, ${e.more(1)}); }`,
        () => byPath(f, t, s),
        () => indexed(f, t),
        () => whole(t, (m) => `D(offsetof(struct ${t.name}, ${m}) * 64 + sizeof(${p}->${m}));`),
        () => whole(t, (m) => `D(container_of(&${p}->${m}, struct ${t.name}, ${m}) == ${p});`),
      ])(),
    ),
    `digest_${t.name}(&${s});`,
  );
  if (r.chance(40)) parts.push(`digest_${t.name}(&c_${s});`);
  return `{ ${parts.join(' ')} }`;
}

/** What is made of a member that has an address, if there is one. */
function whole(t: RecordText, make: (member: string) => string): string {
  const m = t.leaves.find((l) => !l.bitField);
  return m ? make(m.path) : '';
}

/** Members set by their whole paths, over what is set before. */
function byPath(f: FunctionText, t: RecordText, s: string): string {
  if (t.hasUnion) return '';
  const paths = t.leaves.filter((l) => !l.overlaid).map((l) => l.path);
  if (paths.length === 0) return '';
  const set = f.r.parts(80, 3, () => `.${f.r.pick(paths)} = ${f.e.more(1)}`).join(', ');
  return `${s} = (struct ${t.name}){ ${set} };`;
}

/** An offset with an index that is computed. */
function indexed(f: FunctionText, t: RecordText): string {
  const array = t.leaves.find((l) => /^\w+\[0\]$/.test(l.path));
  return array ? `D(offsetof(struct ${t.name}, ${array.path.slice(0, -3)}[${f.e.more(1)} & 1]));` : '';
}

/** The bytes of a record, as integers and back. */
function copied(f: FunctionText): string {
  const t = f.around.records.find((k) => !k.hasBool);
  if (!t) return array(f);
  const s = f.scope.fresh('un');
  const leaf = f.r.pick(t.leaves).path;
  return `{ union { struct ${t.name} r; u8 b[sizeof(struct ${t.name})]; u16 h[2]; } ${s}; __builtin_memset(&${s}, ${f.r.below(256)}, sizeof ${s}); ${s}.r.${leaf} ${f.r.pick(ASSIGN)} ${f.e.more(2)}; for (u32 k_ = 0; k_ < sizeof ${s}.b; k_++) D(${s}.b[k_]); ${s}.b[(u64)${f.e.more(1)} % sizeof ${s}.b] ^= ${f.e.more(1)}; digest_${t.name}(&${s}.r); }`;
}

function arrayOfRecords(f: FunctionText): string {
  const t = someRecord(f);
  if (!t || t.hasUnion) return array(f);
  const { r, e } = f;
  const s = f.scope.fresh('r');
  const some = () => r.pick(t.leaves).path;
  const constant = () => e.constant();
  const first = t.leaves[0]?.path ?? '';
  const init = `{ ${t.init(r, value(f))}, [2] = ${t.init(r, constant)}${r.chance(40) ? `, [1].${first} = ${e.more(1)}` : ''} }`;
  return `{ struct ${t.name} ${s}[3] = ${init}; ${s}[${e.more(1)} & 1].${some()} ${r.pick(ASSIGN)} ${e.more(2)}; ${s}[2] = ${s}[${e.more(1)} & 1]; for (struct ${t.name} *q_ = ${s}; q_ < ${s} + 3; q_++) { digest_${t.name}(q_); q_->${some()}++; } D(${s}[1].${some()}); D(&${s}[2] - ${s}); }`;
}

function array(f: FunctionText): string {
  const { r, e } = f;
  const a = f.scope.fresh('a');
  const type = r.pick(SCALARS).name;
  const init = r.pick([
    () => `[4] = { ${e.more(2)}, [3] = ${e.more(2)}, [1] = ${e.more(1)} }`,
    () => `[] = { [0 ... 3] = ${e.more(1)}, [${r.below(4)}] = ${e.constant()} }`,
    () => `[4] = { ${e.more(1)} }`,
    () => `[2 + 2] = { [1 ... 2] = ${e.constant()}, ${e.more(1)} }`,
  ])();
  if (r.chance(50)) {
    f.scope.array(a);
    return `${type} ${a}${init};`;
  }
  return `{ ${type} ${a}${init}; ${a}[${e.more(1)} & 3] ${r.pick(ASSIGN)} ${e.more(2)}; for (s32 k_ = 0; k_ < (s32)(sizeof ${a} / sizeof ${a}[0]); k_++) D(${a}[k_]); }`;
}

function grid(f: FunctionText): string {
  const { r, e } = f;
  const a = f.scope.fresh('a');
  const type = r.pick(SCALARS).name;
  return `{ ${type} ${a}[2][3] = { { ${e.more(1)}, ${e.more(1)} }, [1] = { [2] = ${e.more(1)} } }, (*p_${a})[3] = ${a}, *q_${a} = *${a} + 1; p_${a}[${e.more(1)} & 1][${e.more(1)} & 1] ${r.pick(ASSIGN)} ${e.more(2)}; q_${a}[${e.more(1)} & 3]++; *(*(${a} + 1) + 1) ${r.pick(ASSIGN)} ${e.more(1)}; p_${a}++; D((*p_${a})[2]); for (u32 k_ = 0; k_ < 6; k_++) D((&${a}[0][0])[k_]); D(sizeof(${a}[0]) + sizeof(*p_${a})); }`;
}

function text(f: FunctionText): string {
  const { r, e } = f;
  const s = f.scope.fresh('str');
  const words = ['""', '"a"', '"irq\\n" "\\x41" "b"', '"\\0012\\0x"', '"\\377\\t\\\\"'];
  return r.pick([
    () =>
      `{ char ${s}[] = ${r.pick(words)}; D(sizeof ${s}); ${s}[0] ${r.pick(ASSIGN)} ${e.more(1)}; for (u32 k_ = 0; k_ < sizeof ${s}; k_++) D(${s}[k_]); }`,
    () =>
      `{ const char *${s} = ${e.more(1)} ? ${r.pick(words)} : ${r.pick(words)}; D(text(${s})); while (*${s}) D(*${s}++); }`,
    () =>
      `{ static const char *const ${s}[] = { ${r.pick(words)}, [2] = ${r.pick(words)} }; D(${s}[${e.more(1)} & 1] ? 1 : 2); D(text(${s}[2])); }`,
    () => `{ char ${s}[4] = "abcd", *p_${s} = ${s} + 4; while (p_${s} > ${s}) D(*--p_${s}); D(__func__[0] == 'c'); }`,
  ])();
}

/** Types of the block itself. */
function fresh(f: FunctionText): string {
  const { r, e } = f;
  const s = f.scope.fresh('x');
  const [a, b] = [r.pick(SCALARS).name, r.pick(SCALARS).name];
  return r.pick([
    () =>
      `{ struct { ${a} p; union { ${b} q; ${a} z; }; } ${s} = { ${e.more(1)}, .q = ${e.more(1)} }, y_${s} = ${s}; y_${s}.p += 3; D(${s}.p); D(y_${s}.p); D(y_${s}.q); }`,
    () =>
      `{ struct s_ { struct s_ *next; ${a} v; } l2_ = { 0, ${e.more(1)} }, l1_ = { &l2_, ${e.more(1)} }, *${s}; for (${s} = &l1_; ${s}; ${s} = ${s}->next) D(${s}->v); D(l1_.next->v); }`,
    () =>
      `{ enum e_ { A_, B_ = 5, C_ = sizeof(${a}) } ${s} = ${e.more(1)} & 1 ? B_ : C_; switch (${s}) { case A_: D(1); break; case B_: D(2); default: D(${s}); } }`,
    () =>
      `{ union { ${a} p; ${b} q; u8 b[16]; } ${s} = { .b = { 1, 2, [4 ... 9] = 1, 1 } }; ${s}.b[${e.more(1)} & 3] ^= ${e.more(1)}; D(${s}.b[0] + ${s}.b[3] * 256); }`,
    () => `{ static ${a} ${s} = 3; static u32 n_${s}; ${s} += ${e.more(1)}; D(${s} + n_${s}++); }`,
  ])();
}
