import * as assert from 'node:assert/strict';
import type { Mark } from '../../../src/core/draft/draft';
import { readDraft } from '../../../src/core/draft/read-draft';

const proseOf = (source: string): string[] => readDraft(source).blocks.map((block) => block.prose.text);
const rolesOf = (source: string): string[] => readDraft(source).blocks.map((block) => block.role);
const marksOf = (source: string): string[] =>
  readDraft(source).marks.map((mark: Mark) => `${mark.kind} ${source.slice(mark.start, mark.end)}`);

suite('draft', () => {
  test('prose has the words and no markup', () => {
    assert.deepEqual(proseOf('*Seoul* said &ldquo;no&rdquo; \\[x\\] to [**Japan**](https://x.org).'),
      ['Seoul said “no” [x] to Japan.']);
  });

  test('each character of prose leads back to its place in the source', () => {
    const source = '\uFEFF---\ntitle: a\n---\r\n> **Seoul** &amp; \\*Tokyo\\*\r\n>   met 😀 again[^1].\n\n| a\\|b | [c](d) |\n|---|---|\n| e | f |\n\n[^1]: Yonhap, 2021.\n';
    for (const block of readDraft(source).blocks) {
      [...block.prose.text].forEach((_, index) => {
        const prose = block.prose.text[index];
        const there = source[block.prose.toSource(index)];
        assert.ok(there === prose || (there === '&' && prose === '&') || /[\r\n]/.test(there) && prose === ' ',
          `${JSON.stringify(prose)} maps to ${JSON.stringify(there)}`);
        assert.equal(block.prose.toProse(block.prose.toSource(index)), index);
      });
    }
  });

  test('a reference for a character that takes two is a thing without words, and no half of one', () => {
    assert.deepEqual(proseOf('It rose &#128512; and &#x1F600; fell.'), ['It rose \uFFFC and \uFFFC fell.']);
  });

  test('a line break in a quotation or list is one space', () => {
    assert.deepEqual(proseOf('> - Seoul\r\n>   did not\n> comment'), ['Seoul did not comment']);
    const source = 'Seoul\r\ndid not\r\ncomment in\n2019.';
    const [{ prose }] = readDraft(source).blocks;
    assert.equal(prose.text, 'Seoul did not comment in 2019.');
    assert.equal(prose.toSource(prose.text.indexOf('comment')), source.indexOf('comment'));
  });

  test('marks that carry no words leave the prose, with the space they would leave behind', () => {
    assert.deepEqual(proseOf('Poverty fell [see @a, p. 3; -@b].^[Note *one*.] Then[^x] it rose {#s .c} again.'),
      ['Poverty fell. Then it rose again.']);
  });

  test('a footnote leaves no space before a stop or another space, whether or not its note is there', () => {
    const text = 'Poverty fell [^1]. It rose [^1] again (and fell [^1]); it held. [^1] [^1] No.';
    for (const note of ['', '\n\n[^1]: Kim 2020.']) {
      const { blocks: [{ prose }], sentences, source } = readDraft(text + note);
      assert.equal(prose.text, 'Poverty fell. It rose again (and fell); it held. No.');
      assert.deepEqual(sentences.map(({ start, end }) => source.slice(start, end)),
        ['Poverty fell [^1].', 'It rose [^1] again (and fell [^1]); it held. [^1] [^1]', 'No.']);
    }
  });

  test('a template in an address leaves a link a link, at its place', () => {
    const source = 'See ![map]({{ site.baseurl }}/m.png "The map") and [the plan]({{ site.url }}/plan).\n';
    assert.deepEqual(marksOf(source), ['image ![map]({{ site.baseurl }}/m.png "The map")', 'link [the plan]({{ site.url }}/plan)']);
  });

  test('attributes of Pandoc, Quarto and kramdown are no prose, set braces are', () => {
    assert.deepEqual(proseOf('Poverty fell{.mark} again.\n\n![map](m.png){width=50%}\n\nThe set {a, b} grew.\n{: style="margin: 0" }'),
      ['Poverty fell again.', '\uFFFC', 'The set {a, b} grew.']);
  });

  test('the text of a box is read after its title; a box’s title alone is a caption', () => {
    assert.deepEqual(rolesOf('> **Box 2: How it worked.** Ships were inspected off Istanbul.\n'), ['body']);
    assert.deepEqual(rolesOf('**Box 1. What is a shock?** A shock is sudden.\n'), ['body']);
    assert.deepEqual(rolesOf('FILE - A ship arrives in Busan, May 31, 2017.\n\n▲ A ship in Busan.\n\nFile the form.\n'), ['caption', 'caption', 'body']);
    assert.deepEqual(rolesOf('Box 3: Trade in 2019, by region.\n\nFigure 1: Trade fell. Note: in dollars.\n'), ['caption', 'caption']);
  });

  test('“(c)” stands for copyright under a picture and before a year, and else for the third of some items', () => {
    assert.deepEqual(rolesOf('(b) Ports closed.\n\n(c) In Busan, crews went home.\n\n(c) 2020 Kim\n'), ['body', 'body', 'credit']);
    assert.equal(rolesOf('![a](b.png)\n\n(c) Kim\n').at(-1), 'credit');
  });

  test('a note under a sign of its own is a caption, and MultiMarkdown’s references are references', () => {
    assert.deepEqual(rolesOf('\\* Estimate, see the annex.\n\n† Excludes the coast guard.\n\n§ 4 applies.\n\n[#kim]: Kim, *Trade*, 2020.\n'), ['caption', 'caption', 'body', 'references']);
    assert.deepEqual(rolesOf('| a |\n|---|\n| 1.6* |\n\\* The estimate leaves out the coast guard.\n'), ['cell', 'cell', 'caption']);
  });

  test('words that are struck out are not read', () => {
    const { blocks, sentences } = readDraft('Wages rose. ~~Exports *fell* by 3 percent. Prices held.~~ It rained. ~~ No. ~5 percent.\n');
    assert.equal(blocks[0].prose.text, 'Wages rose. It rained. ~~ No. ~5 percent.');
    assert.deepEqual(sentences.map(({ text }) => text), ['Wages rose.', 'It rained.', '~~ No. ~5 percent.']);
  });

  test('signs of other dialects are no words, and no part of a sentence', () => {
    const sentencesOf = (source: string): string[] => readDraft(source).sentences.map(({ start, end }) => source.slice(start, end));
    for (const [source, ...sentences] of [
      // Obsidian
      ['%%Ask Kim.%% Exports fell.', 'Exports fell.'],
      ['%%\nAsk Kim.\n%%\n\nExports fell.', 'Exports fell.'],
      ['==Exports== fell. ==Wages rose.== Rents held. ^rents', 'Exports== fell.', 'Wages rose.', 'Rents held.'],
      ['![[map.png]]\n\nExports fell ![[a|b]].', 'Exports fell ![[a|b]].'],
      ['> [!tip]- A title of its own\n> Exports fell.', 'Exports fell.'],
      ['> [!tip] Exports fell.', 'Exports fell.'],
      // Pandoc
      ['% Exports fell in 2019\n% Kim Lee\n  and others\n\nWages rose.', 'Wages rose.'],
      ['| Exports fell,\n|   and so did wages.\n| Rents rose.', 'Exports fell,\n|   and so did wages.', 'Rents rose.'],
      ['(@) Exports fell\n(@good) Wages rose\n\nSee (@good).', 'Exports fell', 'Wages rose', 'See (@good).'],
      ['Trade\n:   Exports fell.\n:   Wages rose.\n', 'Trade\n:   Exports fell.', 'Wages rose.'],
      ['Trade\n\n:   Exports fell.\n', 'Trade', 'Exports fell.'],
      ['[Exports fell.]{.mark} [Wages [rose].]{#x}', 'Exports fell.', 'Wages [rose].'],
      ['Exports fell.^12^ Wages rose.', 'Exports fell.^12^', 'Wages rose.'],
      // MkDocs
      ['!!! note "Trade in 2019"\n    Exports fell.', 'Exports fell.'],
      ['??? note\n    Exports fell.', 'Exports fell.'],
      // MarkdownPP
      ['!INCLUDE "../tables/trade.md"\n\nExports fell.', 'Exports fell.'],
      // LaTeX
      ['\\begin{align*}\nx &= 14\n\\end{align*}\n\nExports fell.', 'Exports fell.'],
      ['Exports fell.\\footnote{Kim, \\emph{Trade}, 2020.} Wages rose.', 'Exports fell.\\footnote{Kim, \\emph{Trade}, 2020.}', 'Wages rose.'],
      ['\\begin{tabulary}{9cm}{LL}\nJapan & 14\n\\end{tabulary}\n\nExports fell.', 'Exports fell.'],
      ['\\begin{quote}[a]{b}\nExports fell.\n\\end{quote}\n\n\\begin{itemize}\n\\item Wages rose.\n\\item[b] Rents rose.\n\\end{itemize}', 'Exports fell.', 'Wages rose.', 'Rents rose.'],
      // HTML
      ['Exports fell.<sup>1</sup> Wages rose.', 'Exports fell.<sup>1</sup>', 'Wages rose.'],
      ['<b>Exports fell.</b> Wages rose.', 'Exports fell.', 'Wages rose.'],
      ['<div class="box">\nExports fell [@kim].\n</div>\nWages rose.', 'Exports fell [@kim].', 'Wages rose.'],
      ['<p align="center"><b>Exports</b> fell by a tenth.</p>\r\n\r\n<div> Wages rose by a tenth\r\nin May.\r\n</div>\r\n', 'Exports</b> fell by a tenth.', 'Wages rose by a tenth\r\nin May.'],
      ['<p>Exports fell</p>\n\n    <p>Exports fell by a tenth in May.</p>\n\n<p id="fn1">Kim, Trade in our time, 2020.</p>\n\n<div id="n1">\nKim 2020.\n</div>'],
      ['<table><tr><td>\n<p>Exports fell by a tenth in May.</p>\n</td></tr></table>\n\n```\n<p>Exports fell by a tenth in May.\n```', 'Exports fell by a tenth in May.'],
      // Marks without width
      ['\u200FExports fell.\u200E Wages rose.\u200B', 'Exports fell.', 'Wages rose.'],
    ] as const) assert.deepEqual(sentencesOf(source), sentences, source);
    assert.deepEqual(proseOf('Exports <!-- a --> <!-- b --> fell <!-- c -->. <!-- d -->'), ['Exports fell.']);
    assert.deepEqual(proseOf('He said \u200B“no” \u200Band \u200E(yes).'), ['He said “no” and (yes).']);
    assert.deepEqual(proseOf('Some 5\u00A0percent of 1\u202F234,5\u00A0million&nbsp;tonnes in\u00A02019.'), ['Some 5 percent of 1\u202F234,5 million tonnes in 2019.']);
    assert.deepEqual(proseOf('It fell by １２％ in ２０１９［1］, in Japan by １２パーセント（ＧＤＰ）.'), ['It fell by 12% in 2019[1], in Japan by 12パーセント（ＧＤＰ）.']);
    assert.deepEqual(proseOf('Ex\u00ADports of CO~2~ and N~2~O fell. H~1~ holds, and ~5~ too.'), ['Exports of CO2 and N2O fell. H~1~ holds, and ~5~ too.']);
  });

  test('what only looks like such a sign is words', () => {
    for (const text of ['It rose 3%% and 4%% more.', 'a == b, x==y', 'See 10 ^2 and 3^2', 'Kim | Lee | Park', 'Three: a; b', '? what', '!!! No', '??? No\n    more',
      'As (@good) shows', '[a] {b}', '\\begin{quote} Exports fell. \\end{quote}', '% of trade']) {
      const [{ prose }] = readDraft(`A ${text}.`).blocks;
      const words = text.replace(/\s+/g, ' ').replace('@good', '\uFFFC');
      assert.equal(prose.text, `A ${words}.`);
    }
    assert.deepEqual(rolesOf('| a |\n|---|\n| b |\n\n: Trade in 2019\n'), ['cell', 'cell', 'caption']);
    assert.deepEqual(rolesOf('<sup>a</sup> Estimate.\n\n^b^ Estimate.\n\nᶜ Estimate.\n\n<sup>2</sup>H rose.\n'), ['caption', 'caption', 'caption', 'body']);
  });

  test('below the heading “Note” stand notes, unless it is the title of the draft', () => {
    assert.deepEqual(rolesOf('# Note\n\nExports fell.\n'), ['heading', 'body']);
    assert.deepEqual(rolesOf('# Trade\n\nExports fell.\n\n## Note\n\nKim 2020.\n'), ['heading', 'body', 'heading', 'references']);
    assert.deepEqual(rolesOf('# References\n\nKim 2020.\n'), ['heading', 'references']);
  });

  test('bookdown’s text references are captions without their label, and its cross-references stand for a number', () => {
    const source = 'Trade fell (Figure \\@ref(fig:trade)).\n\n(ref:trade-1) Exports to Japan fell 14 percent in 2019.\n\nText (ref:trade-1) and (ref: no label).\n';
    assert.deepEqual(proseOf(source), [
      'Trade fell (Figure \uFFFC).', 'Exports to Japan fell 14 percent in 2019.', 'Text and (ref: no label).',
    ]);
    assert.deepEqual(rolesOf(source), ['body', 'caption', 'body']);
    assert.deepEqual(rolesOf('| a |\n|---|\n| 1 |\n\n(ref:t) The trade of 2019\n'), ['cell', 'cell', 'caption']);
  });

  test('each form of mark is found', () => {
    const source = 'A[^1] ^[b [c](d)] [-@e, p. 1] @f [p. 2] -@g {@h x} www.i.org (doi:10.1000/j.) <https://k.org> ' +
      '![l](m) `n` $x_1$ {{< o >}} <b>p</b><!-- q --> [r][s]\n\n[s]: https://s.org';
    assert.deepEqual(marksOf(source), [
      'footnote [^1]', 'inline-note ^[b [c](d)]', 'link [c](d)', 'pandoc [-@e, p. 1]', 'citekey @f [p. 2]',
      'citekey -@g', 'citekey @h', 'url www.i.org', 'url doi:10.1000/j', 'link <https://k.org>', 'image ![l](m)',
      'code `n`', 'math $x_1$', 'shortcode {{< o >}}', 'html <b>', 'html </b>', 'comment <!-- q -->', 'link [r][s]',
    ]);
  });

  test('what only looks like a mark is plain words', () => {
    for (const text of ['a@b.org', '\\[^1\\]', '\\@a', '$5 and $6 to US$7', 'from US$5 billion to US$ 6 billion', 'from $5 to A$ 6, or NZ$7 to C$ 8', '@', '[a; b]', '^[', '[^']) {
      assert.deepEqual(marksOf(text), [], text);
    }
  });

  test('the content of a mark is what stands inside its brackets', () => {
    const source = 'A ^[b [c](d)] and [see @e].';
    const [note, , cited] = readDraft(source).marks;
    assert.equal(source.slice(note.content!.start, note.content!.end), 'b [c](d)');
    assert.equal(source.slice(cited.content!.start, cited.content!.end), 'see @e');
  });

  test('front matter may end with dots, and front matter without an end hides no notes', () => {
    const notes = (head: string) => readDraft(`${head}\nText.[^1]\n\n[^1]: Kim 2020.\n`).notes.length;
    assert.equal(notes('---\ntitle: A\n...\n'), 1);
    assert.equal(notes('---\r\ntitle: A\r\n...\r\n'), 1);
    assert.equal(notes('---\ntitle: A\n'), 1);
    assert.equal(notes('---\n'), 1);
    assert.equal(readDraft('---\ntitle: A\n...\n\nText.').frontMatter?.language, 'yaml');
    assert.equal(readDraft('---\ntitle: A\n...\n\nText.').sentences.length, 1);
  });

  test('a label after a display equation does not keep the equation open', () => {
    const { sentences, opaque } = readDraft('A.\n\n$$\nx\n$$ {#eq-growth}\n\nB costs $5.\n');
    assert.deepEqual(sentences.map(({ text }) => text), ['A.', 'B costs $5.']);
    assert.equal(opaque.length, 1);
  });

  test('a footnote definition without text takes the indented paragraph below it', () => {
    const source = 'A.[^1]\n\n[^1]:\n\n  Kim, *Trade*, 2020.\n\n[^2]:\n\nNot a note.\n';
    const draft = readDraft(source);
    assert.deepEqual(draft.notes.map(({ content }) => source.slice(content.start, content.end)), ['Kim, *Trade*, 2020.', '']);
    assert.deepEqual(draft.blocks.map(({ role }) => role), ['body', 'note', 'body']);
  });

  test('paragraphs that are a numbered list of sources make no claims', () => {
    assert.deepEqual(rolesOf('Text.\\[^1\\]\n\n\\[^1\\]: Kim 2020.\n\n\\[^2\\]: Lee 2021.\n'), ['body', 'references', 'references']);
    assert.deepEqual(rolesOf('Text.\n\n[1] Kim 2020.\n\n[2] Lee 2021.\n\nMore.\n'), ['body', 'references', 'references', 'body']);
    assert.deepEqual(rolesOf('[1] is odd.\n\nText.\n'), ['body', 'body']);
  });

  test('so does one paragraph with a source on each line, and a note with a raised 1', () => {
    for (const list of ['[1] Kim 2020.\n[2] Lee 2021.', '\\[1\\] Kim 2020.\\\n\\[2\\] Lee 2021.', '¹ Kim 2020.  \n² Lee 2021.', '¹Kim 2020.<br>²Lee 2021.',
      '<sup>1</sup> Kim 2020.\n<sup>2</sup> Lee 2021.', '<a id="n1"></a>1. Kim 2020.', '¹ Kim 2020.']) assert.deepEqual(rolesOf(`Text.\n\n${list}\n`), ['body', 'references'], list);
    for (const text of ['[1] Kim said so\nand left.', '[1] Kim said so,\n[3] as Lee did.', '² Not a note.', '¹²C is an isotope.', '<sub>1</sub> Kim', '<a href="#n1">1.</a> Kim', '<a id="n1"></a>Kim 2020.']) {
      assert.deepEqual(rolesOf(`Text.\n\n${text}\n`), ['body', 'body'], text);
    }
  });

  test('a list that begins above 1 in the middle of a paragraph has a sentence for each item, also in a quotation', () => {
    const source = 'Some words.\n\n> The list goes on:\n> 4. Exports fell\n> 5. Wages rose\n';
    assert.deepEqual(readDraft(source).sentences.map(({ start, end }) => source.slice(start, end)), ['Some words.', 'The list goes on:', '4. Exports fell', '5. Wages rose']);
  });

  test('a note mark after an abbreviation shows that its stop ends the sentence', () => {
    const { sentences } = readDraft('Firms moved to the U.S.[^1] Samsung stayed.\n\n[^1]: Kim 2020.\n');
    assert.deepEqual(sentences.map(({ text }) => text), ['Firms moved to the U.S.', 'Samsung stayed.']);
  });

  test('a sentence takes in the note marks after its full stop', () => {
    const source = 'Exports fell.[^1][^2] Imports **rose**. It lasted [@a].';
    assert.deepEqual(readDraft(source).sentences.map(({ start, end }) => source.slice(start, end)),
      ['Exports fell.[^1][^2]', 'Imports **rose**.', 'It lasted [@a].']);
  });

  test('blocks know what they are to the reader', () => {
    const source = '# A\n\nText.\n\n![i](j)\n\n*Seen from the air.*\n\nFigure 2. Exports.\n\n| a |\n|-|\n| b |\n\n' +
      'Source: World Bank.\n\n> Quoted.\n>\n> — Abe, 2007\n\n[^1]: Note.\n\n## 7. References\n\n- Smith.\n\n### By year\n\nLee.\n\n# B\n\nMore.';
    assert.deepEqual(rolesOf(source), ['heading', 'body', 'body', 'caption', 'caption', 'cell', 'cell', 'credit', 'body',
      'credit', 'note', 'heading', 'references', 'heading', 'references', 'heading', 'body']);
  });

  test('a comment parts nothing from what stands before it, and is no picture over a caption', () => {
    assert.deepEqual(rolesOf('Wages rose.\n\n<!-- check -->  \n\n*Exports fell by 12 percent.*\n'), ['body', 'body']);
    assert.deepEqual(rolesOf('| a |\n|-|\n| b |\n\n<!-- check -->\n\nNotes: in dollars.\n'), ['cell', 'cell', 'caption']);
    assert.deepEqual(rolesOf('> <!-- check -->\n> *Exports fell.*\n\n<!-- a -->\n<!-- b -->\n\n— Abe, 2007\n'), ['body', 'credit']);
    assert.deepEqual(rolesOf('<img src="a.png">\n\n<!-- check -->\n\n*Seen from the air.*\n'), ['caption']);
  });

  test('a callout of GitHub or Obsidian is the writer’s own text, without its sign, and quotes nobody', () => {
    for (const sign of ['[!NOTE]', '[!tip]-', '[!key-point]']) {
      const { blocks, sentences } = readDraft(`> ${sign}\n> Exports fell. Wages rose.\n\n— Abe, 2007\n\n> Quoted.\n`);
      assert.deepEqual(blocks.map(({ role, quote }) => [role, quote]), [['body', undefined], ['body', undefined], ['body', 0]]);
      assert.deepEqual(sentences.map(({ text }) => text), ['Exports fell.', 'Wages rose.', '— Abe, 2007', 'Quoted.']);
    }
    const nested = readDraft('> [!NOTE]\n> Kim said:\n>\n> > It fell.\n>\n> It rose.\n').blocks;
    assert.deepEqual(nested.map(({ prose, quote }) => [prose.text, quote]), [['Kim said:', undefined], ['It fell.', 0], ['It rose.', undefined]]);
    assert.deepEqual(proseOf('> [sic!] It fell.\n\n\\[!NOTE\\] is a sign.\n'), ['[sic!] It fell.', '[!NOTE] is a sign.']);
  });

  test('the lines at the head of a memo make no claims, together or apart', () => {
    assert.deepEqual(rolesOf('**MEMORANDUM**\n\nTO: The Minister\nFROM: Policy Staff\nDATE: 4 May 2026\nRE: Steel\n\nTariffs rose.\n'), ['heading', 'address', 'body']);
    assert.deepEqual(rolesOf('**To:** The Minister\n\n**Re**: Steel tariffs of 25%\n\nTo: no one.\n\nTo wait is to lose: prices rise.\n'), ['address', 'address', 'address', 'body']);
  });

  test('list items know their lead-in, cells their place, quotations their depth', () => {
    const { blocks } = readDraft('Three gaps:\n\n1. Money\n   - Loans\n\n> > Deep\n\n| a | b |\n|-|-|\n| c | d |');
    assert.deepEqual(blocks[2].list, { list: 0, depth: 2, ordered: false, leadIn: 1 });
    assert.equal(blocks[1].list?.leadIn, 0);
    assert.equal(blocks[3].quoteDepth, 2);
    assert.deepEqual(blocks[7].cell, { table: 0, row: 1, column: 1 });
  });

  test('sections nest by level, and a bold line alone opens one', () => {
    const source = 'Top.\n\n# A\n\n## B\n\n**C**\n\nText.\n\n# D\n';
    assert.deepEqual(readDraft(source).sections.map((s) => [s.title, s.level, s.parent, source.slice(s.start, s.end)[0]]),
      [['', 0, undefined, 'T'], ['A', 1, undefined, '#'], ['B', 2, 1, '#'], ['C', 7, 2, '*'], ['D', 1, undefined, '#']]);
  });

  test('front matter, code, comments and definitions are set apart', () => {
    const source = '---\ntitle: x\n---\n\n```\ncode 5%\n```\n\n<!-- note -->\n\n[a]: https://a.org\n\n$$\nx\n$$\n\nText.';
    const draft = readDraft(source);
    assert.equal(source.slice(draft.frontMatter!.content.start, draft.frontMatter!.content.end), 'title: x');
    assert.deepEqual(draft.comments.map((c) => source.slice(c.start, c.end)), ['<!-- note -->']);
    assert.deepEqual(draft.definitions.map((d) => [d.label, d.url]), [['a', 'https://a.org']]);
    assert.equal(draft.opaque.length, 4);
    assert.equal(draft.words, 1);
  });

  test('footnotes show their label and text', () => {
    const source = 'A[^n].\n\n[^n]: One.\n\n    Two.\n\n[^e]:\n';
    assert.deepEqual(readDraft(source).notes.map((note) => [note.label,
      source.slice(note.labelSpan.start, note.labelSpan.end), source.slice(note.content.start, note.content.end)]),
    [['n', 'n', 'One.\n\n    Two.'], ['e', 'e', '']]);
  });

  test('broken input has a reading', () => {
    for (const source of ['', '\uFEFF', '\0', '[^', '```', '---\n: :\n---', '> '.repeat(200), '\r\n\r', '[^1]:', '$$', '<!--']) {
      const draft = readDraft(source);
      for (const { start, end } of [...draft.blocks, ...draft.marks, ...draft.sentences, ...draft.comments]) {
        assert.ok(0 <= start && start <= end && end <= source.length, JSON.stringify(source));
      }
    }
  });
});
