import { matchesWith } from '../../text/match-at';
import type { WordedCitation } from '../citation';

const IBID = new RegExp('[([](?:[^()[\\]]{1,60}?, |see )?(?:(?:ibid|idem|op\\. ?cit|loc\\. ?cit)\\.?,?|id\\.,? at |id\\.(?=[)\\]]))[^()[\\]]{0,40}[)\\]]'
  + '|\\((?:pp?|ch|chs|chap)\\. ?\\d{1,4}(?:(?:[–,-] ?| and )\\d{1,4}){0,4}\\)', 'gi');

/** As lawyers write it without brackets: "Id. at 885.", "Compl. ¶ 41.", "Trial Tr. 45:2–11.", "Ibid., 14.", "Smith, supra note 4, at 12". */
const BARE = new RegExp('(?<![\\p{L}\\d(])(?:[Ii]d\\.,? (?:at )?(?:[¶§]{1,2} ?)?\\d{1,5}(?:[–-]\\d{1,5})?|[Ii]d\\.(?=\\s*$|\\s+\\p{Lu})'
  + '|[Ii]bid(?:\\.?,? (?:at )?(?:pp?\\. ?)?\\d{1,5}(?:[–-]\\d{1,5})?|\\.(?=\\s*$|\\s+\\p{Lu}))'
  + '|(?:(?:Aff|Br|Compl|Decl|Dep|Tr)\\. (?:¶{1,2} ?|at )|(?:Dep|Tr)\\. (?=\\d{1,4}:\\d)|Opp[’\']n at |(?:Dkt\\.|ECF) No\\. |at ¶{1,2} ?)\\d{1,4}[\\d:–-]{0,12}(?: at \\d{1,5})?'
  + '|[Ss]upra (?:note|n\\.?) \\d{1,3}(?:,? at \\d{1,5})?)', 'gu');

const AT = '(?:,? (?:at )?\\[?\\d{1,4}\\]?(?:[–-]\\[?\\d{1,4}\\]?)?)?';
/** As OSCOLA has it: "(n 12)", "(cf Kim, above n 4, 12)", "Kim (n 3) 14". The size of a sample has a sign in it, "(n = 12)". */
const NOTE_ABOVE = new RegExp(`\\((?:(?:above |supra |[Ss]ee )?n\\.? ?|(?:[^()\\d]{2,60}, |(?:see|cf\\.?) )(?:above|supra) n(?:ote|\\.)? ?)[1-3]?\\d{1,2}${AT}\\)`, 'g');
/** To a note of the draft: "(see note 12)", "(footnote 4)", "(Kim, note 3 above)", and to a work without a number: "(Kim, cited above)". */
const TO_NOTE = new RegExp('\\('
  + '(?:see (?:also )?(?:foot|end)?(?:note|fn\\.?) \\d{1,3}'
  + '|(?:(?:foot|end)note|fn\\.?) \\d{1,3}'
  + '|(?:see |cf\\.? )?(?:[^()\\d]{2,60}, )?(?:note|n\\.?) ?\\d{1,3} above'
  + '|\\p{Lu}[^()\\d]{1,60}, cited above)(?:, (?:at |pp?\\. ?|paras?\\.? )?\\d{1,4}(?:[–-]\\d{1,4})?)?\\)', 'gu');
/** Paragraphs of the ruling named before: "(at [14]–[16])". */
const PARAGRAPHS = /\((?:see )?(?:at|paras?) \[\d{1,3}\](?:(?:[–-]|, | and )\[\d{1,3}\]){0,4}\)/g;

/** Patterns with what each of their matches holds. */
const FORMS: readonly (readonly [pattern: RegExp, hint: RegExp])[] = [
  [IBID, /[([]/], [NOTE_ABOVE, /n(?:ote|\.)? ?\d/], [PARAGRAPHS, / \[\d/], [TO_NOTE, /note \d|fn|above[),]/],
  [BARE, /\b(?:ib)?id\b|supra|[. t] ?¶|[.n] at \d|(?:Dep|Tr|No)\. \d/i],
];

/** "(ibid., 14)", "(p. 14)" and "Id. at 885", in the work that was named before, in the running text. */
export function findIbids(text: string): WordedCitation[] {
  return FORMS.flatMap(([pattern, hint]) => matchesWith(hint, pattern, text)
    .map(({ index, 0: written }): WordedCitation => ({ form: 'ibid', target: written.replace(/^[([]|[)\]]$/g, ''), at: index, atEnd: index + written.length })));
}
