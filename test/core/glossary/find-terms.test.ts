import assert from 'node:assert/strict';
import { toAnalysis } from '../../../src/core/analyze';
import { createDraftReader } from '../../../src/core/draft/draft-reader';
import { readDraft } from '../../../src/core/draft/read-draft';
import type { Entry } from '../../../src/core/glossary/entry';
import { findTerms } from '../../../src/core/glossary/find-terms';
import { createGlossary } from '../../../src/core/glossary/glossary';
import { engine } from '../../support/engine';

const ENTRIES: Entry[] = [
  { id: 'port', term: 'PACT', aliases: ['PACT', 'Pact of Ports'], kind: 'agreement', definition: 'x', match: { only_with_context: ['PACT'], context: ['harbor*'] } },
  { id: 'poets', term: 'PACT', aliases: ['PACT', 'Pact of Poets'], kind: 'agreement', definition: 'x', match: { only_with_context: ['PACT'], context: ['verse'] } },
  { id: 'league', term: 'League', aliases: ['League', 'League of Towns'], kind: 'grouping', definition: 'x' },
  { id: 'aune', term: 'Aune Berit', aliases: ['Aune Berit', 'Mayor Aune'], kind: 'concept', definition: 'x' },
  { id: 'berit', term: 'Berit Falls', aliases: ['Berit Falls'], kind: 'concept', definition: 'x' },
];
const glossary = createGlossary(ENTRIES);

/** Each use as `ids: words of the source`. */
function found(source: string): string[] {
  return findTerms(readDraft(source), glossary)
    .map(({ start, end, ids, own }) => `${own ? `own ${own.expansion}` : ids.join('+')}: ${source.slice(start, end)}`);
}

