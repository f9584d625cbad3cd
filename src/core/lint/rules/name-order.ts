import { canonicalCountry } from '../../glossary/countries';
import type { Span } from '../../text/span';
import type { Facts } from '../facts';
import { defineRule } from '../rule';

interface NameUse extends Span {
  readonly words: string;
  /** The same words with the family name at the other end. */
  readonly swapped: readonly string[];
  /** A title before it, a verb of speech behind it, a hyphen in it or the glossary tells that this names a person. */
  readonly isPerson: boolean;
}

const PART = '\\p{Lu}[\\p{Ll}\\u2019\'][\\p{Ll}]*(?:-\\p{L}\\p{Ll}+)?';
const START = '(?<![\\p{L}\\p{N}.@-])';
const END = '(?![\\p{L}\\p{N}@-])';
const TWO_WORDS = new RegExp(`${START}(?=(${PART}) (${PART})${END})`, 'gu');
const THREE_WORDS = new RegExp(`${START}(?=(${PART}) (${PART}) (${PART})${END})`, 'gu');

const TITLE = /\b(?:President|Minister|Premier|Secretary|Chairman|Chairwoman|Ambassador|General|Admiral|Professor|Senator|Dr\.?|Mr\.?|Ms\.?|Mrs\.?|leader|spokesman|spokeswoman) $/;
const DEED = /^(?:'s|\u2019s)? (?:said|says|told|spoke|met|visited|argued|argues|wrote|writes|stated|announced|warned|resigned|took|won|left|became|returned|called|urged)\b/;

/** Words that are no part of a person's name, however they are written. */
const NOT_A_NAME = new Set(('The A An In On At Of For And But Or As By To From With When While If It He She They We President Prime Minister ' +
  'Secretary Foreign Defense Chief Cabinet North South East West New United States National Security Council January February March April ' +
  'May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday').split(' '));

/** One person named family name first in one place and last in another. */
export default defineRule({
  id: 'name-order',
  severity: 'information',
  summary: 'A person whose family name stands first in one place and last in another',
  why: 'Readers take two orders for two people, or cannot tell which name is the family name.',
  whenOff: 'The draft quotes sources that differ.',
  bad: [
    'Prime Minister Suga Yoshihide spoke. Reporters asked «Yoshihide Suga» about it. Suga Yoshihide left.\n',
    'Moon Jae-in spoke, and «Jae-in Moon» left.\n',
    'President Yoon Suk Yeol spoke, and «Suk Yeol Yoon» left.\n',
  ],
  good: [
    'Suga Yoshihide spoke. Suga left, and Suga Yoshihide returned.\n',
    'Japan Korea ties and Korea Japan ties differ.\n',
    'Suga Yoshihide spoke.[^1]\n\n[^1]: Yoshihide Suga, *Memoir*.\n',
  ],
  check(facts, report) {
    const uses = namesOf(facts);
    for (const [words, all] of uses) {
      const swapped = all[0].swapped.find((name) => uses.has(name));
      const others = swapped === undefined || swapped === words ? undefined : uses.get(swapped);
      if (others === undefined || ![...all, ...others].some((use) => use.isPerson)) continue;
      if (all.length > others.length || (all.length === others.length && all[0].start < others[0].start)) continue;
      for (const { start, end } of all) {
        report({ start, end }, `“${words}” is “${swapped}” elsewhere in this draft: keep one order of names.`, {
          fixes: [{ title: `Write “${swapped}”`, safe: true, edits: [{ start, end, text: swapped ?? words }] }],
        });
      }
    }
  },
});

/** Every two or three capitalised words in the text proper, by their words. */
function namesOf({ draft, glossary }: Facts): Map<string, NameUse[]> {
  const names = new Map<string, NameUse[]>();
  const known = new Set(glossary.entries.filter(({ kind }) => kind === 'person').flatMap(({ aliases }) => aliases ?? []));
  for (const { prose, role, quote } of draft.blocks) {
    if (role === 'references' || role === 'note' || quote !== undefined) continue;
    for (const match of [TWO_WORDS, THREE_WORDS].flatMap((pattern) => prose.matches(pattern))) {
      const parts = match.slice(1);
      if (parts.some((word) => NOT_A_NAME.has(word) || canonicalCountry(word) !== undefined)) continue;
      const words = parts.join(' ');
      const span = prose.toSourceSpan(match.index, match.index + words.length);
      const isPerson = /-/.test(words) || known.has(words) || TITLE.test(prose.text.slice(0, match.index)) ||
        DEED.test(prose.text.slice(match.index + words.length));
      const use = { ...span, words, swapped: otherOrders(parts), isPerson };
      const others = names.get(words);
      if (others) others.push(use);
      else names.set(words, [use]);
    }
  }
  return names;
}

/** "Kim Jong Un" with its first word last, and with its last word first. */
function otherOrders(parts: readonly string[]): string[] {
  const [first, ...rest] = parts;
  return [[...rest, first].join(' '), [parts[parts.length - 1], ...parts.slice(0, -1)].join(' ')];
}
