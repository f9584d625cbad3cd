import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, messagesDuring } from './desk-support';
import { started } from './support';

interface Manifest {
  readonly commands: readonly { readonly command: string; readonly title: string; readonly icon?: string }[];
  readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string; readonly group?: string }[]>>;
}

suite('The commands', () => {
  const { contributes } = vscode.extensions.getExtension('policy-writer.policy-writer')!.packageJSON as { contributes: Manifest };
  const hasModels = 'lm' in vscode && 'selectChatModels' in vscode.lm;
  const commands = contributes.commands.map(({ command }) => command).filter((command) => hasModels || command !== 'policyWriter.secondOpinion');

  suiteSetup(started);
  setup(closeEditors);

  test('are all there, each with a title', async () => {
    const known = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(commands.filter((command) => !known.has(command)), []);
    for (const { command, title } of contributes.commands) assert.match(title, /^[A-Z]\w+/, command);
  });

  test('have an icon where they stand in a menu', () => {
    const entries = Object.entries(contributes.menus).flatMap(([menu, all]) => (menu === 'commandPalette' ? [] : all));
    assert.ok(entries.length > 20);
    for (const { command } of entries) assert.ok(contributes.commands.find((one) => one.command === command)?.icon, command);
  });

  test('that need a draft say so when none is open, and change nothing', async () => {
    const palette = contributes.menus.commandPalette;
    const needDraft = palette.filter(({ when = '' }) => /editorLangId|hasDraft/.test(when)).map(({ command }) => command);
    assert.ok(needDraft.length > 20);
    const silent: string[] = [];
    for (const command of needDraft.filter((one) => commands.includes(one))) {
      const messages = await messagesDuring(async () => void await vscode.commands.executeCommand(command));
      if (messages.length !== 1 || !messages[0].startsWith('Open a Markdown draft')) silent.push(`${command}: ${messages.join(' | ')}`);
    }
    assert.deepEqual(silent, []);
    assert.deepEqual(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs), []);
  });
});
