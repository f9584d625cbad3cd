import * as fc from 'fast-check';

/** Paragraphs that say something to one another: notes and their marks, abbreviations and their long forms, names, terms, comments that set findings aside. */
const PARAGRAPHS = [
  'The Trilateral Coordination Council (TCC) met in 2019. The TCC has no staff, and 62 percent of respondents said so.',
  'The Council on Trade in Goods (CTG) met.[^1] It also found that exports rose by 4% in 2020. The R&D Fund (R&D) grew.',
  'According to the World Bank, growth fell to 3 percent.[^2] The bank added that trade would recover. The G20 disagreed.',
  'Prime Minister Suga Yoshihide spoke in May. Yoshihide Suga left, and Kim Jong Un stayed with the NATO members.',
  'Some observers argue that the pact will fail. Studies show that tariffs raise prices [citation needed]. The act is small.',
  'South Korea, a CPTPP member, cut its tariffs by 5 percent in 2021. Patrols near Takeshima resumed; Dokdo is small.',
  '<!--lint ignore uncited-claim: common knowledge-->', '<!--lint disable uncited-claim-->', '<!--lint enable-->',
  'A recent poll found that 62 percent of Koreans support the pact. The WTO ruled against the tariff in 2019 (Kim 2021, 14).',
  'Exports fell by a third in 2019.<!--lint ignore uncited-claim--> Wages rose in [March](https://example.org/wages?a=1). See [the data][d].',
  '“Peace is near,” the minister said. “Trade is not, and 40 percent of firms left.”[^1] We should wait.',
  '> The sum was 5 billion dollars in 2018, and the council paid it.\n>\n> Half of it was lost.', '- Exports fell by 5%.\n- Imports rose; the TCC met.[^3]\n- We wait.',
  '| Year | Trade |\n|---|---|\n| 2019 | 5% [@kim2020] |\n| 2020 | The council paid 7 million dollars to the CTG. |', '*Source: World Bank.*',
  '# Trade', '## What the TCC did', '**Methods**', '## References', '[1] Kim, *Trade*, 2020.', '[^1]: Kim 2020, 14, TCC.', '[^2]: World Bank, https://example.org/outlook.',
  '[^1]: See note 2.', '[d]: https://bit.ly/abc', '```\nexports fell 14 percent\n```', '---', 'See https://t.co/x and doi:10.1000/182. TK wrote it.', 'The état rose; ÉTAT is no word. NGOs and INGOs met.',
] as const;

/** A draft of some two hundred blocks, with LF or CRLF. */
export const longDraft: fc.Arbitrary<string> = fc.tuple(
  fc.array(fc.constantFrom(...PARAGRAPHS), { minLength: 90, maxLength: 160 }), fc.constantFrom('\n', '\n', '\r\n'),
  fc.constantFrom('', '---\ntitle: Trade\ndate: 2021-04-20\n---\n\n', '---\nglossary: [cptpp]\nnocite: "@lee"\n---\n\n'),
).map(([paragraphs, end, head]) => `${head}${paragraphs.join('\n\n')}\n`.replaceAll('\n', end));

/** What a writer does to a draft: a key, a paragraph put in, a few characters taken out, a fence. */
export const stroke = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  out: fc.constantFrom(0, 0, 0, 0, 1, 1, 3, 200),
  put: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('a', ' ', '.', 'TCC ', 'S', '1', '\n', '') },
    { weight: 2, arbitrary: fc.constantFrom('\n\n', '\r\n\r\n', '[^2]', '(', ')', '```\n', '# ', '- ', '<!--lint ignore-->', '-->', ' [d]', '“') },
    { weight: 1, arbitrary: fc.constantFrom(...PARAGRAPHS).map((paragraph) => `\n\n${paragraph}\n\n`) },
  ),
});
