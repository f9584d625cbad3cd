// Every word of the interface is there in every language that the extension offers, with the same places to fill in.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './cache.mjs';

const LANGUAGES = ['ja', 'ko'];
const json = (path) => JSON.parse(readFileSync(join(project, path), 'utf8'));

/** The messages of the extension: first arguments of `l10n.t('…')`, or of `t('…')` where a file has shortened it. */
function messages() {
  const folder = join(project, 'src/vscode');
  const sources = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ts'));
  const call = /(?:l10n\.t|(?<![.\w])t)\(\s*(?:'((?:[^'\\]|\\.)*)'|`([^`$]*)`)/g;
  const found = sources.flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(call)]);
  return [...new Set(found.map(([, quoted, backticked]) => (quoted ?? backticked).replaceAll("\\'", "'")))].sort();
}

/** What a translation must keep: `{0}`, links to commands and settings. */
const fixed = (text) => (text.match(/\{\d+\}|\]\([^)]*\)|`#[^`]+#`/g) ?? []).sort();

suite('the languages of the interface', () => {
  test('the messages of the source are found', () => {
    assert.ok(messages().length > 100);
    assert.ok(messages().includes('{0} of {1} claims cited'));
  });

  for (const language of LANGUAGES) {
    test(`${language}: the manifest is translated, no more and no less`, () => {
      const english = json('package.nls.json');
      const other = json(`package.nls.${language}.json`);
      assert.deepEqual(Object.keys(other).sort(), Object.keys(english).sort());
      for (const [key, text] of Object.entries(other)) assert.deepEqual(fixed(text), fixed(english[key]), key);
    });

    test(`${language}: the messages are translated, no more and no less`, () => {
      const bundle = json(`l10n/bundle.l10n.${language}.json`);
      assert.deepEqual(Object.keys(bundle).sort(), messages());
      for (const [english, text] of Object.entries(bundle)) assert.deepEqual(fixed(text), fixed(english), english);
    });
  }

  test('the manifest says where the messages are', () => {
    assert.equal(json('package.json').l10n, './l10n');
  });
});
