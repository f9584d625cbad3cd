/** What a writer says about a new draft. What is left empty stays a placeholder. */
export interface TemplateAnswers {
  readonly title: string;
  readonly author: string;
  readonly date: string;
}

/** Today, as the head of a memo has it. */
const LONG_DATE = '${CURRENT_DATE/^0//} $CURRENT_MONTH_NAME $CURRENT_YEAR';

/**
 * The body of a draft's snippet with the answers in place of its first tab stops: 1 is the title, 2 the author; the
 * date stands in the front matter and at the head of a memo. The result is a snippet still: the other tab stops keep their numbers.
 */
export function fillTemplate(body: readonly string[], { title, author, date }: TemplateAnswers): string {
  const end = body.indexOf('---', 1);
  return body.map((line, index) => {
    const inHead = index > 0 && index < end;
    if (inHead && date && line.startsWith('date: ')) return `date: ${escapeSnippet(date)}`;
    if (inHead && author && line.startsWith('author: ')) return `author: "${escapeSnippet(quoted(author))}"`;
    if (inHead && title && line.startsWith('title: ')) return `title: "${escapeSnippet(quoted(title))}"`;
    const dated = date ? line.replace(LONG_DATE, () => escapeSnippet(date)) : line;
    return putAnswer(putAnswer(dated, 1, escapeSnippet(title)), 2, escapeSnippet(author));
  }).join('\n');
}

function putAnswer(line: string, stop: number, answer: string): string {
  if (!answer) return line;
  return line.replace(new RegExp(`\\$(?:${stop}(?!\\d)|\\{${stop}(?::[^{}]*)?\\})`, 'g'), () => answer);
}

/** Inside a YAML string in double quotation marks. */
function quoted(text: string): string {
  return text.replace(/["\\]/g, '\\$&');
}

/** Text that a snippet takes as it is. */
function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** A file name made of a title: lower case, words joined by hyphens, 60 characters at most; `draft` when none is left. */
export function fileNameOf(title: string): string {
  const words = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  let name = '';
  for (const word of words) {
    if (name.length + word.length > 60) break;
    name += name ? `-${word}` : word;
  }
  return name.normalize('NFC') || 'draft';
}
