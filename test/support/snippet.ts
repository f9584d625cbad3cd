/** A tab stop of a snippet: its number and what stands in it when the writer leaves it alone. */
export interface TabStop {
  readonly number: number;
  readonly text: string;
  /** The choices on offer, in order; absent when there is nothing to choose. */
  readonly choices?: readonly string[];
  /** The text comes from a variable of the editor, such as the date. */
  readonly fromVariable: boolean;
}

/** A snippet as the editor would insert it with no key pressed. */
export interface Expansion {
  readonly text: string;
  readonly stops: readonly TabStop[];
  /** Names of the variables used. */
  readonly variables: readonly string[];
}

/**
 * Expands a snippet body of VS Code's syntax: tab stops, placeholders (nested), choices, variables with defaults and
 * backslash escapes. A variable without a value takes its default, else the value 0000. A transform is passed over.
 * @throws Error when a bracket is not closed.
 */
export function expandSnippet(body: string): Expansion {
  return new Expander(body).expand();
}

class Expander {
  #at = 0;
  readonly #stops = new Map<number, TabStop>();
  readonly #variables: string[] = [];

  constructor(readonly body: string) {}

  expand(): Expansion {
    const first = this.#read('');
    // A bare `$1` may stand before the `${1:text}` that fills it: a second reading knows all texts.
    this.#at = 0;
    const text = first.includes('\u0000') ? this.#read('') : first;
    return { text: text.replaceAll('\u0000', ''), stops: [...this.#stops.values()], variables: this.#variables };
  }

  /** Reads up to one of the closing characters, which it does not take; up to the end when there is none. */
  #read(closing: string): string {
    let text = '';
    while (this.#at < this.body.length) {
      const next = this.body[this.#at];
      if (next === '\\') text += this.#escape('$}\\');
      else if (next === '$') text += this.#dollar();
      else if (closing && next === closing) return text;
      else text += this.body[this.#at++];
    }
    if (closing) throw new Error(`${closing} is missing in ${this.body}`);
    return text;
  }

  #escape(escapable: string): string {
    const after = this.body[this.#at + 1] ?? '';
    this.#at += escapable.includes(after) ? 2 : 1;
    return escapable.includes(after) ? after : '\\';
  }

  #dollar(): string {
    const bare = /\$(?:(\d+)|([A-Z_]+))/y;
    bare.lastIndex = this.#at;
    const simple = bare.exec(this.body);
    if (simple) {
      this.#at = bare.lastIndex;
      return simple[1] ? this.#stopText(Number(simple[1])) : this.#variable(simple[2]);
    }
    const braced = /\$\{(?:(\d+)|([A-Z_]+))([:|}/])/y;
    braced.lastIndex = this.#at;
    const found = braced.exec(this.body);
    if (!found) return this.body[this.#at++];
    this.#at = braced.lastIndex;
    const [, number, variable, sign] = found;
    if (sign === '|') return this.#choice(Number(number));
    if (sign === '}') return number ? this.#stopText(Number(number)) : this.#variable(variable);
    const before = this.#variables.length;
    const inside = this.#read('}');
    this.#at += 1;
    if (variable) return this.#variable(variable, sign === ':' ? inside : undefined);
    return this.#define({ number: Number(number), text: inside, fromVariable: this.#variables.length > before });
  }

  #choice(number: number): string {
    const choices = [''];
    while (!this.body.startsWith('|}', this.#at)) {
      if (this.#at >= this.body.length) throw new Error(`|} is missing in ${this.body}`);
      if (this.body[this.#at] === '\\') choices[choices.length - 1] += this.#escape(',|\\');
      else if (this.body[this.#at] === ',') choices.push(this.body[this.#at++] && '');
      else choices[choices.length - 1] += this.body[this.#at++];
    }
    this.#at += 2;
    return this.#define({ number, text: choices[0], choices, fromVariable: false });
  }

  #define(stop: TabStop): string {
    if (!this.#stops.has(stop.number) || this.#stops.get(stop.number)?.text === '') this.#stops.set(stop.number, stop);
    return stop.text;
  }

  #stopText(number: number): string {
    const known = this.#stops.get(number);
    if (!known) this.#stops.set(number, { number, text: '', fromVariable: false });
    return known?.text || (number === 0 ? '' : '\u0000');
  }

  #variable(name: string, otherwise = '0000'): string {
    this.#variables.push(name);
    return otherwise;
  }
}
