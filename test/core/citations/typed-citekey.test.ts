import * as assert from 'node:assert/strict';
import { typedCitekey } from '../../../src/core/citations/typed-citekey';
import { writtenKey } from '../../../src/core/text/citekey';

suite('typing a citekey', () => {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['See @', ''], ['See [@', ''], ['See [@kim; @le', 'le'], ['[-@kim', 'kim'], ['(@kim2020tr', 'kim2020tr'],
    ['@smith-2020:a.b/c', 'smith-2020:a.b/c'], ['@{https://x.org/a?b', 'https://x.org/a?b'], ['“@kim', 'kim'],
    ['user@host', undefined], ['me.you@', undefined], ['https://medium.com/@kim', undefined], ['\\@kim', undefined],
    ['`@kim', undefined], ['run `x @kim', undefined], ['`x` @kim', 'kim'], ['@kim said', undefined], ['@@kim', undefined], ['none', undefined],
    ['@kim, p', undefined],
  ];
  for (const [line, typed] of rows) test(`${line}| → ${typed ?? 'nothing'}`, () => assert.equal(typedCitekey(line)?.typed, typed));

  test('a key that would not be read whole is put in braces', () => {
    assert.deepEqual(['kim2020', 'a:b-c/d.e', 'ends.', 'has space', 'https://x.org/?a=b'].map(writtenKey),
      ['kim2020', 'a:b-c/d.e', '{ends.}', '{has space}', '{https://x.org/?a=b}']);
  });
});
