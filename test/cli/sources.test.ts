import { deepEqual, equal } from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, run } from './support';

const ENTRY = '@book{kim2020,\n  author = {Kim, Jo},\n  title = {Trade},\n  publisher = {CUP},\n  year = 2020,\n}\n';

/** The rules that report something about sources, each with the words in quotation marks that its message begins with. */
async function found(files: Readonly<Record<string, string | Buffer>>, at = 'brief.md'): Promise<{ rules: string[]; stderr: string }> {
  let rules: string[] = [];
  let stderr = '';
  await inFolder(files, async (folder) => {
    const outcome = await run(['analyze', '--format', 'json', at], { cwd: folder });
    const [{ issues }] = JSON.parse(outcome.stdout) as { issues: { rule: string; message: string }[] }[];
    rules = issues.filter(({ rule }) => /source|citekey/.test(rule)).map(({ rule, message }) => `${rule} ${/“(.*?)”/.exec(message)?.[1]}`);
    stderr = outcome.stderr.replaceAll(`${folder}/`, '');
    equal(outcome.code, 0);
  });
  return { rules, stderr };
}

suite('the bibliography of a draft on the command line', () => {
  const draft = 'Trade fell [@kim2020]. It rose [@lee2021].\n';

  for (const name of ['sources.bib', 'references.json', 'references.yaml', 'references.yml']) {
    const text = name.endsWith('.bib') ? ENTRY : name.endsWith('.json')
      ? '[{"id": "kim2020", "type": "book", "title": "Trade", "publisher": "CUP", "author": [{"literal": "Kim"}], "issued": 2020}]'
      : '- id: kim2020\n  type: book\n  title: Trade\n  publisher: CUP\n  author: [{literal: Kim}]\n  issued: 2020\n';
    test(`${name} beside the draft, and in the working folder, is read without being named`, async () => {
      deepEqual((await found({ 'brief.md': draft, [name]: text })).rules, ['unknown-citekey lee2021']);
      deepEqual((await found({ 'papers/brief.md': draft, [name]: text }, join('papers', 'brief.md'))).rules, ['unknown-citekey lee2021']);
    });
  }

  test('a named file is looked for beside the draft, then in the working folder', async () => {
    const named = `---\nbibliography: [data/a.bib, data/b.bib]\n---\n\n${draft}`;
    const { rules, stderr } = await found({
      'papers/brief.md': named, 'papers/data/a.bib': ENTRY, 'data/b.bib': ENTRY.replace('kim2020', 'lee2021'),
    }, join('papers', 'brief.md'));
    deepEqual([rules, stderr], [[], '']);
  });

  test('what a file of the draft’s own holds and the draft never cites is reported; what it shares is not', async () => {
    const files = { 'refs.bib': ENTRY, 'brief.md': 'Trade fell.\n' };
    deepEqual((await found(files)).rules, []);
    const own = await found({ ...files, 'brief.md': '---\nbibliography: refs.bib\n---\n\nTrade fell.\n' });
    deepEqual(own.rules, ['unused-source refs.bib']);
  });

  test('is read in UTF-16 as its byte order mark says; letters lost in another encoding are told', async () => {
    const entry = ENTRY.replace('Kim, Jo', 'Müller, Jo').replace('kim2020', 'lee2021');
    const little = Buffer.from(`\ufeff${ENTRY}`, 'utf16le');
    const named = `---\nbibliography: [little.bib, big.bib]\n---\n\n${draft}`;
    const read = await found({ 'brief.md': named, 'little.bib': little, 'big.bib': Buffer.from(`\ufeff${entry}`, 'utf16le').swap16() });
    deepEqual([read.rules, read.stderr], [[], '']);
    const lost = await found({ 'brief.md': draft, 'a.bib': Buffer.from(`${ENTRY}${entry}`, 'latin1') });
    deepEqual([lost.rules, lost.stderr], [
      [], 'a.bib:8:14 This is not UTF-8 text: letters are lost here, and perhaps elsewhere; save the file as UTF-8.\n',
    ]);
  });

  test('a file that is named or lies beside the draft and cannot be read is told, by whatever draft, and is no clean end', () => inFolder({
    'a.md': draft, 'b.md': `---\nbibliography: notes.txt\n---\n\n${draft}`, 'notes.txt': '', 'sub/c.md': draft, 'sub/d.bib/e.md': draft,
  }, async (cwd) => {
    symlinkSync('nowhere', join(cwd, 'x.bib'));
    symlinkSync('y.bib', join(cwd, 'y.bib'));
    const { stderr, stdout, code } = await run(['--fail-on', 'never', '-j2', '.'], { cwd });
    deepEqual(stderr.split('\n').sort(), [
      '', 'notes.txt: A bibliography is a .bib, .json, .yaml or .yml file: export its sources as BibTeX or CSL JSON, and name that file.', 'x.bib: There is no such file.', 'y.bib: Its symbolic links lead in a circle.',
    ]);
    deepEqual([/^4 files: .*; 3 files not read$/mu.test(stdout), code], [true, 3]);
    for (const command of ['report', 'analyze']) equal((await run([command, 'a.md'], { cwd })).code, 3);
  }));

  test('a folder that is named as a bibliography is told by its name', () => inFolder({ 'a.md': `---\nbibliography: .\n---\n\n${draft}` }, async (cwd) => {
    equal((await run(['a.md'], { cwd })).stderr, '.: It is a folder.\n');
  }));

  test('of a bibliography or glossary that is broken throughout the first mistakes are told, and how many more there are', () => inFolder({
    'a.md': draft, 'refs.bib': Array.from({ length: 30 }, (_, index) => `@book{k${index}, title = {T}\n`).join(''),
    'glossary/team.terms.yaml': `entries:\n${Array.from({ length: 21 }, (_, index) => `  - { id: t${index}, term: T${index} }\n`).join('')}`,
  }, async (cwd) => {
    const lines = (await run(['a.md'], { cwd })).stderr.trim().split('\n');
    deepEqual([lines.length, lines[20], lines.at(-1)], [
      42, 'refs.bib: 10 more mistakes are not listed; correct these first.', 'glossary/team.terms.yaml: 1 more mistake is not listed; correct these first.',
    ]);
    equal((await run(['terms', '--check', 'glossary/team.terms.yaml'], { cwd })).stdout.trim().split('\n').length, 21);
  }));

  test('a missing file and a broken entry are told once, at their line, and the other entries work', async () => {
    const broken = `${ENTRY}\n@article{lee2021,\n  title = {War}\n  journal = {IS},\n  author = {Lee, A},\n  year = 2021\n}\n\n@misc{half,\n  title = {On\n\n${
      ENTRY.replace('kim2020', 'last2020')}`;
    await inFolder({
      'a.md': `---\nbibliography: [gone.bib]\n---\n\n${draft}Rents fell [@last2020].\n`, 'b.md': draft, 'refs.bib': broken,
    }, async (cwd) => {
      const { stderr, code } = await run(['lint', '--fail-on', 'error', 'a.md', 'b.md'], { cwd });
      deepEqual(stderr.split('\n'), [
        'a.md:2:16 The bibliography “gone.bib” was found neither beside the draft nor in the working folder.',
        'refs.bib:9:16 The entry “lee2021” needs a comma after “title”.',
        'refs.bib:15:7 The entry “half” is not closed: its last } is missing.',
        'refs.bib:16:3 The entry “half”: “title” is not closed: a } is missing.',
        '',
      ]);
      equal(code, 0);
      const { stdout } = await run(['lint', '--rule', 'uncited-claim=off', 'a.md', 'b.md'], { cwd });
      deepEqual(stdout.match(/unknown-citekey/g), null);
    });
  });
});
