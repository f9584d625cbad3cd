import type { Entry } from '../../glossary/entry';
import { foldName } from '../../glossary/nearby';
import { fullForm, longForm } from '../../glossary/write-term';
import { firstIndex } from '../../text/span';
import { findAbbreviations, wordsBehindCapitals, type AbbreviationUse } from '../abbreviations';
import type { Facts } from '../facts';
import { defineRule } from '../rule';

/** The first use of an abbreviation that the draft never spells out. */
export default defineRule({
  id: 'undefined-abbreviation',
  severity: 'information',
  summary: 'An abbreviation that the draft uses and never spells out',
  why: 'A brief travels to readers outside the field. One that has to be looked up is one that is not understood.',
  whenOff: 'The draft is for readers who share all its abbreviations.',
  bad: [
    'The «CPTPP» was signed in 2018. The CPTPP is large.\n',
    'Seoul kept the «GSOMIA».\n',
    'The «TRCQ» has no staff.\n',
  ],
  good: [
    'The Comprehensive and Progressive Agreement for Trans-Pacific Partnership (CPTPP) was signed. The CPTPP is large.\n',
    'The Trilateral Coordination Council (TCC) met. The TCC has no staff.\n',
    'The TCC (Trilateral Coordination Council) met. The TCC has no staff.\n',
    'The United Nations, the EU and the US agreed, and so did the UN. World War II ended.\n',
    'The International Monetary Fund lent more. The IMF has done so before.\n',
    'THE WORLD IS CHANGING FAST\n',
  ],
  check(facts, report) {
    const seen = new Set<string>();
    const behind = wordsBehindCapitals(facts.draft);
    for (const use of findAbbreviations(facts.draft)) {
      if (seen.has(use.abbreviation)) continue;
      seen.add(use.abbreviation);
      const entry = entryOf(facts, use);
      if (isSpelledOut(facts, use, entry, behind.get(use.abbreviation) ?? [])) continue;
      const span = facts.draft.blocks[use.block].prose.toSourceSpan(use.start, use.end);
      const full = entry && longForm(entry) !== undefined && knows(entry, use.abbreviation) ? fullFormFor(entry, use.abbreviation) : undefined;
      report(span, full === undefined
        ? `“${use.abbreviation}” is never spelled out: give its long form at first use.`
        : `“${use.abbreviation}” is never spelled out: write “${full}” at first use.`, {
        fixes: full === undefined ? [] : [{ title: `Write “${full}”`, edits: [{ ...span, text: full }] }],
      });
    }
  },
});

function entryOf({ terms, glossary }: Facts, { block, start, end }: AbbreviationUse): Entry | undefined {
  const use = terms[firstIndex(terms, (one) => one.block > block || (one.block === block && one.proseEnd >= end))];
  return use?.block === block && use.proseStart <= start && use.ids.length === 1 ? glossary.byId.get(use.ids[0]) : undefined;
}

function isSpelledOut(
  facts: Facts, { abbreviation }: AbbreviationUse, entry: Entry | undefined, behind: readonly string[],
): boolean {
  if (facts.introductions.some((own) => own.abbreviation.replace(/s$/, '') === abbreviation.replace(/s$/, ''))) return true;
  if (isFollowedByLongForm(abbreviation, behind)) return true;
  if (entry === undefined) return false;
  return facts.terms.some((use) => use.ids.includes(entry.id) && use.proseEnd - use.proseStart > abbreviation.length + 8);
}

/** "TCC (Trilateral Coordination Council)", also with a dash or a comma in place of the bracket. */
function isFollowedByLongForm(abbreviation: string, behind: readonly string[]): boolean {
  const first = abbreviation[0].replace(/[&]/, '');
  return behind.some((words) => {
    const after = /^s?["\u201D'\u2019]?(?: \((?:the |or |for )?|, (?:or |for )?(?:the )?| [\u2013\u2014] ?(?:the )?)(\p{L}[^.;()]{6,120})/u
      .exec(words);
    return after !== null && after[1][0].toUpperCase() === first && initials(after[1]).startsWith(abbreviation.slice(0, 2));
  });
}

function initials(words: string): string {
  return words.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word) && !/^(?:of|the|and|for|on|in|to)$/i.test(word))
    .map((word) => word[0].toUpperCase()).join('');
}

function knows(entry: Entry, abbreviation: string): boolean {
  return (entry.aliases ?? []).some((alias) => foldName(alias) === foldName(abbreviation));
}

function fullFormFor(entry: Entry, abbreviation: string): string {
  const full = fullForm(entry);
  return full.endsWith(`(${abbreviation})`) ? full.replace(/^the /, '') : `${longForm(entry) ?? ''} (${abbreviation})`.replace(/^the /, '');
}
