import type { Draft } from '../draft/draft';
import { readDraft } from '../draft/read-draft';
import { finish, type Steps } from '../steps';
import { firstIndex, type Span } from '../text/span';
import { bind, introductionAt, isElsewhere, type Bindings, type Introduction } from './bindings';
import { ContextReader } from './context';
import type { Entry, WrongName } from './entry';
import type { Form } from './form-node';
import type { Glossary } from './glossary';
import { mentions, type Nearby } from './nearby';
import { ownEnd } from './own-places';
import { findOwnTerms, LONGEST_ABBREVIATION, type OwnTerm } from './own-terms';
import { placesIn, type Places } from './places';
import { meant, type Meant, type Place, type Reading } from './scan-text';

/** A term that stands in a draft. `start` and `end` are offsets into the source. */
export interface TermUse extends Span {
  /** Ids of the entries that the words stand for; more than one when nothing decides between them. */
  readonly ids: readonly string[];
  /** The entry that they stand for; `undefined` where it may be one of several, or the glossary has none. */
  readonly entry: Entry | undefined;
  /** The draft's own introduction of the abbreviation, when the glossary has no entry for it. */
  readonly own?: OwnTerm;
  /** Set when the words are a wrong or outdated name of the term. */
  readonly wrong?: WrongName;
  readonly block: number;
  /** Where the words stand in the prose of the block. */
  readonly proseStart: number;
  readonly proseEnd: number;
}

/**
 * Every term of the glossary in the prose of all blocks, in order and without overlap, the longest form first; with
 * the abbreviations that the draft introduces itself (`own`). Code, addresses and citekeys have no terms.
 */
export function findTerms(draft: Draft, glossary: Glossary): TermUse[] {
  return finish(findTermsInSteps(draft, glossary, findOwnTerms(draft)));
}

/** The same in steps. */
export function* findTermsInSteps(draft: Draft, glossary: Glossary, own: readonly OwnTerm[]): Steps<TermUse[]> {
  const places = yield* placesIn(draft, glossary, own);
  yield;
  const context = new ContextReader(draft);
  const bindings = yield* bind(draft, glossary, own, places, context);
  yield;
  const uses: TermUse[] = [];
  let resolved = 0;
  for (const { block: { index, prose }, found } of places) {
    if ((resolved += 1) % STEP === 0) yield;
    for (const { start: proseStart, end: proseEnd, ids, abbreviation, wrong } of meaningsOnce(prose.text, found, index, bindings, context)) {
      const { start, end } = prose.toSourceSpan(proseStart, proseEnd);
      const term = abbreviation === undefined ? undefined : introductionAt(bindings.introduced.get(abbreviation), index, proseStart)?.own;
      const entry = ids.length === 1 ? glossary.byId.get(ids[0]) : undefined;
      uses.push({ start, end, ids, entry, own: term, wrong, block: index, proseStart, proseEnd });
    }
  }
  return uses;
}

/** Blocks whose terms are decided on in one step. */
const STEP = 500;

const NO_IDS: readonly string[] = [];

/** The use that an offset stands in or directly after; `undefined` if there is none. `uses` are those of `findTerms`. */
export function termAt(uses: readonly TermUse[], offset: number): TermUse | undefined {
  const use = uses[firstIndex(uses, (one) => one.end >= offset)];
  const next = uses[firstIndex(uses, (one) => one.end > offset)];
  const hit = next !== undefined && next.start <= offset ? next : use;
  return hit !== undefined && hit.start <= offset ? hit : undefined;
}

/** The term at an offset in a note that is written where it stands, `^[…]`: such a note is read by itself. Its `block` is −1. */
export function termInNote(draft: Draft, glossary: Glossary, offset: number): TermUse | undefined {
  const note = draft.marks.find(({ kind, start, end }) => kind === 'inline-note' && start <= offset && offset <= end)?.content;
  if (note === undefined) return undefined;
  const use = termAt(findTerms(readDraft(draft.source.slice(note.start, note.end)), glossary), offset - note.start);
  return use && { ...use, start: note.start + use.start, end: note.start + use.end, block: -1 };
}

interface Found extends Meant {
  /** The draft introduces it itself, and the glossary has no entry for it. */
  readonly abbreviation?: string;
}

/** What the terms of a block stand for, and what decided it. */
interface Resolved {
  readonly said: object;
  readonly block: number;
  /** What stands around, if that was asked for. */
  readonly asked: Nearby | undefined;
  readonly found: readonly Found[];
}

/** What was decided last, for as long as the places stand in the draft. */
const RESOLVED = new WeakMap<Places, Resolved>();

