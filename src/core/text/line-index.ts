import { firstIndex } from './span';

/** A place as people read it: both numbers count from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets of one text into lines and columns. Lines end at LF, CR or CRLF, as in VS Code. */
export class LineIndex {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    const ends = /\r\n?|\n/g;
    while (ends.exec(text)) this.#starts.push(ends.lastIndex);
  }

  /** Line and column of an offset; an offset past the end counts on the last line. */
  placeAt(offset: number): Place {
    const line = firstIndex(this.#starts, (start) => start > offset);
    return { line, column: offset - this.#starts[line - 1] + 1 };
  }
}
