import type { Block } from '../../draft/draft';
import type { WordedCitation } from '../citation';
import type { FormContext } from './context';
import { isAuthor } from './author';
import { MONTH } from './month';

/** What leads to a work. */
const SEE = '(?:(?:but )?see (?:also )?|cf\\. |(?:quoted|cited) in |qtd\\. in |e\\.g\\.,? |vgl\\. |siehe |voir |véase )?';
/** A parenthesis that begins with a capital letter and has a comma: it may hold an author and a title. */
const CANDIDATE = new RegExp(`\\(${SEE}\\p{Lu}[^()\\n]{3,160},? [^()\\n]{1,160}\\)`, 'gu');
const PLACE = '(?:,? (?:(?:(?:pp?|ch|chs|vol|no|n°|núm|para|paras|edition|issue)\\.? ?)?[\\divxlc]{1,6}(?:[–-]\\d{1,4})?(?:n\\d{1,3})?'
  + '|(?:[Tt]able|[Ff]ig(?:ure|\\.)|[Bb]ox|[Aa]nnex|[Aa]ppendix|chart) [A-Z]{0,3}\\d?[\\d.-]{0,6}|(?:1[5-9]|20)\\d\\d(?:[:/]\\d{1,3})?'
  + '|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}'
  + `|(?:vom |du |del )?(?:\\d{1,2}(?:\\.|er)?(?: de)? )?${MONTH}(?: del?)? (?:\\d{1,2}, )?(?:1[5-9]|20)\\d\\d`
  + '|(?:chapter|page|section) \\d{1,3}|(?:at )?\\d{1,2}:\\d\\d|\\d{1,2}(?:e|re|st|nd|rd|th|\\.) ?(?:éd|ed|Aufl)\\p{Ll}{0,6}\\.?)){0,3}';
/** "(NATO, *The Secretary General’s Annual Report*, p. 12)" */
const BY_AUTHOR = new RegExp(`^${SEE}(?:the )?([^*_"“]{2,90}), ([*_])\\p{Lu}[^*_]{3,200}\\2(?: \\[[^[\\]]{3,80}\\])?${PLACE}(?:; [^()]{3,160})?$`, 'u');
/** A title alone, with the place in the work or its date: "(*The Great Divergence*, 14)", "(*The Great Divergence* 14)", "(*Financial Times*, 3/5/2020)". */
const ALONE = new RegExp(`^${SEE}([*_])\\p{Lu}[^*_]{3,200}\\1(?:,(?! ?$)|(?= \\d{1,3}(?:[–-]\\d{1,3})?$))${PLACE}$`, 'u');

const OPENS_TITLED = new RegExp(`^${SEE}[*_]`);

/** "(NATO, *Annual Report*)" in the running text: a title is known by its italics, which only the source shows. */
export function findWorks({ prose }: Block, { draft }: FormContext): WordedCitation[] {
  const found: WordedCitation[] = [];
  for (const { index: at, 0: written } of prose.matches(CANDIDATE, /\(/)) {
    const atEnd = at + written.length;
    const { start, end } = prose.toSourceSpan(at, atEnd);
    const inside = draft.source.slice(start + 1, end - 1);
    // The patterns for all that may stand in it cost a millisecond each when they are first asked.
    if (!/[*_]/.test(inside)) continue;
    const author = /, [*_]/.test(inside) ? BY_AUTHOR.exec(inside)?.[1] : undefined;
    if (author === undefined ? !(OPENS_TITLED.test(inside) && ALONE.test(inside)) : !isAuthor(author, '')) continue;
    found.push({ form: 'named', target: written.slice(1, -1), at, atEnd });
  }
  return found;
}