/** `meaningsOf`, asked once for as long as all that decides it stands unchanged. */
function meaningsOnce(text: string, places: Places, block: number, bindings: Bindings, context: ContextReader): readonly Found[] {
  const { said, byPlace } = bindings;
  const last = RESOLVED.get(places);
  if (last?.said === said && (!byPlace || last.block === block) && (last.asked === undefined || last.asked === context.around(block))) return last.found;
  let asked: Nearby | undefined;
  const found = meaningsOf(text, places.all, { block, bindings, around: () => (asked ??= context.around(block)) });
  RESOLVED.set(places, { said, block, asked, found });
  return found;
}

/** What decides between the readings of a place, beside its words. */
interface Setting {
  readonly block: number;
  readonly bindings: Bindings;
  /** What stands around the block. */
  readonly around: () => Nearby;
}

/** What the places of a block stand for, without overlap. */
function meaningsOf(text: string, places: readonly Place[], setting: Setting): Found[] {
  const found: Found[] = [];
  let from = 0;
  for (const place of places) {
    if (place.start < from && !place.readings.some(({ end }) => end > from)) continue;
    const hit = meaningAt(text, place, setting);
    if (hit === undefined) continue;
    if (place.start < from) {
      if (!goesOn(found[found.length - 1], hit)) continue;
      found.push({ ...hit, start: found.pop()?.start ?? hit.start });
    } else found.push(hit);
    from = hit.end;
  }
  return found;
}

/** Whether a form goes on with the one before it: “Prime Minister Suga” and “Suga Yoshihide” are one name when they overlap. */
function goesOn(before: Found, { end, ids, wrong }: Found): boolean {
  return end > before.end && !before.wrong && !wrong && ids.join() === before.ids.join();
}

/** What the words of a place stand for; `undefined` when they are no term there. */
function meaningAt(text: string, place: Place, setting: Setting): Found | undefined {
  const { block, bindings } = setting;
  const introduced = place.own === undefined ? undefined : introductionAt(bindings.introduced.get(place.own), block, place.start);
  if (place.sure !== undefined && introduced === undefined && introductionsOf(place.readings[0].words, bindings) === undefined) return place.sure;
  for (const reading of place.readings) {
    const ids = idsOf(reading, place.start, setting).filter((id) => introduced === undefined || !isOther(id, place, introduced));
    if (ids.length > 0) return meant(place.start, reading, ids);
  }
  if (introduced === undefined) return undefined;
  const { own, ids } = introduced;
  const end = ownEnd(text, place.start, own.abbreviation) ?? place.start;
  return { start: place.start, end, ids, wrong: undefined, abbreviation: ids.length === 0 ? own.abbreviation : undefined };
}

/** Whether an entry is known by the abbreviation that the draft introduces for something else: "QUAD members" is then none of its names either. */
function isOther(id: string, { readings }: Place, { own, ids }: Introduction): boolean {
  return !ids.includes(id) && readings.some(({ words, forms }) => words === own.abbreviation && forms.some(({ entry }) => entry.id === id));
}

/** What the draft introduces these words for, or the word of which they are the plural. */
function introductionsOf(words: string, { introduced }: Bindings): readonly Introduction[] | undefined {
  if (words.length > LONGEST_ABBREVIATION + 1) return undefined;
  return introduced.get(words) ?? (words.endsWith('s') ? introduced.get(words.slice(0, -1)) : undefined);
}

/** The entries that a reading may stand for at a place. */
function idsOf({ words, forms: known }: Reading, at: number, { block, bindings, around }: Setting): readonly string[] {
  const introduced = introductionAt(introductionsOf(words, bindings), block, at);
  if (introduced) return introduced.ids;
  if (known.length === 1) {
    const [form] = known;
    return isMeant(form, bindings, around) ? [form.entry.id] : NO_IDS;
  }
  const forms = known.filter((form) => isMeant(form, bindings, around));
  const sure = someOrAll(forms, (form) => bindings.certain.has(form.entry.id));
  const near = sure.length > 1 ? someOrAll(sure, (form) => !form.ambiguous || hasContext(form, around)) : sure;
  return [...new Set(near.map((form) => form.entry.id))];
}

function someOrAll(forms: readonly Form[], isWanted: (form: Form) => boolean): readonly Form[] {
  const wanted = forms.filter(isWanted);
  return wanted.length > 0 ? wanted : forms;
}

function isMeant(form: Form, bindings: Bindings, around: () => Nearby): boolean {
  if (isElsewhere(form, around)) return false;
  if (!form.ambiguous) return true;
  if (bindings.certain.has(form.entry.id) && /\p{Lu}{2}/u.test(form.alias)) return true;
  return hasContext(form, around);
}

function hasContext({ entry }: Form, around: () => Nearby): boolean {
  return entry.match?.context !== undefined && mentions(around(), entry.match.context);
}
