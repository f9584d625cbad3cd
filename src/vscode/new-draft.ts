import * as vscode from 'vscode';
import { fileNameOf, fillTemplate, type TemplateAnswers } from '../core/text/snippet-template';
import { today } from '../today';
import { registerCommand } from './guard';

const AUTHOR = 'newDraft.author';

/** A kind of draft, as the snippets of this extension have it. */
interface Template {
  readonly description: string;
  readonly body: readonly string[];
}

/** Answers that a key binding or another extension brings along; what is missing is asked. */
type Given = Partial<TemplateAnswers> & { readonly kind?: string };

/** *New Policy Draft…*: asks for kind, title, author and date, and opens a draft with front matter and sections. */
export function registerNewDraft(context: vscode.ExtensionContext): vscode.Disposable {
  return registerCommand('policyWriter.newDraft', async (given?: Given) => {
    const templates = await readTemplates(context);
    const kind = templates.find(([name]) => name === given?.kind)?.[1] ?? await askKind(templates);
    if (!kind) return undefined;
    const answers = await askDetails(context, given);
    if (!answers) return undefined;
    const uri = await placeFor(answers.title);
    const document = uri
      ? await vscode.workspace.openTextDocument(uri)
      : await vscode.workspace.openTextDocument({ language: 'markdown' });
    const editor = await vscode.window.showTextDocument(document);
    await editor.insertSnippet(new vscode.SnippetString(fillTemplate(kind.body, answers)), new vscode.Position(0, 0));
    return document.uri;
  });
}

async function readTemplates({ extensionUri }: vscode.ExtensionContext): Promise<[string, Template][]> {
  const file = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'snippets', 'drafts.json'));
  return Object.entries(JSON.parse(new TextDecoder().decode(file)) as Record<string, Template>);
}

async function askKind(templates: readonly [string, Template][]): Promise<Pick<Template, 'body'> | undefined> {
  const items = templates.map(([name, { description, body }]) => {
    // “A whole op-ed: headline, …”: the label says the first half.
    const parts = vscode.l10n.t(description).replace(/^[^:：]*[:：]\s*/, '');
    return { label: vscode.l10n.t(name), detail: parts[0].toUpperCase() + parts.slice(1), body };
  });
  return vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('New Policy Draft'), placeHolder: vscode.l10n.t('What do you want to write?'),
  });
}

/** `undefined` when the writer gives up; an empty answer leaves the placeholder in the draft. */
async function askDetails(context: vscode.ExtensionContext, given: Given = {}): Promise<TemplateAnswers | undefined> {
  const later = vscode.l10n.t('Leave it empty to fill it in later.');
  const title = given.title ?? await vscode.window.showInputBox({ title: vscode.l10n.t('Title of the draft'), prompt: later });
  if (title === undefined) return undefined;
  const author = given.author ?? await vscode.window.showInputBox({
    title: vscode.l10n.t('Author'), prompt: later, value: context.globalState.get(AUTHOR, ''),
  });
  if (author === undefined) return undefined;
  const date = given.date ?? await vscode.window.showInputBox({
    title: vscode.l10n.t('Date'), prompt: vscode.l10n.t('Year, month and day, such as 2026-05-04.'), value: today(),
  });
  if (date === undefined) return undefined;
  await context.globalState.update(AUTHOR, author.trim());
  return { title: title.trim(), author: author.trim(), date: date.trim() };
}

/** A name in the first folder that no file has yet, not written until the draft is saved; without a folder none. */
async function placeFor(title: string): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!folder) return undefined;
  const name = fileNameOf(title);
  for (let number = 1; number < 100; number += 1) {
    const file = vscode.Uri.joinPath(folder, number === 1 ? `${name}.md` : `${name}-${number}.md`);
    const untitled = file.with({ scheme: 'untitled' });
    const open = vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === untitled.toString());
    const taken = open || await vscode.workspace.fs.stat(file).then(() => true, () => false);
    if (!taken) return untitled;
  }
  return undefined;
}
