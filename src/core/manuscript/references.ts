import type { Draft } from '../draft/draft';
import type { Edit } from '../text/span';

/** Stand around the list that the extension wrote, so that it is found again and nothing else is touched. */
const OPEN = '<!-- references: written by Policy Writer -->';
const CLOSE = '<!-- end of references -->';
const HEADING = /^(?:references|bibliography|works cited|sources|list of references|sources cited)$/i;

/**
 * The edit that puts a list of references, each a Markdown paragraph, under the draft's References heading: in place
 * of the list written before, else right under the heading, else under a new heading before the notes at the end.
 */
export function insertReferences(draft: Draft, references: readonly string[]): Edit {
  const list = `${OPEN}\n\n${references.join('\n\n')}\n\n${CLOSE}`;
  const { source, comments } = draft;
  const open = comments.find(({ start, end }) => source.slice(start, end) === OPEN);
  const close = open && comments.find(({ start, end }) => start >= open.end && source.slice(start, end) === CLOSE);
  if (open && close) return { start: open.start, end: close.end, text: list };
  const section = draft.sections.find(({ level, title }) => level > 0 && HEADING.test(title.trim()));
  if (section) {
    const heading = draft.blocks.find(({ role, section: own }) => role === 'heading' && own === section.index);
    const at = endOfHeading(source, heading?.end ?? section.start);
    return { start: at, end: at, text: `\n\n${list}` };
  }
  const at = beforeLastNotes(draft);
  const before = source.slice(0, at);
  const gap = before === '' || /\n$(?<=\n\s*\n)/.test(before) ? '' : /\n$/.test(before) ? '\n' : '\n\n';
  const level = draft.sections.some((found) => found.level === 1) ? '##' : '#'.repeat(topLevel(draft));
  return { start: at, end: at, text: `${gap}${level} References\n\n${list}\n${at < source.length ? '\n' : ''}` };
}

/** The end of the heading's line, and of the line of `===` or `---` that may follow it. */
function endOfHeading(source: string, from: number): number {
  const line = /^[^\r\n]*(?:\r?\n(?:=+|-+)[ \t]*(?=\r?\n|$))?/.exec(source.slice(from));
  return from + (line?.[0].length ?? 0);
}

function beforeLastNotes({ source, notes }: Draft): number {
  let at = source.length;
  for (let n = notes.length - 1; n >= 0 && source.slice(notes[n].end, at).trim() === ''; n--) at = notes[n].start;
  return at;
}

function topLevel({ sections }: Draft): number {
  const levels = sections.map(({ level }) => level).filter((level) => level > 0);
  return levels.length ? Math.min(...levels) : 2;
}
