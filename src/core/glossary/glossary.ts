import { addTo, groupBy } from '../text/group-by';
import { owned } from '../text/owned';
import type { Entry } from './entry';
import { formVariants, mayBeginOtherwise } from './form';
import { FormNode, type Way } from './form-node';
import { foldWord, tokenAt } from './words';

/** Entries made ready for looking up. Immutable once made. */
export interface Glossary {
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  /** Where forms lead that begin with a folded word or sign; `undefined` when none does. */
  lead(key: string): FormNode | undefined;
  /** The same for a word as a draft writes it; remembered, as most words lead nowhere and come again. */
  leadOfWord(word: string): FormNode | undefined;
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
  for (const entry of byId.values()) {
    for (const key of entry.leads ?? leadsOf(entry)) addTo(waiting, key, entry);
  }
  const grouped = new Map<Entry, ReadonlyMap<string, readonly Start[]>>();
  const startsOf = (entry: Entry): ReadonlyMap<string, readonly Start[]> => {
    let starts = grouped.get(entry);
    if (starts === undefined) grouped.set(entry, starts = groupBy(namesOf(entry).flatMap(startsOfName), ({ key }) => key));
    return starts;
  };
  const leads = new Map<string, FormNode>();
  const lead = (key: string): FormNode | undefined => {
    const asked = waiting.get(key);
    if (asked) {
      waiting.delete(key);
      const node = new FormNode();
      for (const { name, texts } of asked.flatMap((entry) => startsOf(entry).get(key) ?? [])) {
        for (const text of texts ?? textsOf(name.alias)) node.add({ text, ...name }, tokenAt(text, 0)?.end ?? 0);
      }
      leads.set(key, node);
    }
    return leads.get(key);
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
  return [...new Set(namesOf(entry).flatMap(({ alias }) => textsOf(alias).map(keyOf)))];
}

/** Every form of an entry: its aliases, or its term if it has none. */
export function formsOf(entry: Entry): readonly string[] {
  return entry.aliases && entry.aliases.length > 0 ? entry.aliases : [entry.term];
}

/** A name of an entry, or one that people write for it by mistake. */
type Name = Omit<Way, 'text'>;

function namesOf(entry: Entry): Name[] {
  const only = new Set(entry.match?.only_with_context ?? []);
  return [
    ...(entry.wrong_names ?? []).map((wrong) => ({ entry, alias: wrong.name, ambiguous: false, wrong })),
    ...formsOf(entry).map((alias) => ({ entry, alias, ambiguous: only.has(alias) })),
  ];
}

/** A name with the folded word or sign with which ways to write it begin, and those ways where others begin otherwise. */
interface Start {
  readonly key: string;
  readonly name: Name;
  readonly texts: readonly string[] | undefined;
}

function startsOfName(name: Name): Start[] {
  if (!mayBeginOtherwise(name.alias)) return [{ key: keyOf(name.alias), name, texts: undefined }];
  return [...groupBy(textsOf(name.alias), keyOf)].map(([key, texts]) => ({ key, name, texts }));
}

/** All ways to write a name. */
function textsOf(alias: string): string[] {
  return formVariants(alias).flatMap(numberedForms);
}

/** The folded word or sign with which a text begins. */
function keyOf(text: string): string {
  return tokenAt(text, 0)?.key ?? '';
}

function numberedForms(form: string): readonly string[] {
  if (!form.includes('#')) return [form];
  return Array.from({ length: LARGEST_NUMBER }, (_, index) => form.replace('#', String(index + 1)));
}