suite('terms of a draft', () => {
  test('are found in headings, lists, tables, quotations and notes, at their place in the source', () => {
    const source = [
      '# The League', '- League', '> The **League**\r\n> of Towns', '| A | B |\n|---|---|\n| League | x |',
      'Text.[^1]', '[^1]: The [League of\nTowns](https://example.org/League).',
    ].join('\n\n');
    assert.deepEqual(found(source), [
      'league: League', 'league: League', 'league: League**\r\n> of Towns', 'league: League', 'league: League of\nTowns',
    ]);
  });

  test('are found where an abbreviation is written with full stops', () => {
    assert.deepEqual(found('The P.A.C.T. opened harbors, as a Mayor of P.A.C.T. The P.A.C. and S. P. Pact did not.'), ['port: P.A.C.T.', 'port: P.A.C.T.']);
  });

  test('are found in capitals, but for short words that may be abbreviations', () => {
    assert.deepEqual(found('THE LEAGUE OF TOWNS. A LEAGUE. AUNE BERIT.'), ['league: LEAGUE OF TOWNS', 'league: LEAGUE', 'aune: AUNE BERIT']);
    assert.deepEqual(findTerms(readDraft('QUAD. Quad.'), createGlossary([{ id: 'quad', term: 'Quad', aliases: ['Quad'], kind: 'grouping', definition: 'x' }]))
      .map(({ start }) => start), [6]);
    const exact = createGlossary([{ id: 'skies', term: 'Open Skies Treaty', aliases: ['Open Skies', 'Open Skies Treaty'], kind: 'agreement', definition: 'x', match: { exact: true } }]);
    assert.deepEqual(findTerms(readDraft('OPEN SKIES TREATY. OPEN SKIES. Open skies treaty.'), exact).map(({ start, end }) => [start, end]), [[0, 17]]);
  });

  test('are not found in code, front matter, comments, addresses and citations', () => {
    const source = '---\ntitle: League\n---\n\n`League` <!-- League --> https://e.org/League [@League2020] ![](League.png)\n\n```\nLeague\n```\n';
    assert.deepEqual(found(source), []);
  });

  test('are one when two forms of the same entry overlap, and not when they are of two entries', () => {
    assert.deepEqual(found('We met Mayor Aune Berit and Mayor Aune.'), ['aune: Mayor Aune Berit', 'aune: Mayor Aune']);
    assert.deepEqual(found('We met Mayor Aune. Aune Berit spoke at Aune Berit Falls.'), ['aune: Mayor Aune', 'aune: Aune Berit', 'aune: Aune Berit']);
  });

  test('have two readings when nothing decides, one when the words around do', () => {
    assert.deepEqual(found('The PACT is old. Harbors and verse.'), ['port+poets: PACT']);
    assert.deepEqual(found('The PACT opened harbors.'), ['port: PACT']);
    assert.deepEqual(found('The PACT is old.'), []);
  });

  test('are decided by the long form anywhere in the draft, by an introduction, and by the front matter', () => {
    assert.deepEqual(found('The Pact of Poets met.\n\nThe PACT is old.'), ['poets: Pact of Poets', 'poets: PACT']);
    assert.deepEqual(found('Pact of Poets, Pact of Ports.\n\nThe PACT opened harbors.\n\n# Of\n\nThe PACT is old.').slice(2), ['port: PACT', 'port+poets: PACT']);
    assert.deepEqual(found('The Pact of Poets (PACT) met over verse in harbors.'), ['poets: Pact of Poets', 'poets: PACT']);
    assert.deepEqual(found('---\nglossary: [port]\n---\n\nThe PACT is old.'), ['port: PACT']);
    assert.deepEqual(found('---\nglossary:\n  - "Pact of Poets"\n---\n\nThe PACT is old.'), ['poets: PACT']);
  });

  test('are those of the draft as it is now, whatever its paragraphs stood for before', () => {
    const reader = createDraftReader();
    const terms = createGlossary(ENTRIES);
    const use = 'The PACT is old.';
    const [ports, poets] = ['The Pact of Ports (PACT) met.', 'The Pact of Poets (PACT) met.'];
    const [harbors, other] = ['The PACT opened harbors.', 'The Pilots’ Action Committee Trust (PACT) met.'];
    for (const paragraphs of [
      [use], [use, ports], [use, ports, poets], [ports, use, poets], [ports, poets, use], [poets, ports, use], ['x', poets, ports, use], [harbors, use], [use, harbors],
      ['x', ports, poets, use, 'y'], [use, ports, poets, 'x', 'y'], [other, use], [other, use, harbors], [use, '# Harbors', use], [use, '# Verse', use], [other, 'x', use], [use],
    ]) {
      const source = paragraphs.join('\n\n');
      assert.deepEqual(findTerms(reader.read(source), terms), findTerms(readDraft(source), createGlossary(ENTRIES)), source);
    }
  });

  test('an introduction of something else takes the abbreviation away from the glossary', () => {
    assert.deepEqual(found('The Pilots’ Action Committee Trust (PACT) met. The PACT builds harbors.'), [
      'own Pilots’ Action Committee Trust: PACT', 'own Pilots’ Action Committee Trust: PACT',
    ]);
  });

  test('an abbreviation introduced for two things stands for the one introduced last before it', () => {
    assert.deepEqual(found('The PACT. The Pact of Ports (PACT) met harbors. A PACT.\n\nThe Pact of Poets (PACT) met. Verse of the PACT.\n\nThe PACT.'), [
      'port: PACT', 'port: Pact of Ports', 'port: PACT', 'port: PACT',
      'poets: Pact of Poets', 'poets: PACT', 'poets: PACT', 'poets: PACT',
    ]);
  });

  test('words before a bracket that the glossary knows for nothing else take no abbreviation away that is introduced', () => {
    assert.deepEqual(found('The Pact of Ports (PACT) met.\n\nPilots act together (PACT). The PACT is old.'), [
      'port: Pact of Ports', 'port: PACT', 'port: PACT', 'port: PACT',
    ]);
  });

  test('are in the value that is handed out', () => {
    const { terms } = toAnalysis(engine.check('The Quad and the KORUS FTA.'));
    assert.deepEqual(terms, [{ start: 4, end: 8, id: 'quad' }, { start: 17, end: 26, id: 'korus' }]);
  });

  test('are found in text of any kind without failing', () => {
    for (const text of ['', '\0', '(ABC)', 'a (AB', '\uD83D(QU)', 'Q'.repeat(5000), '(('.repeat(2000), 'Quad '.repeat(3000)]) {
      assert.ok(Array.isArray(found(text)));
    }
  });
});
