import * as assert from 'node:assert/strict';
import { engine, only } from '../../support/engine';
import { mark, unmark } from '../../support/markers';

const find = (text: string) => engine.check(text, { rules: only('unread-text') }).issues;

suite('unread-text', () => {
  const bad = [
    '- An item\n\n  «````»\n  let x = 1;\n  ```\n\nAfter.\n',
    '> «$$»\n> x\n\nAfter.\n',
    'Text\n\n«```» js\n',
    'Text <b>bold</b>\n\n«<!--»\n',
    'Text.\n\n«<script» src=x>\n\nMore.\n',
    'Text.\n\n«<![CDATA[» x ]]\n\nMore.\n', 'Text.\n\n«<?»php\n\nMore.\n', '> «<pre»\n> x\n\nAfter.\n',
    '---\n«title: "Ports»\n---\n\nText.\n',
    '---\na: 1\n«b: c: d»\n---\n\nText.\n', '---\ra: 1\r«b: c: d»\r---\r\rText.\r', '«---»\ra: 1\r\rText.\r',
  ];
  for (const example of bad) {
    test(`is found: ${JSON.stringify(example)}`, () => {
      const { text } = unmark(example);
      assert.equal(mark(text, find(text)), example);
    });
  }

  const good = [
    '', 'Text. %%ask Kim%%\n', '---\ra: 1\rb: 2\r---\r\rText.\r', '```\n```\n', '   ```\nx\n  ````\n', 'Text `` ` `` and ```code``` text.\n', '1. ```\n   x\n   ```\n', '```\n\n<!-- open\n```\n',
    '    ```\n    indented\n', '---\n\nA rule at the top.\n', '---\nA sentence: with a colon.\n---\n', '+++\ntitle = [\n+++\n', '$$x$$\n', '<pre>\nx</pre> text\n', 'Text <pre> and <script> text.\n', '<![CDATA[ x ]]>\n', '<div>\n\nText.\n', '```\n<pre>\n```\n', '~~~\n```\n~~~\n',
  ];
  for (const text of good) {
    test(`is not found: ${JSON.stringify(text)}`, () => assert.equal(mark(text, find(text)), text));
  }

  test('a line with thousands of brackets is named, since it is read as spaces', () => {
    const [finding, ...more] = find(`Text.\n\n${'['.repeat(5000)}\n\nMore.\n`);
    assert.deepEqual([finding?.start, finding?.end, more.length], [7, 5007, 0]);
    assert.match(finding!.message, /more brackets or marks than a text has/);
  });

  test('a list item in more lists than a text has is named, though it reads as code', () => {
    assert.equal(find(`${'- '.repeat(200)}a\n`).length, 1);
    assert.deepEqual(find(`\`\`\`\n${'- '.repeat(200)}a\n\`\`\`\n`), []);
  });
});
