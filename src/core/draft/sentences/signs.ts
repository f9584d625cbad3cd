import { OBJECT } from '../prose/prose';

const codesOf = (signs: string): ReadonlySet<number> => new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));

/** Quotation marks, brackets and emphasis, by their codes: what may close after a full stop, and what may open before the next sentence. */
export const CLOSERS = codesOf('"\')]*_’”»›」』）】》');
export const OPENERS = codesOf('"\'([*_‘“„‚«‹¿¡「『');

/** Superscript figures, daggers, and an object that hangs on the sentence without a space. */
export const NOTE_SIGNS = codesOf(`⁰¹²³⁴⁵⁶⁷⁸⁹ⁱ⁻†‡${OBJECT}`);

/** Stops that need no space after them: East Asian, Armenian, Urdu, Devanagari, Burmese and Ethiopic. */
export const WIDE_STOPS = codesOf('。！？．｡։۔।။።');

/** All stops outside ASCII; with the ellipsis and the Arabic question mark. */
export const FOREIGN_STOPS: ReadonlySet<number> = new Set([...WIDE_STOPS, ...codesOf('…؟')]);
