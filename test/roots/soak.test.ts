import * as assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as vscode from 'vscode';
import { logged } from '../vscode/log';
import { findings, ours } from '../vscode/support';
import { changeFolder } from './change-folder';

/** Minutes of writing. `POLICY_WRITER_SOAK=10 POLICY_WRITER_HOST_LIMIT=300000` makes it a long day. */
const MINUTES = Number(process.env.POLICY_WRITER_SOAK ?? 0.4);
const LINES = 400;
/** Megabytes by which memory may be larger in the last third than in the second. */
const ALLOWED = 25;
const SENTENCES = [
  'South Korean exports to China fell N percent in 2019.', 'We should say so, and act on it.', 'The DPRK tested N missiles that year.[^1]', 'Critics say that “the pact has failed in N ways”.',
  'Japan joined the CPTPP (see [the text](https://example.org/N)).', 'In a 20N survey, six in ten agreed [@kim2020, p. N].', '- One in N firms left in 2022.', '`code N` and <b>more', 'TK: the share of N.',
];

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const megabytes = (): number => {
  collectGarbage();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

let state = 20261128;
const below = (limit: number): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
};
const sentence = (): string => SENTENCES[below(SENTENCES.length)].replaceAll('N', String(2 + below(90)));
const type = (text: string): Thenable<unknown> => vscode.commands.executeCommand('type', { text });
const times = async (count: number, command: string): Promise<void> => {
  for (let done = 0; done < count; done += 1) await vscode.commands.executeCommand(command);
};

suite('A long day of writing', () => {
  const first = vscode.workspace.workspaceFolders![0].uri;
  const folders = [first, ...['second', 'third'].map((name) => vscode.Uri.joinPath(first, '..', name))];
  const drafts = folders.map((folder) => vscode.Uri.joinPath(folder, 'long.md'));
  let words = 0;
  let changes = 0;

  suiteSetup(async () => {
    for (const uri of drafts) {
      const paragraphs = Array.from({ length: LINES / 2 }, () => Array.from({ length: 5 }, sentence).join(' '));
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(`# Brief\n\n${paragraphs.join('\n\n')}\n\n[^1]: Kim 2020.\n`));
    }
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folders[2], '.policy-writer.yaml'), new TextEncoder().encode('rules: { uncited-claim: error }\n'));
    if (vscode.workspace.workspaceFolders!.length < 2) await changeFolder(1, folders[1]);
  });

  /** Some minutes at one draft: a paragraph typed word by word, some of it taken back, perhaps saved. */
  async function write(uri: vscode.Uri): Promise<void> {
    const document = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(document, { preview: false });
    const line = document.lineAt(2 + 2 * below(LINES / 2 - 2));
    editor.selection = new vscode.Selection(line.range.end, line.range.end);
    await type('\n\n');
    for (const word of `${sentence()} ${sentence()} ${sentence()}`.split(' ')) {
      await type(`${word} `);
      words += 1;
    }
    await times(below(12), 'undo');
    await times(below(3), 'redo');
    await times(below(20), 'deleteLeft');
    const surplus = document.lineCount - LINES - 4;
    if (surplus > 0) await editor.edit((edit) => edit.delete(new vscode.Range(10, 0, 10 + surplus, 0)));
    if (below(3) === 0) await document.save();
  }

  const counter = vscode.workspace.onDidChangeTextDocument(({ contentChanges }) => (changes += contentChanges.length));
  suiteTeardown(() => counter.dispose());

  test('leaves no error in the log, memory as it was, and no finding of an earlier version', async function () {
    this.timeout(60_000 * (MINUTES + 3));
    const rejected: unknown[] = [];
    const reject = (error: unknown): void => void rejected.push(error);
    process.on('unhandledRejection', reject);
    const memory: number[] = [];
    const started = performance.now();
    for (let share = 0; share < 1; share = (performance.now() - started) / (60_000 * MINUTES)) {
      const third = vscode.workspace.workspaceFolders!.length === 3;
      if (below(6) === 0) await changeFolder(2, third ? undefined : folders[2]);
      await write(drafts[below(third ? 2 : 3)]);
      memory.push(megabytes());
      // A sign of life for whoever runs this for minutes.
      if (memory.length % 10 === 0) console.log(`      ${words} words typed, ${memory[memory.length - 1].toFixed(0)} MB`);
    }
    const most = (part: number): number => Math.max(...memory.slice((part * memory.length) / 3, ((part + 1) * memory.length) / 3));

    for (const uri of drafts) {
      const document = await vscode.workspace.openTextDocument(uri);
      const editor = await vscode.window.showTextDocument(document);
      // What stands in the sentence that is being typed waits until the cursor leaves it.
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      await document.save();
      const copy = vscode.Uri.joinPath(uri, '../copy.md');
      await vscode.workspace.fs.copy(uri, copy, { overwrite: true });
      const fresh = await vscode.workspace.openTextDocument(copy);
      const told = (one: vscode.TextDocument): string => ours(one).map(({ code, range }) => `${String(code)}: ${one.getText(range)}`).join('\n');
      // The copy has findings at once, and more when the sources are known.
      await findings(fresh, () => told(fresh) !== '' && told(document) === told(fresh));
      await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, document.lineCount, 0), 'We should act.\n'));
      await findings(document, (found) => found.length === 0);
      assert.deepEqual(ours(document), []);
      await document.save();
    }
    process.off('unhandledRejection', reject);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    assert.deepEqual(rejected, []);
    assert.deepEqual(logged().filter((line) => !line.startsWith('[info]')), []);
    console.log(`      ${words} words typed in ${changes} changes, memory at most ${most(1).toFixed(0)} MB in the second third, ${most(2).toFixed(0)} MB in the last`);
    assert.ok(most(2) - most(1) < ALLOWED, `${memory.map((one) => one.toFixed(0)).join(', ')} MB`);
  });
});
