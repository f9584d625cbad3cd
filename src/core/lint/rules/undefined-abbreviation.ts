import { gatherInSteps, gatherSource, type Words } from '../../draft/gather';
import type { Entry } from '../../glossary/entry';
import { foldName } from '../../glossary/nearby';
import { writeOut } from '../../glossary/write-out';
import { fullForm, longForm } from '../../glossary/write-term';
import { matchesOf } from '../../text/match-at';
import { owned } from '../../text/owned';
import { firstIndex } from '../../text/span';
import { say } from '../../text/wording';
import { capitalsIn, findAbbreviations, singular, type AbbreviationUse, type Surroundings } from '../abbreviations';
import type { Facts } from '../facts';
import { defineRule } from '../rule';

/** The first use of an abbreviation that the draft never spells out. */
export default defineRule({
  id: 'undefined-abbreviation',
  severity: 'information',
  summary: 'An abbreviation that the draft uses and never spells out',
  why: 'A brief travels to readers outside the field. One that has to be looked up is one that is not understood.',
  whenOff: 'The draft is for readers who share all its abbreviations.',
  readsEnglish: true,
  bad: [
    'The «CPTPP» was signed in 2018. The CPTPP is large.\n',
    'Seoul kept the «GSOMIA».\n',
    'The «TRCQ» has no staff.\n',
    'The «BBB» has no staff. It is bound by Article 5 «TEU».\n',
  ],
  good: [
    'The Comprehensive and Progressive Agreement for Trans-Pacific Partnership (CPTPP) was signed. The CPTPP is large.\n',
    'The Trilateral Coordination Council (TCC) met. The TCC has no staff.\n',
    'The TCC (Trilateral Coordination Council) met. The TCC has no staff.\n',
    'The United Nations, the EU and the US agreed, and so did the UN. World War II ended.\n',
    'The International Monetary Fund lent more. The IMF has done so before.\n',
    'Doctors Without Borders (MSF) left. The MSF had 40 posts there.\n',
    'International NGOs (INGOs) left. An INGO of note came back.\n',
    'The Supreme Council of the Armed Forces, or SCAF, ruled.\n',
    'THE WORLD IS CHANGING FAST\n',
    'The <abbr title="Trilateral Coordination Council">TCC</abbr> met. The SCAF ruled.\n\n*[SCAF]: Supreme Council of the Armed Forces\n',
    'The International Development Association (IDA) raised IDA19. It cites 82 FR 22391 and costs 3 million EGP, MK 2.1 billion or NZ$4 million under RCP8.5.\n',
    'Emergency use authorizations [EUAs] were given; the next EUA is due.\n',
    'Wages fell (TRCQ 2020; see Kim 2021).\n',
    'It fell [KL21, p. 4]. It rose [Kim20], as in [2006] EWCA Civ 1573.\n',
    'HM Treasury raised VAT in FY2023, and CO2 and CO₂ fell, as did counts of CD4.\n',
    'The TRCQ has no staff. It is the Trilateral Regional Council of Quebec that set up its desk.\n',
    'RFK met John Smith OBE in LA in MMXX. It built 300 MW, moved 24,000 TEU and was rated AAA.\n',
    'They ask “know your customer” or KYC. The “PDCA cycle (Plan-Do-Check-Act)” is old.\n',
  ],
  *check(facts, report) {
    const introduced = new Set(facts.introductions.map((own) => singular(own.abbreviation)));
    const asked = findAbbreviations(facts.draft)
      .filter(({ abbreviation }) => !isIntroducedAs(abbreviation, introduced))
      .map((use) => ({ use, entry: entryAt(facts, use) }))
      .filter(({ use, entry }) => (entry === undefined ? !/\d/.test(use.abbreviation) : !isInFull(facts, use, entry)));
    // Most drafts leave none to look for among all their names.
    if (asked.length === 0) return;
    yield;
    const spelledOut = new Set<string>();
    for (const { found } of yield* gatherInSteps(facts.draft, SPELLED_OUT, spelledOutIn)) for (const one of found) spelledOut.add(one);
    for (const { found } of gatherSource(facts.draft, MARKED_UP, markedUpIn)) for (const one of found) spelledOut.add(one);
    const named = new Set((yield* gatherInSteps(facts.draft, NAMES, initialsIn)).flatMap(({ found }) => found));
    yield;
    for (const { use, entry } of asked) {
      if (spelledOut.has(use.abbreviation) || (entry === undefined && named.has(use.abbreviation)) || isKey(facts, use)) continue;
      const span = facts.draft.blocks[use.block].prose.toSourceSpan(use.start, use.end);
      const full = entry && longForm(entry) !== undefined && knows(entry, use.abbreviation) ? fullFormFor(entry, use.abbreviation) : undefined;
      report(span, full === undefined
        ? say`“${use.abbreviation}” is never spelled out: give its long form at first use.`
        : say`“${use.abbreviation}” is never spelled out: write “${full}” at first use.`, {
        fixes: () => full === undefined ? [] : [{ title: say`Write “${full}”`, edits: writeOut(facts.draft, { ...span, block: use.block, proseStart: use.start, proseEnd: use.end }, full) }],
      });
    }
  },
});

function entryAt({ terms }: Facts, { block, start, end }: AbbreviationUse): Entry | undefined {
  const use = terms[firstIndex(terms, (one) => one.block > block || (one.block === block && one.proseEnd >= end))];
  return use?.block === block && use.proseStart <= start ? use.entry : undefined;
}

