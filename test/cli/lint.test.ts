import Ajv from 'ajv-draft-04';
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import { CLEAN, CLI, OPEN, inFolder, putFile, run } from './support';

suite('policy-writer lint', () => {
  test('prints file, line, column, severity, rule and message, then a summary', () => inFolder({
    'a.md': `# Title\n\n${OPEN}`,
  }, async (cwd) => {
    const { stdout, code } = await run(['lint', 'a.md'], { cwd });
    match(stdout, /^a\.md:3:1 warning uncited-claim .+\n1 file: 1 finding \(1 warning\); 0 of 1 claim cited\n$/u);
    equal(code, 1);
  }));

  test('gives the fixes of a finding in JSON and SARIF', () => inFolder({ 'a.md': OPEN }, async (cwd) => {
    const [{ findings }] = JSON.parse((await run(['a.md', '-f', 'json'], { cwd })).stdout);
    ok(findings[0].fixes[0].edits.length > 0);
    const { results } = JSON.parse((await run(['a.md', '-f', 'sarif'], { cwd })).stdout).runs[0];
    ok(results[0].fixes[0].artifactChanges.length > 0);
  }));

  test('exits with 1 for findings as grave as --fail-on, else with 0', () => inFolder({ 'a.md': OPEN }, async (cwd) => {
    const code = async (...args: string[]) => (await run(['a.md', ...args], { cwd })).code;
    equal(await code('--fail-on', 'error'), 0);
    equal(await code('--fail-on=hint'), 1);
    equal(await code('--fail-on', 'never'), 0);
    equal(await code('--rule', 'uncited-claim=information'), 0);
    equal(await code('--rule', 'uncited-claim=off', '--fail-on', 'hint'), 0);
  }));

  test('writes colours only to a terminal, unless FORCE_COLOR or an option says otherwise', () => inFolder({ 'a.md': OPEN }, async (cwd) => {
    const inColour = async (env: Record<string, string>, ...args: string[]) => {
      return (await run(['a.md', '-f', 'pretty', ...args], { cwd, env })).stdout.includes('\u001b[');
    };
    equal(await inColour({}), false);
    equal(await inColour({ FORCE_COLOR: '1' }), true);
    equal(await inColour({ FORCE_COLOR: '1', NO_COLOR: '1' }), true);
    equal(await inColour({ FORCE_COLOR: '0' }), false);
    equal(await inColour({ FORCE_COLOR: '0' }, '--color'), true);
    equal(await inColour({ FORCE_COLOR: '1' }, '--no-color'), false);
  }));

  test('exits with 2 and one sentence when it is called wrongly', () => inFolder({ 'a.md': OPEN, '-a.md': OPEN }, async (cwd) => {
    const says = async (...args: string[]) => {
      const { code, stdout, stderr } = await run(args, { cwd });
      deepEqual([code, stdout], [2, '']);
      return stderr.trim();
    };
    equal(await says('a.md', '--fial-on', 'error'), 'There is no option --fial-on. Did you mean --fail-on?');
    equal(await says('a.md', '--frail'), 'There is no option --frail. Did you mean --fail-on?');
    equal(await says('--stdin-filename', 'a.md'), 'There is no option --stdin-filename. Did you mean --file-path?');
    equal(await says('terms', '--frail'), 'There is no option --frail. --help names those there are.');
    equal(await says('a.md', '--format', 'sarfi'), '--format cannot be “sarfi”; it is one of pretty, compact, json, sarif, '
      + 'github, junit, checkstyle. Did you mean “sarif”?');
    equal(await says('a.md', '--max-findings', 'few'), '--max-findings must be a whole number, not “few”.');
    equal(await says('a.md', '--rule', 'uncited=off'), 'There is no rule “uncited”. Did you mean “uncited-claim” or “uncited-quotation”?');
    equal(await says('a.md', '--rule', 'un=off'), 'There is no rule “un”.');
    equal(await says('a.md', '--fail-on', 'warn'), '--fail-on cannot be “warn”; it is one of error, warning, information, hint, never. Did you mean “warning”?');
    equal(await says('a.md', '--rule', 'bare-url=loud'), '--rule bare-url cannot be “loud”; it is one of off, hint, information, warning, error.');
    equal(await says('a.md', '--config='), '--config needs a value: --config=FILE.');
    equal(await says('a.md', '--config=.'), '.: It is a folder.');
    equal(await says('a.md', '--fix'), 'There is no option --fix. There is a command for it: policy-writer fix.');
    equal(await says('a.md', '--dry-run'), 'There is no option --dry-run. There is a command for it: policy-writer fix --dry-run.');
    equal(await says('-a.md'), 'There is no option -a. A file whose name begins so is written ./-a.md.');
    equal(await says('a.md', '--rule', 'uncited-clam=off'), 'There is no rule “uncited-clam”. Did you mean “uncited-claim”?');
    equal(await says('a.md', '--rule', 'bare-url'), '--rule bare-url needs a severity: --rule bare-url=off|hint|information|warning|error.');
    equal(await says('a.md', '--rule', 'bare-url=off=on'), '--rule bare-url cannot be “off=on”; it is one of off, hint, information, warning, error.');
    equal(await says('a.md', '--no-co'), 'There is no option --no-co. Did you mean --no-color or --no-config?');
    equal(await says('report', '--merge'), 'Name the JSON reports to join: report --merge part-*.json.');
    equal(await says('help', 'exlpain'), 'There is no command “exlpain”. Did you mean “explain”?');
    equal(await says('lnit', 'a.md'), 'There is no command or file “lnit”. Did you mean “lint”?');
    equal(await says('terms', '--versoin'), 'There is no option --versoin. Did you mean --version?');
    equal(await says('--versoin'), 'There is no option --versoin. Did you mean --version?');
    equal(await says('a.md', '--format'), '--format needs a value: --format=FORMAT.');
    equal(await says('a.md', '--jobs', '-1'), '--jobs needs a value: --jobs=N.');
    equal(await says('a.md', '--quiet=no'), '--quiet takes no value.');
    equal(await says('init', 'brief'), '“brief” is one word too many: policy-writer init');
    equal(await says('explain', 'bare-url', 'link-text'), '“link-text” is one word too many: policy-writer explain [RULE]');
  }));

  test('shows warnings and errors alone with --quiet, and no more than --max-findings', () => inFolder({
    'a.md': `${OPEN}\nImports rose 3 percent in 2018.\n`,
  }, async (cwd) => {
    equal((await run(['a.md', '-q', '--rule', 'uncited-claim=hint'], { cwd })).stdout, '');
    const { stdout, code } = await run(['a.md', '--max-findings', '1'], { cwd });
    equal(stdout.match(/^a\.md/gmu)?.length, 1);
    match(stdout, /2 findings \(2 warnings\); 1 of them not shown/u);
    equal(code, 1);
  }));

  test('writes a valid SARIF log, with names as seen from the working folder', () => inFolder({
    'in/a b.md': OPEN, 'binary.md': Buffer.from('%PDF-1.7\n'),
  }, async (cwd) => {
    const { stdout } = await run([join(cwd, 'in'), 'binary.md', '-f', 'sarif'], { cwd });
    const log = JSON.parse(stdout);
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(sarifSchema);
    deepEqual([validate(log), validate.errors], [true, null]);
    equal(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri, 'in/a%20b.md');
    ok(log.runs[0].tool.driver.rules.every(({ help, helpUri }: never) => help && helpUri));
  }));

  test('annotates a GitHub run and adds to its summary page', () => inFolder({ 'a.md': OPEN }, async (cwd) => {
    const summary = join(cwd, 'summary.md');
    const { stdout } = await run(['a.md', '-f', 'github'], { cwd, env: { GITHUB_STEP_SUMMARY: summary } });
    match(stdout, /^::warning file=a\.md,line=1,endLine=1,col=1,endColumn=42,title=Policy Writer%3A uncited-claim::/u);
    match(readFileSync(summary, 'utf8'), /^## Policy Writer\n\n1 file: 1 finding .*\n\n\|.*\n\|.*\n\| a\.md \| 1 \| 0 of 1 \|\n/u);
  }));

  test('names drafts from the checkout where a step of GitHub works in a folder below it', () => inFolder({ 'docs/in/a.md': OPEN }, async (cwd) => {
    const said = async (workspace: string, format: string) => (await run(['.', '-f', format], { cwd: join(cwd, 'docs'), env: { GITHUB_WORKSPACE: workspace } })).stdout;
    match(await said(cwd, 'github'), /^::warning file=docs\/in\/a\.md,/u);
    match(await said(cwd, 'sarif'), /"uri":"docs\/in\/a\.md"/u);
    match(await said(cwd, 'compact'), /^in\/a\.md:1:1 /u);
    for (const other of [join(cwd, 'docs/in'), join(cwd, 'do'), '']) match(await said(other, 'github'), /^::warning file=in\/a\.md,/u);
  }));

  test('records a baseline and reports only what is new, wherever the old words have moved', () => inFolder({
    'a.md': `${OPEN}\n${CLEAN}`, 'b.md': OPEN,
  }, async (cwd) => {
    const first = await run(['.', '--write-baseline'], { cwd });
    equal(first.code, 0);
    equal(first.stderr, 'Recorded 2 findings in .policy-writer-baseline.json. Leave them out with '
      + '--baseline .policy-writer-baseline.json, or with “baseline: .policy-writer-baseline.json” in the configuration.\n');
    writeFileSync(join(cwd, 'a.md'), `${CLEAN}\nImports rose 3 percent in 2018.\n\nIntro. ${OPEN.replace(' fell', '\nfell')}`);
    const second = await run(['.', '--baseline', '.policy-writer-baseline.json'], { cwd });
    match(second.stdout, /^a\.md:5:1 .*\n2 files: 1 finding \(1 warning\); 2 known from the baseline/u);
    writeFileSync(join(cwd, '.policy-writer.yaml'), 'baseline: .policy-writer-baseline.json\n');
    await run(['a.md', '--write-baseline'], { cwd });
    equal((await run(['.'], { cwd })).code, 0);
    equal((await run(['.', '--baseline', 'gone.json'], { cwd })).stderr,
      'gone.json: There is no such file. Make it with --write-baseline.\n');
  }));

  test('names the mistakes of a configuration with file, line and column, and checks nothing', () => inFolder({
    '.policy-writer.yaml': 'extends: brief\nrules:\n  uncited-clam: off\n', 'a.md': OPEN,
  }, async (cwd) => {
    const { code, stdout, stderr } = await run(['a.md'], { cwd });
    deepEqual([code, stdout], [2, '']);
    equal(stderr, '.policy-writer.yaml:3:3 “uncited-clam” is not a setting of “rules”. Did you mean “uncited-claim”?\n');
    equal((await run(['a.md', '--no-config'], { cwd })).code, 1);
    deepEqual(await run(['a.md', '--no-config', '--config', '.policy-writer.yaml'], { cwd }),
      { code: 2, stdout: '', stderr: '--config and --no-config exclude each other.\n' });
    deepEqual(await run(['a.md', '--file-path', 'b.md'], { cwd }),
      { code: 2, stdout: '', stderr: '--file-path names standard input; leave it out where files are named.\n' });
  }));

  test('reports a key that is there twice as a mistake like any other', () => inFolder({
    '.policy-writer.yaml': 'rules:\n  bare-url: off\n  bare-url: hint\n', 'a.md': OPEN,
  }, async (cwd) => {
    const { code, stderr } = await run(['a.md'], { cwd });
    equal(code, 2);
    match(stderr, /^\.policy-writer\.yaml:3:3 This field stands twice in the same place: remove one of them\.\n$/u);
  }));

  test('says that the output cannot be written', function () {
    if (!existsSync('/dev/full')) this.skip();
    return inFolder({ 'a.md': OPEN, 'b.md': OPEN }, async (cwd) => {
      for (const word of ['.', '--help', 'help lint', '--version']) {
        const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${CLI}" ${word} > /dev/full`], { cwd, encoding: 'utf8' });
        deepEqual([status, stderr], [3, 'The output cannot be written: ENOSPC: no space left on device, write.\n'], word);
      }
    });
  });

  test('takes the nearest configuration upward, also from package.json, with overrides by glob', () => inFolder({
    'package.json': '{ "policyWriter": { "rules": { "uncited-claim": "error" } } }\n',
    'a.md': OPEN, 'deep/down/b.md': OPEN,
    'near/.policy-writer.json': '{ "overrides": [{ "files": "loud-*.md", "rules": { "uncited-claim": "hint" } }] }',
    'near/package.json': '{ "name": "no settings here" }', 'near/c.md': OPEN, 'near/loud-d.md': OPEN,
  }, async (cwd) => {
    const { stdout } = await run(['.'], { cwd });
    deepEqual([...stdout.matchAll(/^(\S+?):1:1 (\w+)/gmu)].map(([, file, severity]) => [file, severity]), [
      ['a.md', 'error'], ['deep/down/b.md', 'error'], ['near/c.md', 'warning'], ['near/loud-d.md', 'hint'],
    ]);
  }));

  test('ends quietly when its reader leaves early', async () => inFolder(
    Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${index}.md`, OPEN.repeat(30)])),
    (cwd) => new Promise((done, fail) => {
      const child = spawn(process.execPath, [CLI, '.'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
      let stderr = '';
      child.stderr.on('data', (text) => { stderr += text; });
      child.stdout.once('data', () => child.stdout.destroy());
      child.on('close', () => (stderr === '' ? done() : fail(new Error(stderr))));
    }),
  ));

  test('prints the same, in the same order, with one thread and with several', () => inFolder(
    Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index}.md`, OPEN.repeat((index * 7) % 11)])),
    async (cwd) => {
      const one = await run(['.', '-j', '1'], { cwd });
      const three = await run(['.', '-j', '3'], { cwd });
      equal(three.stdout, one.stdout);
      ok(one.stdout.length > 1000);
    },
  ));

  test('prints what is done when it is interrupted', () => inFolder(
    Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`${index}.md`, OPEN.repeat(200)])),
    (cwd) => new Promise((done, fail) => {
      const child = spawn(process.execPath, [CLI, '.', '-j', '1'], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
      let stdout = '';
      child.stdout.on('data', (text) => {
        if (stdout === '') child.kill('SIGINT');
        stdout += text;
      });
      child.on('close', (code) => {
        try {
          equal(code, 130);
          match(stdout, /\n\d+ files?: .*; stopped before the last file\n$/u);
          done();
        } catch (error) {
          fail(error);
        }
      });
    }),
  ));

  test('names a mistake in the configuration of one of several folders, and checks nothing', () => inFolder({
    'a/a.md': OPEN, 'b/b.md': OPEN, 'b/.policy-writer.yaml': 'ruls: {}\n',
  }, async (cwd) => {
    const said = 'b/.policy-writer.yaml:1:1 “ruls” is not a setting of the configuration. Did you mean “rules”?\n';
    for (const words of [['.'], ['a', 'b'], ['**/*.md']]) deepEqual(await run(words, { cwd }), { code: 2, stdout: '', stderr: said });
  }));

  test('checks all drafts again when the configuration or a bibliography changes, and lives through a mistake in one', () => inFolder({
    'a.md': 'We met [@smith2020].\n', 'b.md': OPEN, 'refs.bib': '',
  }, (cwd) => {
    return new Promise((done, fail) => {
      const child = spawn(process.execPath, [CLI, '.', '--watch'], { cwd });
      let [stdout, stderr] = ['', ''];
      const steps: (() => void)[] = [
        () => putFile(cwd, 'refs.bib', '@book{smith2020, title = {T}, author = {A}, year = {2020}, publisher = {P}}\n'),
        () => putFile(cwd, '.policy-writer.yaml', 'ruls: {}\n'),
        () => putFile(cwd, '.policy-writer.yaml', 'rules:\n  uncited-claim: hint\n'),
        () => child.kill('SIGINT'),
      ];
      const step = () => steps.shift()?.();
      child.stderr.on('data', (text) => {
        stderr += text;
        if (/Watching|ruls/u.test(String(text))) step();
      });
      child.stdout.on('data', (text) => {
        stdout += text;
        if (/^2 files: 1 /mu.test(String(text))) step();
      });
      child.on('close', () => {
        try {
          match(stdout, /^a\.md:1:\d+ warning unknown-citekey .*\nb\.md:1:1 warning .*\n2 files: 2 .*\nb\.md:1:1 warning .*\n2 files: 1 .*\nb\.md:1:1 hint .*\n2 files: 1 .*\n$/u);
          match(stderr, /\n\.policy-writer\.yaml:1:1 “ruls” is not a setting .*\n$/u);
          done();
        } catch (error) {
          fail(error);
        }
      });
    });
  }));

  test('finds new drafts in folders that held none and in new ones, and follows a bibliography elsewhere that a draft names', () => inFolder({
    'drafts/empty/notes.txt': '', 'drafts/a.md': '---\nbibliography: ../lib/all.bib\n---\nWe met [@smith2020].\n', 'lib/x.txt': '',
  }, (cwd) => {
    return new Promise((done, fail) => {
      const child = spawn(process.execPath, [CLI, 'drafts', '--watch'], { cwd });
      const entry = '@book{smith2020, title = {T}, author = {A}, year = {2020}, publisher = {P}}\n';
      let stdout = '';
      const steps: (() => void)[] = [
        () => putFile(cwd, 'drafts/empty/b.md', OPEN),
        () => {
          mkdirSync(join(cwd, 'drafts/new/deep'), { recursive: true });
          setTimeout(() => putFile(cwd, 'drafts/new/deep/c.md', OPEN), 300);
        },
        () => {
          renameSync(join(cwd, 'drafts/new'), join(cwd, 'drafts/gone'));
          rmSync(join(cwd, 'drafts/gone'), { recursive: true });
          mkdirSync(join(cwd, 'drafts/new'));
          setTimeout(() => putFile(cwd, 'drafts/new/d.md', OPEN), 300);
        },
        () => putFile(cwd, 'lib/all.bib', entry),
        () => child.kill('SIGINT'),
      ];
      child.stderr.on('data', (text) => {
        if (String(text).includes('Watching')) steps.shift()?.();
      });
      child.stdout.on('data', (text) => {
        stdout += text;
        if (/^(?:1 file: 1|3 files: 2) /mu.test(String(text))) steps.shift()?.();
      });
      child.on('close', () => {
        try {
          match(stdout, new RegExp(['1 file: no findings', 'drafts/empty/b\\.md:1:1 .*', '1 file: 1 .*', 'drafts/new/deep/c\\.md:1:1 .*', '1 file: 1 .*',
            'drafts/new/d\\.md:1:1 .*', '1 file: 1 .*', 'drafts/empty/b\\.md:1:1 .*', 'drafts/new/d\\.md:1:1 .*', '3 files: 2 .*', ''].join('\\n'), 'u'));
          done();
        } catch (error) {
          fail(error);
        }
      });
    });
  }));

  test('tells of folders that the system refuses to watch, once, and watches the rest', () => inFolder({
    'a.md': CLEAN, 'b/a.md': CLEAN, 'c/a.md': CLEAN, 'd/a.md': CLEAN,
    '.git/refuse.cjs': `const fs = require('node:fs');
      const { watch } = fs;
      fs.watch = (folder, ...more) => {
        const code = { b: 'ENOSPC', c: 'ENOSPC', d: 'EACCES' }[require('node:path').basename(folder)];
        if (code) throw Object.assign(new Error(code), { code });
        return watch(folder, ...more);
      };`,
  }, (cwd) => {
    return new Promise((done, fail) => {
      const child = spawn(process.execPath, ['--require', join(cwd, '.git/refuse.cjs'), CLI, '.', '--watch'], { cwd });
      let [stdout, stderr] = ['', ''];
      child.stderr.on('data', (text) => {
        stderr += text;
        if (String(text).includes('Watching')) putFile(cwd, 'a.md', OPEN);
      });
      child.stdout.on('data', (text) => {
        stdout += text;
        if (stdout.includes('1 file:')) child.kill('SIGINT');
      });
      child.on('close', () => {
        try {
          deepEqual(stderr.trim().split('\n'), [
            'b: It and 1 other folder are not watched (ENOSPC); the rest is. The system watches no more: raise fs.inotify.max_user_watches, or name fewer folders.',
            'd: It is not watched (EACCES); the rest is. Give yourself the permission to read there.', 'Watching 4 drafts; Ctrl-C ends.',
          ]);
          match(stdout, /^4 files: .*\na\.md:1:1 .*\n1 file: .*\n$/u);
          done();
        } catch (error) {
          fail(error);
        }
      });
    });
  }));

  test('checks again when a draft changes, until it is interrupted', () => inFolder({ 'a.md': CLEAN, 'b.md': OPEN }, (cwd) => {
    return new Promise((done, fail) => {
      const child = spawn(process.execPath, [CLI, 'lint', '.', '--watch'], { cwd });
      let stdout = '';
      child.stderr.on('data', (text) => {
        if (String(text).includes('Watching 2 drafts')) putFile(cwd, 'a.md', OPEN);
      });
      child.stdout.on('data', (text) => {
        stdout += text;
        if (stdout.includes('1 file:')) child.kill('SIGINT');
      });
      child.on('close', (code) => {
        try {
          match(stdout, /^b\.md:1:1 .*\n2 files: .*\na\.md:1:1 .*\n1 file: .*\n$/u);
          equal(code, 1);
          done();
        } catch (error) {
          fail(error);
        }
      });
    });
  }));
});
