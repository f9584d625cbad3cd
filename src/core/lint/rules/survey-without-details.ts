import type { Citation } from '../../citations/citation';
import { addFootnote } from '../../citations/edits/add-footnote';
import { readNotePlaces, type NotePlaces } from '../../citations/edits/place-note';
import { notesOf, noteText } from '../../citations/footnotes';
import { namesAnotherSurvey, tellsOwnStudy } from '../../claims/own-study';
import type { Note, Sentence } from '../../draft/draft';
import { gatherSentences, type Words } from '../../draft/gather';
import { shortAuthors, shortDate } from '../../sources/label';
import { lowerCase } from '../../text/lower-case';
import { MONTH } from '../../text/months';
import { listed, say } from '../../text/wording';
import type { Facts } from '../facts';
import { defineRule, type Offer } from '../rule';

/** Stands in all that `POLL` finds. */
const POLL_WORD = /[Pp]oll|[Ss]urvey|[Rr]espondents|[Oo]pinion [Rr]esearch|[Qq]uestionnaire/;
/* The next three are for text in lower case. */
const POLL = /\b(?:polls?|polling|surveys?|surveyed|polled|respondents|opinion research|questionnaire)\b/;
const FIGURE = new RegExp('\\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)'
  + '(?:-(?:one|two|three|four|five|six|seven|eight|nine))? (?:percent|per cent)\\b'
  + '|(?<!\\d)\\d(?:[\\d.,]{0,30}\\d)?\\s?(?:%|percent|per cent|percentage points)'
  + '|\\b(?:one|two|three|four|five|six|seven|eight|nine|\\d+) (?:in|out of) (?:three|four|five|ten|\\d+)\\b'
  + '|\\b(?:two|three)[- ](?:thirds|quarters|fifths)\\b'
  + '|\\b(?:a|the|clear|large|slim|overwhelming|vast) majority\\b');
const OPINION = new RegExp('\\b(?:said|say|saying|support(?:s|ed)?|oppose[sd]?|favou?r(?:s|ed)?|approve[sd]?|disapprove[sd]?|agree[sd]?|disagree[sd]?|believe[sd]?'
  + '|think|thought|view(?:s|ed)?|trust(?:s|ed)?|want(?:s|ed)?|prefer(?:s|red)?|answered|expressed|consider(?:s|ed)?|respondents|rating'
  + '|approval)\\b');
const OWN = /\b(?:[Oo]ur|[Mm]y|[Ww]e|I)\b/;
const POLLSTER = new RegExp("\\p{Lu}[\\p{L}&.’'-]{1,40}(?: \\p{Lu}[\\p{L}&.’'-]{1,40}){0,8}(?:['’]s)? (?:\\d{4} )?"
  + '(?:(?:opinion|public|annual|national|online|telephone|tracking|exit|monthly|latest|own|new) ){0,3}'
  + '(?:poll|survey|polling|barometer|index|panel)'
  + '|(?:poll|survey|polling|research|conducted|carried out|commissioned|published|led|run|fielded|organi[sz]ed|administered|study|data)'
  + '(?: [\\p{Ll}]+){0,3} (?:by|from|for|of|between) (?:the )?\\p{Lu}'
  + '|\\b(?:Pew|Gallup|Ipsos|YouGov|Genron|Asan|Yomiuri|Asahi|Nikkei|NHK|Kyodo|Jiji|Mainichi|Lowy|Chicago Council|Eurobarometer|Afrobarometer'
  + '|Arab Barometer|Latinobar[oó]metro|Levada|Kantar|Morning Consult|Realmeter|Hankook|Quinnipiac|Rasmussen|Edelman|Harris|AP-NORC|KFF)\\b', 'u');
const DATE = new RegExp(`\\b(?:19|20)\\d\\d\\b|\\b(?:${MONTH}`
  + '|last (?:month|week|year|spring|summer|fall|autumn|winter)|this (?:month|week|year))\\b');
const SAMPLE = new RegExp('\\b(?:n|N)\\s?=\\s?\\d'
  + '|(?<![\\d,.])(?!(?:19\\d\\d|20[0-3][1-9]) )\\d[\\d,.]{0,30}\\d (?!per ?cent\\b)(?:\\p{L}+ ){0,3}'
  + '(?:people|adults|respondents|voters|citizens|residents|participants|households|interviews|firms|companies|organizations|NGOs|INGOs'
  + '|Americans|Japanese|Koreans|Germans|persons|executives|experts|students)\\b'
  + '|\\bsample\\b'
  + '|\\bmargin of error\\b', 'u');

