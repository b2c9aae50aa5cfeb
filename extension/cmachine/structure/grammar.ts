import { Language, Parser } from 'web-tree-sitter';
import type { Tree } from 'web-tree-sitter';
import { FaultError } from '../source/types.js';
import { plainTree } from './syntax.js';
import type { SyntaxNode } from './syntax.js';

/** The two WebAssembly files; the host reads them, since nothing here may touch a disk. */
export interface GrammarBytes {
  /** web-tree-sitter.wasm */
  readonly runtimeWasm: Uint8Array;
  /** tree-sitter-c.wasm */
  readonly cWasm: Uint8Array;
}

/** What one parse may cost. Beyond it the parse answers undefined and the text rules have to do. */
export interface ParseBudget {
  readonly milliseconds: number;
  /** UTF-16 units. */
  readonly characters: number;
}

export const defaultBudget: ParseBudget = { milliseconds: 2000, characters: 8_000_000 };

/**
 * The C grammar. One parser, used by one parse after the other. Trees live in the parser's memory and are freed before any
 * method returns; what leaves is plain data.
 */
export class Grammar {
  private usable = true;
  /** Whether a parse took too long, or more room than there is: another time it may come to more. */
  gaveUp = false;

  constructor(private readonly parser: Parser) {}

  /** A text's whole syntax tree; undefined if it is over the budget. `shift` is added to every offset. */
  parse(text: string, shift = 0, budget: ParseBudget = defaultBudget): SyntaxNode | undefined {
    return this.visit(
      text,
      (tree) => {
        const cursor = tree.walk();
        try {
          return plainTree(cursor, shift);
        } finally {
          cursor.delete();
        }
      },
      budget,
    );
  }

  /** Parses and hands the tree to `look`, which must keep nothing of it; frees it then. undefined if over the budget. */
  visit<T>(text: string, look: (tree: Tree) => T, budget: ParseBudget = defaultBudget): T | undefined {
    if (!this.usable || text.length > budget.characters) return undefined;
    const end = Date.now() + budget.milliseconds;
    let tree: Tree | null = null;
    try {
      // A cancelled parse would go on where it stopped; reset() makes the parser forget it.
      tree = this.parser.parse(text, null, { progressCallback: () => Date.now() > end });
      if (!tree) {
        this.gaveUp = true;
        this.parser.reset();
      }
      return tree ? look(tree) : undefined;
    } catch (error) {
      // Out of memory or stack inside WebAssembly leaves the parser in an unknown state: the text rules take over.
      if (error instanceof Error && (error.name === 'RuntimeError' || error.name === 'RangeError')) {
        this.usable = false;
        this.gaveUp = true;
        return undefined;
      }
      throw error;
    } finally {
      if (this.usable) tree?.delete();
    }
  }
}

/** Throws a FaultError if the two files do not fit each other or are no WebAssembly. */
export async function loadGrammar(bytes: GrammarBytes): Promise<Grammar> {
  try {
    await Parser.init({ wasmBinary: bytes.runtimeWasm });
    const parser = new Parser();
    parser.setLanguage(await Language.load(bytes.cWasm));
    return new Grammar(parser);
  } catch (error) {
    throw new FaultError({
      message: `The C grammar cannot be loaded: ${error instanceof Error ? error.message : String(error)}`,
      file: '',
      line: 0,
      remedy:
        'Install IRQScope again: web-tree-sitter.wasm and tree-sitter-c.wasm have to be the pair it was built with.',
    });
  }
}
