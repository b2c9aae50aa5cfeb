/** Offsets (UTF-16 units) of a text as 1-based lines and columns and back. A line ends at "\n". */
export class Lines {
  private readonly starts: number[] = [0];

  constructor(readonly text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  get count(): number {
    return this.starts.length;
  }

  /** The line that holds an offset, 1-based. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** The column of an offset in its line, 1-based. */
  columnAt(offset: number): number {
    return offset - (this.starts[this.lineAt(offset) - 1] ?? 0) + 1;
  }

  /** Offset of a line's first character; the text's length for a line behind the last. */
  startOf(line: number): number {
    return line < 1 ? 0 : (this.starts[line - 1] ?? this.text.length);
  }

  /** Offset behind a line's last character, its line end not included. */
  endOf(line: number): number {
    const next = this.starts[line];
    return next === undefined ? this.text.length : next - 1;
  }

  /** Offset of a 1-based position, or undefined if the text has no such place. */
  offsetOf(line: number, column: number): number | undefined {
    if (!Number.isInteger(line) || !Number.isInteger(column) || line < 1 || line > this.count || column < 1)
      return undefined;
    const offset = this.startOf(line) + column - 1;
    return offset <= this.endOf(line) ? offset : undefined;
  }
}
