import { isScalar } from 'yaml';
import type { Draft } from '../../draft/draft';
import { MOST_UNDERLINES } from '../../draft/floods/floods';
import { gatherSource } from '../../draft/gather';
import { headYaml } from '../../draft/head';
import { isUnclosedComment, unclosedFence, unclosedHtml } from '../../draft/markdown/unclosed';
import { DRAFT } from '../../sources/bibliography';
import { misnamedFiles } from '../../sources/front-matter';
import type { Span } from '../../text/span';
import { say } from '../../text/wording';
import { LENIENT, parseYaml } from '../../text/yaml';
import { faultsOfYaml, openQuote, QUOTE_OPEN } from '../../text/yaml-faults';
import { defineRule, type Report } from '../rule';

/** What a slip of a key keeps from being read: a fence, a comment, raw HTML or a front matter that does not end, broken YAML. */
export default defineRule({
  id: 'unread-text',
  severity: 'warning',
  summary: 'Part of the draft that cannot be read as it was meant: a code block, comment, raw HTML or front matter without an end, broken front matter',
  why: 'Nothing is checked in code, comments and raw HTML, so one that never ends hides all the claims after it.',
  whenOff: 'Your drafts are put together from parts, and a part may end in the middle of a block.',
  bad: [
    'Exports fell.[^1]\n\n«```»\nlet x = 1;\n\nImports rose 9 percent in 2020.\n\n[^1]: Kim 2020.\n',
    'Exports fell.\n\n«<!--» Check this.\n\nImports rose 9 percent in 2020.\n',
    'Exports fell.\n\n«<pre»\n\nImports rose 9 percent in 2020.\n',
    '«---»\ntitle: Ports\n\nImports rose.\n',
    '---\n«title: [Ports»\n---\n\nImports rose.\n',
    '---\n«title: "Ports»\nauthor: Kim\n---\n\nImports rose.\n',
    '---\nreferences:\n- «t»itle: Trade\n---\n\nExports fell.\n',
    '---\nbibliography: «3»\n---\n\nExports fell.\n',
    '---\n«bibliography:»refs.bib\n---\n\nExports fell.\n',
    '---\nlang: en\n«l»ang: de\n---\n\nExports fell.\n',
    'Exports«\0» fell.\n',
  ],
  good: [
    '---\ntitle: "[Ports]"\n---\n\n<!-- Check this. -->\n\n```\nlet x = 1;\n```\n\n$$\nx\n$$ {#eq-x}\n',
    '<pre>\n\nlet x = 1;\n</pre>\n\nSee <script> and <?.\n',
    '> ~~~\n> let x = 1;\n> ~~~\n\n---\n\nImports rose.\n',
  ],
  check({ draft, bibliography }, report) {
    if (checkFrontMatter(draft, report)) {
      for (const { list } of bibliography?.files.filter(({ file }) => file === DRAFT) ?? []) {
        for (const problem of list.problems) report(problem, problem.wording);
      }
    }
    for (const span of draft.opaque) {
      checkFence(draft.source, span, report);
      checkHtml(draft.source, span, report);
    }
    for (const { start, end } of draft.comments) {
      if (!isUnclosedComment(draft.source, { start, end })) continue;
      report({ start, end: start + 4 }, say`The comment that begins here does not end, so nothing after it is checked: close it with -->.`);
    }
    checkCharacters(draft, report);
  },
});

function checkFence(source: string, { start, end }: Span, report: Report): void {
  const fence = unclosedFence(source, { start, end });
  if (fence === undefined) return;
  report({ start, end: start + fence.length }, fence.startsWith('$')
    ? say`The equation that begins here does not end, so nothing after it is checked: close it with a line of ${fence}.`
    : say`The code block that begins here does not end, so nothing after it is checked: close it with a line of ${fence}.`);
}

function checkHtml(source: string, { start, end }: Span, report: Report): void {
  const html = unclosedHtml(source, { start, end });
  if (!html) return;
  report({ start, end: start + html.opening.length },
    say`The HTML that begins here does not end, so nothing after it is checked: close it with ${html.closing}, or write &lt; for “<”.`);
}

/** In a longer front matter it takes too long to look for fields that stand twice. */
const LONGEST_COMPARED = 20_000;

