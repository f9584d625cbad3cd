import { findCitekeys } from './citations/citekeys';
import { coverSentences, type Coverage } from './citations/coverage/cover';
import { findCitations } from './citations/find-citations';
import {
  createClaimJudge, createDictionary, type ClaimDictionary, type ClaimKind, type ClaimOptions, type DictionaryEntry, type Sensitivity, type Why,
} from './claims';
import type { Draft } from './draft/draft';
import { createDraftReader } from './draft/draft-reader';
import { builtInEntries } from './glossary/built-in';
import { findTerms } from './glossary/find-terms';
import { createGlossary, type Glossary } from './glossary/glossary';
import { findOwnTerms } from './glossary/own-terms';
import type { Facts } from './lint/facts';
import { findGapMarks } from './lint/gap-marks';
import { runRules, type Run, type RunOptions } from './lint/run';
import { RULES } from './lint/rules';
import { withFrontMatter, type Bibliography } from './sources/bibliography';

/** What the writer has set, for one draft. */
export interface CheckOptions extends RunOptions {
  /** How readily a sentence is said to need a source; `balanced` when absent. */
  readonly sensitivity?: Sensitivity;
  /** Kinds of claim that are never flagged. */
  readonly without?: readonly ClaimKind[];
  /** Facts that the writer does not want to be asked for. */
  readonly dictionary?: readonly DictionaryEntry[];
  /** How far a citation reaches; `nearby` when absent. */
  readonly coverage?: Coverage;
  /** The sources that citekeys stand for. */
  readonly bibliography?: Bibliography;
  /** The terms to look for; the built-in glossary when absent. */
  readonly glossary?: Glossary;
}

/** A draft with all that is known of it and all that was found in it. */
export interface Checked extends Run {
  readonly facts: Facts;
}

/** Checks drafts. Keeps word lists, the model and what it has read; whoever checks more than one draft keeps it. */
export interface Engine {
  /** @param draft a source text, or the draft already read from it */
  check(draft: string | Draft, options?: CheckOptions): Checked;
  /** What spoke for and against one sentence of a draft that was checked with these options, by its index. */
  why(draft: Draft, sentence: number, options?: CheckOptions): Why;
}

/** Makes an engine; takes some milliseconds. */
export function createEngine(): Engine {
  const reader = createDraftReader();
  const judge = createClaimJudge();
  const dictionaries = new WeakMap<readonly DictionaryEntry[], ClaimDictionary>();
  const claimOptions = ({ sensitivity, without, dictionary: entries }: CheckOptions): ClaimOptions => {
    if (entries === undefined || entries.length === 0) return { sensitivity, without };
    let dictionary = dictionaries.get(entries);
    if (dictionary === undefined) dictionaries.set(entries, (dictionary = createDictionary(entries)));
    return { sensitivity, without, dictionary };
  };
  let builtIn: Glossary | undefined;
  const knownRules = new Set(RULES.map((rule) => rule.id));
  return {
    check(source, options = {}) {
      const draft = typeof source === 'string' ? reader.read(source) : source;
      const citations = findCitations(draft);
      const cover = coverSentences(draft, citations, options);
      const bibliography = bibliographyOf(draft, options.bibliography);
      const glossary = options.glossary ?? (builtIn ??= createGlossary(builtInEntries()));
      const introductions = findOwnTerms(draft);
      const facts: Facts = {
        draft, citations, cover, verdicts: judge.judge(draft, claimOptions(options)), knownRules,
        citedBy: cover.citedBy.map((services) => services.map(({ citation }) => citation)),
        citekeys: findCitekeys(draft), glossary, introductions, terms: findTerms(draft, glossary, introductions),
        gaps: findGapMarks(draft),
        ...(bibliography && { bibliography }),
      };
      return { facts, ...runRules(RULES, facts, options) };
    },
    why: (draft, sentence, options = {}) => judge.why(draft, sentence, claimOptions(options)),
  };
}

/** The sources given, and those that the draft's own front matter writes out. */
function bibliographyOf({ frontMatter, source }: Draft, given: Bibliography | undefined): Bibliography | undefined {
  if (frontMatter?.language !== 'yaml') return given;
  const { start, end } = frontMatter.content;
  return withFrontMatter(source.slice(start, end), start, given);
}
