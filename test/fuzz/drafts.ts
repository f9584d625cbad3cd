// Drafts that nobody would write on purpose: broken Markdown, odd Unicode, and real documents with pieces torn out.
import * as fc from 'fast-check';
import { brokenMarkdown, change, changed, snippet } from '../support/broken-markdown';

/** Sentences that the rules have something to say about, so that there are findings and fixes to try. */
const CLAIMS = [
  'South Korean exports to China fell 14 percent in 2019.', 'Critics say that the pact has failed.', 'The Quad met in 2021 [citation needed].',
  'Japan joined the CPTPP in 2018.[^1]', 'She said that “the rules had changed for everyone”.', 'See [here](https://bit.ly/x) and https://a.org/b.',
  'The DPRK (North Korea) and the Democratic People’s Republic of Korea (DPRK).', 'Prime Minister Kishida, Fumio spoke.', '[^1]: Ibid.', '[^2]: ',
  'As Kim argues [@kim2020, p. 3; @none].', 'TK TODO', 'In a 2020 survey, 60% agreed.', '<!--lint ignore uncited-claim-->', '<!--lint disable-->',
  '<!--lint ignore x until 2020-01-01: why-->', 'ROK[^3]. DPRK[^2].[^1]', '[^3]: Same. https://a.org, accessed 2 May.', '---\nbibliography: [a.bib]\n---',
  '- One in five firms left in 2022.\n- Two in five stayed.', '| Year | Share |\n|--|--|\n| 2020 | 5% |', '> “Trade is war,” he wrote in 2019.\n',
];

/** Characters on which counting, casing and matching go wrong: marks, directions, joiners, halves of pairs, NUL. */
const ODD = [
  '\0', '\uFEFF', '\u200B', '\u200D', '\u202E', '\u2066', '\u2069', '\u0301', '\u0345', 'İ', 'ß', 'ŉ', 'ﬁ', '\uD83D', '\uDE00', '😀', '👩‍👩‍👧', '🇰🇷', '한', '\u1112\u1161\u11AB', '\u3000', '，',
  '。', '“', '”', '’', '\u00A0', '\u2028', '\u2029', '\u0085', '\t', '\r', '\u000B', '\f', '\\', 'Ａ', '٣', '%', '[^', ']:', '&#0;', '&#x10FFFF;', '&', '\uFFFD', 'e\u0301', '\uFDFA', '𝟙',
];

const odd = fc.constantFrom(...ODD);

/** A text with odd characters put in at a few places. */
function seasoned(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const places = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), odd), { maxLength: 6 });
  return fc.tuple(texts, places).map(([text, all]) => all.reduce((now, [at, what]) => {
    const place = Math.floor(at * now.length);
    return now.slice(0, place) + what + now.slice(place);
  }, text));
}

const paragraphs = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...CLAIMS), fc.constantFrom(...CLAIMS), snippet), fc.constantFrom(' ', '\n', '\n\n', '\r\n\r\n')),
  { maxLength: 14 }).map((all) => all.map((one) => one.join('')).join(''));

/** Drafts from the grammar. */
export const writtenDrafts: fc.Arbitrary<string> = fc.oneof(seasoned(paragraphs), seasoned(brokenMarkdown), seasoned(fc.string({ unit: 'binary', maxLength: 200 })));

/** Stretches of real documents with some changes made to them. */
export function tornDocuments(files: readonly string[]): fc.Arbitrary<string> {
  const stretch = fc.tuple(fc.constantFrom(...files), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 200, max: 4000 }))
    .map(([file, at, length]) => file.slice(Math.floor(at * file.length)).slice(0, length));
  return seasoned(fc.tuple(stretch, fc.array(change, { maxLength: 8 })).map(([text, changes]) => changes.reduce(changed, text)));
}

/** Any draft, and the changes that follow it. */
export const changes = fc.array(change, { maxLength: 10 });
