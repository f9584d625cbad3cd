/** A date as it is written in English, and as `YYYY`, `YYYY-MM` or `YYYY-MM-DD` for other languages. */
export interface WrittenDate {
  readonly date: string;
  readonly english: string;
}

/** What stands in a place of a template: the draft's own words, a number, a date, or words that are translated themselves. */
export type WordingPart = string | number | WrittenDate | Wording;

/** Words for the writer that can be put into another language. */
export interface Wording {
  /** In English, with `{0}`, `{1}` where the parts go. Tables of translations know it by this text. */
  readonly template: string;
  readonly parts: readonly WordingPart[];
}

/** Puts words into the reader's language. */
export type InWords = (wording: Wording) => string;

/** The templates that have been asked for: a place in the code has the same texts each time. */
const templates = new WeakMap<TemplateStringsArray, string>();

/** A message for the writer, as a tag of a template: say`“${key}” is never cited.` Each such template is translated as a whole. */
export function say(texts: TemplateStringsArray, ...parts: readonly WordingPart[]): Wording {
  let template = templates.get(texts);
  if (template === undefined) templates.set(texts, template = texts.reduce((before, text, index) => `${before}{${index - 1}}${text}`));
  return { template, parts };
}

/** The words in English: what the command line prints, and what is compared, counted and tested. */
export function inEnglish({ template, parts }: Wording): string {
  let text = '';
  let at = 0;
  for (let open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
    const close = template.indexOf('}', open);
    const part = parts[Number(template.slice(open + 1, close))];
    text += template.slice(at, open) + (typeof part !== 'object' ? part : 'date' in part ? part.english : inEnglish(part));
    at = close + 1;
  }
  return text + template.slice(at);
}

/** Words that are shown as they are in every language. */
export function asWritten(text: string): Wording {
  return { template: '{0}', parts: [text] };
}

/** “no title”, “no title and no date”, “no author, no title and no date”; of at least one. */
export function listed([first, ...others]: readonly Wording[]): Wording {
  const last = others.pop();
  return last === undefined ? first : say`${others.reduce((list, item) => say`${list}, ${item}`, first)} and ${last}`;
}

/** What is wrong, with the one name that was probably meant; as it is when there is none, or several. */
export function withMeant(problem: Wording, meant: readonly string[]): Wording {
  return meant.length === 1 ? say`${problem} Did you mean “${meant[0]}”?` : problem;
}
