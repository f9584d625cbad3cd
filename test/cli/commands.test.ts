import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, linkSync, lstatSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inTwoColumns } from '../../src/cli/arguments';
import { NOT_AS_CONFIGURED } from '../../src/cli/explain-error';
import { glossaryLoader } from '../../src/cli/load-glossary';
import { RULES } from '../../src/core/lint/rules';
import { CLEAN, CLI, OPEN, copyProgram, inFolder, run } from './support';

/** A draft with one finding that can be fixed unasked. */
const FIXABLE = 'We should wait.\n\n<!--lint disable uncited-claim-->\n\nWe should go.\n';
const FIXED = 'We should wait.\n\n\n\nWe should go.\n';

suite('policy-writer analyze', () => {
  test('prints one list with the whole analysis of each draft', () => inFolder({ 'a.md': OPEN, 'b.md': CLEAN }, async (cwd) => {
    const { stdout, code } = await run(['analyze', '--format', 'json', 'a.md', 'b.md'], { cwd });
    const [a, b] = JSON.parse(stdout);
    equal(code, 0);
    deepEqual(Object.keys(a), ['file', 'words', 'sentences', 'citations', 'terms', 'issues']);
    deepEqual([a.file, b.file, a.words], ['a.md', 'b.md', 8]);
    deepEqual(Object.keys(a.issues[0]).sort(), ['end', 'fixes', 'message', 'rule', 'severity', 'start']);
    const [{ start, end, text, flagged, citedBy }] = a.sentences;
    deepEqual([OPEN.slice(start, end), flagged, citedBy], [text, true, []]);
  }));

  test('leaves out a file that cannot be read, and says so', () => inFolder({ 'a.md': OPEN }, async (cwd) => {
    const { stdout, stderr, code } = await run(['analyze', 'a.md', 'gone.md'], { cwd });
    equal(JSON.parse(stdout).length, 1);
    deepEqual([stderr, code], ['gone.md: There is no such file.\n', 3]);
  }));

  test('prints an empty list where there is no draft', () => inFolder({}, async (cwd) => {
    deepEqual(JSON.parse((await run(['analyze', '.'], { cwd })).stdout), []);
  }));
});

suite('policy-writer report', () => {
  test('joins the JSON reports of parts into the report of the whole', () => inFolder({
    'a.md': OPEN, 'b.md': CLEAN, 'c.md': OPEN,
  }, async (cwd) => {
    const report = async (...args: string[]) => (await run(['report', ...args], { cwd })).stdout;
    writeFileSync(join(cwd, '1.json'), await report('-f', 'json', 'a.md', 'b.md'));
    writeFileSync(join(cwd, '2.json'), await report('-f', 'json', 'c.md'));
    for (const format of ['markdown', 'html', 'csv', 'json']) {
      equal(await report('--merge', '-f', format, '1.json', '2.json'), await report('-f', format, 'a.md', 'b.md', 'c.md'));
    }
    match(await report('.'), /^\| \*\*All drafts\*\* \| \d+ \| 2 \| 0 \| 2 \| 0% \|$/mu);
    const wrong = await run(['report', '--merge', 'a.md'], { cwd });
    deepEqual([wrong.code, wrong.stderr], [2, 'a.md: This is not a report; make it with “report --format json”.\n']);
  }));

  test('is of what was read when it is interrupted, and says so', () => inFolder(
    Object.fromEntries([['0.md', '\0\0\0\0\0'], ...Array.from({ length: 500 }, (_, index) => [`${index + 1}.md`, OPEN.repeat(200)])]),
    (cwd) => new Promise((done, fail) => {
      const child = spawn(process.execPath, [CLI, 'report', '.', '-j', '1'], { cwd });
      let [stdout, stderr] = ['', ''];
      child.stdout.on('data', (text) => { stdout += text; });
      child.stderr.on('data', (text) => {
        if (stderr === '') child.kill('SIGINT');
        stderr += text;
      });
      child.on('close', (code) => {
        try {
          equal(code, 130);
          const [, read] = /^0\.md: .*\nStopped before the last draft: the report is of (\d+) of 501\.\n$/u.exec(stderr) ?? [];
          equal(stdout.match(/^\| .*\d+\.md /gmu)?.length ?? 0, Number(read));
          done();
        } catch (error) {
          fail(error);
        }
      });
    }),
  ));

  test('takes the names of the drafts from a list, each ended by NUL or by a line', () => inFolder({
    'a.md': OPEN, 'b\nc.md': OPEN, 'names.txt': 'a.md\n',
  }, async (cwd) => {
    const lines = async (args: string[], stdin?: string) => {
      return (await run(['report', '-f', 'json', '--files-from', ...args], { cwd, ...(stdin && { stdin }) })).stdout;
    };
    deepEqual(JSON.parse(await lines(['-'], 'a.md\0b\nc.md\0')).map(({ file }: never) => file), ['a.md', 'b\nc.md']);
    deepEqual(JSON.parse(await lines(['names.txt'])).map(({ file }: never) => file), ['a.md']);
  }));
});

