import { inEnglish, type Wording } from '../text/wording';
import type { Extras, Fix, Issue, Offer } from './rule';

/** An issue whose words and fixes are made when somebody asks for them, at most once. */
export class LazyIssue implements Issue {
  #message: string | undefined;
  #fixes: readonly Fix[] | undefined;
  readonly #make: NonNullable<Extras['fixes']>;

  constructor(
    readonly rule: string, readonly severity: Issue['severity'], readonly start: number, readonly end: number, readonly wording: Wording,
    readonly kind: string | undefined, fixes: NonNullable<Extras['fixes']>,
  ) {
    this.#make = fixes;
  }

  get message(): string {
    return (this.#message ??= inEnglish(this.wording));
  }

  get fixes(): readonly Fix[] {
    return (this.#fixes ??= (typeof this.#make === 'function' ? this.#make() : this.#make).map(toFix));
  }

  /** As JSON it says its message, and its fixes are not made. */
  toJSON(): Omit<Issue, 'fixes'> {
    const { rule, severity, start, end, message, wording, kind } = this;
    return { rule, severity, start, end, message, wording, ...(kind && { kind }) };
  }
}

function toFix(offer: Offer): Fix {
  return { wording: offer.title, ...offer, title: inEnglish(offer.title) };
}
