import assert from 'node:assert/strict';
import { inEnglish, listed, say } from '../../../src/core/text/wording';

suite('wordings', () => {
  test('keep their parts apart from the template, and read as a sentence in English', () => {
    const wording = say`The source “${'kim2020'}” has ${2} gaps.`;
    assert.deepEqual(wording, { template: 'The source “{0}” has {1} gaps.', parts: ['kim2020', 2] });
    assert.equal(inEnglish(wording), 'The source “kim2020” has 2 gaps.');
  });

  test('hold other wordings and dates as parts', () => {
    const date = { date: '2026-06-13', english: '13 June 2026' };
    assert.equal(inEnglish(say`${say`no title`} (as of ${date})`), 'no title (as of 13 June 2026)');
  });

  test('take the draft’s words as they are, braces and dollar signs too', () => {
    assert.equal(inEnglish(say`“${'{1} $& {0}'}” is ${'x'}.`), '“{1} $& {0}” is x.');
  });

  test('are joined with commas and an “and”', () => {
    const [a, b, c] = [say`a`, say`b`, say`c`];
    assert.deepEqual([[a], [a, b], [a, b, c]].map((items) => inEnglish(listed(items))), ['a', 'a and b', 'a, b and c']);
  });
});
