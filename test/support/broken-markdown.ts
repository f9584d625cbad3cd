import * as fc from 'fast-check';

/** Pieces that Markdown joins, opens and closes in ways that reach far beyond the line they stand on. */
const LINES = [
  'The Trilateral Coordination Council (TCC) met in 2019.', 'The TCC and the G20 left.', 'Prime Minister Suga Yoshihide spoke.', 'Yoshihide Suga said so.',
  'It also found that 62 percent of respondents agreed.', 'According to the World Bank, trade grew by 4% in 2020 (Kim 2021).', 'See the report.', 'The tcc is small.',
  'Studies show [citation needed] this:', '“Peace is near,” she said. “Trade is not.”', '<!--lint ignore uncited-claim-->', 'The WTO ruled in 2019; trade and tariffs fell.',
  '', '', '', '', ' ', '\t', 'Exports fell by 5%.', 'Two words', '  indented', '    four', '\tTab 1.', '# Head', '## References', '### A', '**Bold line**',
  '*Italics.*', '---', '---', '***', '===', '+++', '...', 'title: x', '- item', '* item', '+ item', '-', '1. one', '2) two', '10. ten', '  - nested',
  '   continued', '> quoted', '> > deep', '>', '> - a', '> ```', '> [a]: https://q.org', '```', '```', '````', '~~~', ' ```', '   ```', '```js', '- ```', '  ```',
  '$$', '$$', '$$ {#eq-a}', ' $$', '$$$', '$$ x', '<div>', '</div>', '<!--', '-->', '<!-- c -->', '<!-->', '  <!--', '- <!--', '<script>', '</script>', '<pre',
  '<?php', '?>', '<![CDATA[', ']]>', ']]]>', '<!X', '>', '<b>', 'a <b', 'a <!-- b', '| a | b |', '|---|---|', '| c | [^1] |', 'a | b', '-|-', '![i](j)', '![i][a]', '[![i](j)](k)',
  'Source: World Bank.', 'Figure 2. Exports.', 'Note: these.', '[^1]: Kim 2020.', '[1] Kim.', '[2] Lee.', '[1]: x y', '[^2]: See [a].', '[^1]:', '[^n]: x', '    more', '[a]: https://a.org', '[b c]: <https://b.org> "t',
  'x"', '[a]: https://z.org', '[^x y]: u', ' [a]: https://i.org', 'A[^1] b.', '[^1]', '[^2](u)', '[a]', '[a][]', '[t][a]', '[B', 'c]', '> [b', '> c]', '![^1]', '[x [^1] y](u)', '[^1][a]',
  '[see @k, p. 3]', '@k [p. 2]', '^[note]', '{{< x >}}', ':::', '::: {.c}', '\\[a]', '[a\\]', '`[a]', '`', '&amp; &copy', '😀 said “no”.', '\0', 'a  ', 'a\\', '\uFEFF', '_e', 'e_ **s', 's**',
  '% two', '%', '> 2. a', '>  -', '> - 2) b', '[^3]: 4. c', '-     code', '    - a', ': a definition', '!!! note', '(ref:x) One.', '\u3000x', '<table><tr><td>a</td></tr></table>',
];

const END = fc.constantFrom('\n', '\n', '\n', '\n\n', '\n\n', '\r\n', '\r\n\r\n', '\n \n');

/** A text of a few lines. A stray carriage return is rare. */
export const snippet: fc.Arbitrary<string> = fc.array(fc.tuple(fc.constantFrom(...LINES), END), { maxLength: 6 })
  .map((lines) => lines.map((line) => line.join('')).join(''));

/** A text of many lines, with front matter or a byte order mark now and then. */
export const brokenMarkdown: fc.Arbitrary<string> = fc.tuple(
  fc.constantFrom('', '', '', '\uFEFF', '---\ntitle: a\n\nb: c\n---\n', '---\ntitle: a\n...\n', '---\n', '+++\na = 1\n\n+++\n', '\r'),
  fc.array(fc.tuple(fc.constantFrom(...LINES), END), { maxLength: 40 }),
).map(([head, lines]) => head + lines.map((line) => line.join('')).join(''));

/** A change: where (as a share of the text), how much is taken out, and what is put in. */
export interface Change {
  readonly at: number;
  readonly out: number;
  readonly put: string;
}

export const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  out: fc.constantFrom(0, 0, 0, 1, 2, 10, 60),
  put: fc.oneof(snippet, fc.constantFrom('', '', '\n', '\n\n', 'x', ' ', '`', '- ', '> ', '    ', '\r')),
});

/** The text after the change, made at a line's start or end more often than inside it. */
export function changed(text: string, { at, out, put }: Change): string {
  let start = Math.floor(at * text.length);
  if (Math.floor(at * 1e6) % 3 > 0) start = text.lastIndexOf('\n', start) + 1;
  return text.slice(0, start) + put + text.slice(start + out);
}
