import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFiles } from '../../src/cli/find-files';
import { CLEAN, OPEN, copyProgram, inFolder, run } from './support';

const checked = (stdout: string) => /^(\d+) files?:/mu.exec(stdout)?.[1];
const files = (stdout: string) => [...new Set([...stdout.matchAll(/^(.+?):\d+:\d+ /gmu)].map(([, file]) => file))];

suite('finding drafts', () => {
  test('takes files as named, folders with what is below them, and globs', () => inFolder({
    'a.md': OPEN, 'b/c.markdown': OPEN, 'b/d.qmd': OPEN, 'b/e.Rmd': OPEN, 'b/f.txt': OPEN,
    'b/node_modules/g.md': OPEN, 'b/.hidden/h.md': OPEN,
  }, async (cwd) => {
    deepEqual(files((await run(['a.md', 'b/f.txt'], { cwd })).stdout), ['a.md', 'b/f.txt']);
    deepEqual(files((await run(['.'], { cwd })).stdout), ['a.md', 'b/c.markdown', 'b/d.qmd', 'b/e.Rmd']);
    deepEqual(files((await run(['b/'], { cwd })).stdout), ['b/c.markdown', 'b/d.qmd', 'b/e.Rmd']);
    deepEqual(files((await run(['**/*.{md,qmd}', 'a.md'], { cwd })).stdout), ['a.md', 'b/d.qmd']);
    deepEqual(files((await run(['../*/d.qmd'], { cwd: join(cwd, 'b') })).stdout), ['../b/d.qmd']);
  }));

  test('takes paths and globs as they are written on Windows', () => inFolder({ 'b/c.md': OPEN, 'b/d/e.md': OPEN }, async (cwd) => {
    const found = (platform: string, ...words: string[]) => findFiles(words, cwd, () => false, platform).files.map(({ file }) => file);
    deepEqual(found('win32', 'b\\c.md', '.\\b\\**\\*.md'), ['b/c.md', 'b/d/e.md']);
    deepEqual(found('linux', 'b\\c.md'), []);
  }));

  test('leaves out what the ignore file, --ignore-path or the configuration names', () => inFolder({
    '.policywriterignore': 'old/\n', 'other-ignore': '*.md\n!keep.md\n', '.policy-writer.yaml': "ignore: ['drafts/**']\n",
    'keep.md': OPEN, 'old/a.md': OPEN, 'drafts/b.md': OPEN, 'c.md': OPEN,
  }, async (cwd) => {
    deepEqual(files((await run(['.', 'old/a.md'], { cwd })).stdout), ['c.md', 'keep.md']);
    deepEqual(files((await run(['.', '--ignore-path', 'other-ignore'], { cwd })).stdout), ['keep.md']);
    deepEqual(files((await run(['.', '--no-config'], { cwd })).stdout), ['c.md', 'drafts/b.md', 'keep.md']);
    equal((await run(['c.md', 'old/a.md'], { cwd })).stderr, '');
    const { code, stdout, stderr } = await run(['old/a.md', 'drafts'], { cwd });
    deepEqual([code, stdout, stderr], [0, '0 files: no findings\n', 'old/a.md: It is left out, as .policywriterignore or the configuration says.\n']);
  }));

  test('heeds the ignore files of all folders from the draft up to the repository, wherever it is called from', () => inFolder({
    '.policywriterignore': 'old/\n', 'a.md': OPEN, 'old/b.md': OPEN, 'memos/.policywriterignore': '*.tmp.md\n', 'memos/c.md': OPEN, 'memos/d.tmp.md': OPEN,
    'memos/2026/.policywriterignore': '!kept.tmp.md\n', 'memos/2026/e.tmp.md': OPEN, 'memos/2026/kept.tmp.md': OPEN, 'elsewhere/x.txt': '',
  }, async (cwd) => {
    deepEqual(files((await run(['.'], { cwd })).stdout), ['a.md', 'memos/2026/kept.tmp.md', 'memos/c.md']);
    deepEqual(files((await run(['..'], { cwd: join(cwd, 'elsewhere') })).stdout), ['../a.md', '../memos/2026/kept.tmp.md', '../memos/c.md']);
    deepEqual(files((await run(['**/*.tmp.md'], { cwd: join(cwd, 'memos') })).stdout), ['2026/kept.tmp.md']);
    mkdirSync(join(cwd, 'memos/2025/.policywriterignore'), { recursive: true });
    writeFileSync(join(cwd, 'memos/2025/f.md'), OPEN);
    const { code, stderr } = await run(['.'], { cwd });
    deepEqual([code, stderr], [2, 'memos/2025/.policywriterignore: It is a folder.\n']);
    writeFileSync(join(cwd, 'other-ignore'), 'x.md\nold\\drafts\n');
    deepEqual(await run(['.', '--ignore-path', 'other-ignore'], { cwd }), {
      code: 2, stdout: '', stderr: 'other-ignore:2:1 The path pattern “old\\drafts” is not used: write “/” between folders, on Windows too.\n',
    });
  }));

  test('follows a link to a folder once, and ends where links lead in a circle', () => inFolder({
    'real/a.md': OPEN, 'real/deep/b.md': OPEN,
  }, async (cwd) => {
    symlinkSync('..', join(cwd, 'real/deep/up'));
    symlinkSync('self.md', join(cwd, 'self.md'));
    symlinkSync('nowhere.md', join(cwd, 'broken.md'));
    const { stdout, stderr, code } = await run(['.'], { cwd });
    deepEqual(files(stdout), ['real/a.md', 'real/deep/b.md']);
    equal(stderr, 'broken.md: It is a symbolic link to a file that is not there.\n'
      + 'self.md: Its symbolic links lead in a circle.\n');
    equal(code, 3);
  }));

  test('counts a draft once to which links lead, under its own name if that was found', () => inFolder({
    '2026/may.md': OPEN, 'elsewhere/x.md': OPEN,
  }, async (cwd) => {
    symlinkSync('2026/may.md', join(cwd, 'latest.md'));
    symlinkSync('may.md', join(cwd, '2026/draft.md'));
    symlinkSync('2026', join(cwd, 'this-year'));
    deepEqual(files((await run(['.'], { cwd })).stdout), ['2026/may.md', 'elsewhere/x.md']);
    deepEqual(files((await run(['latest.md', 'elsewhere'], { cwd })).stdout), ['latest.md', 'elsewhere/x.md']);
    deepEqual(files((await run(['latest.md', '2026/may.md', 'elsewhere/x.md', './elsewhere/x.md'], { cwd })).stdout), ['2026/may.md', 'elsewhere/x.md']);
    deepEqual(files((await run(['this-year'], { cwd })).stdout), ['this-year/draft.md']);
  }));

  test('says that nothing matches a glob, and that a name is empty', () => inFolder({
    'a.md': OPEN, 'gone.txt/b.txt': OPEN,
  }, async (cwd) => {
    const { stdout, stderr, code } = await run(['a.md', 'memos/**/*.md', '*.qmd', '', 'a.md/b.md'], { cwd });
    deepEqual(files(stdout), ['a.md']);
    equal(stderr, [
      'memos/**/*.md: No file matches it.', '*.qmd: No file matches it.', '“”: A file without a name was asked for.',
      'a.md/b.md: A part of its path is not a folder.', '',
    ].join('\n'));
    equal(code, 3);
    const mixed = await run(['-', 'a.md'], { cwd, stdin: OPEN });
    deepEqual([mixed.code, mixed.stderr], [2, '“-” stands for standard input; it cannot be mixed with files.\n']);
  }));

  test('says which name is not UTF-8, and nothing of links to what was not asked for', function () {
    if (process.platform !== 'linux') this.skip();
    return inFolder({ 'a.md': OPEN }, async (cwd) => {
      writeFileSync(Buffer.concat([Buffer.from(`${cwd}/b`), Buffer.from([0xff]), Buffer.from('.md')]), OPEN);
      symlinkSync('self.txt', join(cwd, 'self.txt'));
      const { stdout, stderr, code } = await run(['.'], { cwd });
      deepEqual([files(stdout), stderr, code], [['a.md'], 'b\ufffd.md: Its name is not UTF-8 text; rename it.\n', 3]);
    });
  });

  test('says what cannot be read in one line each, and does the other files', () => inFolder({
    'good.md': OPEN, 'empty.md': '', 'folder.md/in.md': CLEAN, 'late.md': OPEN,
    'binary.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16]),
    'latin.md': Buffer.from('Line one.\nCaf\xe9 prices rose.\n', 'latin1'),
    'utf16.md': Buffer.from('\ufeffExports fell.\n', 'utf16le'),
    'nul.md': `Exports\0 fell 14 percent in 2019 and then, after a good while, rose again.\n`,
    'huge.md': Buffer.alloc(50 * 1024 * 1024, 'word '),
  }, async (cwd) => {
    const { stdout, stderr, code } = await run(['.', 'missing.md'], { cwd });
    equal(stderr, [
      'missing.md: There is no such file.',
      'binary.md: It is a binary file, not a draft.',
      'huge.md: It has 50 MB; files over 32 MB are not read. Split it.',
      'latin.md: It is not UTF-8 text (line 2 has other bytes); save it as UTF-8.',
      'utf16.md: It is UTF-16 text; save it as UTF-8.',
      '',
    ].join('\n'));
    deepEqual(files(stdout), ['good.md', 'late.md', 'nul.md']);
    equal(checked(stdout), '5');
    equal(code, 3);
  }));

  test('says which file or folder there is no permission for', () => inFolder({
    'good.md': OPEN, 'secret.md': OPEN, 'locked/a.md': OPEN,
  }, async (cwd) => {
    const program = copyProgram(cwd);
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'secret.md'), 0);
    chmodSync(join(cwd, 'locked'), 0);
    // The superuser may read everything, so the program runs as nobody.
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const { stdout, stderr, code } = await run(['.'], { cwd, program, ...nobody });
    chmodSync(join(cwd, 'locked'), 0o755);
    equal(stderr, 'locked: There is no permission to read it.\nsecret.md: There is no permission to read it.\n');
    deepEqual(files(stdout), ['good.md']);
    equal(code, 3);
  }));

  test('copes with spaces, line breaks, brackets and emoji in names', () => inFolder({
    'two words.md': OPEN, 'a\nb.md': OPEN, '[x] {y}.md': OPEN, '📊 fig.md': OPEN, '-q.md': OPEN, 'c\nd.md': Buffer.from('\xe9\n', 'latin1'),
  }, async (cwd) => {
    const named = await run(['--', '[x] {y}.md', '-q.md', '📊 fig.md'], { cwd });
    deepEqual(files(named.stdout), ['[x] {y}.md', '-q.md', '📊 fig.md']);
    deepEqual(files((await run(['.'], { cwd })).stdout).sort(), [
      '-q.md', '[x] {y}.md', 'a\\nb.md', 'two words.md', '📊 fig.md',
    ].sort());
    for (const command of ['lint', 'report', 'analyze', 'fix']) {
      match((await run([command, 'c*'], { cwd })).stderr, /^c\\nd\.md: It is not UTF-8 text [^\n]*\n$/u);
    }
  }));

  test('reads standard input, named or not, and takes the configuration of the place it is said to have', () => inFolder({
    'op-eds/.policy-writer.yaml': 'rules: { uncited-claim: error }\n',
  }, async (cwd) => {
    match((await run(['lint'], { cwd, stdin: OPEN })).stdout, /^<stdin>:1:1 warning uncited-claim /u);
    match((await run(['-', '--file-path', 'op-eds/x.md'], { cwd, stdin: OPEN })).stdout, /^op-eds\/x\.md:1:1 error /u);
    const latin = await run(['-'], { cwd, stdin: Buffer.from('\xe9\n', 'latin1') });
    equal(latin.stderr, '<stdin>: It is not UTF-8 text (line 1 has other bytes); save it as UTF-8.\n');
    equal(latin.code, 3);
  }));

  test('leaves standard input unchecked when what it is said to be is to be left out, and gives it back as it came', () => inFolder({
    '.policywriterignore': 'old/\n', 'other-ignore': 'c.md\n', '.policy-writer.yaml': "ignore: ['drafts/**', standard-input.md]\n",
  }, async (cwd) => {
    const leftOut = (file: string, by = '.policywriterignore'): string => `${file}: It is left out, as ${by} or the configuration says.\n`;
    const stdin = `\ufeff${OPEN.trim()}.\r\n\n[^1] Unused.\n`;
    for (const file of ['old/a.md', 'drafts/b.md']) {
      deepEqual(await run(['--file-path', file], { cwd, stdin }), { code: 0, stdout: '0 files: no findings\n', stderr: leftOut(file) });
      deepEqual(await run(['fix', '--file-path', file], { cwd, stdin }), { code: 0, stdout: stdin, stderr: leftOut(file) });
      deepEqual(await run(['fix', '--dry-run', '--file-path', file], { cwd, stdin }), { code: 0, stdout: '', stderr: `${leftOut(file)}Nothing to fix.\n` });
    }
    equal((await run(['--file-path', 'c.md', '--ignore-path', 'other-ignore'], { cwd, stdin })).stderr, leftOut('c.md', 'other-ignore'));
    equal((await run(['--file-path', 'drafts/b.md', '--no-config', '--quiet'], { cwd, stdin })).code, 1);
    equal((await run(['-', '--quiet'], { cwd, stdin })).code, 1);
  }));

  test('counts places from the end of a byte order mark, and lines at CRLF', () => inFolder({
    'bom.md': `\ufeff${OPEN}`, 'crlf.md': `# Title\r\n\r\n${OPEN.trim()}\r\n`,
  }, async (cwd) => {
    const { stdout } = await run(['bom.md', 'crlf.md'], { cwd });
    match(stdout, /^bom\.md:1:1 /u);
    match(stdout, /^crlf\.md:3:1 /mu);
    const [{ sentences }] = JSON.parse((await run(['analyze', 'bom.md'], { cwd })).stdout);
    equal(sentences[0].start, 0);
  }));

  test('begins no file it need not, when the folder holds none', () => inFolder({}, async (cwd) => {
    mkdirSync(join(cwd, 'empty'));
    const { code, stdout } = await run(['empty'], { cwd });
    equal(code, 0);
    ok(stdout.startsWith('0 files: no findings'));
  }));
});
