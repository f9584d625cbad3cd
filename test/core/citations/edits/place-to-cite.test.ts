import * as assert from 'node:assert/strict';
import { placeToCite } from '../../../../src/core/citations/edits/place-to-cite';
import { readDraft } from '../../../../src/core/draft/read-draft';

/** The text with `|` where what is asked for at `^` can stand; `undefined` where it cannot. */
function place(marked: string): string | undefined {
  const at = marked.indexOf('^');
  const source = marked.slice(0, at) + marked.slice(at + 1);
  const found = placeToCite(readDraft(source), at);
  return found === undefined ? undefined : `${source.slice(0, found)}|${source.slice(found)}`;
}

suite('the place for a citation', () => {
  for (const [asked, given] of [
    ['Exports fell^.', 'Exports fell|.'], ['Exports fe^ll.', 'Exports fell|.'], ['Exports ^fell.', 'Exports |fell.'], ['^', '|'], ['A.\n\n^', 'A.\n\n|'],
    ['See https://a.org/x^-y now.', 'See https://a.org/x-y| now.'], ['[Exports^ fell](https://a.org), so.', '[Exports fell](https://a.org)|, so.'],
    ['The `co^de` runs.', 'The `code`| runs.'], ['It fell [@k^im].', 'It fell [@kim]|.'], ['It fell <!-- a^ b -->.', 'It fell <!-- a b -->|.'],
    ['---\ntitle: x\n---\n^', '---\ntitle: x\n---\n|'], ['```\nx\n```^', '```\nx\n```|'],
    ['^# Ports', '# |Ports'], ['#^ Ports', '# |Ports'], ['# Po^rts', '# Ports|'], ['A.\n\n^- B.', 'A.\n\n- |B.'], ['^> - B.', '> - |B.'],
    ['^**B** c.', '|**B** c.'], ['A.\n^\n- B.', 'A.\n|\n- B.'],
  ]) test(`in ${JSON.stringify(asked)}`, () => assert.equal(place(asked), given));

  for (const closed of ['---\ntit^le: x\n---\n\nText.\n', '```\nco^de\n```\n', '<!-- a^ b -->\n', '<p>Raw^ text.</p>\n', '$$\nx^ y\n$$\n']) {
    test(`there is none in ${JSON.stringify(closed)}`, () => assert.equal(place(closed), undefined));
  }
});
