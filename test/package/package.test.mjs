import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { listFiles } from '@vscode/vsce';
import { strFromU8, unzipSync } from 'fflate';
import markdownIt from 'markdown-it';
import { notices } from '../../.ci/notices.mjs';
import { packVsix, pageForShop } from '../../.ci/package.mjs';
import { project } from '../support/cache.mjs';

const run = promisify(execFile);
const read = (file) => readFile(join(project, file), 'utf8');

suite('The package', () => {
  test('holds only what runs and what the shop shows', async () => {
    const folders = ['snippets', 'syntaxes', 'l10n', 'media/walkthrough', 'media/csl'];
    const expected = [
      'LICENSE', 'dist/extension.js', 'dist/web/extension.js', 'dist/formatter.js', 'dist/glossary.mjs', 'dist/links.js', 'dist/pdf.js',
      'dist/terms.schema.json',
      'dist/webview/report.js', 'media/icon.png', 'media/report.css', 'media/preview.css',
      'media/policy-writer.schema.json', 'package.json', 'package.nls.json', 'CHANGELOG.md', 'README.md',
      'THIRD-PARTY-NOTICES.md',
    ];
    const files = await listFiles({ cwd: project, packageManager: 2 });
    const others = files.filter((file) => !folders.some((folder) => file.startsWith(`${folder}/`)));
    const surplus = others.filter((file) => !expected.includes(file) && !/^package\.nls\.[a-z-]+\.json$/i.test(file));
    assert.deepEqual(surplus, []);
    assert.deepEqual(expected.filter((file) => !files.includes(file)), []);
    const inFolders = files.filter((file) => !others.includes(file));
    assert.deepEqual(inFolders.filter((file) => !/\.(json|md|svg|png|csl|xml)$/.test(file)), []);
  });

  test('holds every file that the manifest names', async () => {
    const manifest = JSON.parse(await read('package.json'));
    const files = await listFiles({ cwd: project, packageManager: 2 });
    const named = JSON.stringify([manifest.main, manifest.browser, manifest.icon, manifest.contributes])
      .match(/"(?:\.\/)?(?:dist|media|snippets|syntaxes|l10n)\/[^"]+"/g)
      .map((path) => path.slice(1, -1).replace(/^\.\//, ''));
    assert.deepEqual([...new Set(named)].filter((file) => !files.includes(file)), []);
  });

  test('holds pages on which no link or picture leads nowhere, and no HTML that the shops take out', async () => {
    const pack = unzipSync(await readFile(await packVsix()));
    for (const page of ['extension/readme.md', 'extension/changelog.md']) {
      const text = strFromU8(pack[page]);
      const tokens = markdownIt({ html: true }).parse(text, {}).flatMap((token) => [token, ...(token.children ?? [])]);
      const targets = tokens.flatMap((token) => token.attrs?.filter(([name]) => name === 'href' || name === 'src').map(([, to]) => to) ?? []);
      assert.deepEqual(targets.filter((to) => !/^(?:https:|#)/.test(to)), [], page);
      assert.deepEqual(tokens.filter(({ type, content }) => type.startsWith('html') && !content.startsWith('<!--')).map(({ content }) => content), [], page);
      assert.doesNotMatch(text, /\]\((?:media|test|src)\//, page);
    }
    assert.match(strFromU8(pack['extension/readme.md']), /\| `uncited-claim` \|/);
    assert.equal(pageForShop('![a](b.png)\n![c](https://x.org/c.png)\n[d](e.md), [f](#g), [h](https://x.org)\n'),
      '![c](https://x.org/c.png)\nd, [f](#g), [h](https://x.org)\n');
  });

  test('has no bundle over 1.5 MB, or over 700 kB as it is packed', async () => {
    for (const file of ['dist/extension.js', 'dist/web/extension.js', 'dist/glossary.mjs']) {
      const bytes = await readFile(join(project, file));
      const [whole, packed] = [bytes.length, gzipSync(bytes).length];
      console.log(`      ${file}: ${(whole / 1024).toFixed(0)} kB, packed ${(packed / 1024).toFixed(0)} kB`);
      assert.ok(whole < 1.5 * 1024 * 1024 && packed < 700 * 1024, `${file} has ${whole} bytes, ${packed} packed`);
    }
  });

  test('lists the licences of all that it bundles', async () => {
    assert.equal(await read('THIRD-PARTY-NOTICES.md'), await notices());
  });

  test('is byte for byte the same when it is built twice', async () => {
    const copy = await mkdtemp(join(tmpdir(), 'policy-writer-twice-'));
    try {
      const left = new Set(['node_modules', 'dist', 'out', '.vscode-test', '.git']);
      for (const entry of await readdir(project)) {
        if (!left.has(entry)) await cp(join(project, entry), join(copy, entry), { recursive: true });
      }
      await symlink(join(project, 'node_modules'), join(copy, 'node_modules'));
      await run(process.execPath, ['esbuild.mjs'], { cwd: copy });
      const [first, second] = [await packVsix(), await packVsix(copy)];
      assert.ok((await readFile(first)).equals(await readFile(second)), 'the two packages differ');
    } finally {
      await rm(copy, { recursive: true, force: true });
    }
  }).timeout(120_000);
});

suite('The manifest', () => {
  test('takes every string for people from package.nls.json, and leaves none over', async () => {
    const manifest = JSON.parse(await read('package.json'));
    const strings = JSON.parse(await read('package.nls.json'));
    const shown = JSON.stringify(manifest, (key, value) => (/^(devDependencies|scripts|inputSchema)$/.test(key) ? undefined : value));
    const used = [...shown.matchAll(/"%([^"%]+)%"/g)].map(([, key]) => key);
    assert.deepEqual([...new Set(used)].filter((key) => !(key in strings)), [], 'missing in package.nls.json');
    assert.deepEqual(Object.keys(strings).filter((key) => !used.includes(key)), [], 'not used by the manifest');
    const plain = /"(?:title|label|description|markdownDescription|displayName|category|contents|name)":"(?!%)[^"]*[ .][^"]*"/g;
    assert.deepEqual(shown.match(plain) ?? [], []);
  });

  test('lets every setting of names and values be edited in the settings page, which asks for a type of each value', async () => {
    const { contributes } = JSON.parse(await read('package.json'));
    const settings = contributes.configuration.flatMap(({ properties }) => Object.entries(properties)).filter(([, { type }]) => type === 'object');
    assert.deepEqual(settings.map(([name]) => name), ['policyWriter.claims.kinds', 'policyWriter.rules']);
    for (const [, { properties, additionalProperties }] of settings) {
      assert.equal(additionalProperties, false);
      assert.deepEqual([...new Set(Object.values(properties).map(({ type }) => type))], ['string']);
    }
  });
});
