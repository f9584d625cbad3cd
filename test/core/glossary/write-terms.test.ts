import * as assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { readDraft } from '../../../src/core/draft/read-draft';
import { findTerms } from '../../../src/core/glossary/find-terms';
import { glossaryEdit } from '../../../src/core/glossary/write-glossary';
import { expandUse, fullForm, introducedBefore, shortForm } from '../../../src/core/glossary/write-term';
import { applyEdits } from '../../../src/core/text/span';
import { markTerms } from '../../../src/preview/mark-terms';
import { glossary } from '../../support/engine';

function withGlossary(source: string): string {
  const draft = readDraft(source);
  const edit = glossaryEdit(draft, findTerms(draft, glossary), glossary);
  return edit ? applyEdits(source, [edit]) : source;
}

suite('writing terms', () => {
  test('a term is written out at its first use, and short after it', () => {
    const gsomia = glossary.byId.get('gsomia')!;
    const source = 'Start. GSOMIA ended. Then more.';
    const uses = findTerms(readDraft(source), glossary);
    assert.equal(fullForm(gsomia), 'General Security of Military Information Agreement (GSOMIA)');
    assert.equal(introducedBefore(uses, 'Start. '.length).has('gsomia'), false);
    assert.equal(introducedBefore(uses, source.length).has('gsomia'), true);
    assert.equal(shortForm(gsomia), 'GSOMIA');
  });

  test('inserting the expansion replaces the words, and does nothing where it stands', () => {
    const source = 'The CPTPP stands.';
    const draft = readDraft(source);
    const [use] = findTerms(draft, glossary);
    const edit = expandUse(draft, use, glossary.byId.get('cptpp')!);
    assert.equal(edit && applyEdits(source, [edit]),
      'The Comprehensive and Progressive Agreement for Trans-Pacific Partnership (CPTPP) stands.');
  });

  test('a glossary of the draft’s terms is put at its end, and brought up to date where there is one', () => {
    const first = withGlossary('# Brief\n\nRCEP and the Trilateral Coordination Council (TCC). The TCC met.\n');
    assert.match(first, /^# Brief\n\n.*met\.\n\n## Glossary\n\n- \*\*RCEP\*\* \(Regional Comprehensive Economic Partnership\): A free trade agreement .*\n- \*\*TCC\*\*: Trilateral Coordination Council\n$/s);
    assert.equal(withGlossary(first), first);
    assert.equal(withGlossary('No terms here.\n'), 'No terms here.\n');
    assert.match(withGlossary('KORUS.\r\n'), /^KORUS\.\r\n\r\n## Glossary\r\n\r\n- \*\*KORUS\*\*/);
  });

  test('the preview puts terms into abbr, with nothing changed in the words', () => {
    const terms = [{ words: 'Quad', title: 'Four "states" <b>' }, { words: 'Quad Plus', title: 'More' }];
    const html = markTerms(new MarkdownIt(), () => terms).render('The **Quad**, a Quad Plus, Quads and `Quad` & Quad.');
    const title = 'title="Four &quot;states&quot; &lt;b&gt;"';
    assert.equal(html, `<p>The <strong><abbr ${title}>Quad</abbr></strong>, a <abbr title="More">Quad Plus</abbr>, Quads and ` +
      `<code>Quad</code> &amp; Quad.</p>\n`);
    const under = markTerms(new MarkdownIt(), () => terms).render('The Quad.\n\n## After\n\nThe Quad. The Quad.');
    assert.equal(under, `<p>The <abbr ${title}>Quad</abbr>.</p>\n<h2>After</h2>\n<p>The <abbr ${title}>Quad</abbr>. The Quad.</p>\n`);
    assert.equal(markTerms(new MarkdownIt(), () => []).render('The Quad.'), new MarkdownIt().render('The Quad.'));
  });
});
