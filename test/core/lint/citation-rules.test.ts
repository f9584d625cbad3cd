import * as assert from 'node:assert/strict';
import { RULES } from '../../../src/core/lint/rules';
import { applyEdits } from '../../../src/core/text/span';
import { engine, only } from '../../support/engine';
import { mark } from '../../support/markers';

const issuesOf = (rule: string, text: string, options = {}) =>
  engine.check(text, { rules: only(rule, { severity: 'warning', ...options }) }).issues.filter((issue) => issue.rule === rule);

/** Checks that the rule finds just the marked places. */
function finds(rule: string, marked: string, options = {}): void {
  const text = marked.replace(/[«»]/g, '');
  assert.equal(mark(text, issuesOf(rule, text, options)), marked);
}

/** The text after the rule's fix with this title, and the messages it leaves. */
function fixed(rule: string, text: string, title: string, options = {}): string {
  const fix = issuesOf(rule, text, options).flatMap(({ fixes }) => fixes).find((one) => one.title === title);
  assert.ok(fix, title);
  return applyEdits(text, fix.edits);
}

suite('rules about notes and citations', () => {
  test('notes are renumbered in one step', () => {
    assert.equal(
      fixed('footnote-order', 'A.[^2] B.[^1]\r\n\r\n[^1]: One.\r\n[^2]: Two.\r\n', 'Renumber all footnotes'),
      'A.[^1] B.[^2]\r\n\r\n[^1]: Two.\r\n[^2]: One.\r\n',
    );
    finds('footnote-order', 'A.[^1] B.[^2], again.[^1]\n\n[^1]: One, see.[^2]\n[^2]: Two.\n');
  });

  test('two notes of one label take their marks with them, an empty note its marks, a key its semicolon', () => {
    assert.equal(
      fixed('duplicate-footnote', 'A.[^1] B.[^1]\r\n\r\n[^1]: One.\r\n\r\n[^1]: Two.\r\n', 'Give this note and its mark the label [^2]'),
      'A.[^1] B.[^2]\r\n\r\n[^1]: One.\r\n\r\n[^2]: Two.\r\n',
    );
    const long = `Kim, *Trade in the Pacific*, 2020, and what she adds in her later paper.`;
    assert.match(issuesOf('duplicate-footnote', `A.[^1]\r\n\r\n[^1]: ${long}\r\n\r\n[^1]: Two.\r\n`)[0].message, /\(“Kim, \*Trade in the Pacific\*, 2020, and what she adds in her…”\)/);
    assert.deepEqual(issuesOf('duplicate-footnote', 'A.[^1]\n\n[^1]: One.\n\n[^1]: Two.\n')[0].fixes.map(({ title }) => title), ['Remove this note']);
    assert.equal(fixed('empty-footnote', 'A.[^1] B.[^1]\n\n[^1]:\n', 'Remove the note and its mark'), 'A. B.\n');
    assert.equal(fixed('repeated-citation', 'A [@kim, p. 3; @lee; @kim, p. 3].\n', 'Remove the second key'), 'A [@kim, p. 3; @lee].\n');
    finds('repeated-citation', 'A [@kim, p. 3; @kim, p. 4] and [see @kim, p. 5].\n');
  });

  test('an empty note goes alone where another of its label has the source, and with all of them where none has', () => {
    const written = 'A.[^1]\n\n[^1]:\n\n[^1]: Kim 2020.\n';
    const mended = 'A.[^1]\n\n[^1]: Kim 2020.\n';
    assert.equal(fixed('empty-footnote', written, 'Remove the note'), mended);
    assert.equal(fixed('duplicate-footnote', written, 'Remove the empty note'), mended);
    assert.deepEqual(issuesOf('duplicate-footnote', written).map(({ message }) => message),
      ['There is already an empty footnote [^1], and this one will not be printed; remove the empty one.']);
    assert.equal(fixed('empty-footnote', 'A.[^1]\n\n[^1]:\n\n[^1]:\n', 'Remove the note and its mark'), 'A.\n');
    assert.equal(fixed('empty-footnote', '[^1]:\n\n[^1]:\n\nA.[^1]\n', 'Remove the note and its mark'), 'A.\n');
  });

  test('a claim whose source is promised and missing has one finding, which says what is missing', () => {
    const found = (text: string): string[] => engine.check(text).issues.map(({ rule }) => rule);
    const claim = 'Exports to Japan fell 14.2 percent in 2019';
    const list = '\n\nIt rose [1].\n\n## References\n\n1. Kim, *Trade*, 2020.\n';
    assert.deepEqual(found(`${claim}.\n`), ['uncited-claim']);
    assert.deepEqual(found(`${claim}.[^9]\n`), ['undefined-footnote']);
    assert.deepEqual(found(`${claim}[^9] and rose again.\n`), ['undefined-footnote']);
    assert.deepEqual(found(`${claim}.[^1]\n\n[^1]:\n`), ['empty-footnote']);
    assert.deepEqual(found(`${claim}.^[ ]\n`), ['empty-footnote']);
    assert.deepEqual(found(`${claim}.[^1]\n\n[^1]: TK\n`), ['citation-needed']);
    assert.deepEqual(found(`${claim} [citation needed].\n`), ['citation-needed']);
    assert.deepEqual(found(`${claim} [7].${list}`), ['undefined-footnote']);
    assert.deepEqual(found(`---\nreferences:\n- id: kim\n  title: Trade\n---\n\n${claim} [@lee2019; @kim].\n`).filter((rule) => rule !== 'incomplete-source'), ['unknown-citekey']);
    // Another sentence, a note that only remarks, and a number in a draft that does not cite by number promise nothing.
    assert.deepEqual(found(`We agree.[^9] ${claim}.\n`), ['undefined-footnote', 'uncited-claim']);
    assert.deepEqual(found(`${claim}.[^1]\n\n[^1]: See below.\n`), ['uncited-claim']);
    assert.deepEqual(found(`${claim} [7].\n\n## References\n\n1. Kim, *Trade*, 2020.\n`), ['uncited-claim']);
    assert.deepEqual(found('Some observers argue that it failed.[^9]\n'), ['undefined-footnote']);
    assert.deepEqual(issuesOf('undefined-footnote', `${claim} [7].${list}`).map(({ message }) => message),
      ['The list of references ends with number 1 and has no 7: add the source, or correct the number.']);
  });

  test('a note with comments alone is empty; one with a comment that nobody closed prints it', () => {
    finds('empty-footnote', 'A.«^[<!-- ask --> <!-- Kim -->]» B.^[<!-- ask -->Kim 2020.] C.^[<!-- ask Kim] D.^[<!-- ask --> <!-- Kim]\n');
  });

  test('one note in two spellings is one note: an address with and without www, a stop at the end', () => {
    finds('repeated-citation', 'A.[^1] B.[^2]\n\n[^1]: World Bank, *Prospects*, <https://a.org/x>.\n[^2]: «World Bank, *Prospects*, https://www.a.org/x/»\n');
  });

  test('a bare address is found in lists and quotations, and not as the words of a link', () => {
    finds('bare-url', '- See «https://a.org/x».\n\n> See «https://a.org/y» 😀.\n\n[https://a.org](https://a.org) and doi:10.1000/182.\n');
    assert.equal(fixed('bare-url', 'A (https://a.org/x).\n', 'Move the address into a footnote'), 'A.[^1]\n\n[^1]: <https://a.org/x>.\n');
    assert.equal(fixed('bare-url', 'A https://a.org/x.\n', 'Make it a link'), 'A <https://a.org/x>.\n');
  });

  test('a short address is found in HTML-free text only, whatever its case and scheme', () => {
    finds('shortened-url', 'See <«HTTPS://BIT.LY/3x»> and «http://www.bit.ly/3y», not https://bit.ly.\n');
  });

  test('a link’s words are read without case, space and full stop', () => {
    finds('link-text', 'See [«Here.»](https://a.org), [«click here»](https://a.org) and [«This Report»](https://a.org).\n');
    finds('link-text', 'See [here in the text](https://a.org) and [this report by Kim](https://a.org).\n');
  });

  test('the side of the full stop is that of most marks, or what the writer sets', () => {
    const text = 'Trade fell.[^1] Wages rose«[^2]».\n\n[^1]: Kim.\n[^2]: Lee.\n';
    finds('citation-placement', text.replace(/[«»]/g, ''));
    finds('citation-placement', text, { footnotes: 'after' });
    finds('citation-placement', 'Trade fell.«[^1]» Wages rose[^2].\n\n[^1]: Kim.\n[^2]: Lee.\n', { footnotes: 'before' });
    finds('citation-placement', 'The U.S.[^1] government paid. He came from the U.S.[^1]\n\n[^1]: Kim.\n', { footnotes: 'before' });
    finds('citation-placement', 'It stands (so he said«[^1]»). It rose 1.5[^1] percent.\n\n[^1]: Kim.\n', { footnotes: 'after' });
  });

  test('a mark moves across the full stop with its quotation marks', () => {
    const after = 'Put it after the full stop';
    const before = 'Put it before the full stop';
    const notes = '\n\n[^1]: Kim.\n';
    assert.equal(fixed('citation-placement', `He said “no[^1].”${notes}`, after, { footnotes: 'after' }), `He said “no.”[^1]${notes}`);
    assert.equal(fixed('citation-placement', `Trade fell [^1].${notes}`, after, { footnotes: 'after' }), `Trade fell.[^1]${notes}`);
    assert.equal(fixed('citation-placement', `Trade fell.[^1]${notes}`, before, { footnotes: 'before' }), `Trade fell[^1].${notes}`);
    assert.equal(fixed('citation-placement', 'Trade fell. [@kim2020]\n', before, { brackets: 'before' }), 'Trade fell [@kim2020].\n');
  });

  test('two notes with one text become one note', () => {
    assert.equal(
      fixed('repeated-citation', 'A.[^1] B.[^2]\n\n[^1]: Kim, *Trade*, 2020, 14.\n[^2]: Kim, *Trade*, 2020, 14.\n', 'Call note “1” in both places'),
      'A.[^1] B.[^1]\n\n[^1]: Kim, *Trade*, 2020, 14.\n',
    );
    finds('repeated-citation', 'A fell https://a.org/x and rose «http://www.a.org/x/».\n');
    finds('repeated-citation', '[A](https://a.org/x) fell and [B](https://a.org/x) rose.\n');
  });

  test('a source at second hand is found in the note and at the claim, a link that explains a name is not', () => {
    finds('secondary-source', 'Exports fell 14 percent in 2019.[^1]\n\n[^1]: Lee, «quoted in» *Trade Review*, 3.\n');
    finds('secondary-source', 'In 2019, [Shinzo Abe](https://en.wikipedia.org/wiki/Shinzo_Abe) said that exports had fallen 14 percent.\n');
  });

  test('a vague attribution is quiet in a quotation, beside a name, and where a source is given', () => {
    finds('vague-attribution', '“Some experts say it failed,” he wrote. It is late, but «many analysts» in Tokyo say it works.\n');
    finds('vague-attribution', 'The case studies show a gain. Our research shows a loss. Experts from Seoul came.\n');
    finds('vague-attribution', '«It is widely believed» that it failed. «Recent research» suggests a gain.\n');
    finds('vague-attribution', 'Some experts say it failed. «Studies» show a loss.\n'.replace('Some experts', '«Some experts»'));
    finds('vague-attribution', '[Some experts](https://a.org/x) say it failed.\n');
  });

  test('a vague attribution is not reported beside the claim that it is, unless that rule is off or the writer has set the claim aside', () => {
    const text = 'Some observers argue that the pact will fail.\n';
    const rulesOf = (draft: string, rules = {}) => engine.check(draft, { rules }).issues.map(({ rule, message }) => [rule, message]);
    assert.deepEqual(rulesOf(text), [['uncited-claim',
      'This says what people who are not named said or think (“Some observers argue”) without a source: cite one who says so.']]);
    assert.deepEqual(rulesOf(text, { 'uncited-claim': { severity: 'off' } }).map(([rule]) => rule), ['vague-attribution']);
    assert.deepEqual(rulesOf(text, { 'uncited-claim': { kinds: { attribution: 'off' } } }).map(([rule]) => rule), ['vague-attribution']);
    assert.deepEqual(rulesOf(`<!--lint ignore uncited-claim: a debate-->\n${text}`), []);
    assert.deepEqual(rulesOf(`<!--lint ignore vague-attribution: a debate-->\n${text}`).map(([rule]) => rule), ['uncited-claim']);
  });

  test('the details of a poll may stand in the paragraph or in the note', () => {
    finds('survey-without-details', 'Pew asked 1,000 adults in May 2021. In the poll, 62 percent said yes.\n');
    finds('survey-without-details', '«A poll in 2021 found that 62 percent support it.»\n');
    finds('survey-without-details', '«A poll found in 2021 voters split: 62 percent of Koreans support it.»\n');
    finds('survey-without-details', 'We surveyed 900 firms. About 40 percent of respondents said yes.\n\n## Views\n\n«A poll found that 62 percent agree.»\n');
  });

  test('rules that are off by default stay silent until they are turned on', () => {
    const off = RULES.filter(({ severity }) => severity === 'off').map(({ id }) => id);
    assert.ok(off.includes('quotation-without-locator') && off.includes('self-citation-only'));
    const text = '“The alliance remains the cornerstone of peace,” Kim writes [@kim2020].\n';
    assert.deepEqual(engine.check(text).issues.filter(({ rule }) => off.includes(rule)), []);
    assert.equal(issuesOf('quotation-without-locator', text).length, 1);
  });
});
