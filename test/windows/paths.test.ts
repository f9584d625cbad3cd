// The command line's own code with the paths of Windows: `node:path` is `node:path/win32` in this bundle, and a file of a
// drive is a file of that whole name in a folder of its own.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { sep } from 'node:path';
import type { Arguments } from '../../src/cli/arguments';
import { openBaseline } from '../../src/cli/baseline-file';
import type { Context } from '../../src/cli/command';
import { nameFrom } from '../../src/cli/prepare-run';
import { configFinder, isLeftOut, settingsAt, type FoundConfig } from '../../src/cli/find-config';
import { ignoredBy } from '../../src/cli/ignore-files';
import { bibliographyLoader } from '../../src/cli/load-bibliography';
import type { Run } from '../../src/cli/run';
import { readDraft } from '../../src/core/draft/read-draft';

const BRIEF = 'C:\\brief';
const CONFIG = 'ignore:\r\n  - archive/**\r\noverrides:\r\n  - files: notes/*.md\r\n    sensitivity: strict\r\nbibliography:\r\n  - refs\\all.bib\r\n';

suite('Paths of Windows', () => {
  const before = process.cwd();
  let folder: string;
  setup(() => {
    folder = mkdtempSync('/tmp/policy-writer-windows-');
    process.chdir(folder);
    writeFileSync(`${BRIEF}\\.policy-writer.yaml`, CONFIG);
  });
  teardown(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });
  const find = (path: string): FoundConfig => configFinder(BRIEF).for(path);

  test('are what this bundle is built with', () => assert.equal(sep, '\\'));

  test('in a configuration: found upward, its globs match, its files are named from its folder', () => {
    const found = find(`${BRIEF}\\notes\\a.md`);
    assert.equal(found.file, `${BRIEF}\\.policy-writer.yaml`);
    assert.ok(isLeftOut(found, `${BRIEF}\\archive\\2019\\a.md`));
    assert.ok(isLeftOut(found, 'c:\\Brief\\archive\\a.md'), 'drives and folders are the same in both cases');
    assert.ok(!isLeftOut(found, 'D:\\archive\\a.md'));
    assert.equal(settingsAt(found, `${BRIEF}\\notes\\a.md`).sensitivity, 'strict');
    assert.equal(settingsAt(found, `${BRIEF}\\a.md`).sensitivity, undefined);
    assert.deepEqual(settingsAt(found, `${BRIEF}\\a.md`).bibliography, [`${BRIEF}\\refs\\all.bib`]);
  });

  test('in an ignore file mean its own folder only', () => {
    writeFileSync(`${BRIEF}\\.policywriterignore`, 'old/\r\n*.draft.md\r\n');
    const ignored = ignoredBy(`${BRIEF}\\notes`, undefined);
    assert.deepEqual(['\\old\\a.md', '\\notes\\b.draft.md', '\\a.md'].map((path) => ignored(BRIEF + path)), [true, true, false]);
    assert.ok(!ignored('D:\\old\\a.md'));
  });

  test('in a report and a baseline are written with slashes', () => {
    assert.equal(nameFrom(BRIEF, { file: 'notes\\a.md', path: `${BRIEF}\\notes\\a.md` }), 'notes/a.md');
    assert.equal(nameFrom(BRIEF, { file: 'D:\\a.md', path: 'D:\\a.md' }), 'D:/a.md');
    const given = { on: () => true, value: () => undefined } as unknown as Arguments;
    const run = { jobs: [{ path: `${BRIEF}\\notes\\a.md` }], configOf: find } as unknown as Run;
    const baseline = openBaseline(given, BRIEF, run);
    baseline.split(`${BRIEF}\\notes\\a.md`, [{ fingerprint: 'f1', rule: 'bare-url', words: 'x' }] as never);
    baseline.write({ say: () => undefined } as unknown as Context);
    const written = JSON.parse(readFileSync(`${BRIEF}\\.policy-writer-baseline.json`, 'utf8')) as { findings: object };
    assert.deepEqual(Object.keys(written.findings), ['notes/a.md']);
  });

  test('lead from a draft to its bibliography, lines ended as Windows does', () => {
    writeFileSync(`${BRIEF}\\refs\\kim.bib`, '@book{kim2020, title = {Trade}, year = 2020}\r\n@book{broken, title = {No end\r\n');
    const draft = readDraft('---\r\nbibliography: refs\\kim.bib\r\n---\r\nAs Kim says [@kim2020].\r\n');
    const { bibliography, remarks } = bibliographyLoader(BRIEF)(draft, `${BRIEF}\\draft.md`, []);
    assert.equal(bibliography?.byKey.get('kim2020')?.item.title, 'Trade');
    assert.ok(remarks.length > 0);
    for (const remark of remarks) assert.match(remark, /^refs\\kim\.bib:[23]:\d+ /);
  });
});
