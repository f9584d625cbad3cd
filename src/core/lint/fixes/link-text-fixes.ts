import { readAddress, sameAddress } from '../../citations/address';
import { linkToFootnote } from '../../citations/edits/link-to-footnote';
import type { NotePlaces } from '../../citations/edits/place-note';
import type { Draft, Mark } from '../../draft/draft';
import { isShortener } from '../../links/shorteners';
import type { Bibliography } from '../../sources/bibliography';
import { plainTitle } from '../../sources/label';
import type { Span } from '../../text/span';
import { say } from '../../text/wording';
import type { Offer } from '../rule';

/** Words that stand in a sentence without the link: "this report", "the site". */
const STANDS_ALONE = /^(?:the |this |that )(?:page|site|website|one|report|article|paper|study|post|piece|document|blog(?: post)?|story|essay|brief|survey|poll|video|tweet|thread)$/i;
/** Words that say no more than that a source follows: "(source)", "[link]". */
const SAYS_SOURCE = /^(?:(?:the |this )?link|source|pdf|url|see here|more(?: info(?:rmation)?)?|here)$/i;
/** A title in a note, in quotation marks or set apart. */
const TITLE = /[“"]([^”"\n]{4,200}?)[,.]?[”"]|(?<![*_\w])[*_]([^*_\n]{4,200})[*_](?![*_\w])/u;

/** What the fixes of a link need to know of the draft; for many links it is made once. */
export interface LinkNames {
  /** Names of the page at an address, the likeliest first. */
  readonly namesOf: (url: string) => readonly string[];
}

/** Finds the names under which a draft and its bibliography know a page. @param isEmpty true for words that name nothing */
export function readLinkNames(draft: Draft, bibliography: Bibliography | undefined, isEmpty: (words: string) => boolean): LinkNames {
  let known: Map<string, string[]> | undefined;
  const read = (): Map<string, string[]> => {
    const names = new Map<string, string[]>();
    const add = (url: string | undefined, name: string | undefined): void => {
      if (!url || !name || isEmpty(name)) return;
      const all = names.get(sameAddress(url));
      if (!all) names.set(sameAddress(url), [name]);
      else if (!all.includes(name)) all.push(name);
    };
    for (const { item } of bibliography?.sources ?? []) {
      const title = plainTitle(item);
      if (title === 'TK') continue;
      add(item.URL, title);
      if (item.DOI) add(`https://doi.org/${item.DOI}`, title);
    }
    for (const mark of draft.marks) {
      const { note, prose } = draft.blocks[mark.block];
      if (mark.kind === 'link' && mark.form !== 'auto') add(mark.url, prose.text.slice(mark.at, mark.atEnd).trim());
      else if (note !== undefined) add(mark.url, titleIn(draft, mark, note));
    }
    return names;
  };
  return { namesOf: (url) => (known ??= read()).get(sameAddress(url)) ?? [] };
}

/** The title in a note of one address. */
function titleIn({ source, notes, marks, blocks }: Draft, mark: Mark, note: number): string | undefined {
  const alone = marks.every((other) => other === mark || other.url === undefined || blocks[other.block].note !== note);
  const found = alone ? TITLE.exec(source.slice(notes[note].content.start, mark.start)) : null;
  return found?.[1] ?? found?.[2];
}

/**
 * Ways to let a link say where it leads: its names that are known, a footnote instead, or words that the writer types.
 * @param words its words in the source, without the punctuation around them
 */
export function linkTextFixes(draft: Draft, mark: Mark, words: Span, names: LinkNames, places: NotePlaces): Offer[] {
  const { source } = draft;
  const said = source.slice(words.start, words.end);
  const own = /\s["'(]([^"'()]{3,300})["')]\)$/.exec(source.slice(mark.start, mark.end))?.[1];
  const titles = [...new Set([...(own ? [own] : []), ...names.namesOf(mark.url!)])].slice(0, 3);
  const write = (name: string): Offer => ({ title: say`Write “${name}”`, edits: [{ ...words, text: name.replace(/[\\[\]*_`<]/g, '\\$&') }] });
  const bracketed = source[mark.start - 1] === '(' && source[mark.end] === ')' && SAYS_SOURCE.test(said);
  const note = bracketed ? linkToFootnote(draft, { ...mark, form: 'auto' }, undefined, places)
    : STANDS_ALONE.test(said) ? linkToFootnote(draft, mark, undefined, places) : undefined;
  const host = readAddress(mark.url!)?.host;
  return [
    ...titles.map(write),
    ...(note ? [{ title: say`Move the address into a footnote`, edits: note.edits, cursor: note.cursor }] : []),
    { title: say`Write other words for the link (TK until you do)`, edits: [{ ...words, text: 'TK' }], cursor: words.start + 2, selected: 2 },
    ...(host && !titles.length && !isShortener(host) ? [write(host)] : []),
  ];
}
