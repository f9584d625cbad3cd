import * as assert from 'node:assert/strict';
import { toAnalysis } from '../../src/core/analyze';
import { engine } from '../support/engine';

suite('what the engine hands out', () => {
  test('the words that led to a verdict stand at their place in the source', () => {
    const source = 'We met.\n\n*Exports* to **Viet Nam** fell by 14 percent in 2019.\n';
    const { sentences } = toAnalysis(engine.check(source));
    const words = sentences[1].reasons.map(({ start, end }) => source.slice(start, end));
    assert.deepEqual(words, ['Exports', 'in 2019', 'percent', '14 percent']);
  });

  test('what is said of a draft is the same however its lines end, wherever they are broken, and with no-break spaces', () => {
    const draft = '---\ntitle: Trade\n---\n\nThe number of\nnew rules rose to 25\nhealth rules in 2019. As many\nas half of\nall firms left. Figure\n2 shows the fall.\n\n'
      + '> “We will\n> leave,” the first\n> minister said in\n> 2019.\n';
    const said = (source: string) => {
      const { issues, sentences } = toAnalysis(engine.check(source));
      return [...issues.map(({ rule, message }) => `${rule} ${message}`), ...sentences.map(({ text, need }) => `${need} ${text.replace(/[\s>]+/g, ' ')}`)];
    };
    assert.ok(said(draft).length > 6);
    for (const one of [draft.replace(/\n/g, '\r\n'), draft.replace(/\n/g, '\r'), draft.replace(/(\w)\n(?:> )?(?=[a-z\d])/g, '$1 '), draft.replace(/(?<=[a-z\d]) (?=[a-z\d])/g, '\u00A0')]) {
      assert.deepEqual(said(one), said(draft), JSON.stringify(one));
    }
  });
});
