import * as assert from 'node:assert/strict';
import { compareQuotation } from '../../../src/core/quotations/compare';
import { citedQuotations, filesOf } from '../../../src/core/quotations/find';
import { htmlToText, plainText } from '../../../src/core/quotations/plain';
import { engine } from '../../support/engine';

const source = plainText('The min­ister said that “the alliance is the corner-\nstone of peace and\n  security in the Indo-Pacific” — and it\'s '
  + 'here to stay, for the long-term good of all who trade across the Pacific Ocean. Exports rose.');

suite('comparing a quotation with its source', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['the alliance is the cornerstone of peace and security', 'verbatim'],
    ['The alliance is the cornerstone', 'verbatim'],
    ['[T]he alliance is the cornerstone of peace,', 'verbatim'],
    ['it’s here to stay.', 'verbatim'],
    ['for the long-term good of all', 'verbatim'],
    ['the alliance is … peace and security [in Asia] … here to stay', 'verbatim'],
    ['the alliance [with Seoul] is the cornerstone', 'verbatim'],
    ['the alliance is [...] security in the Indo-Pacific', 'verbatim'],
    ['Indo-Pacific—and it\'s here', 'verbatim'],
    ['peace and security … the alliance is the cornerstone', 'differs'],
    ['the alliance is the Cornerstone of peace', 'differs'],
    ['the alliance is a cornerstone of peace and prosperity', 'differs'],
    ['he alliance is the cornerstone of pea', 'differs'],
    ['tariffs were lifted in the spring of that year', 'not-found'],
    ['…', 'not-found'],
  ];
  for (const [quotation, result] of rows) {
    test(`${quotation} → ${result}`, () => assert.equal(compareQuotation(quotation, source).result, result));
  }

  test('differences are told in the words of both', () => {
    assert.deepEqual(compareQuotation('the alliance is a cornerstone of lasting peace and prosperity in the Indo-Pacific', source), {
      result: 'differs',
      differences: [{ draft: 'a', source: 'the' }, { draft: 'lasting', source: '' }, { draft: 'prosperity', source: 'security' }],
    });
  });

  test('the words of an HTML page are read', () => {
    const html = '<head><title>x</title></head><p>It&rsquo;s the <em>corner</em>stone<script>no</script></p><p>of&nbsp;peace &#8212; so</p>';
    assert.equal(plainText(htmlToText(html)), 'It\'s the cornerstone of peace so');
  });
});

suite('quotations of a draft', () => {
  const quotationsIn = (text: string): ReturnType<typeof citedQuotations> => {
    const { draft, citations, citedBy, citekeys } = engine.check(text).facts;
    return citedQuotations(draft, citations, citedBy, citekeys);
  };

  test('those with a citation are found with their keys, in the text and in blocks', () => {
    const found = quotationsIn('“The alliance is the cornerstone of peace,” he said [@kim2020, p. 3]. A “pivot” it is.\n\n'
      + '> Trade will bind the region together for good.\n> — Prime Minister Suga [@suga2021]\n\n'
      + 'She said: "Exports will rise again next year."[^1]\n\n[^1]: Speech, see speech.pdf; @lee.\n');
    assert.deepEqual(found.map(({ text, keys }) => [text, keys]), [
      ['The alliance is the cornerstone of peace,', ['kim2020']],
      ['Trade will bind the region together for good.', ['suga2021']],
      ['Exports will rise again next year.', ['lee']],
    ]);
  });

  test('a file is named by the key, by the note, or by the entry', () => {
    const [quotation] = quotationsIn('She said: “Exports will rise again next year.”[^1]\n\n[^1]: See speech.pdf and @lee:2020.\n');
    assert.deepEqual(filesOf(quotation, ['a/speech.pdf', 'lee_2020.txt', 'other.txt', 'z/deep.html'], ['papers/deep.html']),
      ['a/speech.pdf', 'lee_2020.txt', 'z/deep.html']);
  });
});
