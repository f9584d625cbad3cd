import * as vscode from 'vscode';
import type { Claim } from '../../core/report/claims';
import { guard, registerCommand } from '../guard';
import { editorOf } from '../open-documents';
import { tell } from '../tell';
import type { Review, Reviews } from './reviews';

/**
 * *Second Opinion on This Claim*: asks the writer's own language model, through the editor, whether a claim needs a
 * source. Nothing is sent before the writer has seen the text and agreed to it.
 */
export function registerSecondOpinion(reviews: Reviews): vscode.Disposable {
  // Other hosts of the API leave this part out.
  if (!(vscode as Partial<typeof vscode>).lm?.selectChatModels) return vscode.Disposable.from();
  // Menus show the command while there is a model. Asking for models starts the extensions that bring them, so it waits for a draft.
  const look = guard('second-opinion', async () => {
    const models = await vscode.lm.selectChatModels();
    await vscode.commands.executeCommand('setContext', 'policyWriter.hasModels', models.length > 0);
  });
  const first = reviews.onDidChange(() => {
    first.dispose();
    void look();
  });
  return vscode.Disposable.from(first, vscode.lm.onDidChangeChatModels(look), registerCommand('policyWriter.secondOpinion', async () => {
    const review = await reviews.ofActive();
    const claim = review && claimAtCursor(review);
    if (!claim) {
      if (review) tell(vscode.l10n.t('Put the cursor in a sentence that makes a claim, then ask again.'));
      return undefined;
    }
    if (!vscode.workspace.isTrusted) {
      tell(vscode.l10n.t('In Restricted Mode no language model is asked. Trust the workspace first.'));
      return undefined;
    }
    const [model] = await vscode.lm.selectChatModels();
    if (!model) {
      tell(vscode.l10n.t('This editor has no language model yet. Install an extension that brings one, then ask again.'));
      return undefined;
    }
    const text = questionOn(review, claim);
    const send = vscode.l10n.t('Send');
    const answer = await vscode.window.showInformationMessage(
      vscode.l10n.t('Send this text to {0}?', model.name), { modal: true, detail: text }, send);
    return answer === send ? ask(model, text, claim) : undefined;
  }));
}

function claimAtCursor({ document, summary }: Review): Claim | undefined {
  const editor = editorOf(document.uri.toString());
  const at = editor && document.offsetAt(editor.selection.active);
  return at === undefined ? undefined : summary.list.find(({ start, end }) => start <= at && at <= end);
}

/** What is sent: the claim and its neighbours in the paragraph, and nothing else of the draft. */
function questionOn({ checked: { facts: { draft } } }: Review, claim: Claim): string {
  const sentence = draft.sentences.find(({ start }) => start === claim.start);
  const block = sentence && draft.blocks[sentence.block];
  const paragraph = block ? draft.sentences.slice(block.firstSentence, block.endSentence).map(({ text }) => text).join(' ') : claim.text;
  return 'You are a fact-checker at a policy institute. Does the claim below need a citation before it is published? ' +
    'Answer yes or no first, then give the reason in one sentence, then name the kind of source that would support it. ' +
    `Do not invent a source.\n\nClaim: ${claim.text}\n\nIts paragraph: ${paragraph}`;
}

async function ask(model: vscode.LanguageModelChat, question: string, claim: Claim): Promise<string | undefined> {
  try {
    const answer = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Asking {0}…', model.name), cancellable: true },
      async (_, token) => {
        const response = await model.sendRequest([vscode.LanguageModelChatMessage.User(question)], {}, token);
        let text = '';
        for await (const part of response.text) text += part;
        return token.isCancellationRequested ? undefined : text;
      });
    if (answer === undefined) return undefined;
    void vscode.window.showInformationMessage(vscode.l10n.t('{0} on “{1}”', model.name, claim.text), { modal: true, detail: answer });
    return answer;
  } catch (error) {
    if (error instanceof vscode.CancellationError) return undefined;
    tell(vscode.l10n.t('The language model gave no answer. Ask again later. It said: {0}', String((error as Error).message ?? error)), 'Error');
    return undefined;
  }
}
