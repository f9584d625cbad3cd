import * as assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { readFootnotes } from '../../../src/preview/footnotes';
import { shadeClaims } from '../../../src/preview/shade-claims';

function render(source: string, ...claims: string[]): string {
  const md = new MarkdownIt();
  readFootnotes(md);
  shadeClaims(md, () => claims, 'No source');
  return md.render(source).trim();
}
const shaded = (html: string): string =>
  html.replace(/<mark class="policy-writer-uncited" title="No source">/g, '«').replace(/<\/mark>/g, '»');

suite('the Markdown preview', () => {
  test('shades the words of a claim, also across emphasis, links and line breaks', () => {
    const html = render('First. Exports *fell* by\n[12 percent](https://x.org) in May. Last.',
      'Exports fell by 12 percent in May.');
    assert.equal(shaded(html),
      '<p>First. «Exports »<em>«fell»</em>« by»\n<a href="https://x.org">«12 percent»</a>« in May.» Last.</p>');
  });

  test('shades several claims of one paragraph, and no other words', () => {
    assert.equal(shaded(render('A one. B two. C three.', 'A one.', 'C three.')), '<p>«A one.» B two. «C three.»</p>');
  });

  test('finds a claim whose quotation marks the preview has made curly', () => {
    const md = new MarkdownIt({ typographer: true });
    shadeClaims(md, () => ['He said "no".'], 'No source');
    assert.match(md.render('He said "no".'), /<mark[^>]*>He said “no”\.<\/mark>/);
  });

  test('leaves a draft alone whose claims are all cited', () => {
    assert.equal(render('A & B < C.'), '<p>A &amp; B &lt; C.</p>');
  });

  test('shows footnotes as a list below the text', () => {
    const html = render('A claim.[^1]\n\n[^1]: Source.');
    assert.match(html, /<sup class="footnote-ref"><a href="#fn1"/);
    assert.match(html, /<section class="footnotes">/);
  });

  test('gives a note that is called twice one number, as in print', () => {
    const html = render('One.[^a] Two.[^a] Three.[^b]\n\n[^a]: Source.\n\n[^b]: Other.');
    assert.deepEqual([...html.matchAll(/<sup[^>]*><a[^>]*>([^<]*)</g)].map(([, caption]) => caption), ['[1]', '[1]', '[2]']);
  });

  test('puts many notes at the end without going through the whole draft for each, and hands on a plain list', () => {
    const md = new MarkdownIt();
    readFootnotes(md);
    const { concat } = Array.prototype;
    let copied = 0;
    Array.prototype.concat = function (this: unknown[], ...more: unknown[]): unknown[] {
      copied += this.length;
      return concat.apply(this, more);
    };
    try {
      const tokens = md.parse(Array.from({ length: 500 }, (_, index) => `One[^${index}].\n\n[^${index}]: Note.\n\n`).join(''), {});
      assert.equal(tokens.filter(({ type }) => type === 'footnote_open').length, 500);
      assert.equal(tokens.constructor, Array);
    } finally {
      Array.prototype.concat = concat;
    }
    assert.ok(copied < 1000, `${copied} tokens copied`);
  });

  test('does not render footnotes twice when another extension does', () => {
    const md = new MarkdownIt();
    readFootnotes(md);
    const rules = md.inline.ruler.getRules('').length;
    readFootnotes(md);
    assert.equal(md.inline.ruler.getRules('').length, rules);
  });
});
