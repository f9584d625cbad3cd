import { deepEqual, equal, ok, throws } from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { OPEN, inFolder } from './support';

let packed = '';
let tarball = '';

/** A folder that has the package installed as it would be published. */
function withPackage(files: Record<string, string>, act: (folder: string) => Promise<void>) {
  return inFolder(files, async (folder) => {
    mkdirSync(join(folder, 'node_modules'));
    execFileSync('tar', ['xzf', tarball, '-C', join(folder, 'node_modules')]);
    renameSync(join(folder, 'node_modules/package'), join(folder, 'node_modules/policy-writer'));
    await act(folder);
  });
}

const load = (folder: string, path: string) => {
  return import(pathToFileURL(join(folder, 'node_modules/policy-writer', path)).href);
};

suite('the package', () => {
  suiteSetup(() => {
    packed = mkdtempSync(join(tmpdir(), 'policy-writer-'));
    [tarball] = execFileSync(process.execPath, ['.ci/package-npm.mjs', packed], { encoding: 'utf8' }).split('\n');
  });

  suiteTeardown(() => rmSync(packed, { recursive: true, force: true }));

  test('holds the program, the modules with their types, and the pages, and nothing else', () => withPackage({}, async (folder) => {
    const names = execFileSync('find', ['node_modules/policy-writer', '-type', 'f'], { cwd: folder, encoding: 'utf8' })
      .trim().split('\n').map((name) => name.replace('node_modules/policy-writer/', ''));
    for (const name of ['dist/cli.js', 'dist/start.js', 'dist/library.mjs', 'dist/library.d.mts', 'dist/remark.mjs', 'README.md', 'LICENSE', 'THIRD-PARTY-NOTICES.md']) {
      ok(names.includes(name), name);
    }
    deepEqual(names.filter((name) => !/^(?:dist\/(?:(?:cli|start)\.js|[\w-]+\.mjs|[\w-]+\.d\.mts)|media\/.+|package\.json|[A-Z-]+(?:\.md)?)$/u.test(name)), []);
    const { stdout } = spawnSync(process.execPath, ['node_modules/policy-writer/dist/cli.js', '--version'], { cwd: folder, encoding: 'utf8' });
    equal(stdout.trim(), JSON.parse(readFileSync('package.json', 'utf8')).version);
    const manifest = JSON.parse(readFileSync(join(folder, 'node_modules/policy-writer/package.json'), 'utf8'));
    deepEqual(Object.keys(manifest).sort(), ['bin', 'description', 'engines', 'exports', 'keywords', 'license', 'name', 'sideEffects', 'version']);
    deepEqual(manifest.engines, { node: '>=20' });
    // Every link of the page leads to a place on it or to the web: the registry shows it by itself.
    const page = readFileSync(join(folder, 'node_modules/policy-writer/README.md'), 'utf8');
    deepEqual([...page.matchAll(/\]\((?!https:|#)[^)]*\)/gu)].map(([link]) => link), []);
    ok(statSync(tarball).size < 1.3 * 1024 * 1024, `${statSync(tarball).size} bytes`);
  }));

  test('is not packed while a file that it promises has not been built', () => {
    const [types, away] = [resolve('dist/remark.d.mts'), join(packed, 'remark.d.mts')];
    copyFileSync(types, away);
    rmSync(types);
    try {
      const { status, stderr } = spawnSync(process.execPath, ['.ci/package-npm.mjs', join(packed, 'none')], { encoding: 'utf8' });
      deepEqual([status, stderr], [1, 'There is no dist/remark.d.mts: build it with “node esbuild.mjs --types”, or pack with “npm run package:npm”.\n']);
    } finally {
      copyFileSync(away, types);
    }
  });

  test('can be published, and installed into an empty folder where npx, a program and remark find it', () => inFolder({
    'package.json': '{ "name": "drafts" }', 'a.md': OPEN, '.remarkrc.yaml': 'plugins: [policy-writer/remark]\n',
    'a.mjs': "import { lint } from 'policy-writer';\nconsole.log(lint('Exports fell 14 percent in 2019.')[0].rule);\n",
  }, async (folder) => {
    const { version, private: isPrivate } = JSON.parse(readFileSync('package.json', 'utf8'));
    equal(isPrivate, undefined);
    const say = (program: string, ...args: string[]) => {
      const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') };
      const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8', env });
      return { status, stdout: stdout.trim(), stderr };
    };
    const installed = say('npm', 'install', '--offline', '--no-audit', '--no-fund', tarball);
    equal(installed.status, 0, installed.stderr);
    equal(say('npx', '--offline', 'policy-writer', '--version').stdout, version);
    ok(say('npx', '--offline', 'policy-writer', 'a.md').stdout.startsWith('a.md:1:1 warning uncited-claim '));
    equal(say(process.execPath, 'a.mjs').stdout, 'uncited-claim');
    ok(/uncited-claim +policy-writer/u.test(say(process.execPath, resolve('node_modules/remark-cli/cli.js'), '--no-stdout', '--no-color', 'a.md').stderr));
  }));

  test('has exports and types that publint and arethetypeswrong have nothing against', () => withPackage({}, async (folder) => {
    const { publint } = await import('publint');
    const { messages } = await publint({ pkgDir: join(folder, 'node_modules/policy-writer') });
    deepEqual(messages.filter(({ type }) => type !== 'suggestion'), []);
    const attw = resolve('node_modules/@arethetypeswrong/cli/dist/index.js');
    const { status, stdout } = spawnSync(process.execPath, [attw, tarball, '--profile', 'esm-only', '--format', 'ascii'], { encoding: 'utf8' });
    equal(status, 0, stdout);
  }));

  test('gives a library that lints, analyses and looks up', () => withPackage({}, async (folder) => {
    const { lint, analyze, lookUp } = await load(folder, 'dist/library.mjs');
    deepEqual(lint(OPEN).map(({ rule }: never) => rule), ['uncited-claim']);
    deepEqual(lint(OPEN, { rules: { 'uncited-claim': 'off' } }), []);
    equal(lint(OPEN, { extends: 'op-ed', sensitivity: 'strict' })[0].severity, 'information');
    const bibliography = [{ text: '@book{b, title={T}}', format: 'bibtex' }];
    ok(lint('Trade grew [@smith2020].', { bibliography }).some(({ rule }: never) => rule === 'unknown-citekey'));
    const { sentences, issues } = analyze(OPEN);
    deepEqual([sentences.length, issues.length], [1, 1]);
    equal(lookUp('Comprehensive and Progressive Agreement for Trans-Pacific Partnership').id, lookUp('cptpp').id);
    equal(lookUp('the CPTPP’s').id, 'cptpp');
    equal(lookUp('no such thing'), undefined);
    throws(() => lint(undefined), { name: 'TypeError', message: 'The draft must be a string.' });
    throws(() => lint(OPEN, 'strict'), { name: 'TypeError', message: 'The options must be a group of settings.' });
    throws(() => lint(OPEN, { sensitivity: 'strct' }), { name: 'TypeError', message: /“sensitivity” cannot be “strct”; .* Did you mean “strict”\?/u });
    throws(() => analyze(OPEN, { rules: { 'uncited-clam': 'off' } }), /“uncited-clam” is not a setting of “rules”\. Did you mean “uncited-claim”\?/u);
    throws(() => lint(OPEN, { glossaries: [] }), /“glossaries” is not a setting .* It has .*, bibliography and today\./u);
    throws(() => lint(OPEN, []), { name: 'TypeError', message: 'The options must be a group of settings.' });
    throws(() => lint(OPEN, { today: 'May' }), { name: 'TypeError', message: '“today” must be a day as YYYY-MM-DD.' });
    throws(() => lint(OPEN, { bibliography: 'a.bib' }), { name: 'TypeError', message: '“bibliography” must be a list.' });
    throws(() => lint(OPEN, { bibliography: [null, { text: '', format: 'bib' }] }), {
      name: 'TypeError', message: '“bibliography[0].text” must be a text. “bibliography[0].format” must be one of bibtex, csl-json, csl-yaml. '
        + '“bibliography[1].format” must be one of bibtex, csl-json, csl-yaml.',
    });
    throws(() => lookUp(undefined), { name: 'TypeError', message: 'The term must be a string.' });
    deepEqual(lint('We wait.\n', { sensitivity: undefined, today: '2026-11-24', bibliography: [], dictionary: [] }), []);
  }));

  test('gives remark-cli ordinary messages, by the plugin and by the preset', () => withPackage({
    'a.md': `# Title\n\n${OPEN}`,
    '.remarkrc.yaml': 'plugins:\n  - - policy-writer/remark\n    - rules: { uncited-claim: error }\n',
    'preset/.remarkrc.yaml': 'plugins:\n  - policy-writer/remark-preset-lint-policy\n',
    'preset/b.md': OPEN,
    'wrong/.remarkrc.yaml': 'plugins:\n  - - policy-writer/remark\n    - extends: acadmic\n', 'wrong/c.md': OPEN,
  }, async (folder) => {
    symlinkSync(resolve('node_modules/remark-cli'), join(folder, 'node_modules/remark-cli'));
    const remark = (...args: string[]) => spawnSync(process.execPath, [
      resolve('node_modules/remark-cli/cli.js'), ...args, '--no-stdout', '--no-color',
    ], { cwd: folder, encoding: 'utf8' });
    const { status, stderr } = remark('a.md');
    equal(status, 1, stderr);
    ok(/^a\.md\n3:1-3:42 +error +\S.+ uncited-claim +policy-writer\n/u.test(stderr), stderr);
    const second = remark('preset/b.md', '--report', 'json');
    ok(/1:1-1:42 +warning +\S.+ uncited-claim +policy-writer/u.test(remark('preset/b.md').stderr), second.stderr);
    const wrong = remark('wrong/c.md');
    equal(wrong.status, 1);
    ok(/policy-writer\/remark: “extends” cannot be “acadmic”; .* Did you mean “academic”\?/u.test(wrong.stderr), wrong.stderr);
  }));

  test('gives a plugin and a preset that unified takes by their types, with and without options', () => withPackage({
    'a.mts': "import { unified } from 'unified';\nimport remarkParse from 'remark-parse';\nimport plugin, { type Options } from 'policy-writer/remark';\n"
      + "import preset from 'policy-writer/remark-preset-lint-policy';\nconst options: Options = { extends: 'op-ed' };\n"
      + 'unified().use(remarkParse).use(plugin).use(plugin, options).use([[plugin, options]]).use(preset).parse("").type satisfies "root";\n',
  }, async (folder) => {
    for (const name of ['unified', 'remark-parse']) symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
    const { stdout } = spawnSync(process.execPath, [
      resolve('node_modules/typescript/bin/tsc'), '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', 'a.mts',
    ], { cwd: folder, encoding: 'utf8' });
    equal(stdout, '');
  }));

  test('reads a draft in MDX without its code, as its tree tells, and heeds its comments', () => withPackage({}, async (folder) => {
    const { default: remarkPolicyWriter } = await load(folder, 'dist/remark.mjs');
    const draft = `export const a = '${OPEN.trim()}'\n\n{/* lint ignore uncited-claim */}\n\n${OPEN}\nWe should wait {'\`3\`'} days.\n\n{\n  '${OPEN.trim()}' + '😀'\n}\n\nExports to Japan fell {rate} percent in 2019.\n`;
    const node = (type: string, code: string) => ({ type, position: { start: { offset: draft.indexOf(code) }, end: { offset: draft.indexOf(code) + code.length } } });
    const [esm, ignored, quoted, flow, inText] = [/export.*/u, /\{\/\*.*/u, /\{'`.*?\}/u, /\{\n[^]*?\n\}/u, /\{rate\}/u].map((code) => code.exec(draft)![0]);
    const tree = { type: 'root', children: [
      node('mdxjsEsm', esm), node('mdxFlowExpression', ignored), { type: 'paragraph', children: [node('mdxTextExpression', quoted)] },
      node('mdxFlowExpression', flow), { type: 'paragraph', children: [node('text', 'Exports to Japan fell '), node('mdxTextExpression', inText)] },
    ] };
    const said: string[] = [];
    const fixes: { expected?: string[] }[] = [];
    const file = {
      toString: () => draft,
      message: (reason: string, { place, ruleId }: { place: { start: { line: number } }; ruleId: string }) => {
        said.push(`${place.start.line} ${ruleId} ${reason}`);
        fixes.push({});
        return fixes[fixes.length - 1];
      },
    };
    remarkPolicyWriter({ sensitivity: 'strict' })(tree, file);
    deepEqual(said, ['13 uncited-claim This gives a figure, “… percent”, without a source: cite the data.']);
    deepEqual(fixes[0].expected?.filter((text) => text.includes('lint')), [
      'Exports to Japan fell {rate} percent in 2019.{/* lint ignore uncited-claim */}',
      'Exports to Japan fell {rate} percent in 2019.{/* lint ignore uncited-claim: not a claim */}',
      'Exports to Japan fell {rate} percent in 2019.{/* lint ignore uncited-claim: common knowledge */}',
    ]);
  }));

  test('gives messages with the address of the rule and what each fix would make of the place', () => withPackage({}, async (folder) => {
    const { default: remarkPolicyWriter } = await load(folder, 'dist/remark.mjs');
    const messages: Record<string, unknown>[] = [];
    const file = {
      toString: () => `\ufeff${OPEN}`,
      message: (reason: string, options: object) => {
        const message = { reason, ...options };
        messages.push(message);
        return message;
      },
    };
    remarkPolicyWriter({ rules: { 'uncited-claim': 'hint' } })({ type: 'root' }, file);
    const [{ url, fatal, actual, expected, place }] = messages;
    ok(String(url).endsWith('media/rules/uncited-claim.md'));
    equal(fatal, undefined);
    throws(() => remarkPolicyWriter('strict'), { name: 'TypeError', message: 'policy-writer/remark: The options must be a group of settings.' });
    remarkPolicyWriter(null)({ type: 'root' }, file);
    equal(messages.length, 2);
    equal(actual, OPEN.trim());
    ok((expected as string[]).includes('Exports to Japan fell 14 percent in 2019 [citation needed].'));
    deepEqual((place as { start: object }).start, { line: 1, column: 2, offset: 1 });
  }));

  test('gives a plugin that knows the day, so that a claim is not set aside for longer than was written', () => withPackage({}, async (folder) => {
    const { default: remarkPolicyWriter } = await load(folder, 'dist/remark.mjs');
    const rulesOf = (until: string, options?: object): string[] => {
      const rules: string[] = [];
      const file = {
        toString: () => `<!--lint ignore uncited-claim until ${until}-->\n\n${OPEN}`,
        message: (_: string, { ruleId }: { ruleId: string }) => rules.push(ruleId) && {},
      };
      remarkPolicyWriter(options)({ type: 'root' }, file);
      return rules;
    };
    deepEqual(rulesOf('2020-01'), ['expired-suppression', 'uncited-claim']);
    deepEqual(rulesOf('2999-01'), []);
    deepEqual(rulesOf('2020-01', { today: '2019-12-31' }), []);
  }));
});
