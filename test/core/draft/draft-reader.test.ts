import * as assert from 'node:assert/strict';
import { createDraftReader } from '../../../src/core/draft/draft-reader';
import { plain, readWhole } from '../../support/read-whole';

/** Read one text after the other with one reader; each must read as it does alone, in one parse. */
function readsLikeWhole(...versions: readonly string[]): void {
  const reader = createDraftReader();
  for (const text of versions) assert.deepEqual(plain(reader.read(text)), plain(readWhole(text)), JSON.stringify(text));
}

suite('draft reader', () => {
  test('only the paragraph that changes is read again', () => {
    const reader = createDraftReader();
    const before = reader.read('# A\n\nOne.\n\nTwo.\n\nThree.\n').blocks;
    const after = reader.read('# A\n\nOne.\n\nTwo more.\n\nThree.\n').blocks;
    assert.deepEqual(after.map(({ prose }, index) => prose.runs === before[index].prose.runs), [true, true, false, true]);
  });

  test('parts that begin alike are each known again', () => {
    const reader = createDraftReader();
    // A part begins with a chunk whose length can be divided by 16.
    const read = (...texts: readonly string[]) => reader.read(texts.map((text) => `# Conclusions.\n\n${text}\n\n`).join('')).parts;
    read('One.', 'Two.', 'Three.');
    const before = read('One.', 'Two.', 'Three.');
    const after = read('One.', 'Two more.', 'Three.');
    assert.deepEqual(after.map((part, index) => part === before[index]), [true, false, true]);
  });

  test('a code fence, an equation or a comment that opens takes in what follows, up to its end', () => {
    const text = 'One.\n\nTwo.\n\n```\n\nThree.\n\n-->\n\nFour.\n\n$$\n\nFive.\n';
    for (const opening of ['```\n', '~~~\n', '$$\n', '<!--\n', '<pre>\n', '- ```\n', '> ```\n', ' ```\n\n', 'a\n```\n\n']) {
      readsLikeWhole(text, opening + text, text, `One.\n\n${opening}\n${text}`, text);
    }
  });

  test('link and note definitions serve the whole draft, and the first one wins', () => {
    const text = 'See [a], [b *c*], ![^1], [^n_m_](u), [x [^1] y](z).\n\n> [b\n> d]\n\nMore.\n\n';
    readsLikeWhole(text, `${text}[a]: x\n\n`, `${text}[a]: x\n\n[a]: y\n`, `[A]: z\n\n${text}[a]: x\n`,
      `${text}[^1]: N.\n\n[^n_m_]: [a]\n`, `${text}> [b d]: q\n`, text);
  });

  test('indented code in front of a quotation changes what a list in it is', () => {
    for (const list of ['> 2. a', '>  -\nb', '> - 2. a', '> > *', '[^1]: 2. a', '>[^n]: 2. a', '[^1]: -\n\n    b']) {
      readsLikeWhole(`    code\n\n${list}\n`, `${list}\n`, `    code\n${list}\n`, `One.\n\n${list}\n`);
    }
  });

  test('a comment of LaTeX leads in to no list', () => {
    readsLikeWhole('One.\n\n% two\n- a\n', 'One.\n\n% two\n\n2. a\n', '% two\n- a\n', 'One.\n- a\n');
  });

  test('front matter may come and go', () => {
    const text = 'title: a\n\nb\n\n---\n\nText.\n';
    readsLikeWhole(text, `---\n${text}`, `---\n\n${text}`, `+++\n${text}\n+++\n\nMore.\n`, `\uFEFF---\n${text}`, text);
  });
});
