import { regularPlural } from '../text/plural';
import { tokenAt, type Token } from './words';

/** How the letters of a token must stand: any case, capitalised (or all capitals, but for a short word alone), or as written. */
export type CaseRule = 'any' | 'capital' | 'exact';

/** One step of a form: a folded key and what the text must look like there. */
export interface Step {
  readonly key: string;
  readonly rule: CaseRule;
  /** The token as the form writes it. */
  readonly text: string;
  /** A separator that must be what the form has: space or dash. */
  readonly only?: 'space' | 'dash';
}

/** Names that drafts write in several ways, each understood wherever a form has one of them, and where they stand. */
const NAMES: readonly { readonly names: readonly string[]; readonly pattern: RegExp }[] = [
  standing(['U.S.', 'US', 'United States'], '(?<![\\p{L}\\p{N}.])', '(?![\\p{L}\\p{N}.])'),
  standing(['UN', 'U.N.', 'United Nations'], '(?<![\\p{L}\\p{N}.])', '(?![\\p{L}\\p{N}.])'),
  standing(['Cooperation', 'Co-operation'], '(?<!\\p{L})', '(?!\\p{L})'),
  standing(['cooperation', 'co-operation'], '(?<!\\p{L})', '(?!\\p{L})'),
  standing(['Nonproliferation', 'Non-Proliferation', 'Non-proliferation'], '(?<!\\p{L})', '(?!\\p{L})'),
  standing(['Trans-Pacific', 'Transpacific'], '(?<!\\p{L})', '(?!\\p{L})'),
  standing(['UK', 'U.K.'], '(?<![\\p{L}\\p{N}.])', '(?![\\p{L}\\p{N}.])'),
  standing(['ROK', 'South Korea', 'Republic of Korea', 'Korea'], '(?<=[\\p{L}.]-)', '(?![\\p{L}\\p{N}])'),
  standing(['ROK', 'South Korea', 'Republic of Korea', 'Korea'], '(?<![\\p{L}\\p{N}-]|South |North |of )', '(?=-[\\p{Lu}])'),
];
const ANY_NAME = new RegExp(NAMES.flatMap(({ names }) => names).join('|').replace(/\./gu, '\\.'), 'u');
const MOST_VARIANTS = 36;

function standing(names: readonly string[], before: string, after: string): { names: readonly string[]; pattern: RegExp } {
  const any = names.map((name) => name.replace(/\./g, '\\.')).sort((a, b) => b.length - a.length).join('|');
  return { names, pattern: new RegExp(`${before}(?:${any})${after}`, 'u') };
}

/** False when all ways to write a form begin with the word that the form begins with. */
export function mayBeginOtherwise(form: string): boolean {
  return !/[ -]/u.test(form) || /^[^ -]*#/u.test(form) || ANY_NAME.test(form);
}

/** All ways to write a form: names of states, Korea's names in compounds, apostrophes left out, the plural. */
export function formVariants(form: string): string[] {
  const whole = form.normalize('NFC');
  if (!ANY_NAME.test(form)) return inflected(whole);
  let variants = [whole];
  for (const { names, pattern } of NAMES) {
    variants = variants.flatMap((one) =>
      pattern.test(one) ? [...new Set([one, ...names.map((name) => one.replace(pattern, name))])] : [one]);
  }
  return [...new Set(variants.slice(0, MOST_VARIANTS).flatMap(inflected))];
}

/** A form, without the apostrophe of its first words, and the plural of both. */
function inflected(form: string): string[] {
  const all = [form];
  const plural = pluralOf(form);
  if (plural !== undefined) all.push(plural);
  const bare = withoutApostrophe(form);
  if (bare !== undefined) all.push(...inflected(bare));
  return all;
}

/** "Leaders' Meeting" is also written "Leaders Meeting". */
function withoutApostrophe(form: string): string | undefined {
  return /s['\u2019] /u.test(form) ? form.replace(/s['\u2019] /gu, 's ') : undefined;
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]+$/u;

/** The plural of a form: of an acronym ("FTAs") and of a last common noun; one-word proper names have none. */
function pluralOf(form: string): string | undefined {
  const last = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+$/u.exec(form)?.[0];
  if (last === undefined || last.length < 2) return undefined;
  if (ACRONYM.test(last)) return /\p{L}$/u.test(last) && !last.endsWith('S') ? `${form}s` : undefined;
  const alone = last.length === form.length;
  if ((alone && /^\p{Lu}/u.test(last)) || !/^\p{L}+$/u.test(last) || /s$/u.test(last)) return undefined;
  return regularPlural(form);
}

/** The steps of one way to write a form. `exact` keeps its capitals as written, however long it is. */
export function formSteps(form: string, exact: boolean): Step[] {
  const tokens: Token[] = [];
  for (let token = tokenAt(form, 0); token; token = tokenAt(form, token.end)) tokens.push(token);
  const words = tokens.filter((token) => token.kind === 'word').length;
  return tokens.map((token, index) => {
    const text = form.slice(token.start, token.end);
    if (token.kind === 'space' || token.kind === 'dash') {
      const strict = [tokens[index - 1], tokens[index + 1]].some((side) => side === undefined || isShort(side));
      return { key: token.key, rule: 'any', text, ...(strict && { only: token.kind }) };
    }
    return { key: token.key, rule: token.kind === 'word' ? caseRule(text, words, exact) : 'any', text };
  });
}

/** Next to a digit or a single letter a dash is not a space: "COP-30" is not "cop 30". */
function isShort(token: Token): boolean {
  return token.kind === 'word' && (token.end - token.start === 1 || /\p{N}/u.test(token.key));
}

function caseRule(word: string, words: number, exact: boolean): CaseRule {
  if (!/\p{Lu}/u.test(word)) return exact && words === 1 ? 'exact' : 'any';
  if (exact || /\p{Lu}.*\p{Lu}/u.test(word) || word.length === 1) return 'exact';
  return words >= 4 ? 'any' : 'capital';
}

/** A word in capitals with this many letters or more is a name as headlines write it, and no abbreviation: "HAMAS", not "QUAD". */
const SHOUTED = 5;

/** Whether the text of a token satisfies a step; `words` is how many words the form has. */
export function stepFits(step: Step, text: string, kind: Token['kind'], words: number): boolean {
  if (step.only !== undefined) return step.only === kind;
  if (step.rule === 'any') return true;
  if (text === step.text) return true;
  const plain = text.normalize('NFD').replace(/\p{M}+/gu, '');
  const wanted = step.text.normalize('NFD').replace(/\p{M}+/gu, '');
  if (plain === wanted) return true;
  const isShouted = text === text.toUpperCase() && (words > 1 || text.length >= SHOUTED);
  if (step.rule === 'exact') return isShouted && words > 2;
  if (isShouted) return true;
  return /^\p{Lu}\p{Ll}*$/u.test(plain);
}
