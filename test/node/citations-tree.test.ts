import assert from 'node:assert/strict';
import { createEngine } from '../../src/core/engine';
import { summaryOf } from '../../src/core/report/summary-of';
import { finish } from '../../src/core/steps';
import { childrenOf, keepEntries, shownOf, treeOf, type Node } from '../../src/vscode/desk/citations-tree';
import type { Review } from '../../src/vscode/desk/reviews';

const FIRST = 'Exports to China fell 14 percent in 2019.';
const SECOND = 'Wages in Japan rose 3 percent in 2020.';
const THIRD = 'Imports from Korea rose 9 percent in 2018.';
const draft = (...claims: readonly string[]): string => `# Ports\n\n${claims.join('\n\n')}\n\n# Ships\n\n${THIRD}\n`;

/** The entries of a draft as the view first makes them. */
function entriesOf(text: string): Node[] {
  const checked = createEngine().check(text);
  return treeOf({ checked, summary: finish(summaryOf(checked, '2026-11-29')) } as Review, { show: 'all', sort: 'place' });
}

/** The entries under each section. */
const claimsOf = (nodes: readonly Node[]): (readonly Node[])[] => nodes.map(childrenOf);
const words = (node: Node): string => (node.type === 'claim' ? node.claim.text : node.id);

suite('The entries of the Citations view', () => {
  test('show a section anew when a claim without a source is set aside', () => {
    const [before] = entriesOf(draft(FIRST, SECOND));
    const [after] = entriesOf(draft(`${FIRST}<!--lint ignore uncited-claim: own survey-->`, SECOND));
    assert.deepEqual([before, after].map((node) => node.type === 'section' && node.section.open), [2, 1]);
    assert.notEqual(shownOf(before), shownOf(after));
  });

  test('stay the same objects while the words of one claim change, and only that one looks otherwise', () => {
    const before = keepEntries([], entriesOf(draft(FIRST, SECOND)));
    const [[first, second], [third]] = claimsOf(before);
    const looks = [before[0], first, second, third].map(shownOf);
    const after = keepEntries(before, entriesOf(draft(FIRST.replace('14', '15'), SECOND)));
    assert.deepEqual(claimsOf(after).flat(), [first, second, third]);
    assert.equal(words(first), FIRST.replace('14', '15'));
    assert.deepEqual([after[0], first, second, third].map((node, index) => shownOf(node) !== looks[index]), [false, true, false, false]);
  });

  test('look as they did when only their place has changed', () => {
    const before = keepEntries([], entriesOf(draft(FIRST, SECOND)));
    const looks = claimsOf(before).flat().map(shownOf);
    const after = keepEntries(before, entriesOf(`We should act.\n\n${draft(FIRST, SECOND)}`));
    assert.deepEqual(claimsOf(after).flat().map(shownOf), looks);
    assert.ok(claimsOf(after).flat().every((node, index) => node === claimsOf(before).flat()[index]));
  });

  test('are others where claims came, went or changed places', () => {
    /** Which claim of the first section each of a later version was before, by its number; -1 for a new one. */
    const were = (...later: readonly string[]): number[] => {
      const before = keepEntries([], entriesOf(draft(FIRST, SECOND)));
      const [old] = claimsOf(before);
      return claimsOf(keepEntries(before, entriesOf(draft(...later))))[0].map((node) => old.indexOf(node));
    };
    assert.deepEqual(were(SECOND), [1]);
    assert.deepEqual(were(SECOND, FIRST), [1, 0]);
    assert.deepEqual(were(FIRST, THIRD.replace('9', '8'), SECOND), [0, -1, 1]);
    assert.deepEqual(were(SECOND.replace('3', '4'), FIRST.replace('14', '15')), [-1, -1]);
  });
});