/** True when the front matter, if there is any, can be read. */
function checkFrontMatter({ frontMatter, source }: Draft, report: Report): boolean {
  if (!frontMatter) {
    const opening = /^\uFEFF?(---[ \t]*)(?:\r\n?|\n)[ \t]*[\w-]+:[ \t\r\n]/.exec(source);
    if (!opening) return true;
    const start = source.indexOf('-');
    report({ start, end: start + 3 }, say`The front matter that begins here does not end, so it is read as text: close it with a line of ---.`);
    return false;
  }
  const head = headYaml({ frontMatter, source });
  if (!head) return true;
  const { contents, errors } = parseYaml(head.text, { ...LENIENT, uniqueKeys: head.text.length < LONGEST_COMPARED });
  const error = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  if (!error) {
    for (const { start, end, wording } of faultsOfYaml(head.text, errors)) report({ start: head.start + start, end: head.start + end }, wording);
    for (const problem of misnamedFiles(contents, head.start)) report(problem, problem.wording);
    const glued = isScalar(contents) && /^[A-Za-z][\w-]*:(?=[^\s:/])/.exec(head.text)?.[0];
    if (glued) report({ start: head.start, end: head.start + glued.length }, say`A space is missing after “${glued}”, so the front matter is not read: write one.`);
    return !glued;
  }
  const quote = openQuote(head.text, error);
  const lineStart = head.text.slice(0, quote ?? error.pos[0]).lastIndexOf('\n') + 1;
  const line = /^[^\r\n]*/.exec(head.text.slice(lineStart))![0].trimEnd();
  const start = head.start + lineStart;
  report({ start, end: start + line.length }, quote === undefined
    ? say`The front matter cannot be read from this line on, so its fields may not count: correct it, or put the value in quotes.`
    : QUOTE_OPEN);
  return false;
}

function checkCharacters(draft: Draft, report: Report): void {
  const { source, opaque, floods } = draft;
  const isText = ({ start }: Span): boolean => !opaque.some((span) => start > span.start && start < span.end);
  const isNextLine = (last: Span, next: Span): boolean => next.start - last.end <= 2 && source.slice(last.end, next.start).trim() === '';
  const marks: Span[] = [];
  for (const flood of floods.filter(({ kind }) => kind === 'marks').filter(isText)) {
    const last = marks[marks.length - 1];
    if (last && isNextLine(last, flood)) marks[marks.length - 1] = { start: last.start, end: flood.end };
    else marks.push(flood);
  }
  for (const span of marks) {
    report(span, source.slice(span.start, span.end).includes('\n')
      ? say`These lines hold more brackets or marks than a text has; they are read as spaces, and nothing in the lines is checked as Markdown.`
      : say`This line holds more brackets or marks than a text has; they are read as spaces, and nothing in the line is checked as Markdown.`);
  }
  const underline = floods.find(({ kind }) => kind === 'underline');
  if (underline) {
    report(underline, say`This draft underlines more than ${MOST_UNDERLINES} headings; those from here on are read as text: write headings with # before them.`);
  }
  for (const { start, end } of floods.filter(({ kind }) => kind === 'lines')) {
    const line = /^[^\r\n]*/.exec(source.slice(start, Math.min(end, start + 200)))![0];
    const first = countLines(source.slice(0, start));
    report({ start, end: start + line.length },
      say`A table, list, quotation or run of marks is too long to be read, so lines ${first} to ${first + countLines(source.slice(start, end).trimEnd()) - 1} are not checked: divide it with headings.`);
  }
  const nul = nulIn(draft);
  if (nul < 0 || opaque.some((span) => nul >= span.start && nul < span.end)) return;
  report({ start: nul, end: nul + 1 }, say`The draft holds a character that no text has (NUL), so words may be read wrongly: delete it, or save the draft again as UTF-8.`);
}

const NUL = {};

/** Where the first NUL stands; −1 when there is none. */
function nulIn(draft: Draft): number {
  const [first] = gatherSource(draft, NUL, (text) => (text.includes('\0') ? text.indexOf('\0') : undefined));
  return first ? first.start + first.found : -1;
}

function countLines(text: string): number {
  return text.split(/\r\n?|\n/).length;
}
