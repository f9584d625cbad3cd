import * as assert from 'node:assert/strict';
import manifest from '../../../package.json';
import type { Draft } from '../../../src/core/draft/draft';
import { readDraft } from '../../../src/core/draft/read-draft';
import { findGapMarks } from '../../../src/core/lint/gap-marks';
import { expandSnippet } from '../../support/snippet';
import { snippets, snippetFiles, groupOf } from '../../support/snippet-files';
import shapes from './shapes.json';

/** Each snippet as the editor inserts it, and what that reads as in a draft. */
const inserted = snippets.map((snippet) => {
  const expansion = expandSnippet(snippet.body.join('\n'));
  return { ...snippet, ...expansion, draft: readDraft(expansion.text) };
});

/** Defaults that are right for every writer and so need no second look. */
const SAFE_CHOICES = new Set(['p.', 'own judgment']);

/** What the parser sees in a draft, in one line. */
function shapeOf(draft: Draft): string {
  const cells = draft.blocks.filter((block) => block.cell);
  const parts = {
    'front matter': draft.frontMatter ? 1 : 0,
    headings: draft.blocks.filter((block) => block.role === 'heading').length,
    paragraphs: draft.blocks.filter((block) => block.role === 'body' && !block.list && block.quoteDepth === 0).length,
    items: draft.blocks.filter((block) => block.list).length,
    quoted: draft.blocks.filter((block) => block.quoteDepth > 0 && !block.list).length,
    rows: new Set(cells.map((block) => `${block.cell?.table} ${block.cell?.row}`)).size,
    captions: draft.blocks.filter((block) => block.role === 'caption').length,
    addresses: draft.blocks.filter((block) => block.role === 'address').length,
    notes: draft.notes.length,
  };
  const marks = draft.marks.map((mark) => mark.kind).sort();
  return [...Object.entries(parts).filter(([, count]) => count > 0).map(([name, count]) => `${count} ${name}`),
    ...[...new Set(marks)].map((kind) => `${marks.filter((one) => one === kind).length} ${kind}`)].join(', ');
}

suite('snippets', () => {
  test('there are at least forty-five, each with a prefix of its own that names its group', () => {
    assert.ok(snippets.length >= 45, `${snippets.length} snippets`);
    assert.equal(new Set(snippets.map((one) => one.prefix)).size, snippets.length);
    assert.equal(new Set(snippets.map((one) => one.name)).size, snippets.length);
    for (const one of snippets) assert.match(one.prefix, /^[a-z]+(-[a-z]+)+$/);
    assert.ok(new Set(snippets.map(groupOf)).size >= 8);
  });

  test('each says in one line what it makes', () => {
    for (const one of snippets) assert.match(one.description, /^[^\n|]{10,120}[^.]$/, one.prefix);
  });

  test('tab stops are numbered from 1 without a gap, in the order they stand, and end with $0', () => {
    for (const one of inserted) {
      const numbers = one.stops.map((stop) => stop.number);
      const visited = numbers.filter((number) => number > 0);
      assert.deepEqual(visited, visited.map((_, index) => index + 1), one.prefix);
      assert.ok(numbers.includes(0), `${one.prefix} has no $0`);
    }
  });

  test('a placeholder left behind says TK, so that the lint finds it', () => {
    for (const one of inserted) {
      for (const stop of one.stops) {
        if (stop.number === 0 || stop.fromVariable || SAFE_CHOICES.has(stop.text)) continue;
        assert.match(stop.text, /^(?:TK\b|https:\/\/(?:doi\.org\/)?TK\b)/, `${one.prefix}, tab stop ${stop.number}`);
      }
    }
  });

  test('the lint finds each placeholder that was left behind', () => {
    for (const { prefix, text, draft } of inserted) {
      const gaps = findGapMarks(draft);
      for (const { index } of text.matchAll(/TK/g)) assert.ok(gaps.some(({ start, end }) => start <= index && index < end), `${prefix}: ${text.slice(index, index + 20)}`);
    }
  });

  test('a choice offers at least two, without doubles', () => {
    for (const { prefix, stops } of inserted) {
      for (const { choices } of stops) {
        if (choices) assert.ok(choices.length > 1 && new Set(choices).size === choices.length, prefix);
      }
    }
  });

  test('each inserted text is the Markdown that was meant', () => {
    const found = Object.fromEntries(inserted.map(({ prefix, draft }) => [prefix, shapeOf(draft)]));
    assert.deepEqual(found, shapes);
  });

  test('what is written on after it belongs to none of its notes, lists and tables', () => {
    const next = 'Exports fell by a fifth.';
    for (const { prefix, body } of snippets) {
      if (body[body.length - 1] !== '$0') continue;
      const { text } = expandSnippet(body.join('\n'));
      const { blocks, source } = readDraft(text + next);
      const last = blocks.find(({ start, end }) => source.slice(start, end) === next);
      assert.ok(last && last.role !== 'note' && last.role !== 'cell' && !last.list && last.quoteDepth === 0, prefix);
    }
  });

  test('no footnote is left without its definition', () => {
    for (const { prefix, draft } of inserted) {
      const defined = new Set(draft.notes.map((note) => note.label));
      for (const mark of draft.marks) {
        if (mark.kind === 'footnote') assert.ok(mark.label && defined.has(mark.label), `${prefix}: ${mark.label}`);
      }
    }
  });

  test('the manifest offers every file to Markdown, Quarto and R Markdown', () => {
    const offered = manifest.contributes.snippets.map((one) => `${one.language} ${one.path}`).sort();
    const wanted = ['markdown', 'quarto', 'rmd'].flatMap((id) => snippetFiles.map((file) => `${id} ./snippets/${file}`));
    assert.deepEqual(offered, wanted.sort());
  });
});

suite('the snippet expander of these tests', () => {
  test('knows placeholders, nested ones, choices, variables and escapes', () => {
    const { text, stops } = expandSnippet('$1 ${1:a ${2:b}} ${3|x\\,y,z|} ${TM_SELECTED_TEXT:${4:c}} \\$5 \\} $YEAR ${6:$YEAR}$0');
    assert.equal(text, 'a b a b x,y c $5 } 0000 0000');
    assert.deepEqual(stops.map((stop) => stop.number).sort(), [0, 1, 2, 3, 4, 6]);
    assert.deepEqual(stops.find((stop) => stop.number === 3)?.choices, ['x,y', 'z']);
  });

  test('refuses a bracket that is not closed', () => {
    assert.throws(() => expandSnippet('${1:a'), /missing/);
    assert.throws(() => expandSnippet('${1|a,b'), /missing/);
  });
});