/** The draft introduces the abbreviation, or what it is without its number: "G20" after "Group (G)". */
function isIntroducedAs(abbreviation: string, introduced: ReadonlySet<string>): boolean {
  return introduced.has(singular(abbreviation)) || introduced.has(singular(abbreviation.replace(/(?<!\d)\d+$/, '')));
}

/** The long form of the entry stands somewhere in the draft. */
function isInFull({ terms }: Facts, { abbreviation }: AbbreviationUse, entry: Entry): boolean {
  return terms.some((use) => use.proseEnd - use.proseStart > abbreviation.length + 8 && use.ids.includes(entry.id));
}

/** "[KL21]" and "(TRCQ 2020)" stand for a work in the list of references, which names its author in full. */
function isKey({ citations, draft }: Facts, { block, start, end }: AbbreviationUse): boolean {
  return citations.some((one) => one.block === block && one.at <= start && end <= one.atEnd
    && (one.form === 'numeric' || (one.form === 'author-date' && /[([]/.test(draft.source[one.start]))));
}

/** `*[TCC]: Trilateral Coordination Council`, as several dialects have it, and `<abbr title="…">TCC</abbr>`. */
const MARKED_UP = /^ {0,3}\*\[([^\]\n]{1,60})\]: |<abbr\s[^<>]{0,300}\btitle=[^<>]{0,300}>([^<>]{1,60})<\/abbr>/gim;

function markedUpIn(text: string): readonly string[] | undefined {
  if (!text.includes('*[') && !/<abbr/i.test(text)) return undefined;
  return matchesOf(MARKED_UP, text).map(([, definition, tag]) => owned(definition ?? tag));
}

const SPELLED_OUT = {};

/** The words in capitals that a block spells out beside them. */
function spelledOutIn(words: Words): readonly string[] | undefined {
  const found = capitalsIn(words).filter((place) => isFollowedByLongForm(place.abbreviation, place.behind) || isIntroduced(place.abbreviation, place))
    .map(({ abbreviation }) => abbreviation);
  return found.length > 0 ? found : undefined;
}

/** "TCC (Trilateral Coordination Council)", also with a dash or a comma in place of the bracket, or "PDCA cycle (Plan-Do-Check-Act)". */
function isFollowedByLongForm(abbreviation: string, behind: string): boolean {
  const after = /^s?["\u201D'\u2019]?(?:(?: \p{Ll}+)? \((?:the |or |for )?|, (?:or |for )?(?:the )?| [\u2013\u2014] ?(?:the )?)(\p{L}[^.;()]{6,120})/u
    .exec(behind);
  return after !== null && after[1][0].toUpperCase() === abbreviation[0] && initials(after[1]).startsWith(abbreviation.slice(0, 2));
}

/**
 * Introduced after other words, whose letters it need not be made of: "Doctors Without Borders (MSF)", "international
 * NGOs (INGOs)", "the Supreme Council of the Armed Forces, or SCAF", "“know your customer” or “KYC”".
 */
function isIntroduced(abbreviation: string, { before, behind }: Surroundings): boolean {
  if (!/[([]| or /.test(before.slice(-16))) return false;
  const long = /(?:\s[([](?:or |the |hereafter |formerly )?|,? or (?:the )?)["\u201C'\u2018]?$/u.exec(before);
  const words = long && before.slice(0, long.index).split(/[.;:!?(]\s/u).at(-1)!;
  if (!words || !/^s?["\u201D'\u2019]?(?:[)\],;.:]| or | is | was | \p{Lu}{2,}s?\))/u.test(behind)) return false;
  if (/[([]/.test(long[0]) || long[0].startsWith(',')) {
    const own = words.split(/[\s(\u2010-]+/u).slice(-8).some((word) => word[0]?.toUpperCase() === abbreviation[0]);
    return own || (/[([]/.test(long[0]) && /\p{Lu}[\p{L}\u2019'-]{0,60}["\u201D]?$/u.test(words));
  }
  return initials(words).endsWith(abbreviation);
}

/** Three words or more that begin with capitals: "National Science Foundation", "Federal Information Security Management Act". */
const NAMES = /(?<![\w’'-])(?!(?:The|US) )[A-Z][\w’']*(?:[ -](?:(?:of|the|and|for|on|in|to) ){0,2}[A-Z][\w’']*){2,}/g;

/** What the names of a block would be in short. */
function initialsIn({ text }: Words): readonly string[] | undefined {
  const found = matchesOf(NAMES, text).map(([name]) => initials(name));
  return found.length > 0 ? found : undefined;
}

function initials(words: string): string {
  return words.replace(/["\u201C\u201D]/g, '').split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word) && !/^(?:of|the|and|for|on|in|to)$/i.test(word))
    .map((word) => word[0].toUpperCase()).join('');
}

function knows(entry: Entry, abbreviation: string): boolean {
  return (entry.aliases ?? []).some((alias) => foldName(alias) === foldName(abbreviation));
}

function fullFormFor(entry: Entry, abbreviation: string): string {
  const full = fullForm(entry);
  return full.endsWith(`(${abbreviation})`) ? full.replace(/^the /, '') : `${longForm(entry) ?? ''} (${abbreviation})`.replace(/^the /, '');
}