/** A poll figure without the facts that let a reader judge it. */
export default defineRule({
  id: 'survey-without-details',
  severity: 'information',
  summary: 'A poll figure with no pollster, date or sample in the text or its note',
  why: 'A share of an unknown sample at an unknown time proves nothing; professional codes ask for who asked whom and when.',
  whenOff: 'The draft has one survey and describes it in full in one place.',
  readsEnglish: true,
  bad: [
    '«A recent poll found that 62 percent of Koreans support the pact.»\n',
    '«Seventy-one percent of Koreans favor the pact, a survey found.»\n',
    '«In a survey, two-thirds of respondents said they trust Washington.»\n',
  ],
  good: [
    'A Gallup Korea poll of 1,002 adults in May 2021 found that 62 percent support the pact.\n',
    'A poll found that 62 percent support the pact.[^1]\n\n[^1]: Gallup Korea, May 2021, n = 1,002.\n',
    'A poll found that 62 percent support the pact [@gallup].\n',
    'We surveyed firms, and 62 percent said yes. Half of the respondents said no.\n',
    'I use evidence from a global survey of firms. The majority of respondents support the pact.\n',
    'A survey led by a team of the Massachusetts Institute of Technology in May 2021 found that 62 percent support the pact.\n',
    'The land survey covers 62 percent of the island.\n',
  ],
  *check(facts, report) {
    let places: NotePlaces | undefined;
    const own = tellsOwnStudy(facts.draft);
    for (const { sentence } of yield* gatherSentences(facts.draft, POLL, (words) => isPollFigure(words) || undefined)) {
      const { text } = sentence;
      if (own && !namesAnotherSurvey(text)) continue;
      if (facts.citedBy[sentence.index].some((index) => isUnknown(facts, facts.citations[index]))) continue;
      const note = noteOf(facts, sentence);
      if (note && facts.draft.source.slice(note.start, note.end).includes(TO_COME)) continue;
      const missing = missingFrom(facts.draft.blocks[sentence.block].prose, contextOf(facts, sentence));
      if (missing.length < 2) continue;
      report(sentence, say`The poll behind “${figureIn(text)}” lacks details: say ${listed(missing.map(({ said }) => said))}, here or in the note.`, {
        fixes: () => [detailsFix(facts, sentence, note, missing.map(({ place }) => place), places ??= readNotePlaces(facts.draft))],
      });
    }
  },
});

/** Begins what a fix puts into a note, until the writer has filled it in. */
const TO_COME = 'Poll: TK';

/** What a reader needs to know of a poll: the pattern that finds it given, its name, and what holds its place in a note. */
const DETAILS = [
  { given: POLLSTER, said: say`who asked`, place: 'TK (who asked)' },
  { given: DATE, said: say`when`, place: 'TK (when)' },
  { given: SAMPLE, said: say`how many people`, place: 'TK (how many people)' },
] as const;

type Missing = readonly (typeof DETAILS)[number][];

/** Which of them the words around a poll's figure lack; looked for again only when these words have changed. */
function missingFrom(prose: Words, context: string): Missing {
  const last = prose.recall(DETAILS, (): { context: string; missing: Missing } => ({ context: '', missing: DETAILS }));
  if (last.context !== context) Object.assign(last, { context, missing: DETAILS.filter(({ given }) => !given.test(context)) });
  return last.missing;
}

/** Places for the details, in the note at the sentence or in a new one; `citation-needed` asks for each TK. */
function detailsFix({ draft }: Facts, { end }: Sentence, note: Note | undefined, details: readonly string[], places: NotePlaces): Offer {
  const text = `Poll: ${details.join(', ')}.`;
  if (!note) {
    const { edits, cursor } = addFootnote(draft, end, text, places);
    return { title: say`Add a footnote with places for the details`, edits, cursor: cursor - text.length + TO_COME.length, selected: 2 };
  }
  const { start, end: at } = note.content;
  const words = draft.source.slice(start, at);
  const gap = words === '' ? /\s$/.test(draft.source.slice(0, at)) ? '' : ' ' : /[.!?]$/.test(words) ? ' ' : '. ';
  return { title: say`Add places for the details to the note`, edits: [{ start: at, end: at, text: gap + text }], cursor: at + gap.length + TO_COME.length, selected: 2 };
}

/** The note that the sentence calls, the last where it calls several. */
function noteOf({ draft }: Facts, { block, start, end }: Sentence): Note | undefined {
  const { firstMark, endMark } = draft.blocks[block];
  const calls = draft.marks.slice(firstMark, endMark).filter((mark) => mark.kind === 'footnote' && start <= mark.start && mark.end <= end);
  const label = calls.at(-1)?.label;
  return label === undefined ? undefined : notesOf(draft, label)[0];
}

/** The share as the draft has it. */
function figureIn(text: string): string {
  const { index, 0: { length } } = FIGURE.exec(lowerCase(text))!;
  return text.slice(index, index + length);
}

/** A share of those asked, in a survey that is not the draft's own. */
function isPollFigure(text: string): boolean {
  if (!POLL_WORD.test(text)) return false;
  const low = lowerCase(text);
  return POLL.test(low) && FIGURE.test(low) && OPINION.test(low) && !OWN.test(text);
}

/** Characters around a sentence in which its details may stand; few paragraphs are longer. */
const NEAR = 5000;

/** The paragraph, its neighbour before, and the notes that serve the sentence. */
function contextOf(facts: Facts, sentence: Sentence): string {
  const { draft, citations, citedBy } = facts;
  const notes = citedBy[sentence.index].map((index) => textOf(facts, citations[index]));
  const block = draft.blocks[sentence.block];
  const before = draft.blocks[sentence.block - 1];
  const near = before && before.section === block.section && before.role === 'body' ? before.prose.text.slice(-NEAR) : '';
  const paragraph = block.prose.text.slice(Math.max(0, sentence.proseStart - NEAR), sentence.proseEnd + NEAR);
  return [near, paragraph, ...notes].join('\n');
}

/** What a citation says of its source: its note, the entry of its key, or what stands in the text. */
function textOf({ draft, bibliography }: Facts, { form, note, target }: Citation): string {
  if (note !== undefined) return noteText(draft, draft.notes[note]);
  if (!BY_KEY.has(form)) return target;
  const items = target.split('; ').flatMap((key) => bibliography?.byKey.get(key)?.item ?? []);
  return items.map((item) => [shortAuthors(item), item.publisher, item.title, item.note, shortDate(item)].filter(Boolean).join(', ')).join('; ');
}

const BY_KEY: ReadonlySet<Citation['form']> = new Set(['pandoc', 'citekey']);

/** True for a citekey whose source is not at hand: nobody knows what stands there. */
function isUnknown({ bibliography }: Facts, { form, target }: Citation): boolean {
  return BY_KEY.has(form) && target.split('; ').some((key) => !bibliography?.byKey.has(key));
}
