import * as assert from 'node:assert/strict';
import { readBibtex } from '../../../src/core/sources/bibtex/read';
import type { SourceItem } from '../../../src/core/sources/source';
import { LineIndex } from '../../../src/core/text/line-index';
import { inEnglish } from '../../../src/core/text/wording';

/** The only item of a text that has one entry and no fault. */
function itemOf(text: string): SourceItem {
  const { sources, problems } = readBibtex(text);
  assert.deepEqual(problems, []);
  assert.equal(sources.length, 1);
  return sources[0].item;
}

/** Keys and problems with their lines, for texts that have faults. */
function faultsOf(text: string): { keys: string[]; problems: string[] } {
  const { sources, problems } = readBibtex(text);
  const lines = new LineIndex(text);
  return {
    keys: sources.map((source) => source.key),
    problems: problems.map((problem) => `${lines.placeAt(problem.start).line}: ${inEnglish(problem.wording)}`),
  };
}

suite('BibTeX: a fault costs its own entry at most', () => {
  const after = '\n@book{after, title = {After}, author = {Lee, Ann}, year = 2001}\n';

  test('a missing comma between fields loses nothing', () => {
    const text = `@book{before, title = {Before}}\n@article{kim2020,\n  title = {Trade}\n  year = 2020,\n}${after}`;
    assert.deepEqual(faultsOf(text), {
      keys: ['before', 'kim2020', 'after'],
      problems: ['3: The entry “kim2020” needs a comma after “title”.'],
    });
    assert.deepEqual(readBibtex(text).sources[1].item.issued, { 'date-parts': [[2020]] });
  });

  test('a missing comma after the key loses nothing', () => {
    assert.deepEqual(faultsOf(`@book{kim2020\n  title = {Trade}}${after}`), {
      keys: ['kim2020', 'after'], problems: ['1: The entry “kim2020” needs a comma after its key.'],
    });
  });

  test('a value without its closing brace ends with its line', () => {
    const text = `@book{kim2020,\n  title = {Trade,\n  author = {Kim, Jo},\n  year = 2020\n}\n${after}`;
    assert.deepEqual(faultsOf(text), {
      keys: ['kim2020', 'after'], problems: ['2: The entry “kim2020”: “title” is not closed: a } is missing.'],
    });
    const [{ item }] = readBibtex(text).sources;
    assert.deepEqual([item.title, item.author, item.issued], [
      'Trade', [{ family: 'Kim', given: 'Jo' }], { 'date-parts': [[2020]] },
    ]);
  });

  test('a value without its closing quotation mark ends with its line', () => {
    assert.deepEqual(faultsOf(`@book{kim2020,\n  title = "Trade,\n  year = 2020\n}\n${after}`), {
      keys: ['kim2020', 'after'], problems: ['2: The entry “kim2020”: “title” is not closed: a " is missing.'],
    });
  });

  test('an entry without its last brace ends where the next begins', () => {
    assert.deepEqual(faultsOf(`@book{kim2020,\n  title = {Trade}\n${after}`), {
      keys: ['kim2020', 'after'], problems: ['1: The entry “kim2020” is not closed: its last } is missing.'],
    });
  });

  test('a brace too many loses no field', () => {
    const text = `@book{kim2020,\n  title = {Trade}},\n  year = 2020}${after}`;
    assert.deepEqual(faultsOf(text), {
      keys: ['kim2020', 'after'],
      problems: ['2: The entry “kim2020” is closed too early: there is a } too many before “year”.'],
    });
    assert.deepEqual(readBibtex(text).sources[0].item.issued, { 'date-parts': [[2020]] });
  });

  test('a missing key, an empty value, a doubled field and stray words are named', () => {
    assert.deepEqual(faultsOf(`@book{,\n title = {A}}\n@book{b, title = , year = 2000}\n`
      + `@book{c, title = {A}, title = {B}}\n@book{d, nonsense here, title = {D}}\n@book{e, author {Kim, A.}, title = {E},, year = 2000}${after}`), {
      keys: ['b', 'c', 'd', 'e', 'after'],
      problems: [
        '1: This @book entry has no key: write one after the brace, then a comma.',
        '3: The entry “b”: “title” has no value: write one after the = sign, in braces.',
        '4: The entry “c” has “title” twice: keep one of them.',
        '5: The entry “d” has “nonsense here” where a field such as “title = {…}” should stand.',
        '6: The entry “e” has “author {Kim, A.}” where a field such as “title = {…}” should stand.',
        '6: The entry “e” has “,” where a field such as “title = {…}” should stand.',
      ],
    });
  });

  test('an abbreviation that no @string defines is named, and its word kept', () => {
    const text = `@article{kim2020, title = {T}, journal = intorg}${after}`;
    assert.deepEqual(faultsOf(text).problems, [
      '1: The entry “kim2020” uses “intorg”, which no @string defines: put the words in braces.',
    ]);
    assert.equal(readBibtex(text).sources[0].item['container-title'], 'intorg');
  });

  test('remarks, e-mail addresses and @comment between entries are no entries', () => {
    const text = `Exported for me@example.org (mine).\n% @book{no, title={x}}\n@comment{ @book{neither, title={x}} }\n`
      + `@preamble{"\\newcommand{\\x}{y}"}${after}`;
    assert.deepEqual(faultsOf(text), { keys: ['after'], problems: [] });
  });

  test('@comment and @preamble in round brackets end with them', () => {
    const text = '@comment(on {this} file) @book{a, title = {A}}\n@preamble("x { y }") @book{b, title = {B}}\n@comment{of (that)} @book{c, title = {C}}';
    assert.deepEqual(faultsOf(text), { keys: ['a', 'b', 'c'], problems: [] });
  });

  test('a file without any entry is named, unless nothing but remarks stands in it', () => {
    const wording = 'This file holds no source: each begins as in “@book{key, title = {…}}”. Export your sources as BibTeX, or give another format its own ending.';
    for (const text of ['{kim2020, title={T}}', 'TY  - BOOK\nID  - kim2020\n', '<records/>']) assert.deepEqual(faultsOf(`% ours\n${text}`), { keys: [], problems: [`2: ${wording}`] });
    for (const text of ['', '\uFEFF\n', '% Encoding: UTF-8\n\n@Comment{jabref-meta: x;}\n', '% to come']) assert.deepEqual(faultsOf(text), { keys: [], problems: [] });
  });

  test('positions are those of the file, CRLF and a byte order mark included', () => {
    const text = '\uFEFF@book{a,\r\n  title = {😀}\r\n}\r\n@book{b:c/d.e-1+2,\r\n  title = {B}\r\n}\r\n';
    const [a, b] = readBibtex(text).sources;
    assert.equal(text.slice(a.start, a.end), '@book{a,\r\n  title = {😀}\r\n}');
    assert.equal(text.slice(b.keySpan.start, b.keySpan.end), 'b:c/d.e-1+2');
    assert.equal(text.slice(b.start, b.end), '@book{b:c/d.e-1+2,\r\n  title = {B}\r\n}');
  });
});

