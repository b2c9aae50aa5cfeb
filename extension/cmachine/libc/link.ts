/** What a linker would refuse: a name with external linkage that two files define. */
import type { TranslationUnit, VariableDeclaration } from '../lower/unit.js';
import type { Token } from '../preprocess/token.js';
import { FaultError } from '../source/types.js';

function variableDefinition(list: readonly VariableDeclaration[] | undefined): Token | undefined {
  if (!list || list.some((d) => d.specifiers.storage === 'static')) return undefined;
  const d = list.find((v) => v.init.initializer) ?? list.find((v) => v.specifiers.storage !== 'extern');
  return d?.at;
}

function definitions(unit: TranslationUnit): Map<string, Token> {
  const found = new Map<string, Token>();
  for (const name of unit.allNames()) {
    const at = unit.exports(name)?.declarator.at ?? variableDefinition(unit.variableDeclarations(name));
    if (at) found.set(name, at);
  }
  return found;
}

/** A compiler computes these itself and never calls a function of the name, whoever defines it. */
const COMPUTED: ReadonlySet<string> = new Set(['abs', 'labs', 'llabs', 'imaxabs']);

export function refuseComputed(units: readonly TranslationUnit[]): void {
  for (const unit of units) {
    for (const name of COMPUTED) {
      const at = unit.definitions.get(name)?.declarator.at;
      if (at)
        throw new FaultError({
          message: `${name} is defined here, and a compiler would not call it`,
          file: at.file.path,
          line: at.line,
          remedy: 'Give it another name.',
        });
    }
  }
}

export function refuseDoubleDefinitions(units: readonly TranslationUnit[]): void {
  const known = new Map<string, Token>();
  for (const unit of units) {
    for (const [name, at] of definitions(unit)) {
      const other = known.get(name);
      if (other)
        throw new FaultError({
          message: `${name} is defined twice, here and in ${other.file.path}:${other.line}`,
          file: at.file.path,
          line: at.line,
          remedy: 'Make one of them static, or a declaration.',
        });
      known.set(name, at);
    }
  }
}
