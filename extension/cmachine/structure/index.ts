/** The structure of C sources as their authors wrote them: before preprocessing, possibly broken, read for places and not for meaning. */
export { loadGrammar, Grammar, defaultBudget } from './grammar.js';
export type { GrammarBytes, ParseBudget } from './grammar.js';
export type { SyntaxNode } from './syntax.js';
export { childOf, nodesOf, around } from './syntax.js';
export { outline, functionAt } from './outline.js';
export type { FunctionOutline, Outline } from './outline.js';
export { functionSyntax, functionsNamed } from './body.js';
export type { FunctionSyntax } from './body.js';
export { callsIn, calleeOf, innermostBlock, precedes, orderOfCalls } from './query.js';
export type { CallOrder, CallSite } from './query.js';
export { expressionAt } from './expression.js';
export type { ExpressionAt } from './expression.js';
export { statementsOf } from './statements.js';
export type { Statement, StatementKind } from './statements.js';
export { findStatement } from './pattern.js';
export type { StatementPattern } from './pattern.js';
export { Linker } from './linker.js';
export type { LinkFiles, LinkedPlace, ModelLine, StructureLink } from './linker.js';
