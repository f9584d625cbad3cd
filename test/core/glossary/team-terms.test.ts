import * as assert from 'node:assert/strict';
import { readDraft } from '../../../src/core/draft/read-draft';
import type { Entry } from '../../../src/core/glossary/entry';
import { findTerms } from '../../../src/core/glossary/find-terms';
import { createGlossary } from '../../../src/core/glossary/glossary';
import { importCsv, importMarkdown } from '../../../src/core/glossary/import-terms';
import { idFor, mergeTerms, readTermsFile } from '../../../src/core/glossary/team-terms';
import { appendTerms, writeTermsFile } from '../../../src/core/glossary/write-terms-file';
import { inEnglish } from '../../../src/core/text/wording';

const BUILT_IN: Entry[] = [
  { id: 'quad', term: 'Quad', aliases: ['Quad'], kind: 'grouping', definition: 'Four states.', sources: [{ title: 'A', url: 'https://a.org/' }] },
  { id: 'aukus', term: 'AUKUS', aliases: ['AUKUS'], kind: 'grouping', definition: 'Three states.' },
];
const KNOWN = new Set(BUILT_IN.map(({ id }) => id));

/** Problems as `words in the file: message`. */
function problems(text: string): string[] {
  return readTermsFile(text, KNOWN).problems.map(({ start, end, wording }) => `${text.slice(start, end).split('\n')[0]}: ${inEnglish(wording)}`);
}

/** What each problem says, without its place. */
const wordings = (text: string): string[] => readTermsFile(text, KNOWN).problems.map(({ wording }) => inEnglish(wording));

suite('a team’s terms', () => {
  test('add a term, change a built-in one and hide another', () => {
    const { entries, problems: faults } = readTermsFile([
      'entries:', '  - term: TCC', '    expansion: Trilateral Coordination Council', '    definition: A council of three.',
      '  - id: quad', '    definition: Our four.', '    aliases: [Fab Four]', '    sources: [{ title: B, url: "https://b.org/" }]',
      '  - id: aukus', '    hide: true',
    ].join('\n'), KNOWN);
    assert.deepEqual(faults, []);
    const merged = mergeTerms(BUILT_IN, entries);
    assert.deepEqual(merged.map(({ id }) => id), ['quad', 'tcc']);
    assert.equal(merged[0].definition, 'Our four.');
    assert.deepEqual(merged[0].aliases, ['Quad', 'Fab Four']);
    assert.deepEqual(merged[0].sources?.map(({ title }) => title), ['B', 'A']);
    const uses = findTerms(readDraft('The Fab Four, AUKUS and the Trilateral Coordination Council.'), createGlossary(merged));
    assert.deepEqual(uses.map(({ ids }) => ids[0]), ['quad', 'tcc']);
  });

  test('name what is wrong at its place, and the other entries work', () => {
    const text = [
      'entries:', '  - term: TCC', '    definition: A council.', '    knid: institution', '  - term: ABC',
      '  - term: XYZ', '    definition: A thing.', '    status: { text: Active., as_of: last May }',
      '  - id: nowhere', '    hide: true', '  - term: GOOD', '    definition: Works.', '  - term: "a|b"', '    definition: x', '    aliases: ["\\\\bTCC\\\\b"]',
    ].join('\n');
    const found = problems(text);
    assert.match(found[0], /^knid: “knid” is not a field of a term; .* Did you mean “kind”\?$/);
    assert.match(problems('entries:\n  - term: TCC\n    definition: A council.\n    kind: instituton\n')[0], /“instituton” is not a kind; .* Did you mean “institution”\?$/);
    assert.match(found[1], /^term: ABC: “definition” is missing/);
    assert.match(found[2], /^as_of: “last May” is not a date: write the year, month or day as 2027, 2027-04 or 2027-04-30\.$/);
    assert.match(found[3], /no built-in entry “nowhere” to hide/);
    assert.match(found[4], /looks like a regular expression/);
    assert.deepEqual(readTermsFile(text, KNOWN).entries.map(({ id }) => id), ['good']);
  });

  test('survive what is no terms file at all', () => {
    for (const text of ['', '# to come\n', 'entries:\n']) assert.deepEqual(problems(text), []);
    assert.match(problems('entries: []\n---\nentries: []\n')[0], /remove the line “---”/);
    assert.match(problems(`entries:\n  - term: A\n    definition: x\n    aliases: [${'x'.repeat(300)}]`)[0], /too long for a name/);
    assert.match(problems('just words')[0], /A terms file begins with “entries:”, and each term below it with “- term:”/);
    const broken = 'The file cannot be read from here on: check the indentation, and whether a colon, quotation mark or bracket is missing.';
    for (const text of ['entries: [', '- term: A\n   bad: [indent\n- term: 3\n']) assert.deepEqual(wordings(text), [broken]);
    assert.ok(wordings('entries:\n  - term: A\n\tdefinition: x\n').includes('A tab stands before this line: indent it with spaces.'));
    assert.deepEqual(wordings('entries:\n  - term: A\n    term: B\n    definition: x\n'), ['This field stands twice in the same place: remove one of them.']);
    assert.equal(problems('entries:\n  - 7\n  - [x]\n').length, 2);
    assert.ok(Array.isArray(problems('\0\uD83D: [')));
  });

  test('take years and numbers as they are written', () => {
    const { entries, problems: faults } = readTermsFile('entries:\n  - term: 5\n    definition: x\n    members: [{ name: Japan, since: 2020 }]\n', KNOWN);
    assert.deepEqual(faults, []);
    assert.deepEqual([entries[0].term, entries[0].members?.[0].since], ['5', '2020']);
  });

  test('are named by an id made from the term', () => {
    assert.equal(idFor('Quad Plus'), 'quad-plus');
    assert.equal(idFor('Kōmeitō’s A/B'), 'komeito-s-a-b');
    assert.equal(idFor('…'), 'term');
  });
});

