import * as fc from 'fast-check';
import { assertSameBlocks } from '../support/same-blocks';

const PARTS = [
  'Exports', 'fell', 'to 5', '$5', '$$', '*', '**', '_', '__', '[', ']', '(', ')', '![', '](https://a.example/b_c?d=1&e=2)', '](a&amp;b)', '[^1]', '[^2]:', '[^1]: note',
  '`', '<', '<!--', '-->', '\\', '&amp;', '!', ':', '"', '“', '”', '.', ',', ' ', ' ', ' ', '  ', '\n', '\n', '\n\n', '\n\n', '\n \n', '\r\n', '\t', '-', '- ', '1. ', '1) ',
  '# ', '> ', '---', '===', '```', '~~~', '|', '|-|', '+', 'é', '—', '한국', '😀', '[a](b)', '[a *b*](c)', '*a*', '**a.** ', '_a_b', '(*a*)', '[a]', '[a]: b',
  '^', '^[a](b)', '^[a]', '~', '~~a~~', 'http://a.example', 'www.a.example', 'x@y.example', '@key', '[@key]', '{.a}', ':::',
  '\u00a0', '\u2028', '\u0000', '\ufeff', '\f', '*é*', '**a**b', '__a__', '***', '***a***', '*a **b** c*', 'a*b*c', '\'', '“*a*”', '*“a”*', '[a]( b )', '[a](b "c")', '[^1](b)', '[^1][a]', '[^A]', '\n\t', '    ', '#', '##', '+ ', '* ', '> a',
  '<b>', '</b>', '<https://a>', '&#35;', '&copy', '%', '\\', '\r', '\r\n\r\n', '10) ', '0. a', '١. a', '— ', '[a](b)c', '*a*.', '（', '。',
  '- a', '- b\n', '1. c\n', '\n1. d', '## T\n', '> q', '[^1]: n\n', '[^2]: ', '[@a]', '[a][b]', '[b]: u', '\n[^a.b]: x', '[^a.b]', '\\[', '\\*', '&lt;', '**_a_**', '![a](u)',
  '[a](u "t")', '\n- ', '\n  ', '  \n', ' \n', '\n    ', '---\n', '***\n', 'a', 'b', '[^1]:\n\n  ', '[^1]:\t', '[^a&b]', '[^a&amp;b]: x', '[^A.ß]', '\n[^a.ß]: y',
  '<http://a.b>', '<a@b.c>', '**_', '_**', '](u(v))', '> ### ', '# a #\n', '| a |\n|-|\n', '-\n', '=\n', '    c\n', '> b\r\n',
];

suite('plain blocks of any text', () => {
  test('are what the parser makes of any text', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 14 }).map((parts) => parts.join('')), (text) => assertSameBlocks(text)), { seed: 20261129, numRuns: 3000 });
  });
});
