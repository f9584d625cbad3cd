import type { Level, RuleSetting } from '../config/config';
import type { Schema } from '../config/validate';
import type { Steps } from '../steps';
import type { Edit, Span } from '../text/span';
import type { Wording } from '../text/wording';
import type { Facts } from './facts';
import type { Suppression } from './suppressions';

/** What a fix changes. */
export interface Change {
  readonly edits: readonly Edit[];
  /** Where the cursor goes: an offset into the text after the edits. Absent: it stays. */
  readonly cursor?: number;
  /** How many characters before the cursor are selected, to be typed over. Absent: none. */
  readonly selected?: number;
  /** The change is certain and loses nothing, so that a command line may apply it unasked. */
  readonly safe?: boolean;
}

/** A change that a rule offers. All its edits together are one step to undo. */
export interface Offer extends Change {
  /** What it does, in the imperative, as shown in the quick-fix menu. */
  readonly title: Wording;
}

/** A change that the writer may choose for a finding. */
export interface Fix extends Change {
  /** What it does, in English. */
  readonly title: string;
  /** The same, to be put into other languages. */
  readonly wording: Wording;
}

/** One finding. Offsets are UTF-16 into the draft's source. */
export interface Issue extends Span {
  readonly rule: string;
  readonly severity: Exclude<Level, 'off'>;
  /** One sentence for the writer, in English: the draft's own words, what is missing, what to do. */
  readonly message: string;
  /** The same, to be put into other languages. */
  readonly wording: Wording;
  readonly fixes: readonly Fix[];
  /** Kind of the claim, for the rules about claims. */
  readonly kind?: string;
}

/** What a rule adds to the place and the message of a finding. The engine adds the rule's id and its severity. */
export interface Extras {
  /** Fixes, or what makes them when somebody asks for the finding's fixes. */
  readonly fixes?: readonly Offer[] | (() => readonly Offer[]);
  readonly kind?: string;
  /** Instead of the rule's severity. */
  readonly severity?: Level;
}

/** How a rule reports a finding: where it stands, what the writer reads, and what can be done. */
export type Report = (span: Span, message: Wording, extras?: Extras) => void;

/** What the engine knows once all ordinary rules have run. */
export interface Outcome {
  readonly facts: Facts;
  readonly suppressions: readonly Suppression[];
  /** Suppressions that silenced at least one finding. */
  readonly used: ReadonlySet<Suppression>;
  /** The day of the check, `YYYY-MM-DD`, if the caller gave it. */
  readonly today?: string;
  /** Rules that are off, so that nobody knows what they would have found. */
  readonly off: ReadonlySet<string>;
}

/**
 * Everything there is to say about a rule; the README, the rule pages, `explain` and the tests are made from it. The extension and the
 * library are built without `summary`, `why`, `whenOff`, `bad` and `good`, which they do not show.
 */
export interface RuleInfo {
  /** Stable id: file name, settings key and suppression name. */
  readonly id: string;
  readonly severity: Level;
  /** What it finds, as a phrase without a full stop. */
  readonly summary: string;
  /** Why a policy writer cares. One or two sentences. */
  readonly why: string;
  /** When to turn it off. */
  readonly whenOff: string;
  /** It understands English sentences or names: in drafts of another language it is off unless it is set. */
  readonly readsEnglish?: boolean;
  /** Rules that report the same lack: where one of them finds something, this one says nothing. */
  readonly yieldsTo?: readonly string[];
  /** What a writer may set besides the severity, by name, as JSON Schema. */
  readonly options?: Readonly<Record<string, Schema>>;
  /** Drafts with findings; `«…»` marks each span that is found and is no part of the draft. */
  readonly bad: readonly string[];
  /** Drafts without a finding of this rule. */
  readonly good: readonly string[];
}

/** A rule reads facts and reports; it never parses, and it knows no other rule. */
export type Rule = RuleInfo & (
  | {
    /** `setting` holds the writer's options for this rule. A rule that takes long in a long draft works in steps. */
    readonly check: (facts: Facts, report: Report, setting: RuleSetting) => Steps<void> | void;
    readonly review?: undefined;
  }
  | {
    /** Runs after all others, on their outcome; its findings cannot be suppressed. */
    readonly review: (outcome: Outcome, report: Report) => void;
    readonly check?: undefined;
  }
);

/** Gives a rule's file one place where its shape is checked. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
