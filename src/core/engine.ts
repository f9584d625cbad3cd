import { findCitekeys } from './citations/citekeys';
import { coverSentences } from './citations/coverage/cover';
import { citationsBySentence } from './citations/coverage/ledger';
import type { Reach } from './citations/coverage/reach';
import { findCitations } from './citations/find-citations';
import { readFootnotes } from './citations/footnotes';
import { createDictionary, type ClaimDictionary, type DictionaryEntry } from './claims/dictionary';
import { createClaimJudge, type ClaimOptions } from './claims/judge-claims';
import type { Sensitivity } from './claims/verdict';
import type { Why } from './claims/why';
import type { Draft } from './draft/draft';
import { createDraftReader } from './draft/draft-reader';
import { headYaml } from './draft/head';
import { builtInEntries } from './glossary/built-in';
import { findTermsInSteps } from './glossary/find-terms';
import { createGlossary, type Glossary } from './glossary/glossary';
import { findOwnTerms } from './glossary/own-terms';
import type { Facts } from './lint/facts';
import { findGapMarks } from './lint/gap-marks';
import { openClaims } from './lint/open-claims';
import { promisedSources } from './lint/promised-sources';
import { RULES } from './lint/rules';
import { runRules, type Run, type RunOptions } from './lint/run';
import { withFrontMatter, type Bibliography } from './sources/bibliography';
import { finish, type Steps } from './steps';

/** What the writer has set, for one draft. */
export interface CheckOptions extends RunOptions {
  /** How readily a sentence is said to need a source; `balanced` when absent. */
  readonly sensitivity?: Sensitivity;
  /** Facts that the writer does not want to be asked for. */
  readonly dictionary?: readonly DictionaryEntry[];
  /** How far a citation reaches; `nearby` when absent. */
  readonly coverage?: Reach;
  /** The sources that citekeys stand for. */
  readonly bibliography?: Bibliography;
  /** The terms to look for; the built-in glossary when absent. */
  readonly glossary?: Glossary;
}

/** A checked draft: its facts and its findings. */
export interface Checked extends Run {
  readonly facts: Facts;
}

/** Checks drafts. It holds the word lists, the model and what it has read: to check more than one draft, make it once. */
export interface Engine {
  /** @param draft a source text, or the draft already read from it */
  check(draft: string | Draft, options?: CheckOptions): Checked;
  /** The same in steps of some milliseconds. What a step has read stays in memory when the rest is not run. */
  checkInSteps(draft: string | Draft, options?: CheckOptions): Steps<Checked>;
  /** What spoke for and against one sentence, by its index, of a draft that was checked with these options. */
  why(checked: Checked, sentence: number, options?: CheckOptions): Why;
}

/** Makes an engine; takes some milliseconds. */
export function createEngine(): Engine {
  const reader = createDraftReader();
  const judge = createClaimJudge();
  const dictionaries = new WeakMap<readonly DictionaryEntry[], ClaimDictionary>();
  const claimOptions = ({ sensitivity, dictionary: entries }: CheckOptions): ClaimOptions => {
    if (entries === undefined || entries.length === 0) return { sensitivity };
    let dictionary = dictionaries.get(entries);
    if (dictionary === undefined) dictionaries.set(entries, (dictionary = createDictionary(entries)));
    return { sensitivity, dictionary };
  };
  let builtIn: Glossary | undefined;
  const knownRules = new Set(RULES.map((rule) => rule.id));
  function* checkInSteps(source: string | Draft, options: CheckOptions = {}): Steps<Checked> {
    const draft = typeof source === 'string' ? yield* reader.readInSteps(source) : source;
    const bibliography = bibliographyOf(draft, options.bibliography);
    const citations = yield* findCitations(draft, bibliography?.byKey);
    yield;
    const cover = yield* coverSentences(draft, citations, options);
    yield;
    const glossary = options.glossary ?? (builtIn ??= createGlossary(builtInEntries()));
    const verdicts = yield* judge.judgeInSteps(draft, claimOptions(options));
    yield;
    const introductions = findOwnTerms(draft);
    yield;
    const terms = yield* findTermsInSteps(draft, glossary, introductions);
    yield;
    const citedBy = citationsBySentence(cover);
    const gaps = findGapMarks(draft, bibliography?.byKey);
    yield;
    const footnotes = readFootnotes(draft);
    const promised = promisedSources(draft, footnotes, gaps);
    yield;
    const facts: Facts = {
      draft, footnotes, citations, cover, verdicts, knownRules, citedBy, gaps, promised,
      open: openClaims({ draft, verdicts, citedBy, promised }),
      citekeys: findCitekeys(draft), glossary, introductions, terms,
      ...(bibliography && { bibliography }),
      ...(options.today && { today: options.today }),
    };
    return { facts, ...yield* runRules(RULES, facts, options) };
  }

  return {
    check: (source, options) => finish(checkInSteps(source, options)),
    checkInSteps,
    why: ({ facts: { draft, verdicts } }, sentence, options = {}) => judge.why(draft, sentence, verdicts[sentence], options.sensitivity),
  };
}

/** The sources given, and those that the draft's own front matter writes out. */
function bibliographyOf(draft: Draft, given: Bibliography | undefined): Bibliography | undefined {
  const head = headYaml(draft);
  return head ? withFrontMatter(head.text, head.start, given) : given;
}
