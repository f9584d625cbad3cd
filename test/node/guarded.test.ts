import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join('src', 'vscode');
const lines = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && name !== 'guard.ts').sort()
  .flatMap((file) => readFileSync(join(FOLDER, file), 'utf8').split('\n').map((line) => ({ file, line: line.trim() })));

suite('what is registered with the editor', () => {
  test('is guarded: a provider that fails answers nothing, and is named in the log', () => {
    // A rename refuses by throwing, and the editor shows the words to whoever asked for it.
    const providers = lines.filter(({ line }) => /\bregister(?!Rename)\w+(?:Provider|Serializer)\(|treeDataProvider:/.test(line));
    assert.ok(providers.length >= 18, `${providers.length}`);
    assert.deepEqual(providers.filter(({ line }) => !line.includes('guard(')), []);
  });

  test('is guarded: a command that fails is named in the log', () => {
    assert.deepEqual(lines.filter(({ line }) => line.includes('commands.registerCommand(')), []);
    assert.ok(lines.filter(({ line }) => line.includes('registerCommand(')).length >= 40);
  });
});
