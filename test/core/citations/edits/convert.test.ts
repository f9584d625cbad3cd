import * as assert from 'node:assert/strict';
import { footnotesToLinks } from '../../../../src/core/citations/edits/footnote-to-link';
import { addressAt, linksToFootnotes, linkToFootnote } from '../../../../src/core/citations/edits/link-to-footnote';
import { moveFootnotesToEnd } from '../../../../src/core/citations/edits/move-footnotes';
import { renumberFootnotes } from '../../../../src/core/citations/edits/renumber-footnotes';
import { readDraft } from '../../../../src/core/draft/read-draft';
import { applyEdits } from '../../../../src/core/text/span';

const renumbered = (text: string) => applyEdits(text, renumberFootnotes(readDraft(text)));
const moved = (text: string) => applyEdits(text, moveFootnotesToEnd(readDraft(text)));

function noted(text: string, accessed?: string): string {
  const draft = readDraft(text);
  const mark = addressAt(draft, text.search(/\[|http|</) + 1)!;
  const { edits, cursor } = linkToFootnote(draft, mark, accessed);
  const result = applyEdits(text, edits);
  return `${result.slice(0, cursor)}|${result.slice(cursor)}`;
}

function linked(text: string): string | undefined {
  const draft = readDraft(text);
  const edits = footnotesToLinks(draft, [{ mark: draft.marks.find(({ kind }) => kind === 'footnote')! }]);
  return edits.length > 0 ? applyEdits(text, edits) : undefined;
}

suite('renumber footnotes', () => {
  test('numbers follow the first use, and definitions that stand together follow them', () => {
    assert.equal(
      renumbered('A.[^3] B.[^1] C.[^3]\n\n[^1]: One.\n[^3]: Three, see note[^1].\n'),
      'A.[^1] B.[^2] C.[^1]\n\n[^1]: Three, see note[^2].\n[^2]: One.\n',
    );
  });

  test('names stay, and a number is the one that readers see', () => {
    assert.equal(renumbered('A.[^kim] B.[^1]\n\n[^kim]: Kim.\n[^1]: One.\n'), 'A.[^kim] B.[^2]\n\n[^kim]: Kim.\n[^2]: One.\n');
  });

  test('unused notes come last, and a mark without a note gets no number of another', () => {
    assert.equal(renumbered('A.[^9] B.[^2]\n\n[^1]: One.\n\n[^2]: Two.\n'), 'A.[^3] B.[^1]\n\n[^1]: Two.\n\n[^2]: One.\n');
  });

  test('definitions below their paragraphs stay there; CRLF stays; good order needs no edit', () => {
    assert.equal(
      renumbered('A.[^2]\r\n\r\n[^2]: Two.\r\n\r\nB.[^1]\r\n\r\n[^1]: One.\r\n'),
      'A.[^1]\r\n\r\n[^1]: Two.\r\n\r\nB.[^2]\r\n\r\n[^2]: One.\r\n',
    );
    assert.deepEqual(renumberFootnotes(readDraft('A.[^1] B.[^2]\n\n[^1]: One.\n[^2]: Two.\n')), []);
    const again = renumbered('C.[^5] A.[^2]\n\n[^2]: Two.\n[^5]: Five.\n');
    assert.equal(renumbered(again), again);
  });

  test('a definition in the text of another keeps its place there', () => {
    assert.equal(renumbered('A.[^3] B.[^2]\n\n[^2]: [^3]: One.\n'), 'A.[^1] B.[^2]\n\n[^2]: [^1]: One.\n');
    assert.equal(moved('A.[^1] B.[^2]\n\n[^1]: [^2]: One.\n\nC.\n'), 'A.[^1] B.[^2]\n\nC.\n\n[^1]: [^2]: One.\n');
  });
});

suite('move footnotes to the end', () => {
  test('definitions between paragraphs go to the end, in their order', () => {
    assert.equal(
      moved('A.[^1]\n\n[^1]: One.\n\nB.[^2]\n\n[^2]: Two.\n\nC.\n'),
      'A.[^1]\n\nB.[^2]\n\nC.\n\n[^1]: One.\n[^2]: Two.\n',
    );
    assert.equal(moved('A.[^1]\n\n[^1]: One.\n\nB.[^2]\n\n[^2]: Two.\n'), 'A.[^1]\n\nB.[^2]\n\n[^1]: One.\n[^2]: Two.\n');
  });

  test('notes of several paragraphs move whole, and those in quotations lose its mark', () => {
    assert.equal(moved('A.[^1]\n\n[^1]: One.\n\n    More.\n\nB.\n'), 'A.[^1]\n\nB.\n\n[^1]: One.\n\n    More.\n');
    assert.equal(moved('> A.[^1]\n>\n> [^1]: One.\n\nB.\n'), '> A.[^1]\n\nB.\n\n[^1]: One.\n');
  });

  test('notes that stand together leave one gap, and those of a quotation at the end stand after it', () => {
    assert.equal(moved('A.[^1]\n\n[^1]: One.\n[^2]: Two.\n\nB.\n'), 'A.[^1]\n\nB.\n\n[^1]: One.\n[^2]: Two.\n');
    assert.equal(moved('> A.[^1][^2]\n>\n> [^1]: One.\n> [^2]: Two.\n'), '> A.[^1][^2]\n>\n\n[^1]: One.\n[^2]: Two.\n');
  });

  test('there is nothing to do when they stand at the end, or when there are none', () => {
    assert.deepEqual(moveFootnotesToEnd(readDraft('A.[^1]\n\n[^1]: One.\n')), []);
    assert.deepEqual(moveFootnotesToEnd(readDraft('A.\n')), []);
  });

  test('they never go into a code block or a comment that has no end', () => {
    for (const open of ['```\nlet x\n', '<!-- later\n']) {
      assert.equal(moved(`A.[^1]\n\n[^1]: One.\n\nB.\n\n${open}`), `A.[^1]\n\nB.\n\n[^1]: One.\n\n${open}`);
      assert.deepEqual(moveFootnotesToEnd(readDraft(`A.[^1]\n\n[^1]: One.\n\n${open}`)), []);
    }
  });

  test('CRLF stays', () => {
    assert.equal(moved('A.[^1]\r\n\r\n[^1]: One.\r\n\r\nB.\r\n'), 'A.[^1]\r\n\r\nB.\r\n\r\n[^1]: One.\r\n');
  });
});

suite('links and footnotes', () => {
  test('a link leaves its words, and its address becomes a note', () => {
    assert.equal(noted('[Exports](https://a.org/x) fell.\n'), 'Exports[^1] fell.\n\n[^1]: <https://a.org/x>.|\n');
    assert.equal(noted('So [exports *fell*](https://a.org/x "Trade").\n'), 'So exports *fell*.[^1]\n\n[^1]: Trade, <https://a.org/x>.|\n');
    assert.equal(noted('[Exports][a] fell.\n\n[a]: https://a.org/x\n'), 'Exports[^1] fell.\n\n[a]: https://a.org/x\n\n[^1]: <https://a.org/x>.|\n');
  });

  test('several links become notes in the order of the text, and the cursor stands after the first', () => {
    const several = (text: string): string => {
      const draft = readDraft(text);
      const { edits, cursor } = linksToFootnotes(draft, draft.marks.filter(({ kind }) => kind === 'link' || kind === 'url').reverse());
      const result = applyEdits(text, edits);
      return `${result.slice(0, cursor)}|${result.slice(cursor)}`;
    };
    assert.equal(several('[A](https://a.org/x), https://b.org/x.\n\n[C](https://c.org/x).\n'),
      'A,[^1][^2]\n\nC.[^3]\n\n[^1]: <https://a.org/x>.|\n[^2]: <https://b.org/x>.\n[^3]: <https://c.org/x>.\n');
    assert.equal(several('[A](https://a.org/x).[^1]\n\n[^1]: Kim.\n\n[B](https://b.org/x).\n\n[^4]: Lee.\n'),
      'A.[^5][^1]\n\n[^1]: Kim.\n[^5]: <https://a.org/x>.|\n\nB.[^6]\n\n[^4]: Lee.\n[^6]: <https://b.org/x>.\n');
  });

  test('a bare address between commas or after a stop leaves one of them', () => {
    assert.equal(noted('See A, https://a.org/x, and B.\n'), 'See A,[^1] and B.\n\n[^1]: <https://a.org/x>.|\n');
    assert.equal(noted('It fell. https://a.org/x.\n'), 'It fell.[^1]\n\n[^1]: <https://a.org/x>.|\n');
  });

  test('a bare address goes into a note with the day it was read', () => {
    const day = 'November 24, 2026';
    const note = `[^1]: <https://a.org/x>, accessed ${day}.|`;
    assert.equal(noted('Exports fell (https://a.org/x).\n', day), `Exports fell.[^1]\n\n${note}\n`);
    assert.equal(noted('Exports fell: <https://a.org/x>', day), `Exports fell:[^1]\n\n${note}\n`);
    assert.equal(noted('Exports fell, says https://a.org/x, again.\n', day), `Exports fell, says,[^1] again.\n\n${note}\n`);
  });

  test('a note with one address becomes a link on the words before it', () => {
    assert.equal(linked('Exports fell.[^1]\n\n[^1]: <https://a.org/x>.\n'), '[Exports fell](https://a.org/x).\n');
    assert.equal(
      linked('In 2019 beef exports fell[^1] much.\n\n[^1]: Kim, *Trade*, https://a.org/x.\n'),
      'In 2019 [beef exports fell](https://a.org/x "Kim, Trade") much.\n',
    );
    assert.equal(linked('A.[^1] B.[^1]\n\n[^1]: <https://a.org/x>\n'), '[A](https://a.org/x). B.[^1]\n\n[^1]: <https://a.org/x>\n');
    assert.equal(linked('A.[^1]\n\n[^1]: <https://a.org/x>\n[^2]: Kim.\n'), '[A](https://a.org/x).\n\n[^2]: Kim.\n');
  });

  test('notes that become links together leave no gap, and one that all its marks called goes', () => {
    const all = (text: string): string => {
      const draft = readDraft(text);
      return applyEdits(text, footnotesToLinks(draft, draft.marks.filter(({ kind }) => kind === 'footnote').map((mark) => ({ mark }))));
    };
    assert.equal(all('A[^1] fell. B[^2] rose.\n\n[^1]: <https://a.org/x>\n\n[^2]: <https://b.org/x>\n'), '[A](https://a.org/x) fell. [B](https://b.org/x) rose.\n');
    assert.equal(all('A[^1] fell. B[^1] rose.\n\n[^1]: <https://a.org/x>\n\nC.\n'), '[A](https://a.org/x) fell. [B](https://a.org/x) rose.\n\nC.\n');
    assert.equal(all('A.[^1][^2]\n\n[^1]: <https://a.org/x>\n[^2]: <https://b.org/x>\n'), '[A](https://a.org/x).[^2]\n\n[^2]: <https://b.org/x>\n');
  });

  test('the words that become a link are read without markup, and are no part of a link, an address or code', () => {
    const note = '\n\n[^1]: <https://b.org/x>\n';
    assert.equal(linked(`- Exports fell.[^1]${note}`), '- [Exports fell](https://b.org/x).\n');
    assert.equal(linked(`Exports *fell*.[^1]${note}`), 'Exports *[fell](https://b.org/x)*.\n');
    assert.equal(linked(`Exports\nfell [@kim].[^1]${note}`), '[Exports\nfell](https://b.org/x) [@kim].\n');
    for (const words of ['See [Kim](https://a.org)', 'Exports [fell][x]', 'See https://a.org/kim', 'Exports `fell`']) {
      assert.equal(linked(`${words}.[^1]\n\n[x]: https://a.org${note}`), undefined, words);
    }
  });

  test('an address keeps its parentheses, and a note the words of its link', () => {
    assert.equal(linked('A.[^1]\n\n[^1]: https://b.org/Kim_(a), p. 3.\n'), '[A](https://b.org/Kim_(a) "p. 3").\n');
    assert.equal(linked('A.[^1]\n\n[^1]: See [Kim, *Trade*](https://b.org/x), p. 3.\n'), '[A](https://b.org/x "See Kim, Trade, p. 3").\n');
    assert.equal(linked('A.[^1]\n\n[^1]: Kim, https://b.org/x, p. 3.\n'), '[A](https://b.org/x "Kim, p. 3").\n');
  });

  test('an address that opens an item leaves the item, and a mark stands after the signs that close around it', () => {
    assert.equal(noted('- https://a.org/x\n'), '- [^1]\n\n[^1]: <https://a.org/x>.|\n');
    assert.equal(noted('It fell ([Kim](https://a.org/x)).\n'), 'It fell (Kim).[^1]\n\n[^1]: <https://a.org/x>.|\n');
    assert.equal(noted('It **[fell](https://a.org/x)**, too.\n'), 'It **fell**,[^1] too.\n\n[^1]: <https://a.org/x>.|\n');
  });

  test('a note without an address, or with several, stays a note', () => {
    assert.equal(linked('A.[^1]\n\n[^1]: Kim 2020.\n'), undefined);
    assert.equal(linked('A.[^1]\n\n[^1]: https://a.org and https://b.org\n'), undefined);
  });

  test('pictures, mail and links in notes are not turned', () => {
    for (const text of ['![a](https://a.org/x.png)', '[a](mailto:a@b.org)', 'A[^1]\n\n[^1]: [b](https://a.org)']) {
      assert.equal(addressAt(readDraft(text), text.indexOf('](') + 3), undefined, text);
    }
  });
});
