import * as vscode from 'vscode';
import type { Draft } from '../../core/draft/draft';
import { headYaml } from '../../core/draft/head';
import type * as FormatterModule from '../../core/sources/format/formatter';
import type { Formatter } from '../../core/sources/format/formatter';
import { readSourceFields } from '../../core/sources/front-matter';
import { sourceLabel } from '../../core/sources/label';
import type { SourceItem } from '../../core/sources/source';
import { escaped } from '../draft-markdown';
import { inWords } from '../wording';
import { loadChunk } from '../load-chunk';
import { candidates, isLinked } from './places';

/** The styles that come with the extension: value of the setting → file in media/csl. */
const SHIPPED: Readonly<Record<string, string>> = {
  'chicago-notes': 'chicago-fullnote-bibliography.csl', 'chicago-author-date': 'chicago-author-date.csl', apa: 'apa.csl',
};
const LOCALES = ['en-US', 'en-GB'];

/** Why the writer's own style is not used, in a sentence. */
export class StyleProblem extends Error {}

/** Makes formatters for the style and language that a draft asks for; the processor is loaded on the first call. */
export class Formatters {
  readonly #made = new Map<string, Formatter>();
  readonly #locales = new Map<string, string>();
  #module?: Promise<typeof FormatterModule>;

  constructor(readonly extension: vscode.Uri, readonly draftOf: (document: vscode.TextDocument) => Draft) {}

  /**
   * The formatter for a draft: the style is the front matter's `csl:`, else the setting; the language its `lang:`.
   * @throws StyleProblem when the style that was chosen cannot be used
   */
  async for(document: vscode.TextDocument): Promise<Formatter> {
    const head = headYaml(this.draftOf(document));
    const fields = head && readSourceFields(head.text);
    const language = fields?.language && LOCALES.includes(fields.language) ? fields.language : 'en-US';
    const { key, text } = await this.#style(document, fields?.style?.path);
    const known = this.#made.get(`${key} ${language}`);
    if (known) return known;
    this.#module ??= loadChunk<typeof FormatterModule>(this.extension, 'formatter');
    const [{ createFormatter, StyleError }] = await Promise.all([this.#module, this.#loadLocales()]);
    try {
      const made = createFormatter(text, (wanted) => this.#locales.get(wanted) ?? this.#locales.get('en-US')!, language);
      this.#made.set(`${key} ${language}`, made);
      return made;
    } catch (error) {
      throw error instanceof StyleError ? new StyleProblem(inWords(error.wording)) : error;
    }
  }

  /** A source as its reference in the draft's style, in Markdown; where the style cannot be used, in a line, and why it cannot. */
  async reference(document: vscode.TextDocument, item: SourceItem): Promise<string> {
    const label = escaped(sourceLabel(item));
    try {
      return (await this.for(document)).reference(item) || label;
    } catch (error) {
      if (!(error instanceof StyleProblem)) throw error;
      return `${label}\n\n${escaped(error.message)}`;
    }
  }

  async #style(document: vscode.TextDocument, named: string | undefined): Promise<{ key: string; text: string }> {
    const set = vscode.workspace.getConfiguration('policyWriter', document).inspect<string>('citationStyle');
    const chosen = set?.workspaceFolderValue ?? set?.workspaceValue;
    const [name, by] = named ? [named, 'draft' as const] : chosen ? [chosen, 'workspace' as const]
      : [set?.globalValue ?? 'chicago-notes', 'user' as const];
    if (Object.hasOwn(SHIPPED, name)) return { key: name, text: await this.#media(SHIPPED[name]) };
    for (const uri of vscode.workspace.isTrusted ? candidates(name, document, by) : []) {
      if (by !== 'user' && await isLinked(uri)) continue;
      const bytes = await vscode.workspace.fs.readFile(uri).then((read) => read, () => undefined);
      if (bytes) {
        const text = new TextDecoder().decode(bytes);
        return { key: `${uri} ${text.length} ${bytes.length}`, text };
      }
    }
    if (!vscode.workspace.isTrusted) throw new StyleProblem(vscode.l10n.t('The citation style “{0}” is not read in Restricted Mode: trust the workspace to use it.', name));
    throw new StyleProblem(vscode.l10n.t('The citation style “{0}” was found neither beside the draft nor in the workspace folder: correct its name, or put the file there.', name));
  }

  async #loadLocales(): Promise<void> {
    for (const locale of LOCALES) {
      if (!this.#locales.has(locale)) this.#locales.set(locale, await this.#media(`locales-${locale}.xml`));
    }
  }

  async #media(name: string): Promise<string> {
    const uri = vscode.Uri.joinPath(this.extension, 'media', 'csl', name);
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  }
}
