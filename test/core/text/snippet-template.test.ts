import * as assert from 'node:assert/strict';
import { readDraft } from '../../../src/core/draft/read-draft';
import { fileNameOf, fillTemplate } from '../../../src/core/text/snippet-template';
import { engine } from '../../support/engine';
import { expandSnippet } from '../../support/snippet';
import { snippets } from '../../support/snippet-files';

const templates = snippets.filter(({ file }) => file === 'drafts.json');
/** What a writer may put into places of the templates. */
const FILLED: Readonly<Record<string, string>> = {
  'TK committee': 'House Foreign Affairs Committee', 'TK name of the hearing': 'Chips and Security', 'TK name': 'Smith',
  'TK evidence': 'China imported chips for 400 billion dollars in 2024', 'TK first day': '2 March 2026', 'TK last day': '6 March 2026',
  'TK full reference': 'Henry Farrell and Abraham L. Newman, “Networks,” *International Security* 44, no. 1 (2019): 42–79', 'TK data': 'Two cases',
  'TK source': 'General Administration of Customs, *Imports of Chips*, 2025',
};
const answers = { title: 'Who "pays" $5 \\ more?', author: 'Kim $1 {x}', date: '2026-05-04' };

suite('the templates of new drafts', () => {
  test('each takes title, author and date as they were typed, also with quotation marks and dollar signs', () => {
    assert.equal(templates.length, 6);
    for (const { prefix, body } of templates) {
      const { text } = expandSnippet(fillTemplate(body, answers));
      assert.match(text, /^---\ntitle: "Who \\"pays\\" \$5 \\\\ more\?"\nauthor: "Kim \$1 \{x\}"\ndate: 2026-05-04\n/, prefix);
      assert.doesNotMatch(text, /\$\{?CURRENT|(?<=\*\*Date:\*\* )(?!2026-05-04)/, prefix);
      assert.ok(text.includes('\n# Who "pays" $5 \\ more?\n') || prefix === 'memo-draft', prefix);
      assert.ok(readDraft(text).frontMatter, prefix);
      assert.doesNotMatch(text, /TK (?:title|headline|author\b)(?! and)/, prefix);
    }
  });

  test('an answer left empty stays a placeholder', () => {
    for (const { prefix, body } of templates) {
      const { text } = expandSnippet(fillTemplate(body, { title: '', author: '', date: '' }));
      assert.equal(text, expandSnippet(body.join('\n')).text, prefix);
    }
  });

  test('a new draft has only its placeholders to find', () => {
    for (const { prefix, body } of templates) {
      const { issues } = engine.check(expandSnippet(fillTemplate(body, { title: 'On Trade', author: 'A. Writer', date: '2026-05-04' })).text);
      assert.deepEqual([...new Set(issues.map(({ rule }) => rule))], ['citation-needed'], prefix);
    }
  });

  test('the frame of a draft is no claim when its places are filled', () => {
    for (const { prefix, body } of templates) {
      const text = expandSnippet(body.join('\n')).text.replace(/TK[a-z-]*(?: [a-z]+)*/g, (place) => FILLED[place] ?? place);
      const open = engine.check(text).issues.filter(({ rule }) => rule === 'uncited-claim').map(({ start, end }) => text.slice(start, end));
      assert.deepEqual(open.filter((sentence) => !sentence.includes('TK')), [], prefix);
    }
  });

  test('a title becomes a file name', () => {
    assert.equal(fileNameOf('After the Summit: What Tokyo Asks?'), 'after-the-summit-what-tokyo-asks');
    assert.equal(fileNameOf('Café “déjà”'), 'cafe-deja');
    assert.equal(fileNameOf('한미일 협력'), '한미일-협력');
    assert.equal(fileNameOf('…'), 'draft');
    assert.ok(fileNameOf('word '.repeat(40)).length <= 60);
  });
});
