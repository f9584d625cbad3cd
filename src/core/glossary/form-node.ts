import type { Entry, WrongName } from './entry';
import { formSteps, type Step } from './form';
import { tokenAt } from './words';

/** One way to write a term. */
export interface Form {
  readonly entry: Entry;
  readonly steps: readonly Step[];
  /** How many words it has; one-word forms do not match in capitals unless written so. */
  readonly words: number;
  /** It counts only with context. */
  readonly ambiguous: boolean;
  /** All steps accept any letters, so there is nothing to verify. */
  readonly free: boolean;
  /** The alias it comes from. */
  readonly alias: string;
  /** Set when this is no name of the term, but one that people write for it by mistake. */
  readonly wrong?: WrongName;
}

/** One way to write a term, before it is cut into steps. */
export interface Way extends Pick<Form, 'entry' | 'alias' | 'ambiguous' | 'wrong'> {
  readonly text: string;
}

/**
 * A node of the trie over folded tokens. It grows where drafts follow it: most of what could stand after the first word
 * of a term stands in no draft, and a way to write a term is cut into steps only where a draft has all its words.
 */
export class FormNode {
  readonly #ways: Way[] = [];
  /** Where the tokens end that lead here, for each of the ways. */
  readonly #ends: number[] = [];
  #next: Map<string, FormNode> | undefined;
  #forms: Form[] = [];

  /** Adds a way to write a term, whose text up to `end` leads here. Call it before the node is asked for anything. */
  add(way: Way, end: number): void {
    this.#ways.push(way);
    this.#ends.push(end);
  }

  /** Forms that end here. */
  get forms(): readonly Form[] {
    if (this.#next === undefined) this.#grow();
    return this.#forms;
  }

  /** The nodes that follow, by the folded token that leads to them. */
  get next(): ReadonlyMap<string, FormNode> {
    return this.#next ?? this.#grow();
  }

  #grow(): ReadonlyMap<string, FormNode> {
    const next = this.#next = new Map<string, FormNode>();
    this.#ways.forEach((way, index) => {
      const token = tokenAt(way.text, this.#ends[index]);
      if (token === undefined) return this.#end(way);
      let node = next.get(token.key);
      if (node === undefined) next.set(token.key, node = new FormNode());
      node.add(way, token.end);
    });
    return next;
  }

  #end({ entry, text, alias, ambiguous, wrong }: Way): void {
    const steps = formSteps(text, entry.match?.exact ?? false);
    const same = this.#forms.findIndex((form) => form.entry === entry && sameSteps(form.steps, steps));
    if (same >= 0 && (ambiguous || !this.#forms[same].ambiguous)) return;
    if (same >= 0) this.#forms.splice(same, 1);
    this.#forms.push({
      entry, steps, alias, ambiguous, ...(wrong && { wrong }),
      words: steps.filter((step) => /[\p{L}\p{N}]/u.test(step.key)).length,
      free: steps.every((step) => step.rule === 'any' && step.only === undefined),
    });
  }
}

function sameSteps(a: readonly Step[], b: readonly Step[]): boolean {
  return a.every((step, index) => step.rule === b[index].rule && step.only === b[index].only &&
    (step.rule !== 'exact' || step.text === b[index].text));
}
