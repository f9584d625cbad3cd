import type { Block } from '../../draft/draft';
import { fromRoman } from '../../draft/numbered-references';
import type { WordedCitation } from '../citation';
import type { FormContext } from './context';

/** "[12]", "[3, 5–7]", "[8, Table II]", with the numbers in its first group. */
export const BRACKET = new RegExp('\\[\\^?(?:see )?(\\d{1,3}(?:\\s?[,;–-]\\s?\\d{1,3}){0,9})'
  // A page, a chapter, a table; or a remark.
  + '(?:, (?:(?:pp?|[Cc]h|[Ss]ecs?|[Pp]aras?|[Ff]igs?|[Aa]pp|[Aa]rts?|[Vv]ol|[Ee]q)\\.|paras?|§{1,2}|Tables?|Figures?|Box|Annex|Appendix)'
  + ' ?[A-Z]?[\\dIVX–.-]{0,9}'
  + '|; [^[\\]\\n]{3,40})?\\](?!\\()', 'g');
/**
 * Journals of medicine put the number in parentheses; where words follow, it counts points: "(1) exports, (2) imports". What stands
 * before is looked at from the parenthesis back: a pattern that begins with its sign is found many times as quickly.
 */
const PARENTHESISED = new RegExp('\\((?<=(?<!\\b(?:[Ff]ig(?:ure)?|[Tt]able|[Ee]q(?:uation)?|[Ss]ection|[Ss]tep|[Bb]ox|[Pp]art|[Oo]ption|[Cc]olumn'
  + '|[Mm]odel)s?\\.?)\\s\\()(\\d{1,3}(?:\\s?[,–-]\\s?\\d{1,3}){0,9})\\)(?=[.,;:]|$)', 'gu');
/** The same after a stop: "in May.(3–5) Wages". */
const BEHIND_STOP = /(?<=[\p{Ll}\d%][.!?]["”’]?)\((\d{1,3}(?:[,–-] ?\d{1,3}){0,9})\)(?= |$)/gu;
/**
 * Where the raised number of a note may stand. After a figure it is a power, unless the figure is a year; after a unit, too, unless that is the
 * "m" of an amount of money: "14 km²", "£14m²".
 */
const BEHIND = '(?<=[\\p{L}.,;:!?)”’"\'\\]]|(?<!\\d)(?:19|20)\\d\\d)(?<!(?<![£€$¥][\\d.,]{0,8})(?<!\\p{L})(?:[kcm]?m|ha|ft|CO|R))';
/** A number that has lost what raised it, "four years.3 Ports", in a draft that has such notes. */
const SUNK = /(?<=\p{Ll}{3}[.!?]["”’]?)(?<!\b(?:para|paras|chap|sect|arts|figs|vols|nos|app)\.)\d{1,3}(?:[,–-]\d{1,3}){0,4}(?= ["“‘]?\p{Lu}|$)/gu;
/** "(ref. 7)", "(refs 3–5)", "(note 4)" */
const REFERENCE = /[([](?:see )?(?:[Rr]ef(?:erence)?s?\.?|(?:[Ee]nd)?[Nn]otes?|nn?\.?) (\d{1,3}(?:(?:, ?| and |[–-])\d{1,3}){0,9})[)\]]/g;
/** Pandoc's `^12^`, which Markdown leaves as it is. */
const CARETS = new RegExp(`${BEHIND}\\^(\\d{1,3}(?:(?:--|[,–-])\\d{1,3}){0,9})\\^`, 'gu');
const RAISED = new RegExp(`${BEHIND}[¹²³⁰⁴-⁹]{1,3}`, 'gu');
/** Patterns with what each of their matches holds. */
const LEVEL: readonly (readonly [pattern: RegExp, hint: RegExp])[] = [[BRACKET, /\[/], [PARENTHESISED, /\(\d/], [BEHIND_STOP, /[.!?]["”’]?\(\d/], [CARETS, /\^/], [REFERENCE, /[([](?:see )?(?:ref|(?:end)?n)/i]];
/** "[iv]", but not the letter that a writer has made small, "[i]n". */
const ROMAN = /\[([ivxl]{1,7})\](?![\p{L}(:[])/gu;

/**
 * "[12]", "[3, 5–7]", "[iv]", "(12)", "¹²", "^12^", `<sup>12</sup>` and an escaped "\\[^12\\]", in a draft with a numbered list of
 * references that long.
 */
export function findNumerics(block: Block, { numbered, draft }: FormContext): WordedCitation[] {
  if (numbered === 0) return [];
  const found: WordedCitation[] = [];
  const add = (at: number, written: string, target: string, numbers = target.match(/\d+/g)!.map(Number)): void => {
    if (numbers.some((number) => number < 1 || number > numbered)) return;
    found.push({ form: 'numeric', target, at, atEnd: at + written.length });
  };
  for (const [pattern, hint] of LEVEL) {
    for (const hit of block.prose.matches(pattern, hint)) add(hit.index, hit[0], hit[1]);
  }
  for (const { index, 0: written, 1: figures } of block.prose.matches(ROMAN, /\[[ivxl]/)) add(index, written, figures, [fromRoman(figures)]);
  for (const hit of block.prose.matches(SUNK, /[.!?]["”’]?\d/)) add(hit.index, hit[0], hit[0]);
  for (const hit of block.prose.matches(RAISED, /[¹²³⁰⁴-⁹]/)) {
    add(hit.index, hit[0], hit[0].normalize('NFKC'));
  }
  for (let open = block.firstMark; open < block.endMark - 1; open++) {
    const mark = draft.marks[open];
    const next = draft.marks[open + 1];
    if (mark.kind !== 'html' || next.kind !== 'html' || !/^<sup\b/i.test(draft.source.slice(mark.start, mark.end))) continue;
    const written = block.prose.text.slice(mark.at, next.at);
    // Korean notes have their number with a parenthesis after it: `<sup>3)</sup>`.
    if (/^\d{1,3}(?:[,–-] ?\d{1,3}){0,9}\)?$/.test(written)) add(mark.at, written, written);
  }
  return found;
}
