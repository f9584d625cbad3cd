import { isAddress } from './address';
import type { WrongName } from './entry';
import { stepFits } from './form';
import type { Form, FormNode } from './form-node';
import type { Glossary } from './glossary';
import { followedBy, followsTitle, precededBy } from './nearby';
import { isWordCode, tokenAt, wordEnd, type Token } from './words';

/** Forms of the glossary that stand at one place, all of one length. */
export interface Reading {
  readonly end: number;
  /** What stands there. */
  readonly words: string;
  readonly forms: readonly Form[];
}

/** What the words from `start` to `end` stand for. */
export interface Meant {
  readonly start: number;
  readonly end: number;
  /** Ids of entries; more than one when nothing decides between them. */
  readonly ids: readonly string[];
  /** Set when the words are a wrong or outdated name. */
  readonly wrong: WrongName | undefined;
}

/** A place where forms of the glossary stand; the longest reading first. Context is not yet looked at. */
export interface Place {
  readonly start: number;
  readonly readings: readonly Reading[];
  /** What the longest reading means when it leaves no doubt, unless the draft itself introduces the words for something else. */
  readonly sure: Meant | undefined;
  /** An abbreviation that the draft introduces itself, when it stands here. */
  readonly own?: string;
}

/** Every place of a text where a form of the glossary stands, in order; places may overlap. */
export function scanText(text: string, glossary: Glossary): Place[] {
  const places: Place[] = [];
  const { length } = text;
  for (let at = 0; at < length;) {
    const code = text.charCodeAt(at);
    if (!isWordCode(code)) {
      if (code === SECTION_SIGN) addPlace(places, text, glossary.lead('\u00A7'), 'sign', at, at + 1);
      at += 1;
      continue;
    }
    const end = wordEnd(text, at);
    const dotted = text[end] === '.' && end === at + 1 ? dottedEnd(text, at) : end;
    if (dotted > end && addPlace(places, text, glossary.leadOfWord(withoutDots(text.slice(at, dotted))), 'word', at, dotted)) at = dotted;
    else {
      addPlace(places, text, glossary.leadOfWord(text.slice(at, end)), 'word', at, end);
      at = end;
    }
  }
  return places;
}

const DOTTED = /(?:\p{Lu}\.){2,}/uy;

/** Offset after an abbreviation with full stops, "W.T.O.", that begins at an offset; the offset itself where none does. */
function dottedEnd(text: string, at: number): number {
  DOTTED.lastIndex = at;
  return DOTTED.test(text) ? DOTTED.lastIndex : at;
}

function withoutDots(word: string): string {
  return word.replaceAll('.', '');
}

const SECTION_SIGN = 0xA7;

/** Whether forms stand there. */
function addPlace(places: Place[], text: string, node: FormNode | undefined, kind: Token['kind'], start: number, end: number): boolean {
  if (node === undefined) return false;
  const readings: Reading[] = [];
  walk(text, node, [{ key: '', kind, start, end }], readings);
  if (readings.length === 0) return false;
  readings.reverse();
  places.push({ start, readings, sure: sureMeaning(start, readings[0]) });
  return true;
}

function sureMeaning(start: number, reading: Reading): Meant | undefined {
  const [{ ambiguous, entry }] = reading.forms;
  const isSure = reading.forms.length === 1 && !ambiguous && entry.match?.not_near === undefined;
  return isSure ? meant(start, reading, [entry.id]) : undefined;
}

/** What a reading at `start` means when it stands for these entries. The article is no part of it. */
export function meant(start: number, { end, words, forms }: Reading, ids: readonly string[]): Meant {
  const wrong = forms.find((form) => form.wrong !== undefined && ids.includes(form.entry.id))?.wrong;
  return { start: start + articleOf(words), end, ids, wrong };
}

const ARTICLE = /^[Tt]he\s+/;

/** How many characters the article takes that the words begin with; 0 without one. */
function articleOf(words: string): number {
  return words[0] === 'T' || words[0] === 't' ? ARTICLE.exec(words)?.[0].length ?? 0 : 0;
}

/** Follow the trie as far as the text goes, noting each end. Quotation marks and an abbreviation in brackets may intervene. */
function walk(text: string, from: FormNode, tokens: Token[], readings: Reading[]): void {
  let at = tokens[0].end;
  for (let node: FormNode | undefined = from; node !== undefined;) {
    if (node.forms.length > 0) note(text, node.forms, tokens, readings);
    if (node.next.size === 0) return;
    const token = tokenAt(text, at);
    if (token === undefined) return;
    at = token.end;
    const next: FormNode | undefined = node.next.get(token.key);
    if (next === undefined && token.key === '"') continue;
    if (token.key === ' ' && text[at] === '(' && !next?.next.has('(')) at += BRACKETED.exec(text.slice(at, at + 16))?.[0].length ?? 0;
    tokens.push(token);
    node = next;
  }
}

const BRACKETED = /^\([\p{Lu}\p{N}]{2,10}\) /u;

function note(text: string, forms: readonly Form[], tokens: readonly Token[], readings: Reading[]): void {
  const start = tokens[0].start;
  const end = tokens[tokens.length - 1].end;
  if (isWordCode(text.charCodeAt(end)) && isWordCode(text.charCodeAt(end - 1))) return;
  const fit = forms.filter((form) => (form.free || fits(text, form, tokens)) && standsWell(text, form, start, end));
  if (fit.length > 0 && !isAddress(text, start, end)) readings.push({ end, words: text.slice(start, end), forms: fit });
}

function fits(text: string, form: Form, tokens: readonly Token[]): boolean {
  return form.steps.every((step, index) => {
    const { kind, start, end } = tokens[index];
    const written = text.slice(start, end);
    return stepFits(step, kind === 'word' ? withoutDots(written) : written, kind, form.words);
  });
}

function standsWell(text: string, form: Form, start: number, end: number): boolean {
  const { kind, match: rule } = form.entry;
  // "Mr. Takeshima" is nobody's islet.
  if (kind === 'place-name' && form.words === 1 && followsTitle(text, start)) return false;
  if (rule === undefined) return true;
  if (rule.not_before && followedBy(text, end, rule.not_before)) return false;
  return !(rule.not_after && precededBy(text, start, rule.not_after));
}
