import assert from 'node:assert/strict';
import { atSubject, named } from '../../../src/core/claims/telling-words';

suite('the words that name what a sentence is about', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['Up to now, Mongolian banks', 'Mongolian banks'],
    ['No less important, the port of Chabahar', 'the port of Chabahar'],
    ['to date Kyrgyzstan', 'Kyrgyzstan'],
    ['More recently, today farmers', 'farmers'],
    ['China, despite its wealth', 'China'],
    ['The alliance, Ukraine’s largest', 'The alliance'],
    ['Brazil, Mexico, and the Philippines', 'Brazil, Mexico, and the Philippines'],
    ['The long, costly dispute', 'The long, costly dispute'],
    ['Aid agencies, however', 'Aid agencies'],
    ['Fears of unrest and', 'Fears of unrest'],
    ['Wage disputes tend to', 'Wage disputes'],
    ['The clinics, which', 'The clinics'],
    ['US', 'US'],
    ['WHO', 'WHO'],
    ['None', undefined],
    ['Nobody', undefined],
    ['No one', undefined],
    ['No city mayor', undefined],
    ['Norway', 'Norway'],
    ['to date this', undefined],
    ['The same', undefined],
    ['The sometimes', undefined],
    [', because', undefined],
  ];
  for (const [subject, words] of cases) {
    test(`${subject}: ${words ?? 'none'}`, () => {
      const text = `(${subject}) is`;
      const span = named(text, { start: 1, end: 1 + subject.length });
      assert.equal(span && text.slice(span.start, span.end), words);
    });
  }
  test('leave out what the subject stands in, by its place or time', () => {
    for (const [lead, subject] of [
      ['In Scotland', 'headteachers'], ['In most of Europe', 'farmers'], ['In March', 'the Court of Auditors'], ['In 2019', 'farmers'], ['Under Modi', 'tariffs'],
      ['By then', 'the ministry'], ['Across South Africa', 'governments'], ['', 'Bank of England'], ['On 8 May', 'the lines'],
    ]) {
      const text = [lead, subject].filter(Boolean).join(' ');
      const span = atSubject(text, { start: 0, end: text.length });
      assert.equal(text.slice(span.start, span.end), subject);
    }
  });
  test('are none in a subject that “no” denies', () => {
    assert.equal(named('No mayor was charged.', { start: 3, end: 8 }), undefined);
    assert.deepEqual(named('The mayor was charged.', { start: 4, end: 9 }), { start: 4, end: 9 });
  });
});
