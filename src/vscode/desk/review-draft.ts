import * as vscode from 'vscode';
import { ADD_FOOTNOTE, MARK_AS_NEEDED } from '../../core/lint/fixes/claim-fixes';
import type { Change, Fix } from '../../core/lint/rule';
import { writeSuppression } from '../../core/lint/suppressions';
import type { Claim } from '../../core/report/claims';
import { writeMore, type Edit } from '../../core/text/span';
import { makeEdits, putCursor } from '../edits';
import { findingFor } from '../findings/finding-for';
import { registerCommand } from '../guard';
import { revealSpan, showDraft } from '../reveal';
import { tell } from '../tell';
import { inDigits, noneLeftWords } from './claim-words';
import type { Review, Reviews } from './reviews';

type Answered = 'next' | 'again' | 'stop';

interface Choice extends vscode.QuickPickItem {
  /** Changes the draft, or not; `again` asks about the same claim once more, `stop` ends the review. */
  readonly act: () => Promise<Answered>;
}

/** *Review Draft*: steps through the uncited claims and asks for each what to do with it. */
export function registerReviewDraft(reviews: Reviews): vscode.Disposable {
  return registerCommand('policyWriter.reviewDraft', async () => {
    const first = await reviews.ofActive();
    if (!first) return;
    const { document } = first;
    const seen = new Set<string>();
    for (let asked = 1; ; asked += 1) {
      const review = await reviews.of(document);
      if (!review) return;
      const open = review.summary.list.filter(({ state }) => state === 'open');
      const claim = open.find(({ key }) => !seen.has(key));
      if (!claim) return void tellEnd(review, open.length);
      seen.add(claim.key);
      // The list covers the top of the window.
      await revealSpan(document, claim, { where: vscode.TextEditorRevealType.InCenter });
      const choice = await vscode.window.showQuickPick(choicesFor(review, claim), {
        title: vscode.l10n.t('Review Draft: {0} of {1} uncited claims', inDigits(asked), inDigits(asked + open.filter(({ key }) => !seen.has(key)).length)),
        placeHolder: claim.text, ignoreFocusOut: true, matchOnDescription: true,
      });
      const answered = choice ? await choice.act() : 'stop';
      if (answered === 'stop') return;
      if (answered === 'again') {
        seen.delete(claim.key);
        asked -= 1;
        continue;
      }
      // A mark makes other words of the claim; it still is the one that was asked about.
      const same = (await reviews.of(document))?.summary.list.find(({ start }) => start === claim.start);
      if (same) seen.add(same.key);
    }
  });
}

function choicesFor(review: Review, claim: Claim): Choice[] {
  const { document } = review;
  const issue = findingFor(review, claim);
  const apply = async ({ edits }: Change): Promise<Answered> => (await makeEdits(document, edits) ? 'next' : 'stop');
  const footnote = issue?.fixes.find(({ wording }) => wording === ADD_FOOTNOTE);
  const needed = issue?.fixes.find(({ wording }) => wording === MARK_AS_NEEDED);
  const cite: Choice = {
    label: `$(book) ${vscode.l10n.t('Cite a source…')}`, detail: vscode.l10n.t('Chooses a source of the bibliography.'),
    act: () => citeSource(document, claim),
  };
  // As among the quick fixes, a writer who has sources is offered them first.
  const hasSources = (review.checked.facts.bibliography?.sources.length ?? 0) > 0;
  const choices: (Choice | undefined)[] = [
    hasSources ? cite : undefined,
    footnote && {
      label: `$(note) ${vscode.l10n.t('Add a footnote…')}`, detail: vscode.l10n.t('Asks for the source and writes it into a new footnote.'),
      act: () => addFootnote(document, footnote),
    },
    hasSources ? undefined : cite,
    needed && {
      label: `$(question) ${vscode.l10n.t('Mark as needing a citation')}`, detail: vscode.l10n.t('Writes “[citation needed]” at the end of the sentence.'),
      act: () => apply(needed),
    },
    {
      label: `$(circle-slash) ${vscode.l10n.t('Set aside with a reason…')}`,
      detail: vscode.l10n.t('Writes a comment with your reason after the sentence; readers do not see it.'),
      act: () => setAside(document, claim, issue?.rule),
    },
    {
      label: `$(comment) ${vscode.l10n.t('My own judgment')}`, detail: vscode.l10n.t('Sets the claim aside as the author’s own view.'),
      act: () => apply({ edits: [comment(claim, issue?.rule, 'own judgment')] }),
    },
    { label: `$(arrow-right) ${vscode.l10n.t('Skip')}`, act: async () => 'next' },
    { label: `$(close) ${vscode.l10n.t('Stop here')}`, act: async () => 'stop' },
  ];
  return choices.filter((choice) => choice !== undefined);
}

async function addFootnote(document: vscode.TextDocument, fix: Fix): Promise<Answered> {
  const source = await vscode.window.showInputBox({
    title: vscode.l10n.t('Source of the claim'), ignoreFocusOut: true,
    prompt: vscode.l10n.t('Author, title, publisher, date and address. Leave it empty to write the note yourself.'),
  });
  if (source === undefined) return 'again';
  const { edits, cursor } = fix;
  const words = source.trim();
  const note = words === '' || /[.!?]$/.test(words) ? words : `${words}.`;
  if (cursor === undefined || !await makeEdits(document, writeMore(edits, cursor, note))) return 'stop';
  if (note !== '') return 'next';
  putCursor(await showDraft(document), cursor);
  return 'stop';
}

/** The list of sources is the one of *Insert Citation*, with the cursor before the claim's full stop. */
async function citeSource(document: vscode.TextDocument, { end }: Claim): Promise<Answered> {
  const before = document.version;
  const stop = /[.!?]["”’')\]]*$/.exec(document.getText().slice(Math.max(0, end - 8), end));
  const at = document.positionAt(end - (stop?.[0].length ?? 0));
  const editor = await showDraft(document);
  editor.selection = new vscode.Selection(at, at);
  await vscode.commands.executeCommand('policyWriter.insertCitation');
  return document.version === before ? 'again' : 'next';
}

async function setAside(document: vscode.TextDocument, claim: Claim, rule: string | undefined): Promise<Answered> {
  const reason = await vscode.window.showInputBox({
    title: vscode.l10n.t('Why does this claim need no source?'), ignoreFocusOut: true,
    prompt: vscode.l10n.t('For example: common knowledge, own interview, until 2027-01.'),
    validateInput: (text) => text.includes('-->') ? vscode.l10n.t('A reason cannot hold “-->”.') : undefined,
  });
  if (reason === undefined) return 'again';
  return await makeEdits(document, [comment(claim, rule, reason.trim())]) ? 'next' : 'stop';
}

function comment({ end }: Claim, rule = 'uncited-claim', reason: string): Edit {
  return { start: end, end, text: writeSuppression('ignore', rule, reason) };
}

function tellEnd({ summary }: Review, open: number): void {
  tell(open === 0
    ? noneLeftWords(summary)
    : vscode.l10n.t('That was the last one. Claims that still need a source: {0}. They are marked in the draft.', inDigits(open)));
}
