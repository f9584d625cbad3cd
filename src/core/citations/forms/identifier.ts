import { matchesWith } from '../../text/match-at';
import type { WordedCitation } from '../citation';
import { isAuthor } from './author';
import { isAuthorDate } from './author-date';

const IDENTIFIER = /(?<![\p{L}\p{N}./:@-])(?:arXiv: ?(?:\d{4}\.\d{4,5}|[a-z-]{2,20}(?:\.[A-Z]{2})?\/\d{7})(?:v\d{1,2})?|(?:dx\.)?doi\.org\/10\.\d{4,9}\/[^\s,;()<>]{1,200}[^\s,;()<>.])/giu;
const TEX = /\\(?!nocite)(?:[a-zA-Z]{0,6}cite[a-zA-Z]{0,6})\*?(?:\[[^[\]\n]{0,80}\]){0,2}\{([^{}\n]{1,200})\}/g;
/** MultiMarkdown's `[#kim2020]` and `[p. 3][#kim2020]`. */
const MULTI = /(?:\[[^[\]\n]{0,60}\])?\[#([\p{L}_][\p{L}\p{N}_:.-]{0,80});?\](?:\[\])?(?!:)/gu;
/**
 * A citekey as the name of a note that one links to: Obsidian's `[[kim2020]]`, `[[Notes/kimTrade2020|Kim]]`, `[[KimLee2020]]`. It has a year
 * after a word, which is a writer where it begins with a capital; the name of a note on a day or a summit, `[[2020-05-04]]`, `[[G20 2020]]`, does not count.
 */
const WIKI = /\[\[(?:[^[\]|#\n]{0,80}\/)?([\p{L}_]{2,40}(?:1[5-9]|20)\d\d[\p{L}_]{0,40})(?:#[^[\]|\n]{0,80})?(?:\|[^[\]\n]{0,80})?\]\]/gu;
/** A note on a work, by its writer, year and title: Obsidian's `[[Kim 2020 – Trade and Power]]`, `[[Kim and Lee (2020), Trade|Kim]]`. */
const WORK_NOTE = /\[\[([^[\]|#\n()]{2,60} \(?(?:1[5-9]|20)\d\d[a-z]?\)?)(?:,| [-–—]|:|\.) [^[\]\n]{2,200}\]\]/gu;
/** Writers as they stand in a key, "Kim", "KimLee", "KimEtAl"; what else a note of one word and a year may be on. */
const WRITERS = /^(?:\p{Lu}\p{Ll}+){1,4}(?=_?\d)/u;
const TOPIC = /Policy|Meeting|Euro|Note|Journal|Report|Review|Project|Week|Trip|Draft/;
/** reStructuredText's `[Kim2020]_`. */
const RST = /\[([\p{L}#][\p{L}\p{N}_.:+-]{0,60}\d{2}[a-z]?)\]_(?![\p{L}\p{N}])/gu;
/** EndNote's `{Kim, 2020 #12@14; Lee, 2019 #3}`, not yet formatted, and what Zotero's scan looks for: `{ | Kim, 2020 | p. 14 | |zu:1:AB}`. */
const UNFORMATTED = /\{(?=[^{}\n]{0,300}(?:[ ,]#\d|\|z[ug]:))([^{}\n|#]{0,120}\|[^{}\n]{1,200}\|z[ug]:\d{1,12}:[A-Z\d]{4,12}|[^{}\n|]{2,300}?#\d[^{}\n|]{0,200})\}/g;

/** One of these stands in all that the patterns find; most texts have none. */
const SIGN = /arxiv:|doi\.org|\\|\[[#[]|\]_|#\d|\|z[ug]:/i;

/**
 * What Markdown does not mark and still is an address or a key: "arXiv:2101.00001", "doi.org/10.1000/182"; LaTeX's
 * `\autocite[14]{kim2020}`, which Pandoc takes too; MultiMarkdown's and Obsidian's keys; the marks that EndNote and Zotero leave until they format a text.
 */
export function findIdentifiersInText(text: string): WordedCitation[] {
  return !SIGN.test(text) ? [] : [
    ...matchesWith(/arxiv:|doi\.org/i, IDENTIFIER, text).map(({ index, 0: written }) => worded('doi', written, index, written)),
    ...matchesWith(/\\/, TEX, text).map(({ index, 0: written, 1: keys }) => worded('pandoc', keys.split(/, ?/).join('; '), index, written)),
    ...matchesWith(/\[#/, MULTI, text).map(({ index, 0: written, 1: key }) => worded('pandoc', key, index, written)),
    ...matchesWith(/\[\[/, WIKI, text).filter(({ 1: key }) => /^\p{Ll}/u.test(key) || isWriters(key)).map(({ index, 0: written, 1: key }) => worded('pandoc', key, index, written)),
    ...matchesWith(/\[\[/, WORK_NOTE, text).filter(({ 1: work }) => !TOPIC.test(work) && isAuthorDate(work, '')).map(({ index, 0: written, 1: work }) => worded('author-date', work, index, written)),
    ...matchesWith(/\]_/, RST, text).map(({ index, 0: written, 1: key }) => worded('pandoc', key, index, written)),
    ...matchesWith(/#\d|\|z[ug]:/, UNFORMATTED, text).map(({ index, 0: written, 1: inside }) => worded('author-date', works(inside), index, written)),
  ];
}

function isWriters(key: string): boolean {
  const names = WRITERS.exec(key)?.[0];
  return names !== undefined && !TOPIC.test(names) && isAuthor(names.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '), '');
}

function worded(form: WordedCitation['form'], target: string, at: number, written: string): WordedCitation {
  return { form, target, at, atEnd: at + written.length };
}

/** The works that such a mark names, without the numbers of their records. */
function works(inside: string): string {
  return inside.includes('|') ? inside.split('|')[1].trim() : inside.replace(/,? ?#\d+(?:@[^;]*)?/g, '').trim();
}
