import type { YAMLError } from 'yaml';
import { say, type Wording } from './wording';

/** A mistake that keeps a file from being read, at its place in the text, in words for those who know no YAML. */
export interface YamlFault {
  readonly start: number;
  readonly end: number;
  readonly wording: Wording;
}

/**
 * What keeps the text from being read: the first such mistake, since what cannot be read after it is mostly its consequence, and each
 * field that stands twice.
 * @param broken what is said where there is no more to say than that the text cannot be read from there on
 */
export function faultsOfYaml(text: string, errors: readonly YAMLError[], broken: Wording = FILE_BROKEN): YamlFault[] {
  const doubled = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const first = errors.filter(({ code }) => code !== 'DUPLICATE_KEY').slice(0, 1);
  return [...first, ...doubled].map((error) => {
    const { pos: [start, end], code, message } = error;
    const quote = openQuote(text, error);
    if (quote !== undefined) return { start: quote, end: quote + 1, wording: QUOTE_OPEN };
    return { start: Math.min(start, text.length), end: Math.min(Math.max(end, start + 1), text.length), wording: inPlainWords(code, message) ?? broken };
  });
}

/** What is said where a quotation mark opens and none closes. */
export const QUOTE_OPEN = say`A quotation mark opens here and none closes it: write one at the end of the value.`;

/** The offset of the quotation mark that is not closed, where that is the mistake; the parser tells where it has given up to look for another. */
export function openQuote(text: string, { code, message, pos: [end] }: YAMLError): number | undefined {
  const quote = code === 'MISSING_CHAR' ? /^Missing closing (["'])quote/.exec(message)?.[1] : undefined;
  let at = quote ? text.lastIndexOf(quote, end - 1) : -1;
  // After a backslash stands a mark of the value's own.
  while (quote === '"' && at > 0 && text[at - 1] === '\\') at = text.lastIndexOf(quote, at - 1);
  return at < 0 ? undefined : at;
}

const FILE_BROKEN = say`The file cannot be read from here on: check the indentation, and whether a colon, quotation mark or bracket is missing.`;

function inPlainWords(code: string, error: string): Wording | undefined {
  if (/call stack|nested too deeply/i.test(error)) return say`This is nested too deeply to be read.`;
  if (/multiple documents/.test(error)) return say`What stands from here on is not read: remove the line “---”.`;
  if (code === 'DUPLICATE_KEY') return say`This field stands twice in the same place: remove one of them.`;
  return code === 'TAB_AS_INDENT' ? say`A tab stands before this line: indent it with spaces.` : undefined;
}
