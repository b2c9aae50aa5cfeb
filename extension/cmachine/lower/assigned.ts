/**
 * Which locals may be read before anything was assigned to them. Only those are watched while running; of all others the order of
 * the statements shows that they are assigned first. Locals whose address is taken are not looked at.
 */
import type { Block, Declaration, Expr, InitDeclarator, Initializer, Statement } from '../parse/ast.js';

/** Locals that have been assigned on every way here; undefined where no way leads. */
type Assigned = ReadonlySet<InitDeclarator> | undefined;

export function maybeUnassigned(block: Block, addressed: ReadonlySet<string>): ReadonlySet<InitDeclarator> {
  const walk = new Walk(addressed);
  walk.block(block, new Set());
  return walk.unassigned;
}

function both(a: Assigned, b: Assigned): Assigned {
  if (!a) return b;
  if (!b || a === b) return a;
  return new Set([...a].filter((d) => b.has(d)));
}

function either(a: Assigned, b: Assigned): Assigned {
  if (!a || !b) return undefined;
  return a === b ? a : new Set([...a, ...b]);
}

class Walk {
  readonly unassigned = new Set<InitDeclarator>();
  /** Innermost last; undefined hides a name without being watched. */
  private readonly scopes: Map<string, InitDeclarator | undefined>[] = [];
  /** What gotos to labels further down bring along. */
  private readonly jumps = new Map<string, Assigned>();
  private computed = false;
  /** What break and continue bring to the end of the innermost loop or switch. */
  private breaks: Assigned;
  private continues: Assigned;
  /** At the head of the innermost switch. */
  private head: Assigned;

  constructor(private readonly addressed: ReadonlySet<string>) {}

  block(b: Block, before: Assigned): Assigned {
    this.scopes.push(new Map());
    let now = before;
    for (const item of b.items) now = this.statement(item, now);
    this.scopes.pop();
    return now;
  }

  private find(name: string): InitDeclarator | undefined {
    for (let i = this.scopes.length - 1; i >= 0; i--) {
      const scope = this.scopes[i] as Map<string, InitDeclarator | undefined>;
      if (scope.has(name)) return scope.get(name);
    }
    return undefined;
  }

  private add(now: Assigned, d: InitDeclarator | undefined): Assigned {
    return now && d && !now.has(d) ? new Set(now).add(d) : now;
  }

  private declaration(d: Declaration, before: Assigned): Assigned {
    let now = before;
    const { storage } = d.specifiers;
    for (const init of d.declarators) {
      const { name } = init.declarator;
      const automatic = storage === 'none' || storage === 'auto' || storage === 'register';
      const watched = automatic && !init.initializer && !this.addressed.has(name);
      this.scopes.at(-1)?.set(name, watched ? init : undefined);
      if (init.initializer) now = this.initializer(init.initializer, now);
      else if (now?.has(init)) now = new Set([...now].filter((other) => other !== init));
    }
    return now;
  }

  private initializer(i: Initializer, before: Assigned): Assigned {
    if (i.kind === 'expr') return this.expression(i.expr, before);
    let now = before;
    for (const item of i.items) now = this.initializer(item.value, now);
    return now;
  }

  private statement(s: Statement, before: Assigned): Assigned {
    switch (s.kind) {
      case 'block':
        return this.block(s, before);
      case 'declaration':
        return this.declaration(s, before);
      case 'expression':
        return this.expression(s.expr, before);
      case 'if': {
        const tested = this.expression(s.test, before);
        const then = this.statement(s.then, tested);
        return both(then, s.else ? this.statement(s.else, tested) : tested);
      }
      case 'while':
      case 'do':
      case 'for':
        return this.loop(s, before);
      case 'switch':
        return this.choice(s, before);
      case 'case':
      case 'default':
        return this.statement(s.body, both(before, this.head));
      case 'label': {
        const jumped = this.jumps.has(s.name) ? both(before, this.jumps.get(s.name)) : before;
        // nothing falls in and no goto was met: one further down leads back, or a computed one
        return this.statement(s.body, this.computed ? new Set() : (jumped ?? new Set()));
      }
      case 'goto':
        this.jumps.set(s.label, this.jumps.has(s.label) ? both(this.jumps.get(s.label), before) : before);
        return undefined;
      case 'computedGoto':
        this.expression(s.to, before);
        this.computed = true;
        return undefined;
      case 'break':
        this.breaks = both(this.breaks, before);
        return undefined;
      case 'continue':
        this.continues = both(this.continues, before);
        return undefined;
      case 'return':
        if (s.value) this.expression(s.value, before);
        return undefined;
      default:
        return before;
    }
  }

