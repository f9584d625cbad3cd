import type { Draft } from '../../draft/draft';
import { gatherInSteps, type Words } from '../../draft/gather';
import { canonicalCountry } from '../../text/countries';
import type { Steps } from '../../steps';
import { groupBy } from '../../text/group-by';
import { matchAt, matchesWhere } from '../../text/match-at';
import { wordSet } from '../../text/word-set';
import { say } from '../../text/wording';
import { defineRule } from '../rule';

interface NameUse {
  /** In the prose of the block. */
  readonly start: number;
  readonly end: number;
  readonly block: number;
  readonly words: string;
  /** The words in an order that is the same for all of theirs. */
  readonly parts: string;
  /** A title before it, a verb of speech after it or a hyphen in it tells that this names a person. */
  readonly isPerson: boolean;
}

const PART = '\\p{Lu}[\\p{Ll}\\u2019\'][\\p{Ll}]*(?:-\\p{L}\\p{Ll}+)?';
const START = '(?<![\\p{L}\\p{N}.@-])';
const END = '(?![\\p{L}\\p{N}@-])';
const TWO_WORDS = new RegExp(`${START}(${PART}) (${PART})${END}`, 'uy');
const THREE_WORDS = new RegExp(`${START}(${PART}) (${PART}) (${PART})${END}`, 'uy');
/** Finds quickly where a name of two words may begin: letters outside ASCII are taken for capitals. */
const BEGINS = /[A-Z\u00C0-\u1FFF\u2C00-\uFFFF](?:[^\0- A-Z]|-[A-Z]){1,40}(?= [A-Z\u00C0-\u1FFF\u2C00-\uFFFF])/g;

const TITLE = /\b(?:President|Minister|Premier|Secretary|Chairman|Chairwoman|Ambassador|General|Admiral|Professor|Senator|Dr\.?|Mr\.?|Ms\.?|Mrs\.?|leader|spokesman|spokeswoman) $/;
const DEED = /^(?:'s|\u2019s)? (?:said|says|told|spoke|met|visited|argued|argues|wrote|writes|stated|announced|warned|resigned|took|won|left|became|returned|called|urged)\b/;

/** Words that are no part of a person's name, however they are written. */
const NOT_A_NAME = wordSet('The A An In On At Of For And But Or As By To From With When While If It He She They We President Prime Minister ' +
  'Secretary Foreign Defense Chief Cabinet North South East West New United States National Security Council January February March April ' +
  'May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday');

/** One person named family name first in one place and last in another. */
export default defineRule({
  id: 'name-order',
  severity: 'information',
  summary: 'A person whose family name stands first in one place and last in another',
  why: 'Readers take two orders for two people, or cannot tell which name is the family name.',
  whenOff: 'The draft quotes sources that differ.',
  readsEnglish: true,
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
  *check({ draft, glossary }, report) {
    const uses = yield* namesInTwoOrders(draft);
    if (uses.size === 0) return;
    const people = new Set<string>();
    for (const { kind, aliases = [] } of glossary.entries) if (kind === 'person') for (const alias of aliases) people.add(alias);
    for (const [words, all] of uses) {
      const swapped = otherOrders(words.split(' ')).find((name) => uses.has(name));
      const others = swapped === undefined || swapped === words ? undefined : uses.get(swapped);
      if (others === undefined || ![...all, ...others].some((use) => use.isPerson || people.has(use.words))) continue;
      if (all.length > others.length || (all.length === others.length && isBefore(all[0], others[0]))) continue;
      for (const use of all) {
        const span = draft.blocks[use.block].prose.toSourceSpan(use.start, use.end);
        report(span, say`“${words}” is “${swapped ?? words}” elsewhere in this draft: keep one order of names.`, {
          fixes: [{ title: say`Write “${swapped ?? words}”`, safe: true, edits: [{ ...span, text: swapped ?? words }] }],
        });
      }
    }
  },
});

function isBefore(one: NameUse, other: NameUse): boolean {
  return one.block === other.block ? one.start < other.start : one.block < other.block;
}

/** Two or three capitalised words that stand in another order elsewhere in the text proper, by their words. */
function* namesInTwoOrders(draft: Draft): Steps<Map<string, NameUse[]>> {
  const places = (yield* gatherInSteps(draft, NAMES, findNames)).filter(({ block: { role, quote } }) => role !== 'references' && role !== 'note' && quote === undefined);
  const orders = new Map<string, string>();
  const mixed = new Set<string>();
  for (const { found } of places) {
    for (const { words, parts } of found) {
      const known = orders.get(parts);
      if (known === undefined) orders.set(parts, words);
      else if (known !== words) mixed.add(parts);
    }
  }
  const uses = mixed.size === 0 ? [] : places.flatMap(({ block, found }) =>
    found.filter(({ parts }) => mixed.has(parts)).map((name) => ({ ...name, block: block.index })));
  return groupBy(uses, ({ words }) => words);
}

/** The words with the family name at the other end: "Kim Jong Un" with its first word last, and with its last word first. */
function otherOrders(parts: readonly string[]): string[] {
  const [first, ...rest] = parts;
  return [[...rest, first].join(' '), [parts[parts.length - 1], ...parts.slice(0, -1)].join(' ')];
}

const NAMES = {};

function findNames(prose: Words): Omit<NameUse, 'block'>[] | undefined {
  const two = matchesWhere(BEGINS, TWO_WORDS, prose.text);
  // A name of three words begins with one of two.
  const three = two.map(({ index }) => matchAt(THREE_WORDS, prose.text, index)).filter((match) => match !== null);
  const names = [...two, ...three].flatMap((match) => {
    const parts = match.slice(1);
    if (parts.some((word) => NOT_A_NAME.has(word) || canonicalCountry(word) !== undefined)) return [];
    const words = parts.join(' ');
    const [start, end] = [match.index, match.index + words.length];
    const isPerson = /-/.test(words) || TITLE.test(prose.text.slice(Math.max(0, start - 20), start)) || DEED.test(prose.text.slice(end, end + 20));
    return [{ start, end, words, parts: parts.sort().join(' '), isPerson }];
  });
  return names.length > 0 ? names : undefined;
}
