import type { Block, Draft } from '../draft/draft';
import { headText } from '../draft/head';
import { areSame } from '../draft/parts';
import { firstIndex } from '../text/span';
import type { Steps } from '../steps';
import type { ContextReader } from './context';
import type { Entry } from './entry';
import type { Form } from './form-node';
import type { Glossary } from './glossary';
import { foldName, isSameName, mentions, type Nearby } from './nearby';
import type { OwnTerm } from './own-terms';
import type { InBlock } from './places';
import type { Place } from './scan-text';

/** An abbreviation that the draft introduces, with the entries that it stands for, or none if the glossary has none. */
export interface Introduction {
  readonly own: OwnTerm;
  readonly ids: readonly string[];
}

/** What a draft says about abbreviations, decided once for all its uses. */
export interface Bindings {
  /** By abbreviation, what the draft introduces it for, in order: mostly one thing. */
  readonly introduced: ReadonlyMap<string, readonly Introduction[]>;
  /** Entries that occur in a form that leaves no doubt, or that the front matter lists. */
  readonly certain: ReadonlySet<string>;
  /** Stands for all of this: it is the same object as long as drafts that are read with the glossary, one after the other, say the same. */
  readonly said: object;
  /** An abbreviation stands for one thing here and for another there, so that it matters where in the draft a block stands. */
  readonly byPlace: boolean;
}

/** What the draft decides by itself: its introductions, its plain mentions, its front matter. */
export function* bind(
  draft: Draft, glossary: Glossary, ownTerms: readonly OwnTerm[], places: readonly InBlock[], context: ContextReader,
): Steps<Bindings> {
  const certain = new Set<string>(listedTerms(draft, glossary));
  let seen = 0;
  for (const { block: { index }, found: { plain, plainUnlessNear } } of places) {
    if ((seen += 1) % PLACES === 0) yield;
    for (const id of plain) certain.add(id);
    for (const form of plainUnlessNear) if (!isElsewhere(form, () => context.around(index))) certain.add(form.entry.id);
  }
  const introduced = new Map<string, Introduction[]>();
  for (const [number, own] of ownTerms.entries()) {
    if (number % STEP === 0) yield;
    const before = introduced.get(own.abbreviation);
    const ids = entriesOnce(draft.blocks[own.block], own, placesOf(places, own.block), () => context.around(own.block));
    if (before === undefined) introduced.set(own.abbreviation, [{ own, ids }]);
    else if (ids.length > 0 && ids.join() !== before[before.length - 1].ids.join()) before.push({ own, ids });
    else continue;
    for (const id of ids) certain.add(id);
  }
  let byPlace = false;
  for (const all of introduced.values()) byPlace ||= all.length > 1;
  const last = LAST.get(glossary);
  const said = last && isSameSet(last.certain, certain) && introduceTheSame(last.introduced, introduced) ? last.said : {};
  const bindings = { introduced, certain, said, byPlace };
  LAST.set(glossary, bindings);
  return bindings;
}

/** What the draft said that was read last. */
const LAST = new WeakMap<Glossary, Bindings>();

function isSameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size !== other.size) return false;
  for (const item of one) if (!other.has(item)) return false;
  return true;
}

function introduceTheSame(one: Bindings['introduced'], other: Bindings['introduced']): boolean {
  if (one.size !== other.size) return false;
  for (const [abbreviation, all] of one) {
    const others = other.get(abbreviation);
    if (others?.length !== all.length) return false;
    for (let at = 0; at < all.length; at += 1) {
      if (!areSame(all[at].ids, others[at].ids) || (all.length > 1 && all[at].own.block !== others[at].own.block)) return false;
    }
  }
  return true;
}

/**
 * The introduction that counts at a place in the prose of a block: the last before it, or the first of all. One after the
 * first counts only when it is for another entry, as words before a bracket may look like a long form and be none.
 */
export function introductionAt(all: readonly Introduction[] | undefined, block: number, at: number): Introduction | undefined {
  return all?.findLast(({ own }) => own.block < block || (own.block === block && own.longStart <= at)) ?? all?.[0];
}

/** Blocks that are gone through and abbreviations that are looked up in one step. */
const PLACES = 2000;
const STEP = 200;

const NO_PLACES: readonly Place[] = [];

function placesOf(places: readonly InBlock[], block: number): readonly Place[] {
  const here = places[firstIndex(places, (one) => one.block.index >= block)];
  return here?.block.index === block ? here.found.all : NO_PLACES;
}

