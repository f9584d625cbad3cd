import { owned } from '../text/owned';
import type { Entry, WrongName } from './entry';
import { formSteps, formVariants, mayBeginOtherwise, type Step } from './form';
import { foldWord, tokenAt } from './words';

/** One way to write a term, where the trie ends. */
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

/** A node of the trie over folded tokens. */
export interface FormNode {
  readonly next: Map<string, FormNode>;
  readonly forms: Form[];
}

/** Entries made ready for looking up. Immutable once made. */
export interface Glossary {
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  /** Where forms lead that begin with a folded word or sign; `undefined` when none does. */
  lead(key: string): FormNode | undefined;
  /** The same for a word as a draft writes it; remembered, as most words lead nowhere and come again. */
  leadOfWord(word: string): FormNode | undefined;
}

/** One way to write a term, before it is cut into steps. */
interface Written {
  readonly text: string;
  readonly alias: string;
  readonly ambiguous: boolean;
  readonly wrong?: WrongName;
}

const LARGEST_NUMBER = 99;

/** Words of drafts that are remembered. */
const MOST_WORDS = 50_000;

/**
 * Make entries ready for matching. Of two entries with one id the later counts. A form that holds `#` stands for the
 * numbers 1 to 99 there ("COP#"). The trie grows as drafts ask for it: few of the first words come up in a draft, and
 * the whole trie takes ten times as long as a list of the first words.
 */
export function createGlossary(entries: readonly Entry[]): Glossary {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const waiting = new Map<string, Entry[]>();
  const root: FormNode = { next: new Map(), forms: [] };
  for (const entry of byId.values()) {
    for (const key of entry.leads ?? leadsOf(entry)) {
      const others = waiting.get(key);
      if (others) others.push(entry);
      else waiting.set(key, [entry]);
    }
  }
  const lead = (key: string): FormNode | undefined => {
    const asked = waiting.get(key);
    if (asked) {
      waiting.delete(key);
      for (const entry of asked) {
        const mayBegin = ({ alias }: Name): boolean => tokenAt(alias, 0)?.key === key || mayBeginOtherwise(alias);
        for (const written of waysToWrite(entry, mayBegin)) if (tokenAt(written.text, 0)?.key === key) insert(root, entry, written);
      }
    }
    return root.next.get(key);
  };
  let known = new Map<string, FormNode | null>();
  const leadOfWord = (word: string): FormNode | undefined => {
    let node = known.get(word);
    if (node === undefined) {
      if (known.size >= MOST_WORDS) known = new Map();
      known.set(owned(word), node = lead(foldWord(word)) ?? null);
    }
    return node ?? undefined;
  };
  return { entries: [...byId.values()], byId, lead, leadOfWord };
}

/** The folded words or signs with which the ways to write an entry begin. */
export function leadsOf(entry: Entry): string[] {
  return [...new Set(waysToWrite(entry).flatMap(({ text }) => tokenAt(text, 0)?.key ?? []))];
}

type Name = Omit<Written, 'text'>;

function waysToWrite(entry: Entry, wanted: (name: Name) => boolean = () => true): Written[] {
  const only = new Set(entry.match?.only_with_context ?? []);
  const names: Name[] = [
    ...(entry.wrong_names ?? []).map((wrong) => ({ alias: wrong.name, ambiguous: false, wrong })),
    ...formsOf(entry).map((alias) => ({ alias, ambiguous: only.has(alias) })),
  ];
  return names.filter(wanted).flatMap((name) => formVariants(name.alias).flatMap(numberedForms).map((text) => ({ ...name, text })));
}

/** Every form of an entry: its aliases, or its term if it has none. */
export function formsOf(entry: Entry): readonly string[] {
  return entry.aliases && entry.aliases.length > 0 ? entry.aliases : [entry.term];
}

function numberedForms(form: string): readonly string[] {
  if (!form.includes('#')) return [form];
  return Array.from({ length: LARGEST_NUMBER }, (_, index) => form.replace('#', String(index + 1)));
}

function insert(root: FormNode, entry: Entry, { text, alias, ambiguous, wrong }: Written): void {
  const steps = formSteps(text, entry.match?.exact ?? false);
  let node = root;
  for (const step of steps) {
    let next = node.next.get(step.key);
    if (next === undefined) node.next.set(step.key, next = { next: new Map(), forms: [] });
    node = next;
  }
  const same = node.forms.findIndex((form) => form.entry === entry && sameSteps(form.steps, steps));
  if (same >= 0 && (ambiguous || !node.forms[same].ambiguous)) return;
  if (same >= 0) node.forms.splice(same, 1);
  node.forms.push({
    entry, steps, alias, ambiguous, ...(wrong && { wrong }),
    words: steps.filter((step) => /[\p{L}\p{N}]/u.test(step.key)).length,
    free: steps.every((step) => step.rule === 'any' && step.only === undefined),
  });
}

function sameSteps(a: readonly Step[], b: readonly Step[]): boolean {
  return a.every((step, index) => step.rule === b[index].rule && step.only === b[index].only &&
    (step.rule !== 'exact' || step.text === b[index].text));
}