suite('policy-writer fix', () => {
  test('prints what it would change as a patch, and writes nothing', () => inFolder({ 'a.md': FIXABLE }, async (cwd) => {
    const { stdout, code } = await run(['fix', '--dry-run', 'a.md'], { cwd });
    equal(stdout, '--- a/a.md\n+++ b/a.md\n@@ -1,5 +1,5 @@\n We should wait.\n \n-<!--lint disable uncited-claim-->\n \n+\n We should go.\n');
    equal(code, 0);
    equal(readFileSync(join(cwd, 'a.md'), 'utf8'), FIXABLE);
  }));

  test('says so where a patch would be empty, beside the patch', () => inFolder({ 'b.md': OPEN }, async (cwd) => {
    const { stdout, stderr, code } = await run(['fix', '--dry-run', 'b.md'], { cwd });
    deepEqual([stdout, stderr, code], ['', 'Nothing to fix.\n', 0]);
  }));

  test('prints a patch that git applies, to a draft with a byte order mark and line breaks of Windows as well', () => inFolder({
    'a.md': `\ufeff${FIXABLE.replace(/\n/gu, '\r\n')}`, 'b.md': FIXABLE,
  }, async (cwd) => {
    const { stdout } = await run(['fix', '--dry-run', 'a.md', 'b.md'], { cwd });
    writeFileSync(join(cwd, 'fixes.patch'), stdout);
    execFileSync('git', ['apply', 'fixes.patch'], { cwd, env: { ...process.env, GIT_CEILING_DIRECTORIES: dirname(cwd) } });
    equal(readFileSync(join(cwd, 'a.md'), 'utf8'), `\ufeff${FIXED.replace(/\n/gu, '\r\n')}`);
    equal(readFileSync(join(cwd, 'b.md'), 'utf8'), FIXED);
  }));

  test('writes what is certain, keeps mode, owner, mark and links, and has nothing left to do', () => inFolder({
    'a.md': `\ufeff${FIXABLE}`, 'b.md': OPEN,
  }, async (cwd) => {
    const file = join(cwd, 'a.md');
    chmodSync(file, 0o640);
    // Only the superuser may give a file away, and only they could take it.
    if (process.getuid?.() === 0) chownSync(file, 65534, 65534);
    const { uid, gid } = statSync(file);
    symlinkSync('a.md', join(cwd, 'link.md'));
    equal((await run(['fix', 'link.md', 'b.md'], { cwd })).stdout, 'link.md: 1 fixed\n1 fixed in 1 of 2 drafts.\n');
    equal(readFileSync(file, 'utf8'), `\ufeff${FIXED}`);
    equal(statSync(file).mode & 0o777, 0o640);
    deepEqual([statSync(file).uid, statSync(file).gid], [uid, gid]);
    ok(lstatSync(join(cwd, 'link.md')).isSymbolicLink());
    equal((await run(['fix', '.'], { cwd })).stdout, 'Nothing to fix.\n');
    deepEqual(readdirSync(cwd).sort(), ['.git', 'a.md', 'b.md', 'link.md']);
  }));

  test('writes over a draft that has another name or another owner, which stay', () => inFolder({ 'a.md': FIXABLE, 'c.md': FIXABLE }, async (cwd) => {
    const program = copyProgram(cwd);
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    linkSync(join(cwd, 'a.md'), join(cwd, 'b.md'));
    for (const path of ['a.md', 'c.md', '']) chmodSync(join(cwd, path), 0o777);
    const { uid, ino } = statSync(join(cwd, 'c.md'));
    equal((await run(['fix', 'a.md', 'c.md'], { cwd, program, ...nobody })).stdout, 'a.md: 1 fixed\nc.md: 1 fixed\n2 fixed in 2 of 2 drafts.\n');
    for (const name of ['a.md', 'b.md', 'c.md']) equal(readFileSync(join(cwd, name), 'utf8'), FIXED);
    equal(statSync(join(cwd, 'a.md')).ino, statSync(join(cwd, 'b.md')).ino);
    equal(statSync(join(cwd, 'c.md')).uid, uid);
    if (process.getuid?.() === 0) equal(statSync(join(cwd, 'c.md')).ino, ino);
    deepEqual(readdirSync(cwd).filter((name) => name.endsWith('.tmp')), []);
  }));

  test('changes a draft from standard input on its way to standard output', async () => {
    equal((await run(['fix'], { stdin: FIXABLE })).stdout, FIXED);
    const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    equal((await run(['fix'], { stdin: windows(FIXABLE) })).stdout, windows(FIXED));
    equal((await run(['fix'], { stdin: windows(OPEN) })).stdout, windows(OPEN));
    // Whoever puts the output in the place of the draft must not get a sentence instead.
    const { code, stdout } = await run(['fix'], { stdin: Buffer.from('\ufeffx', 'utf16le') });
    deepEqual([code, stdout], [3, '']);
  });

  test('leaves a draft alone that it may not write, says so, and does the others', () => inFolder({
    'a.md': FIXABLE, 'b.md': FIXABLE, 'sub/c.md': FIXABLE,
  }, async (cwd) => {
    const program = copyProgram(cwd);
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    for (const path of ['a.md', 'b.md', 'sub/c.md', '', 'sub']) chmodSync(join(cwd, path), 0o777);
    chmodSync(join(cwd, 'a.md'), 0o444);
    chmodSync(join(cwd, 'sub'), 0o555);
    const { stdout, stderr, code } = await run(['fix', '.'], { cwd, program, ...nobody });
    chmodSync(join(cwd, 'sub'), 0o777);
    equal(stderr, 'a.md: There is no permission to write it.\nsub/c.md: There is no permission to write it.\n');
    equal(stdout, 'b.md: 1 fixed\n1 fixed in 1 of 3 drafts.\n');
    equal(code, 3);
    equal((await run(['fix', 'a.md'], { cwd, program, ...nobody })).stdout, 'Nothing was fixed.\n');
    equal(readFileSync(join(cwd, 'a.md'), 'utf8'), FIXABLE);
    deepEqual(readdirSync(join(cwd, 'sub')), ['c.md']);
  }));

  test('leaves whole drafts when two of it run at once', () => inFolder(
    Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.md`, FIXABLE])),
    async (cwd) => {
      await Promise.all([run(['fix', '.'], { cwd }), run(['fix', '.'], { cwd })]);
      const names = readdirSync(cwd).filter((name) => name !== '.git');
      equal(names.length, 60);
      for (const name of names) equal(readFileSync(join(cwd, name), 'utf8'), FIXED);
    },
  ));
});

suite('policy-writer init and explain', () => {
  test('init writes a configuration that is right, and never over one that is there', () => inFolder({ 'a.md': OPEN }, async (cwd) => {
    equal((await run(['init', '--extends', 'op-ed'], { cwd })).stdout, 'Wrote .policy-writer.yaml.\n');
    match(readFileSync(join(cwd, '.policy-writer.yaml'), 'utf8'), /^extends: op-ed$/mu);
    notFaulty(await run(['a.md'], { cwd }));
    const again = await run(['init'], { cwd });
    deepEqual([again.code, again.stderr], [2, '.policy-writer.yaml is there already; it stays as it is.\n']);
  }));

  test('init writes no second configuration beside one of another form', async () => {
    for (const [name, text, said] of [
      ['.policy-writer.json', '{}', '.policy-writer.json is there'],
      ['package.json', '{"policyWriter": {}}', 'package.json has “policyWriter”'],
    ]) await inFolder({ [name]: text }, async (cwd) => {
      const { code, stderr } = await run(['init'], { cwd });
      deepEqual([code, stderr, readdirSync(cwd).sort()], [2, `${said} already; it stays as it is.\n`, ['.git', name].sort()]);
    });
    await inFolder({ 'package.json': '{"name": "drafts"}' }, async (cwd) => equal((await run(['init'], { cwd })).code, 0));
  });

  test('explain prints the page of every rule, and lists all', async () => {
    const { stdout } = await run(['explain']);
    deepEqual(stdout.trim().split('\n').map((line) => line.split(' ')[0]), RULES.map(({ id }) => id));
    match((await run(['explain', 'uncited-claim'])).stdout, /^# uncited-claim\n\n.*\n\n[^]*## Reported\n/u);
    const wrong = await run(['explain', 'uncited-clam']);
    deepEqual([wrong.code, wrong.stderr], [2, 'There is no rule “uncited-clam”. Did you mean “uncited-claim”?\n']);
  });

  test('help goes on below itself where the terminal ends, and is in one line where there is none', () => {
    const rows = [['a', 'one two three four five six'], ['long', 'x']];
    equal(inTwoColumns(rows, 30), 'a     one two three four five\n      six\nlong  x\n');
    equal(inTwoColumns(rows, Infinity), 'a     one two three four five six\nlong  x\n');
  });

  test('help names every command and option', async () => {
    const { stdout } = await run(['--help']);
    for (const name of ['lint', 'report', 'fix', 'init', 'explain', 'analyze']) {
      ok(stdout.includes(`  ${name} `));
      equal((await run([name, '--version'])).stdout, (await run(['--version'])).stdout);
      match((await run([name, '--help'])).stdout, new RegExp(`^policy-writer ${name}(?: .+)?\\n\\n[^]*\\n {2}-h, --help `, 'u'));
    }
  });
});

function notFaulty({ code, stderr }: { code: number | null; stderr: string }): void {
  ok(code === 0 || code === 1, stderr);
}

suite('policy-writer terms', () => {
  const ENTRY = 'entries:\n  - id: zz-test\n    term: ZZT\n    kind: grouping\n    definition: A grouping made up for a test.\n';

  test('lists all, looks some up by any of their names, and names the nearest when there is none', async () => {
    const listed = (await run(['terms'])).stdout.split('\n');
    ok(listed.length > 250);
    const at = (term: string) => listed.findIndex((line) => line.startsWith(term));
    ok(0 <= at('2+2 ') && at('2+2 ') < at('2019 ') && at('2019 ') < at('A2/AD ') && at('A2/AD ') < at('ECS ADIZ ') && at('ECS ADIZ ') < at('Yasukuni '));
    match((await run(['terms', 'cptpp'])).stdout, /^CPTPP: [^]*Status \(as of [^]*Members: /u);
    match((await run(['terms', 'usmca'])).stdout, /Sandler, Travis & Rosenberg/u);
    const [entry] = JSON.parse((await run(['terms', '-f', 'json', 'Regional Comprehensive Economic Partnership'])).stdout);
    equal(entry.term, 'RCEP');
    const wrong = await run(['terms', 'CTPPP']);
    deepEqual([wrong.code, wrong.stderr], [2, 'The glossary has no “CTPPP”. Did you mean “CPTPP”?\n']);
    const partly = await run(['terms', 'RCEP', 'CTPPP']);
    deepEqual([partly.code, partly.stderr], [2, wrong.stderr]);
    match(partly.stdout, /^RCEP: /);
  });

  test('counts the glossary of the configuration, also when drafts are read', () => inFolder({
    'own.yaml': ENTRY, '.policy-writer.yaml': 'glossaries: [own.yaml]\n', 'a.md': 'The ZZT met.\n',
  }, async (cwd) => {
    match((await run(['terms', 'ZZT'], { cwd })).stdout, /A grouping made up for a test/u);
    const [{ terms }] = JSON.parse((await run(['analyze', 'a.md'], { cwd })).stdout);
    deepEqual(terms.map(({ id }: never) => id), ['zz-test']);
  }));

  test('counts the glossary that the team keeps for the editor, and says which files of the configuration are missing', () => inFolder({
    'glossary/team.terms.yaml': ENTRY, 'a.md': 'The ZZT met.\n',
  }, async (cwd) => {
    const [{ terms }] = JSON.parse((await run(['analyze', 'a.md'], { cwd })).stdout);
    deepEqual(terms.map(({ id }: never) => id), ['zz-test']);
    writeFileSync(join(cwd, '.policy-writer.yaml'), 'glossaries: [gone.yaml]\nbibliography: [gone.bib]\n');
    const { stdout, stderr, code } = await run(['a.md'], { cwd });
    match(stdout, /^1 file: .*; 2 files not read$/mu);
    deepEqual([stderr, code], [`gone.bib: ${NOT_AS_CONFIGURED}\ngone.yaml: ${NOT_AS_CONFIGURED}\n`, 3]);
    const looked = await run(['terms', 'ZZT'], { cwd });
    deepEqual([looked.stdout.split(' ')[0], looked.stderr, looked.code], ['ZZT', `gone.yaml: ${NOT_AS_CONFIGURED}\n`, 3]);
  }));

  test('a glossary with a fault is named by whatever reads drafts, once, and its other terms count; it may be UTF-16', () => inFolder({
    'glossary/a.terms.yaml': `${ENTRY}  - id: yy-test\n    trem: YYT\n`,
    'glossary/b.terms.yaml': Buffer.from(`\ufeff${ENTRY.replaceAll('zz-test', 'xx-test').replace('ZZT', 'XXT')}`, 'utf16le'),
    'a.md': 'The ZZT met the XXT.\n', 'b.md': 'The ZZT met.\n',
  }, async (cwd) => {
    const { stderr, code } = await run(['--fail-on', 'never', 'a.md', 'b.md'], { cwd });
    match(stderr, /^glossary\/a\.terms\.yaml:7:5 [^\n]*trem[^\n]*\n$/u);
    equal(code, 0);
    const { stdout } = await run(['analyze', 'a.md'], { cwd });
    deepEqual(JSON.parse(stdout)[0].terms.map(({ id }: never) => id), ['zz-test', 'xx-test']);
  }));

  test('drafts with the same glossaries share one, the built-in terms as well', () => {
    const load = glossaryLoader('/');
    equal(load([]).glossary, load([]).glossary);
    equal(load(['/gone.yaml']).glossary, load(['/gone.yaml']).glossary);
    deepEqual(load(['/gone.yaml']).unread, [{ file: 'gone.yaml', message: NOT_AS_CONFIGURED }]);
  });

  test('says what is wrong in a glossary file, by line and column', () => inFolder({
    'good.yaml': ENTRY, 'bad.yaml': `${ENTRY}    knid: typo\n`, 'broken.yaml': 'entries: [\n',
  }, async (cwd) => {
    equal((await run(['terms', '--check', 'good.yaml'], { cwd })).stdout, 'good.yaml: 1 entry, nothing wrong\n');
    const { code, stdout } = await run(['terms', '--check', 'bad.yaml', '--check', 'broken.yaml'], { cwd });
    equal(code, 1);
    deepEqual(await run(['terms', '--check', 'bad.yaml', 'broken.yaml'], { cwd }), { code, stdout, stderr: '' });
    const gone = await run(['terms', '--check', 'gone.yaml'], { cwd });
    deepEqual([gone.code, gone.stderr], [3, 'gone.yaml: There is no such file.\n']);
    match(stdout, /^bad\.yaml:\d+:\d+ .*knid.*\nbroken\.yaml:\d+:\d+ The file cannot be read from here on: /u);
  }));
});
