import assert from 'node:assert/strict';
import { readDraft } from '../../../../src/core/draft/read-draft';
import { plain, readWhole } from '../../../support/read-whole';

const TABLE = `Prices held.

<table class="wide">
<caption>Trade</caption>
<thead><tr><th>Country</th><th align="right">Exports</th></tr></thead>
<tbody>
  <tr><td>Korea &amp; Japan</td>
      <td>Exports <b>fell</b> 7.5
          percent in 2023.<sup><a href="https://example.org/a">1</a></sup></td></tr>
  <tr><td></td><td>A &lt; B</td></tr>
</tbody>
</table>
<p>Source: World Bank, 2023.</p>

Wages rose.
`;

const roles = (source: string): (readonly [role: string, text: string])[] => readDraft(source).blocks.map(({ role, prose }) => [role, prose.text]);

suite('tables of raw HTML', () => {
  test('are read cell by cell, and what stands after them as the source it is', () => {
    const draft = readDraft(TABLE);
    assert.deepEqual(draft.blocks.map(({ role, cell, prose }) => `${cell ? `${cell.row}.${cell.column}` : role} ${prose.text}`), [
      'body Prices held.', '0.0 Country', '0.1 Exports', '1.0 Korea & Japan', '1.1 Exports fell 7.5 percent in 2023.1', '2.1 A < B',
      'credit Source: World Bank, 2023.', 'body Wages rose.',
    ]);
    for (const { prose } of draft.blocks) for (const word of prose.text.match(/\p{L}{2,}/gu) ?? []) {
      assert.ok(TABLE.startsWith(word, prose.toSource(prose.text.indexOf(word))), word);
    }
  });

  test('end with their last row, and may have none', () => {
    assert.deepEqual(roles('<table><tr><td>A</td></tr></table>\n\nSource: OECD.\n'), [['cell', 'A'], ['credit', 'Source: OECD.']]);
    for (const text of ['<table>\n', '<table></table>\n', '<table><td>A</td>\n', '<table>\n<tr>\n<td>\n\n</td>\n</tr></table>\n']) assert.deepEqual(roles(text), [], text);
  });

  test('read the same piece by piece', () => {
    for (const text of [TABLE, TABLE.replace(/\n/g, '\r\n'), `> ${TABLE.trimEnd().replace(/\n/g, '\n> ')}\n`, `- ${TABLE.trimEnd().replace(/\n/g, '\n  ')}\n`]) {
      assert.deepEqual(plain(readDraft(text)), plain(readWhole(text)));
    }
  });
});

suite('block quotations of raw HTML', () => {
  const quotes = (source: string): string[] => readDraft(source).blocks.filter(({ quote }) => quote !== undefined).map(({ prose }) => prose.text.trim());

  test('are block quotations, also with paragraphs and a source in them', () => {
    assert.deepEqual(quotes('Prices held.\n\n<blockquote>\nExports fell.\n</blockquote>\n\nWages rose.\n'), ['Exports fell.']);
    assert.deepEqual(quotes('<blockquote class="box">Exports\nfell.</blockquote>\n\nWages rose.\n'), ['Exports fell.']);
    assert.deepEqual(quotes('<blockquote>\n<p>Exports fell by a third in May.</p>\n<cite>Kim, 2020</cite>\n</blockquote>\nWages rose.\n'), ['Exports fell by a third in May. Kim, 2020']);
  });

  test('hold no post of a social network', () => {
    assert.deepEqual(quotes('<blockquote class="twitter-tweet"><p lang="en">Exports fell.</p></blockquote>\n'), []);
  });
});
