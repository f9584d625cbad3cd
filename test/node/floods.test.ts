import * as assert from 'node:assert/strict';
import { findFloods, readWith } from '../../src/core/draft/floods/floods';
import { createEngine } from '../../src/core/engine';
import { finish } from '../../src/core/steps';
import { engine } from '../support/engine';

/** The lines that are left out, counted from 1. */
const skipped = (text: string) => finish(findFloods(text)).filter(({ kind }) => kind === 'lines')
  .map(({ start, end }) => [start, end].map((at) => text.slice(0, at).split('\n').length).join('–'));
const rows = (count: number): string => '| a | b |\n'.repeat(count);

suite('floods', () => {
  test('are as long as what they stand for, and end where blocks begin again', () => {
    const text = `Text.\r\n\r\n|a|b|\r\n|-|-|\r\n${rows(6000)}\r\nMore [text].\r\n\n- a\n`;
    const read = readWith(text, finish(findFloods(text)));
    assert.equal(read.length, text.length);
    assert.ok(read.endsWith('\nMore [text].\r\n\n- a\n'));
    assert.deepEqual(skipped(text), ['5003–6006']);
  });

  for (const [name, text, lines] of [
    ['a table', rows(6000), '5001–6001'],
    ['a table of many cells', `${'| a '.repeat(400)}|\n`.repeat(60), '50–61'],
    ['rules', '***\n'.repeat(6000), '5001–6001'],
    ['fences', '```\na\n```\n'.repeat(3000), '7501–9001'],
    ['lists in each other', Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- a\n`).join(''), '201–401'],
    ['sublists', '- a\n  - b\n'.repeat(2000), '2003–4001'],
    ['lists in the items of a list', '- - a\n'.repeat(2000), '1001–2001'],
    ['quotations in the items of a list', '1. > a\n\n'.repeat(2000), '1667–4001'],
    ['notes in a note', `[^a]:\n${'    [^b]:\n'.repeat(2000)}`, '1001–2002'],
    ['empty notes before paragraphs', '[^a]:\nText\n'.repeat(2000), '2001–4001'],
    ['notes in the items of a list', '- [^1]: a\n'.repeat(2000), '1001–2001'],
    ['lines that go on in a quotation without its sign', '> a\nb\n'.repeat(1000), '1002–2001'],
  ] as const) test(`the lines that are too many are left out: ${name}`, () => assert.deepEqual(skipped(text), [lines]));

  for (const [name, text] of [
    ['a long table', rows(5000)],
    ['tables of their own', `${rows(3000)}\nText.\n\n${rows(3000)}`],
    ['a list', '- Exports fell.\n'.repeat(20_000)],
    ['a list whose lines go on without indent', '- Exports fell\nin May.\n'.repeat(2000)],
    ['a list whose lines go on', `- Exports fell\n${'  in May\n'.repeat(2000)}`],
    ['a long quotation', '> Exports fell.\n'.repeat(20_000)],
    ['a long paragraph', 'Exports fell\n'.repeat(20_000)],
    ['what stands in code', `\`\`\`\n${rows(6000)}\`\`\`\n\nMore.\n`],
    ['what stands in a comment', `<!--\n${rows(6000)}-->\n`],
  ] as const) test(`nothing is left out: ${name}`, () => assert.deepEqual(skipped(text), []));

  for (const [name, sign] of [['notes', '[^a]: '], ['notes in items', '- [^a]: '], ['quotations in notes', '[^a]: > ']] as const) {
    test(`signs of more than a hundred of each other are read as spaces: ${name}`, () => {
      const read = (count: number) => finish(findFloods(`${sign.repeat(count)}end`)).map((flood) => flood.read.trim());
      assert.deepEqual([read(30), read(8000)], [[], ['end']]);
      assert.doesNotThrow(() => engine.check(`${sign.repeat(8000)}end`));
    });
  }

  test('a paragraph whose marks are read as spaces has the citations of its source as it is now', () => {
    const written = (open: string, close: string) => `Exports fell (NATO, ${open}Trade Wars${close}, 12). ${'*a _b '.repeat(12_000)}\n`;
    const cited = (by: { check: typeof engine.check }, text: string) => by.check(text).facts.citations.map(({ form, target }) => [form, target]);
    const kept = createEngine();
    const versions = [written('*', '*'), written('*', '_'), written('_', '_')];
    assert.ok(versions.every((text) => finish(findFloods(text)).length > 0));
    for (const text of versions) assert.deepEqual(cited(kept, text), cited(createEngine(), text));
    assert.notDeepEqual(cited(kept, versions[0]), cited(kept, versions[1]));
  });

  test('many blank lines are one, and nothing is lost', () => {
    const text = `Exports fell.${'\n'.repeat(5000)}Imports rose.\n`;
    assert.equal(readWith(text, finish(findFloods(text))), `Exports fell.\n${' '.repeat(4998)}\nImports rose.\n`);
    assert.deepEqual(engine.check(text).facts.draft.sentences.map(({ start }) => start), [0, 5013]);
  });
});
