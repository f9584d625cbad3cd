import type { Draft } from '../draft/draft';
import { gather, type Words } from '../draft/gather';
import { firstIndex, type Span } from '../text/span';
import { bind, isElsewhere, type Bindings } from './bindings';
import { ContextReader } from './context';
import type { WrongName } from './entry';
import type { Form, Glossary } from './glossary';
import { mentions } from './nearby';
import { ownEnd, ownStarts, ownWords, withOwnTerms, type OwnWords } from './own-places';
import { findOwnTerms, type OwnTerm } from './own-terms';
import { scanText, type Place, type Reading } from './scan-text';

/** A term that stands in a draft. `start` and `end` are offsets into the source. */
export interface TermUse extends Span {
  /** Ids of the entries that the words stand for; more than one when nothing decides between them. */
  readonly ids: readonly string[];
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
export function findTerms(draft: Draft, glossary: Glossary, own: readonly OwnTerm[] = findOwnTerms(draft)): TermUse[] {
  const places = placesIn(draft, glossary, ownWords(own));
  const context = new ContextReader(draft);
  const bindings = bind(draft, glossary, own, places, context);
  const uses: TermUse[] = [];
  for (const [index, inBlock] of places.entries()) {
    if (inBlock.length === 0) continue;
    const { prose } = draft.blocks[index];
    for (const { start: proseStart, end: proseEnd, ids, own: term, wrong } of resolve(prose.text, inBlock, index, bindings, context)) {
      const { start, end } = prose.toSourceSpan(proseStart, proseEnd);
      uses.push({ start, end, ids, own: term, wrong, block: index, proseStart, proseEnd });
    }
  }
  return uses;
}

const PLACES = {};
const NONE: readonly Place[] = [];
const NO_IDS: readonly string[] = [];

/** For each block the places where a form of the glossary or an abbreviation of the draft stands. */
function placesIn(draft: Draft, glossary: Glossary, own: OwnWords): (readonly Place[])[] {
  const places = new Array<readonly Place[]>(draft.blocks.length).fill(NONE);
  const scan = ({ text }: Words): readonly Place[] | undefined => {
    const found = scanText(text, glossary);
    return found.length > 0 ? found : undefined;
  };
  for (const { block, found } of gather(draft, PLACES, scan, glossary)) places[block.index] = found;
  for (const [index, starts] of ownStarts(draft, own)) places[index] = withOwnTerms(places[index], starts);
  return places;
}

/** The use that an offset stands in or directly behind; `undefined` if there is none. `uses` are those of `findTerms`. */
export function termAt(uses: readonly TermUse[], offset: number): TermUse | undefined {
  const use = uses[firstIndex(uses, (one) => one.end >= offset)];
  const next = uses[firstIndex(uses, (one) => one.end > offset)];
  const hit = next !== undefined && next.start <= offset ? next : use;
  return hit !== undefined && hit.start <= offset ? hit : undefined;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly ids: readonly string[];
  readonly own?: OwnTerm;
  readonly wrong?: WrongName;
}

function resolve(text: string, places: readonly Place[], block: number, bindings: Bindings, context: ContextReader): Found[] {
  const found: Found[] = [];
  let from = 0;
  for (const place of places) {
    if (place.start < from && !place.readings.some(({ end }) => end > from)) continue;
    const hit = accept(text, place, block, bindings, context);
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

function accept(text: string, place: Place, block: number, bindings: Bindings, context: ContextReader): Found | undefined {
  for (const reading of place.readings) {
    const ids = accepted(text.slice(place.start, reading.end), reading, block, bindings, context);
    if (ids.length === 0) continue;
    const article = /^[Tt]he\s+/.exec(text.slice(place.start, reading.end));
    const wrong = reading.forms.find((form) => form.wrong && ids.includes(form.entry.id))?.wrong;
    return { start: place.start + (article ? article[0].length : 0), end: reading.end, ids, wrong };
  }
  if (place.own === undefined) return undefined;
  const end = ownEnd(text, place.start, place.own) ?? place.start;
  const ids = bindings.introduced.get(place.own.abbreviation)?.ids ?? [];
  return { start: place.start, end, ids, own: ids.length === 0 ? place.own : undefined };
}

function accepted(
  words: string, reading: Reading, block: number, bindings: Bindings, context: ContextReader,
): readonly string[] {
  const introduced = bindings.introduced.get(words) ?? bindings.introduced.get(words.replace(/s$/, ''));
  if (introduced) return introduced.ids.length > 0 ? introduced.ids : [];
  if (reading.forms.length === 1) {
    const [form] = reading.forms;
    return isMeant(form, block, bindings, context) ? [form.entry.id] : NO_IDS;
  }
  const forms = reading.forms.filter((form) => isMeant(form, block, bindings, context));
  const sure = forms.filter((form) => bindings.certain.has(form.entry.id));
  return [...new Set((sure.length > 0 ? sure : forms).map((form) => form.entry.id))];
}

function isMeant(form: Form, block: number, bindings: Bindings, context: ContextReader): boolean {
  if (isElsewhere(form, block, context)) return false;
  if (!form.ambiguous) return true;
  if (bindings.certain.has(form.entry.id) && /\p{Lu}{2}/u.test(form.alias)) return true;
  const rule = form.entry.match?.context;
  return rule !== undefined && mentions(context.around(block), rule);
}
