import * as vscode from 'vscode';
import { builtInEntries } from '../../core/glossary/built-in';
import { lookUpEntries } from '../../core/glossary/look-up';
import { percent } from '../../core/report/coverage';
import { isDraft } from '../languages';
import type { Review, Reviews } from './reviews';

/** The part of the editor's language-model API that is used here; older editors have none of it. */
interface ToolHost {
  registerTool?(name: string, tool: { invoke(options: { input: unknown }): unknown }): vscode.Disposable;
}

interface ToolResultApi {
  readonly LanguageModelToolResult?: new (parts: readonly unknown[]) => unknown;
  readonly LanguageModelTextPart?: new (text: string) => unknown;
}

const LIMIT = 200;

/** Lets an assistant in the editor use what is known of the draft. Nothing is sent anywhere from here. */
export function registerLanguageModelTools(reviews: Reviews): vscode.Disposable {
  const host = (vscode as { lm?: ToolHost }).lm;
  const { LanguageModelToolResult: Result, LanguageModelTextPart: Text } = vscode as ToolResultApi;
  if (!host?.registerTool || !Result || !Text) return vscode.Disposable.from();
  const tool = (name: string, answer: (input: Record<string, unknown>) => unknown): vscode.Disposable =>
    host.registerTool!(`policy-writer_${name}`, {
      invoke: async ({ input }) => {
        const value = await answer(typeof input === 'object' && input !== null ? input as Record<string, unknown> : {});
        return new Result([new Text(typeof value === 'string' ? value : JSON.stringify(value, null, 1))]);
      },
    });
  return vscode.Disposable.from(
    tool('findUncitedClaims', async ({ file }) => {
      const review = await reviewFor(reviews, file);
      return typeof review === 'string' ? review : uncited(review);
    }),
    tool('summarizeCoverage', async ({ file }) => {
      const review = await reviewFor(reviews, file);
      return typeof review === 'string' ? review : coverage(review);
    }),
    tool('lookUpTerm', ({ term }) => lookUp(reviews, String(term ?? ''))),
  );
}

/** The review of the draft that the assistant names, or of the one being looked at; a sentence when there is none. */
async function reviewFor(reviews: Reviews, file: unknown): Promise<Review | string> {
  if (typeof file !== 'string' || file === '') return (reviews.active && await reviews.of(reviews.active)) ?? 'No Markdown draft is open.';
  const open = vscode.workspace.textDocuments.find(({ uri }) => uri.fsPath === file || uri.toString() === file || uri.path.endsWith(`/${file}`));
  const [found] = open ? [] : await vscode.workspace.findFiles(file, undefined, 1).then((list) => list, () => []);
  const document = open ?? (found && await vscode.workspace.openTextDocument(found));
  return (document && isDraft(document) ? await reviews.of(document) : undefined) ?? `There is no Markdown draft “${file}” in this workspace.`;
}

function uncited({ summary }: Review): unknown {
  const open = summary.list.filter(({ state }) => state === 'open');
  return {
    uncited: open.length,
    claims: open.slice(0, LIMIT).map(({ line, kind, text }) => ({ line, kind, text })),
    ...(open.length > LIMIT && { left_out: open.length - LIMIT }),
  };
}

function coverage({ summary }: Review): unknown {
  const { words, claims, cited, open, setAside, sections, stretch } = summary;
  return {
    words, claims, cited, uncited: open, set_aside: setAside, coverage: percent(summary),
    sections: sections.map((section) => ({ title: section.title, claims: section.claims, cited: section.cited, uncited: section.open })),
    ...(stretch && { longest_stretch_without_a_source: { words: stretch.words, line: stretch.line } }),
  };
}

function lookUp(reviews: Reviews, term: string): unknown {
  const found = lookUpEntries(reviews.known()?.checked.facts.glossary.entries ?? builtInEntries(), term);
  if (found.length === 0) return `The glossary has no term “${term}”.`;
  return found.map(({ id, term: name, expansion, definition, status, members, verified, sources }) => ({
    id, term: name, expansion, definition, status: status?.text, status_as_of: status?.as_of,
    members: members?.filter(({ until }) => !until).map((member) => member.name), verified,
    sources: sources?.map(({ title, url }) => ({ title, url })),
  }));
}
