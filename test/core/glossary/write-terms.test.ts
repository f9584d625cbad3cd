import * as assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { readDraft } from '../../../src/core/draft/read-draft';
import { findTerms } from '../../../src/core/glossary/find-terms';
import { glossaryEdit } from '../../../src/core/glossary/write-glossary';
import { expandUse, fullForm, introducedBefore, shortForm } from '../../../src/core/glossary/write-term';
import { writtenBehind } from '../../../src/core/glossary/write-out';
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

  for (const [source, expected] of [
    ['The CPTPP stands.', 'The Comprehensive and Progressive Agreement for Trans-Pacific Partnership (CPTPP) stands.'],
    ['Under AUKUS, much moves.', 'Under the Australia-United Kingdom-United States security partnership (AUKUS), much moves.'],
    ['AUKUS partners met.', 'Australia-United Kingdom-United States security partnership (AUKUS) partners met.'],
    ['NATO said so.', 'The North Atlantic Treaty Organization (NATO) said so.'],
    ['A stronger NATO is one.', 'A stronger North Atlantic Treaty Organization (NATO) is one.'],
    ['They said NATO’s aims hold.', 'They said the North Atlantic Treaty Organization’s (NATO) aims hold.'],
    ['It left APEC.', 'It left Asia-Pacific Economic Cooperation (APEC).'],
    ['Pro-NATO views.', 'Pro-North Atlantic Treaty Organization (NATO) views.'],
    ['They need an FTA with it.', 'They need a free trade agreement (FTA) with it.'],
    ['FTAs help.', 'Free trade agreements (FTAs) help.'],
    ['MDBs’ lending fell.', 'Multilateral development banks’ (MDBs) lending fell.'],
    ['At COP28 they met.', 'At the UN climate conference (COP28) they met.'],
    ['SDG 13 is one.', 'Sustainable Development Goal 13 (SDG 13) is one.'],
    ['TBT rules of the WTO.', 'Technical barriers to trade (TBT) rules of the WTO.'],
    ['Under the GDI, China lends.', 'Under the Global Development Initiative (GDI), China lends.'],
    ['Under Article 7 TEU, Hungary may lose its vote.', 'Under Article 7 of the Treaty on European Union (the rule-of-law procedure), Hungary may lose its vote.'],
    ['| NATO | 1949 |\n| --- | --- |\n', '| North Atlantic Treaty Organization (NATO) | 1949 |\n| --- | --- |\n'],
    ['The World Trade Organization (WTO) stands.', 'The World Trade Organization (WTO) stands.'],
  ] as const) {
    test(`inserting the expansion makes a sentence of “${source.trim()}”`, () => {
      const draft = readDraft(source);
      const [use] = findTerms(draft, glossary);
      assert.equal(applyEdits(source, [...expandUse(draft, use, glossary.byId.get(use.ids[0])!)]), expected);
    });
  }

  test('after what is typed, a long form has “the” only where the sentence lacks it', () => {
    const wto = 'World Trade Organization (WTO)';
    assert.equal(writtenBehind('It joined ', wto), `the ${wto}`);
    assert.equal(writtenBehind('It joined the ', wto), wto);
    assert.equal(writtenBehind('It joined the new ', wto), wto);
    assert.equal(writtenBehind('## ', wto), wto);
    assert.equal(writtenBehind('a party to the ', 'the Quad (Australia and others)'), 'Quad (Australia and others)');
    assert.equal(writtenBehind('a member of ', 'Asia-Pacific Economic Cooperation (APEC)'), 'Asia-Pacific Economic Cooperation (APEC)');
  });

  test('a glossary of the draft’s terms is put at its end, and brought up to date where there is one', () => {
    const first = withGlossary('# Brief\n\nRCEP and the Trilateral Coordination Council (TCC). The TCC met.\n');
    assert.match(first, /^# Brief\n\n.*met\.\n\n## Glossary\n\n- \*\*RCEP\*\* \(Regional Comprehensive Economic Partnership\): A free trade agreement .*\n- \*\*TCC\*\*: Trilateral Coordination Council\n$/s);
    assert.equal(withGlossary(first), first);
    assert.equal(withGlossary('No terms here.\n'), 'No terms here.\n');
    assert.match(withGlossary('KORUS.\r\n'), /^KORUS\.\r\n\r\n## Glossary\r\n\r\n- \*\*KORUS\*\*/);
  });

  test('the glossary keeps its heading as the writer has put it', () => {
    assert.match(withGlossary('KORUS.\n\n**Glossary**\n\n- old\n'), /^KORUS\.\n\n\*\*Glossary\*\*\n\n- \*\*KORUS\*\*/);
    assert.match(withGlossary('KORUS.\n\nTerms\n-----\n\n- old\n'), /^KORUS\.\n\nTerms\n-----\n\n- \*\*KORUS\*\*/);
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
