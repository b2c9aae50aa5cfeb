/** Operators of generated programs. */
export const ASSIGN = ['=', '=', '=', '+=', '-=', '*=', '&=', '|=', '^='];
