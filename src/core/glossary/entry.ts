import { say, type WordingPart } from '../text/wording';

/** A state or body that takes part in what an entry describes. */
export interface Member {
  readonly name: string;
  /** When membership, or entry into force for this member, began: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly since?: string;
  /** When it ended. */
  readonly until?: string;
  /** What the member is, when it is not a full member: `signatory`, `applicant`, `partner` and so on. */
  readonly role?: string;
  readonly note?: string;
}

/** What happened to the term on a day, a month or a year. */
export interface DatedEvent {
  readonly date: string;
  readonly event: string;
  readonly unverified_detail?: string;
}

/** Something that readers mistake for the term: another entry (`id`) or a thing without an entry (`term`). */
export interface Confusion {
  readonly id?: string;
  readonly term?: string;
  readonly why: string;
}

/** A source behind the facts of an entry. */
export interface EntrySource {
  readonly title: string;
  readonly publisher?: string;
  readonly url: string;
  /** When the source was published. */
  readonly date?: string;
  /** The day on which it was read; absence means that the address is given but the page was not read. */
  readonly read?: string;
}

/**
 * When the forms of an entry count as the term. Words in these lists stand for themselves in any case when written in
 * lower case, exactly as written when they have capitals; a `*` at the end stands for any ending; `a + b` asks for both.
 */
export interface MatchRule {
  /** Those of the aliases that are ambiguous: they count only near a `context` word, or when the draft binds them. */
  readonly only_with_context?: readonly string[];
  readonly context?: readonly string[];
  /** What must not follow: "Quad" before "bike". */
  readonly not_before?: readonly string[];
  /** What must not precede: "Security Council" after "National". */
  readonly not_after?: readonly string[];
  /** Words near which the form means something else: "Quad" near "campus". Names of three or more words are found all the same. */
  readonly not_near?: readonly string[];
  /** Capitals are taken exactly as written, also in long forms. */
  readonly exact?: boolean;
}

/** An official name that was or is written wrongly, for the rules. */
export interface WrongName {
  /** The wrong or outdated words, as a form. */
  readonly name: string;
  /** What to write instead. */
  readonly use: string;
  /** Why, in one clause that can follow a colon. */
  readonly why: string;
  /** Drafts dated before this day used the name rightly. */
  readonly since?: string;
}

/** A claim that events made false, for the rules: words with which a draft contradicts the entry. */
export interface StaleClaim {
  /** Words that make the claim when they stand in one sentence with the term; lower case stands for any case. */
  readonly says: readonly string[];
  /** Words that take the claim back ("never", "would"). */
  readonly unless?: readonly string[];
  /** Drafts dated before this day may say it. */
  readonly since: string;
  /** What is so, as a clause. */
  readonly fact: string;
}

/** What the glossary knows of one term. Field names are those of the YAML files. */
export interface Entry {
  readonly id: string;
  readonly term: string;
  readonly expansion?: string;
  /** The term takes "the" in a sentence: the Quad, but NATO. */
  readonly with_the?: boolean;
  /** How to introduce the term at its first use in a draft, when that is not its long form with the term in brackets. */
  readonly first_use?: string;
  /** Every way the term is written, short and long; plural, possessive, dash and U.S./US variants are understood. */
  readonly aliases?: readonly string[];
  readonly kind: string;
  readonly definition: string;
  readonly members?: readonly Member[];
  /** The list of members is complete as of the status date. */
  readonly members_complete?: boolean;
  readonly dates?: readonly DatedEvent[];
  /** How things stood on a day; `settled` when nothing is expected to change any more, as with a treaty that has lapsed. */
  readonly status?: { readonly text: string; readonly as_of: string; readonly settled?: boolean };
  readonly not_to_be_confused_with?: readonly Confusion[];
  readonly usage_note?: string;
  readonly see_also?: readonly string[];
  readonly match?: MatchRule;
  readonly wrong_names?: readonly WrongName[];
  readonly stale?: readonly StaleClaim[];
  /** Rival names of one place or people, each a form; the first is the one that takes no side, if there is one. */
  readonly contested?: {
    readonly neutral: string;
    readonly names: readonly string[];
    readonly note?: string;
    /** Before this day the names had no rival. */
    readonly since?: string;
  };
  /** False when the core of the entry rests on general knowledge; absent in a team's own entries. */
  readonly verified?: boolean;
  readonly unverified?: readonly string[];
  readonly sources?: readonly EntrySource[];
  /**
   * The folded words that the forms begin with: no form need be looked at before a draft has one of them. Set by the build; no
   * file and no copy of an entry has it.
   */
  readonly leads?: readonly string[];
}

/** The term as a sentence names it: "the Quad", "NATO". */
export function inSentence({ term, with_the: withThe }: Entry): WordingPart {
  return withThe ? say`the ${term}` : term;
}
