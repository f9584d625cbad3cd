// Every word of the interface is there in every language that the extension offers, with the same places to fill in.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { project } from './cache.mjs';

const LANGUAGES = ['ja', 'ko'];
const json = (path) => JSON.parse(readFileSync(join(project, path), 'utf8'));

/** All files with TypeScript under a folder, as text. */
const sources = (folder) => readdirSync(join(project, folder), { recursive: true }).filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(project, folder, name), 'utf8'));

/** The messages of the editor's own code: first arguments of `l10n.t('…')`, or of `t('…')` where a file has shortened it. */
function editorMessages() {
  const call = /(?:l10n\.t|(?<![.\w])t)\(\s*(?:'((?:[^'\\]|\\.)*)'|`([^`$]*)`)/g;
  const found = sources('src/vscode').flatMap((text) => [...text.matchAll(call)]);
  return found.map(([, quoted, backticked]) => (quoted ?? backticked).replaceAll("\\'", "'"));
}

/** The templates of the engine: what rules say, titles of fixes, which citation serves a sentence. */
function engineTemplates() {
  return sources('src/core').filter((text) => text.includes('say`')).flatMap((text) => {
    const found = [];
    const visit = (node) => {
      if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'say') found.push(templateOf(node.template));
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true));
    return found;
  });
}

function templateOf(template) {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return template.templateSpans.reduce((before, { literal }, index) => `${before}{${index}}${literal.text}`, template.head.text);
}

/** What the signals of a claim are called in *Why Is This Flagged?* */
function signalWords() {
  const lines = readFileSync(join(project, 'src/core/claims/lexicons/plain.txt'), 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t')[1]);
}

/** What the quick fixes and lists call a rule. */
function ruleNames() {
  return Object.keys(json('package.nls.json')).filter((key) => key.startsWith('rule.')).map((key) => key.slice(5).replaceAll('-', ' '));
}

/** What *New Policy Draft…* says of each kind of draft: its name, and what it holds. */
function draftLines() {
  return Object.entries(json('snippets/drafts.json')).flatMap(([name, { description }]) => [name, description]);
}

const messages = () => [...new Set([...editorMessages(), ...engineTemplates(), ...signalWords(), ...ruleNames(), ...draftLines()])].sort();

/** What a translation must keep: `{0}`, links to commands and settings. */
const fixed = (text) => (text.match(/\{\d+\}|\]\([^)]*\)|`#[^`]+#`/g) ?? []).sort();

suite('the languages of the interface', () => {
  test('the messages of the source are found', () => {
    assert.ok(messages().length > 100);
    assert.ok(messages().includes('{0} of {1} claims cited'));
    assert.ok(engineTemplates().length > 100);
    assert.ok(engineTemplates().includes('The footnote [^{0}] has no note: did you mean [^{1}]?'));
    assert.ok(signalWords().includes('advice (should)'));
    assert.ok(ruleNames().includes('uncited claim'));
    assert.ok(draftLines().some((line) => line.startsWith('A whole issue brief')));
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