  private loop(s: Extract<Statement, { kind: 'while' | 'do' | 'for' }>, before: Assigned): Assigned {
    const outer = [this.breaks, this.continues] as const;
    this.scopes.push(new Map());
    this.breaks = this.continues = undefined;
    let now = before;
    if (s.kind === 'for' && s.init)
      now = s.init.kind === 'declaration' ? this.declaration(s.init, now) : this.expression(s.init, now);
    let after: Assigned;
    if (s.kind === 'do') {
      now = both(this.statement(s.body, now), this.continues);
      after = this.expression(s.test, now);
    } else {
      now = s.test ? this.expression(s.test, now) : now;
      // with a test that always holds only breaks lead out; taking the test's way too errs on the safe side
      after = s.test ? now : undefined;
      const end = both(this.statement(s.body, now), this.continues);
      if (s.kind === 'for' && s.update) this.expression(s.update, end);
    }
    after = both(after, this.breaks);
    this.scopes.pop();
    [this.breaks, this.continues] = outer;
    return after;
  }

  private choice(s: Extract<Statement, { kind: 'switch' }>, before: Assigned): Assigned {
    const outer = [this.breaks, this.head] as const;
    const head = this.expression(s.value, before);
    this.breaks = undefined;
    this.head = head;
    const end = both(this.statement(s.body, undefined), this.breaks);
    [this.breaks, this.head] = outer;
    // no case may fit
    return hasDefault(s.body) ? end : both(end, head);
  }

  private expression(e: Expr, before: Assigned): Assigned {
    const each = (...list: readonly (Expr | undefined)[]): Assigned =>
      list.reduce<Assigned>((now, part) => (part ? this.expression(part, now) : now), before);
    switch (e.kind) {
      case 'name': {
        const d = this.find(e.name);
        if (d && before && !before.has(d)) this.unassigned.add(d);
        return before;
      }
      case 'assign': {
        if (e.left.kind !== 'name') return each(e.right, e.left);
        const now = this.expression(e.right, before);
        if (e.op !== '') this.expression(e.left, now);
        return this.add(now, this.find(e.left.name));
      }
      case 'unary':
      case 'postfix':
      case 'cast':
        return each(e.operand);
      case 'binary': {
        const left = this.expression(e.left, before);
        const right = this.expression(e.right, left);
        return e.op === '&&' || e.op === '||' ? left : right;
      }
      case 'conditional': {
        const tested = this.expression(e.test, before);
        return both(e.then ? this.expression(e.then, tested) : tested, this.expression(e.else, tested));
      }
      case 'comma':
        return each(e.left, e.right);
      case 'call':
        // arguments may be evaluated in any order: what one assigns the others do not see
        return [e.callee, ...e.args].reduce<Assigned>((now, a) => either(now, this.expression(a, before)), before);
      case 'index':
        return each(e.base, e.index);
      case 'member':
        return each(e.base);
      case 'compound':
        return this.initializer(e.list, before);
      case 'statement':
        return this.block(e.body, before);
      case 'generic':
        for (const a of e.arms) this.expression(a.value, before);
        return before;
      case 'choose':
        return both(this.expression(e.then, before), this.expression(e.else, before));
      case 'vaArg':
        return each(e.list);
      default:
        return before;
    }
  }
}

function hasDefault(s: Statement): boolean {
  switch (s.kind) {
    case 'default':
      return true;
    case 'block':
      return s.items.some(hasDefault);
    case 'case':
    case 'label':
      return hasDefault(s.body);
    default:
      return false;
  }
}
