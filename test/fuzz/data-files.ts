// Bibliographies, glossaries and configurations with faults: torn, nested, repeated, and written by an enemy.
import * as fc from 'fast-check';

const WORDS = ['kim2020', 'title', 'Smith, John and {World Bank}', '2020', '{', '}', '"', '@', '\\"o', '{\\"{o}}', '$x^2$', '\\emph{a', '#', ',', '=', 'jan', '%', '~', '--', '\\'];
const KEYS = ['id', 'type', 'title', 'author', 'issued', 'entries', 'term', 'definition', 'aliases', 'match', 'context', 'only_with_context', 'members', 'sources', 'status', 'as_of',
  'rules', 'uncited-claim', 'severity', 'overrides', 'files', 'extends', 'dictionary', 'sentence', 'why', 'ignore', 'glossaries', 'bibliography', 'references', 'hide', 'expansion', 'kind',
  'name', 'from', 'until', 'url', 'verified', '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '$schema', 'sensitivity', 'language', 'baseline', 'date-parts'];
const VALUES = ['a', '', '2020', '2020-01-01', '2020-13-45', '-1', '1e999', '.nan', 'true', 'null', '~', '[]', '{}', '[[[[', '((a+)+)+$', '(a|a)*b', '**/*', '{a,b}{c,d}', '![', '../../x', '/etc/passwd',
  'javascript:alert(1)', 'data:text/html,x', 'command:x', '<script>alert(1)</script>', '[a](command:x)', 'warning', 'error', 'nonsense', '"a', "'a", '|\n  x', '>-\n  y', '!!js/function x',
  '!!binary aGk=', '!!set {a}', '&a [*a]', '&b {x: *b}', '*a', '*b', '*missing', '<<: *a', '0x1F', '2020-01-01T00:00:00Z', '가나', '\u202Ea', '\0', '\uD800', 'a: b: c', '- - -', '? x', '%TAG'];

const text = (words: readonly string[], most: number): fc.Arbitrary<string> =>
  fc.array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: fc.string({ maxLength: 5, unit: 'binary' }) }), { maxLength: most })
    .map((parts) => parts.join(' '));

const fields = fc.array(fc.tuple(fc.constantFrom('title', 'author', 'year', 'date', 'crossref', 'xdata', 'ids', 'url', 'doi', 'pages', 'month', '__proto__', 'file'),
  fc.constantFrom(' = {', ' = "', ' = ', '={{'), text(WORDS, 5), fc.constantFrom('},\n', '",\n', ',\n', '}}', '')), { maxLength: 5 })
  .map((all) => all.map((one) => one.join('')).join(''));

/** BibTeX with entries left open, strings that name themselves, and TeX that does not end. */
export const bibtexFiles: fc.Arbitrary<string> = fc.array(fc.oneof(
  fc.tuple(fc.constantFrom('@book{', '@article{', '@misc(', '@string{', '@comment{', '@xdata{', '@preamble{', '@', '@book'),
    fc.constantFrom('kim2020,\n', 'a b,', '__proto__,', ',', 'kim2020', 'x = x # x', 'é,'), fields, fc.constantFrom('}\n', ')\n', '\n', '')).map((one) => one.join('')),
  text(WORDS, 8),
), { maxLength: 8 }).map((all) => all.join('\n'));

const indent = fc.constantFrom('', '', '  ', '  ', '    ', '- ', '  - ', '    - ', '\t');

/** YAML of the keys that our files have, nested anyhow, with anchors that name themselves. */
export const yamlFiles: fc.Arbitrary<string> = fc.array(fc.tuple(indent, fc.constantFrom(...KEYS), fc.constantFrom(': ', ': ', ':', ': &a ', ' '),
  fc.oneof({ weight: 3, arbitrary: fc.constantFrom('', ...VALUES) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) })), { maxLength: 25 })
  .map((lines) => lines.map((line) => line.join('')).join('\n'));

const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  any: fc.oneof({ maxDepth: 4 }, fc.constantFrom(...VALUES, 0, -1, 1e21, null, true, [], {}), fc.array(tie('any'), { maxLength: 4 }),
    fc.array(fc.tuple(fc.constantFrom(...KEYS), tie('any')), { maxLength: 6 }).map((all) => Object.fromEntries(all))),
})).any;

/** Well-formed JSON of the wrong shape, sometimes torn off. */
export const jsonFiles: fc.Arbitrary<string> = fc.tuple(fc.oneof(value, fc.array(value, { maxLength: 4 }), value.map((entries) => ({ entries: [entries] }))), fc.double({ min: 0.2, max: 3, noNaN: true }))
  .map(([made, share]) => { const written = JSON.stringify(made); return written.slice(0, Math.ceil(share * written.length)); });