suite('BibTeX: fields', () => {
  test('accents, symbols, dashes and quotation marks are characters', () => {
    const item = itemOf(String.raw`@book{a, author = {G{\"o}del, Kurt and {\'E}mile Zola and Erd{\H o}s, P{\'a}l and `
      + String.raw`\v{C}apek, Karel and \c{C}elik, A and Nguy{\~{\^e}}n, V{\u a}n and {\L}ukasiewicz, Jan},`
      + String.raw`title = {{\AE}sop \& {\O}rsted: na{\"\i}ve fa{\c c}ade, stra{\ss}e -- \textit{in} 50\% of \$5}}`);
    assert.deepEqual(item.author?.map((name) => name.family), ['Gödel', 'Zola', 'Erdős', 'Čapek', 'Çelik', 'Nguyễn', 'Łukasiewicz']);
    assert.equal(item.title, 'Æsop & Ørsted: naïve façade, straße – <i>in</i> 50% of $5');
    assert.equal(itemOf("@book{a, title = {``it's'' {NATO}'s `way'}}").title, '“it’s” NATO’s ‘way’');
    assert.equal(itemOf('@book{a, title = {CO$_2$, 10$^{th}$, $\\alpha$}}').title, 'CO<sub>2</sub>, 10<sup>th</sup>, α');
  });

  test('organisations in braces stay whole, "and" among them too', () => {
    assert.deepEqual(itemOf('@book{a, author = {{World Bank} and {Ministry of Trade and Industry} and WHO}}').author, [
      { literal: 'World Bank' }, { literal: 'Ministry of Trade and Industry' }, { literal: 'WHO' },
    ]);
  });

  test('names have their "von", suffix and given parts', () => {
    const names = itemOf('@book{a, author = {van der Leyen, Ursula and Ludwig van Beethoven and King, Jr., Martin Luther '
      + 'and Jean de La Fontaine and family=Gogh, given=Vincent, prefix=van, useprefix=false and others}}').author;
    assert.deepEqual(names, [
      { family: 'Leyen', given: 'Ursula', 'non-dropping-particle': 'van der' },
      { family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van' },
      { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
      { family: 'La Fontaine', given: 'Jean', 'non-dropping-particle': 'de' },
      { family: 'Gogh', given: 'Vincent', 'dropping-particle': 'van' },
      { literal: 'others' },
    ]);
  });

  const dates: readonly (readonly [string, unknown])[] = [
    ['year = 1999, month = mar', { 'date-parts': [[1999, 3]] }],
    ['year = 1999, month = "3~" # mar', { 'date-parts': [[1999, 3, 3]] }],
    ['year = {1999}, month = {September}', { 'date-parts': [[1999, 9]] }],
    ['year = {1999}, month = 11, day = 5', { 'date-parts': [[1999, 11, 5]] }],
    ['year = {1999}, month = {May--June}', { 'date-parts': [[1999, 5], [1999, 6]] }],
    ['year = {1999}, month = {Fall}', { 'date-parts': [[1999]], season: 3 }],
    ['year = {2019--2020}', { 'date-parts': [[2019], [2020]] }],
    ['year = {in press}', { literal: 'in press' }],
    ['date = {2020-05-03}', { 'date-parts': [[2020, 5, 3]] }],
    ['date = {2019/2021}', { 'date-parts': [[2019], [2021]] }],
    ['date = {2019/}', { 'date-parts': [[2019]] }],
    ['date = {2001~}', { 'date-parts': [[2001]], circa: true }],
    ['date = {2021-23}', { 'date-parts': [[2021]], season: 3 }],
    ['pubstate = {forthcoming}', { literal: 'forthcoming' }],
  ];
  for (const [fields, issued] of dates) {
    test(`a date is read: ${fields}`, () => assert.deepEqual(itemOf(`@book{a, ${fields}}`).issued, issued));
  }

  test('crossref hands down the book title, never the chapter title or the book’s author as the chapter’s', () => {
    const { sources, problems } = readBibtex('@incollection{part, crossref = {whole}, author = {Kid, A.}, title = {Part}}\n'
      + '@incollection{bare, crossref = {whole}, title = {Bare}}\n'
      + '@book{whole, title = {Whole}, subtitle = {Sub}, author = {Boss, B.}, year = 1998, publisher = {P}}');
    assert.deepEqual(problems, []);
    const [part, bare] = sources.map((source) => source.item);
    assert.deepEqual([part.title, part['container-title'], part.publisher, part['container-author']],
      ['Part', 'Whole: Sub', 'P', [{ family: 'Boss', given: 'B.' }]]);
    assert.equal(bare.author, undefined);
  });

  test('xdata hands down everything, through several steps, and circles end', () => {
    const { sources } = readBibtex('@xdata{p, publisher = {P}, xdata = {q}}\n@xdata{q, location = {Paris}, xdata = {p}}\n'
      + '@book{a, title = {A}, xdata = {p}}');
    assert.deepEqual([sources.length, sources[0].item.publisher, sources[0].item['publisher-place']], [1, 'P', 'Paris']);
  });

  test('a crossref to what is not there is named', () => {
    assert.deepEqual(readBibtex('@inbook{a, title = {A}, crossref = {gone}}').problems.map((problem) => inEnglish(problem.wording)), [
      'The entry “a” takes fields from “gone” (crossref), which is not in this file.',
    ]);
  });

  test('@string abbreviations are replaced, joined and nested', () => {
    const [{ item }] = readBibtex('@string{io = "International"}\n@STRING(full = io # { Organization})\n'
      + '@article{a, journal = FULL # " Online"}').sources;
    assert.equal(item['container-title'], 'International Organization Online');
  });

  test('addresses are read verbatim', () => {
    const item = itemOf(String.raw`@misc{a, doi = {https://doi.org/10.1000/a\_b}, url = {https://x.org/~me/a_b?c=d\&e=f\#g}}`);
    assert.deepEqual([item.DOI, item.URL, item.type], ['10.1000/a_b', 'https://x.org/~me/a_b?c=d&e=f#g', 'webpage']);
    const misc = itemOf(String.raw`@misc{a, howpublished = {\url{https://x.org/a_b}}}`);
    assert.deepEqual([misc.URL, misc.publisher, misc.type], ['https://x.org/a_b', undefined, 'webpage']);
    const arxiv = itemOf('@misc{a, eprint = {2101.00001}, archiveprefix = {arXiv}}');
    assert.deepEqual([arxiv.URL, arxiv.number], ['https://arxiv.org/abs/2101.00001', 'arXiv:2101.00001']);
  });

  test('numbers go where the type wants them', () => {
    assert.deepEqual(itemOf('@article{a, number = 4, pages = {10--20}}').issue, '4');
    assert.equal(itemOf('@article{a, pages = {10 -- 20, 25}}').page, '10-20, 25');
    assert.equal(itemOf('@techreport{a, number = {WP 12}}').number, 'WP 12');
    assert.equal(itemOf('@book{a, series = {S}, number = {3}}')['collection-number'], '3');
    assert.deepEqual(itemOf('@phdthesis{a, school = {MIT}}').genre, 'PhD diss.');
  });

  test('the key of a @set stands for the first of its sources, and none of them need be cited', () => {
    const { sources, problems } = readBibtex('@set{both, entryset = {b, a}}\n@book{a, title = {A}}\n@book{b, title = {B}, ids = {c}}\n@book{d, title = {D}}');
    assert.deepEqual(problems, []);
    assert.deepEqual(sources.map(({ key, aliases, notCited }) => [key, aliases, notCited]), [['a', [], true], ['b', ['c', 'both'], true], ['d', [], false]]);
  });

  test('further keys and the mark of a source kept uncited are read', () => {
    const [source] = readBibtex('@book{a, ids = {old, older}, keywords = {trade, not-cited}, title = {A}}').sources;
    assert.deepEqual([source.aliases, source.notCited], [['old', 'older'], true]);
  });

  test('an entry that lost its @ or its brace is named at its place, and words between entries are not', () => {
    const text = 'A file about {books} and me@example.org.\n\n  book{kim2020,\n  title = {Trade}\n}\n@misc{b, title = {B}}\n'
      + '@article lee2021,\n  title = {War}\n}\nArticles {1, 2} are listed below.\n@misc{c, title = {C}}\n';
    const { sources, problems } = readBibtex(text);
    assert.deepEqual(sources.map(({ key }) => key).slice(-2), ['b', 'c']);
    assert.deepEqual(problems.filter(({ wording }) => inEnglish(wording).includes('not read')).map(({ start, end, wording }) => [text.slice(start, end), inEnglish(wording)]), [
      ['book', 'This entry is not read: an @ is missing before “book”.'],
      ['@article', 'This entry is not read: a { is missing after “@article”.'],
    ]);
  });
});
