// The bundler loads word lists as text; whoever makes types of this file alone has to be told so.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="./modules.d.ts" />
import { toAnalysis, type Analysis } from './core/analyze';
import type { Layer } from './core/config/config';
import { forEngine, settingsFor } from './core/config/settings';
import { createEngine, type Checked, type Engine } from './core/engine';
import { builtInEntries } from './core/glossary/built-in';
import type { Entry } from './core/glossary/entry';
import { lookUpEntries } from './core/glossary/look-up';
import type { Fix, Issue } from './core/lint/rule';
import { RULES } from './core/lint/rules';
import { joinBibliography, readSources, type BibliographyFormat } from './core/sources/bibliography';
import { assertOptions } from './library-options';

export type { Analysis, AnalyzedCitation, AnalyzedIssue, AnalyzedSentence } from './core/analyze';
export type { Edit, Span } from './core/text/span';
export type { Entry, Fix, Issue };

/** A bibliography as a text. */
export interface BibliographyText {
  readonly text: string;
  readonly format: BibliographyFormat;
  /** What to call it in messages. */
  readonly name?: string;
}

/** What may be set for one draft; what is absent is as a new user has it. The names are those of `.policy-writer.yaml`. */
export interface Options extends Pick<Layer, 'sensitivity' | 'coverage' | 'rules' | 'dictionary'> {
  /** The preset to start from: `op-ed`, `brief` or `academic`. */
  readonly extends?: string;
  /** The sources that citekeys stand for. */
  readonly bibliography?: readonly BibliographyText[];
  /** Today as `YYYY-MM-DD`; without it no suppression with an end date has run out. */
  readonly today?: string;
}

let engine: Engine | undefined;
let entries: readonly Entry[] | undefined;

/**
 * The findings of a Markdown draft, in order of their place. Offsets are UTF-16 into `text`. Fixes are worked out when
 * they are asked for, and are no part of a finding's JSON; `analyze` gives plain values. Never throws on account of what the text says.
 * @throws TypeError when an option is not right, with its name
 */
export function lint(text: string, options: Options = {}): readonly Issue[] {
  return check(text, options).issues;
}

/**
 * Everything the engine knows of a Markdown draft, as one plain value: sentences, citations, terms and findings.
 * @throws TypeError when an option is not right, with its name
 */
export function analyze(text: string, options: Options = {}): Analysis {
  return toAnalysis(check(text, options));
}

/**
 * The glossary's entry for a name: an id, a short form or a long form in any case. Of several entries with that name
 * the first by id; `undefined` when there is none.
 */
export function lookUp(term: string): Entry | undefined {
  if (typeof term !== 'string') throw new TypeError('The term must be a string.');
  return lookUpEntries(entries ??= builtInEntries(), term)[0];
}

/** The first call makes the engine, which takes some milliseconds; importing this module does nothing. */
function check(text: string, options: Options): Checked {
  if (typeof text !== 'string') throw new TypeError('The draft must be a string.');
  assertOptions(options);
  const { extends: preset, bibliography, today, ...layer } = options;
  const settings = settingsFor(RULES, { ...(preset !== undefined && { extends: preset }), ...layer }, '');
  const sources = bibliography && joinBibliography(bibliography.map((one) => {
    return { file: one.name ?? 'bibliography', list: readSources(one.text, one.format) };
  }));
  engine ??= createEngine();
  return engine.check(text, {
    ...forEngine(settings),
    ...(sources && { bibliography: sources }),
    ...(today !== undefined && { today }),
  });
}
