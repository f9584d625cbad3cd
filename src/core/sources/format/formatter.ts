import CSL, { type Cite, type Cluster, type Engine } from 'citeproc';
import { inEnglish, say, type Wording } from '../../text/wording';
import { shortAuthors } from '../label';
import type { SourceItem } from '../source';
import { linkAddresses, MARKDOWN } from './markdown';

/** One work cited in a cluster. `label` is CSL's name for the kind of locator. */
export interface CitedWork {
  readonly key: string;
  readonly locator?: { readonly label: string; readonly value: string };
  readonly prefix?: string;
  readonly suffix?: string;
  readonly suppressAuthor?: boolean;
}

/** Works cited together at one place, in the order of the draft. */
export interface CitedTogether {
  readonly works: readonly CitedWork[];
  /** The authors are said in the sentence: “Smith (2020)”, or “Smith” and a note. */
  readonly inText?: boolean;
}

/** What a citation becomes: text for the sentence, and in a note style the note's text. */
export interface FormattedCitation {
  readonly text: string;
  readonly note?: string;
}

/** Turns sources into references and citations, as Markdown, in one style and language. */
export interface Formatter {
  /** True for styles that cite in notes (Chicago notes and bibliography). */
  readonly inNotes: boolean;
  /** The reference as a list of references has it; empty when the style has no such list. */
  reference(item: SourceItem): string;
  /** The list of references, in the style's order. Items must have different ids. */
  references(items: readonly SourceItem[]): { readonly key: string; readonly text: string }[];
  /** All citations of a draft, in order: what is cited again is cited short, as the style has it. */
  citations(items: readonly SourceItem[], cited: readonly CitedTogether[]): FormattedCitation[];
}

/** A style that cannot be used, with why in a sentence for the writer. */
export class StyleError extends Error {
  constructor(readonly wording: Wording) {
    super(inEnglish(wording));
  }
}

/**
 * A formatter for a CSL style. `localeOf` gives the text of a CSL locale file for a language tag, or of the nearest there is.
 * @throws StyleError when the text is no style, or one that only points to another.
 *
 * Why citeproc-js and not `@citeproc-rs/wasm` 0.2.0 (MPL-2.0, 5.0 MB, 1.7 MB compressed): tried on the three styles
 * and nine works, the latter refuses the current APA style (“article-locator”), writes the range 1 May – 2 June as
 * “May–June 2, 1”, and leaves “art.” out before an article's number. citeproc-js (370 kB, 95 kB compressed) writes all of
 * them right. Its licence is CPAL-1.0 or AGPL: it stays a file of its own, unchanged, and is named in the notices.
 */
export function createFormatter(style: string, localeOf: (language: string) => string, language = 'en-US'): Formatter {
  if (!/<style[\s>]/.test(style)) throw new StyleError(say`This file is not a CSL style.`);
  const parent = /<link[^<>]{0,300}rel="independent-parent"/.test(style) && !/<citation[\s>]/.test(style);
  if (parent) throw new StyleError(say`This CSL style only points to another one: choose the style it names.`);
  CSL.Output.Formats.policyWriter = { ...CSL.Output.Formats.text, ...MARKDOWN };
  const known = new Map<string, SourceItem>();
  const engine = makeEngine(style, localeOf, language, known);
  const inNotes = engine.opt.xclass === 'note';
  const use = (items: readonly SourceItem[]): void => {
    known.clear();
    for (const item of items) known.set(item.id, forProcessor(item));
  };
  const references = (items: readonly SourceItem[]): { key: string; text: string }[] => {
    use(items);
    engine.rebuildProcessorState([]);
    engine.updateItems([...known.keys()]);
    const made = engine.makeBibliography();
    if (!made) return [];
    return made[1].map((text, n) => ({ key: made[0].entry_ids[n][0], text: linkAddresses(text.trim()) }));
  };
  return {
    inNotes,
    references,
    reference: (item) => references([item])[0]?.text ?? '',
    citations(items, cited) {
      use(items);
      return formatCitations(engine, cited, inNotes, known);
    },
  };
}

function makeEngine(
  style: string, localeOf: (language: string) => string, language: string, known: ReadonlyMap<string, SourceItem>,
): Engine {
  try {
    const engine = new CSL.Engine({ retrieveLocale: localeOf, retrieveItem: (id) => known.get(id) }, style, language);
    engine.setOutputFormat('policyWriter');
    return engine;
  } catch (error) {
    throw new StyleError(say`This CSL style cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function formatCitations(
  engine: Engine, cited: readonly CitedTogether[], inNotes: boolean, known: ReadonlyMap<string, SourceItem>,
): FormattedCitation[] {
  const clusters: Cluster[] = cited.map(({ works, inText }, n) => ({
    citationID: `c${n}`,
    citationItems: works.map(toCite),
    properties: { noteIndex: inNotes ? n + 1 : 0, ...(inText && !inNotes ? { mode: 'composite' as const } : {}) },
  }));
  const texts = engine.rebuildProcessorState(clusters, 'policyWriter').map(([, , text]) => linkAddresses(text));
  return cited.map(({ works, inText }, n) => {
    if (!inNotes) return { text: texts[n] };
    const first = inText ? known.get(works[0].key) : undefined;
    return { text: (first && shortAuthors(first)) ?? '', note: texts[n] };
  });
}

function toCite(work: CitedWork): Cite {
  return {
    id: work.key,
    ...(work.locator && { locator: work.locator.value, label: work.locator.label }),
    ...(work.prefix && { prefix: `${work.prefix} ` }),
    ...(work.suffix && { suffix: /^[,.;:]/.test(work.suffix) ? work.suffix : ` ${work.suffix}` }),
    ...(work.suppressAuthor && { 'suppress-author': true }),
  };
}

/** What the processor would stumble over goes: a date with neither parts nor words, names without a word. */
function forProcessor(item: SourceItem): SourceItem {
  const clean: SourceItem = { ...item };
  for (const [field, value] of Object.entries(item)) {
    if (field === 'keyword' || field === 'abstract' || field === 'file') delete clean[field];
    else if (typeof value === 'object' && value !== null && 'date-parts' in value) {
      const parts = (value as { 'date-parts'?: number[][] })['date-parts'];
      if (!Array.isArray(parts) || !parts.length || !parts[0].length) delete clean[field];
    }
  }
  return clean;
}