suite('importing terms', () => {
  test('from CSV with quoted fields, whatever separates them', () => {
    const csv = 'Term,Expansion,Definition\r\nTCC,Trilateral Coordination Council,"A council, of ""three"""\r\n\r\nBad,,\r\n';
    const expected = [{
      id: 'tcc', term: 'TCC', expansion: 'Trilateral Coordination Council', first_use: 'Trilateral Coordination Council (TCC)',
      aliases: ['TCC', 'Trilateral Coordination Council'], definition: 'A council, of "three"',
    }];
    assert.deepEqual(importCsv(csv), expected);
    assert.deepEqual(importCsv('Term,Definition\n!,A mark.\n'), []);
    assert.deepEqual(importCsv('term;definition\nTCC;A council\n').map(({ definition }) => definition), ['A council']);
    assert.deepEqual(importCsv('Abbr.\tFull form\nTCC\tTrilateral Council\nTCC\tTrilateral Council\n').map(({ expansion }) => expansion), ['Trilateral Council']);
    assert.deepEqual(importCsv('no,columns\n1,2\n'), []);
  });

  test('from a Markdown glossary: bold terms, definition lists and tables', () => {
    const markdown = [
      '# Glossary', '', '- **TCC**: A *council*.', '**Regional Security Fund (RSF)** — A fund.', '', 'ABC', ': The letters.', '',
      '| Abbreviation | Meaning | Description |', '|---|---|---|', '| XYZ | Ex Why Zed | [Last](https://e.org) letters |',
    ].join('\n');
    assert.deepEqual(importMarkdown(markdown).map(({ term, expansion, definition }) => [term, expansion, definition]), [
      ['TCC', undefined, 'A council.'], ['RSF', 'Regional Security Fund', 'A fund.'], ['ABC', undefined, 'The letters.'],
      ['XYZ', 'Ex Why Zed', 'Last letters'],
    ]);
  });

  test('from a Markdown glossary whose lines wrap, whose tables have no outer bars, and that holds code', () => {
    const markdown = [
      '- **TCC**: A council', '  of three.', '- *RSF*: A fund.', '', 'ABC (Alpha Beta Code)', ': The letters', '  of it.', '',
      'Term | Meaning', '--- | ---', 'XYZ | Ex Why Zed', '', '```', '**NO**: code', '```', '<!-- **NOR**: this -->', '**TCC**: Again.',
    ].join('\n');
    assert.deepEqual(importMarkdown(markdown).map(({ term, expansion, definition }) => [term, expansion, definition]), [
      ['TCC', undefined, 'A council of three.'], ['RSF', undefined, 'A fund.'], ['ABC', 'Alpha Beta Code', 'The letters of it.'],
      ['XYZ', 'Ex Why Zed', 'Ex Why Zed'],
    ]);
  });

  test('gives a file that reads back without a problem', () => {
    const text = writeTermsFile(importMarkdown('**TCC**: A council: "three" states.'));
    assert.deepEqual(readTermsFile(text, KNOWN).problems, []);
    assert.equal(readTermsFile(text, KNOWN).entries[0].definition, 'A council: "three" states.');
  });

  test('goes after the entries of a file, however it is indented, and leaves out what it has', () => {
    const more = importMarkdown('**ABC**: Letters.\n\n**TCC**: Again.');
    for (const before of [
      '', '# our terms\n', 'entries:\n', 'entries: []\n', 'entries:\n- id: tcc\n  term: TCC\n  definition: A council.\n',
      'entries:\r\n    - id: tcc\r\n      term: TCC\r\n      definition: A council.\r\n\r\n',
    ]) {
      const { entries, problems: faults } = readTermsFile(appendTerms(before, more), KNOWN);
      assert.deepEqual(faults, [], before);
      assert.deepEqual(entries.map(({ id }) => id).sort(), ['abc', 'tcc'], before);
    }
  });
});