/** `entriesOf`, asked once for as long as the words around the abbreviation stand unchanged. */
function entriesOnce({ prose }: Block, own: OwnTerm, places: readonly Place[], around: () => Nearby): readonly string[] {
  const make = (): EntriesOf => {
    let asked: Nearby | undefined;
    const ids = entriesOf(own, places, () => (asked ??= around()));
    return { places, asked, ids };
  };
  const last = prose.recallPart(ENTRIES, own.shortStart, make);
  const isSame = last.places === places && (last.asked === undefined || last.asked === around());
  return isSame ? last.ids : Object.assign(last, make()).ids;
}

const ENTRIES = {};

interface EntriesOf {
  readonly places: readonly Place[];
  /** What stands around, if the answer depends on it. */
  readonly asked: Nearby | undefined;
  readonly ids: readonly string[];
}

/**
 * The entries for which the draft's own long form stands: the form fills it, or ends it and knows the abbreviation. A long
 * form that several things have, such as "Visiting Forces Agreement", needs its context here too.
 */
function entriesOf(own: OwnTerm, places: readonly Place[], around: () => Nearby): readonly string[] {
  const ids = new Set<string>();
  const elsewhere = new Set<Entry>();
  for (const { start, form: { ambiguous, entry } } of formsEndingAt(own.longEnd, places)) {
    if (ambiguous && !mentions(around(), entry.match?.context ?? [])) elsewhere.add(entry);
    else if (start <= own.longStart || (entry.aliases ?? []).some((alias) => isSameName(alias, own.abbreviation))) ids.add(entry.id);
  }
  if (ids.size > 0) return [...ids];
  const inBrackets = places.find((place) => place.start === own.shortStart)?.readings[0]?.forms ?? [];
  return [...new Set(inBrackets.filter(({ entry }) => !elsewhere.has(entry) && isMuchLike(own.expansion, entry)).map(({ entry }) => entry.id))];
}

/** The forms that end at a place of the prose, each with the place where it begins; `places` are in order. */
function formsEndingAt(end: number, places: readonly Place[]): { readonly start: number; readonly form: Form }[] {
  const found: { readonly start: number; readonly form: Form }[] = [];
  for (const { start, readings } of places) {
    if (start > end) break;
    for (const { forms } of readings.filter((reading) => reading.end === end)) for (const form of forms) found.push({ start, form });
  }
  return found;
}

/** Whether most words of a long form are those of an entry: "Overseas Development Assistance" for the official one. */
function isMuchLike(expansion: string, entry: Entry): boolean {
  const words = longWords(expansion);
  const isLike = (name: string): boolean => {
    const known = longWords(name);
    return words.filter((word) => known.includes(word)).length >= Math.max(1, words.length * 0.6);
  };
  // The expansion has to be unpacked, and mostly an alias is enough.
  return (entry.aliases ?? []).some(isLike) || isLike(entry.expansion ?? '');
}

function longWords(name: string): string[] {
  return foldName(name).split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3);
}

/** From this many words on, a name that is not called ambiguous stands for one thing, whatever stands around it. */
const UNMISTAKABLE = 3;

/** Whether the words around say that the form means something else here: "FSB" near "Moscow", but not "Financial Stability Board". */
export function isElsewhere(form: Form, around: () => Nearby): boolean {
  if (form.words >= UNMISTAKABLE && !form.ambiguous) return false;
  const rule = form.entry.match?.not_near;
  return rule !== undefined && mentions(around(), rule);
}

/** Ids under `glossary:` in the front matter, given as ids or as forms: the writer says which terms are meant. */
function listedTerms(draft: Draft, glossary: Glossary): string[] {
  const list = /^glossary[ \t]*[:=][ \t]*(?:\[([^[\]]*)\]|((?:\r?\n[ \t]*-[^\r\n]*)+)|([^\r\n[]+))/m.exec(headText(draft));
  if (list === null) return [];
  const names = (list[1] ?? list[2] ?? list[3]).split(/[,\n]/)
    .map((name) => foldName(name.trim().replace(/^-\s*/, '').replace(/^["']|["']$/g, '')));
  return glossary.entries.filter((entry) => [entry.id, entry.term, ...(entry.aliases ?? [])]
    .some((name) => names.includes(foldName(name)))).map((entry) => entry.id);
}
