import { isAddress } from './address';
import { stepFits } from './form';
import type { Form, FormNode, Glossary } from './glossary';
import { followedBy, precededBy } from './nearby';
import type { OwnTerm } from './own-terms';
import { foldWord, isWordCode, tokenAt, wordEnd, type Token } from './words';

/** Forms of the glossary that stand at one place, all of one length. */
export interface Reading {
  readonly end: number;
  readonly forms: readonly Form[];
}

/** A place where forms of the glossary stand; the longest reading first. Context is not yet looked at. */
export interface Place {
  readonly start: number;
  readonly readings: readonly Reading[];
  /** An abbreviation that the draft introduces itself, when it stands here. */
  readonly own?: OwnTerm;
}

/** Where a first word leads. */
interface Lead {
  readonly node?: FormNode;
  readonly own: readonly OwnTerm[];
}

/** Knows where first words lead, and remembers it, as most words lead nowhere and come again. */
export class Leads {
  readonly #known = new Map<string, Lead | null>();
  readonly #own = new Map<string, OwnTerm[]>();

  constructor(readonly glossary: Glossary, own: readonly OwnTerm[]) {
    for (const one of own) {
      const word = one.abbreviation.slice(0, wordEnd(one.abbreviation, 0));
      for (const key of [word, `${word}s`]) this.#own.set(key, [...(this.#own.get(key) ?? []), one]);
    }
  }

  of(word: string): Lead | null {
    let lead = this.#known.get(word);
    if (lead === undefined) {
      const node = this.glossary.lead(foldWord(word));
      const own = this.#own.get(word) ?? [];
      this.#known.set(word, lead = node || own.length > 0 ? { node, own } : null);
    }
    return lead;
  }
}

/** Every place of a text where a form of the glossary or an abbreviation of the draft stands, in order; places may overlap. */
export function scanText(text: string, leads: Leads): Place[] {
  const places: Place[] = [];
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (!isWordCode(code)) {
      if (code === SECTION_SIGN) addPlace(places, text, at, { node: leads.glossary.lead('\u00A7'), own: [] }, at + 1);
      at += 1;
      continue;
    }
    const end = wordEnd(text, at);
    const lead = leads.of(text.slice(at, end));
    if (lead !== null) addPlace(places, text, at, lead, end);
    at = end;
  }
  return places;
}

const SECTION_SIGN = 0xA7;

function addPlace(places: Place[], text: string, start: number, lead: Lead, end: number): void {
  const kind = isWordCode(text.charCodeAt(start)) ? 'word' : 'sign';
  const readings: Reading[] = [];
  if (lead.node) walk(text, lead.node, [{ key: '', kind, start, end }], readings);
  const own = lead.own.find((one) => ownEnd(text, start, one) !== undefined);
  if (readings.length > 0 || own) places.push({ start, readings: readings.reverse(), ...(own && { own }) });
}

/** Offset behind an abbreviation of the draft if it stands at `start`, its plural included. */
export function ownEnd(text: string, start: number, own: OwnTerm): number | undefined {
  const end = start + own.abbreviation.length;
  if (!text.startsWith(own.abbreviation, start)) return undefined;
  return wordEnd(text, text[end] === 's' ? end + 1 : end) === (text[end] === 's' ? end + 1 : end) ? end : undefined;
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
  if (fit.length > 0 && !isAddress(text, start, end)) readings.push({ end, forms: fit });
}

function fits(text: string, form: Form, tokens: readonly Token[]): boolean {
  return form.steps.every((step, index) => {
    const token = tokens[index];
    return stepFits(step, text.slice(token.start, token.end), token.kind, form.words);
  });
}

function standsWell(text: string, form: Form, start: number, end: number): boolean {
  const rule = form.entry.match;
  if (rule === undefined) return true;
  if (rule.not_before && followedBy(text, end, rule.not_before)) return false;
  return !(rule.not_after && precededBy(text, start, rule.not_after));
}
