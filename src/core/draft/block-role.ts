import type { Paragraph, RootContent } from 'mdast';
import type { Footing } from './chunk';
import type { BlockRole } from './draft';

const CAPTION = new RegExp('^(?:figure|fig|table|chart|graph|map|box|exhibit|panel|photo|image|illustration|diagram|infographic|appendix table)\\.?\\s{0,2}'
  + '(?:[A-Z]?\\d{1,3}(?:[.-]\\d{1,3})?[a-z]?\\s{0,2}[.:|–—-]|[A-Z]\\s{0,2}[.:]|:)'
  + '|^(?:file ?[–—-] |[▲►])', 'i');
/** A box has a title and then text of its own: "Box 2: How it worked. Ships were inspected …" */
const BOX_TEXT = /^(?:[Bb]ox|BOX)\b.{0,12}?[.:|–—-] .{3,160}?[.!?:] +["“‘]?\p{Lu}/u;
/** What stands before the name of a source, up to the name: "Source:", "Sources and notes:", "Source (both columns):", "Quelle:", "출처:". */
export const SOURCE_LABEL = '(?:(?:(?:data )?(?:sources?|quellen?|fuentes?|fontes?|fonti)(?: (?:and|&) notes?)?|notes? (?:and|&) sources?|출처|자료|出典|出所|資料)'
  + '(?: \\([^()]{1,40}\\))?\\s{0,2}(?:[:：/]|\\s[—–]\\s))';
const CREDIT = new RegExp(`^[([^]?${SOURCE_LABEL}`
  + '|^(?:\\(?(?:photo(?:graph)?s?(?: by| credit| courtesy)?'
  + '|image(?:s| credit| courtesy| source)?'
  + '|credits?|courtesy|illustration by|photo illustration|getty images'
  + "|authors?['’] (?:calculations|compilation))\\s{0,2}[:/]"
  + '|(?:photo(?:graph)?|image|illustration) (?:by|courtesy of|credit) '
  + '|©|\\(c\\) (?:19|20)\\d\\d)', 'i');
const ATTRIBUTION = /^[—–―]\s?\p{L}|^-{1,3}\s?\p{Lu}/u;
/** Under a figure or a table only: the words of a text may begin so, too. */
const DATA = /^(?:\(c\) |[Dd]ata\s?:|(?:(?:Adapted|Reproduced|Reprinted|Compiled|Calculated)\s(?:by .{3,40} )?(?:from|with|using)|Based on)\s(?:the |data (?:from|of) )*\p{Lu})/u;
/** A note under a table, or its caption as Pandoc has it: ": Trade in 2019". */
const TABLE_NOTE = /^(?:(?:notes?|n\.b\.)\s{0,2}[.:]|:\s)/i;
/** The sign of a note under a table as it is written: `<sup>a</sup>`, "^a^", "ᵃ", "†". */
export const TABLE_SIGN = '(?:<sup>[a-z*†‡]</sup>|\\^[a-z]\\^|[ᵃᵇᶜᵈᵉᶠᵍʰ]|\\\\?[*†‡]{1,3})';
/** The same sign as a plain letter, which tells only under a table: "a  Seasonally adjusted." */
export const PLAIN_SIGN = '[a-h][.)]?[ \\t]{1,3}(?=\\p{Lu})';
const PLAIN_NOTE = new RegExp(`^${PLAIN_SIGN}`, 'u');
/** A note under its own sign, "* Estimate." or "† Without the coast guard.", as tables and title pages have. */
const SIGNED_NOTE = new RegExp(`^${TABLE_SIGN} ?(?=[\\p{L}“"])`, 'u');
/** An entry of MultiMarkdown's references: "[#kim2020]: Kim, *Trade*, 2020." */
const ENTRY = /^\[#[\p{L}_][^\]\n]{0,80}\]:\s/u;
/** The papers that a memo refers to, in one paragraph under their label: "References: A. Report 12/2024 …", "References: (a) …". */
const LISTED = /^(?:references?|refs?|works cited|bibliography|endnotes)\s{0,2}:\s+[([]?(?:a|1)[).\]]\s/i;
/** The lines at the head of a memo, in one paragraph or each in its own. */
const ADDRESS = /^(?:memorandum for|to|from|date|re|subject|b?cc|through|thru|via|attn|attention)\s{0,2}:\s/i;

/**
 * What a paragraph is. A `credit` names where a figure, table or quotation comes from; it makes no claim, but
 * coverage reads it as a source line.
 * @param text the paragraph's prose
 * @param place what stands before it, and whether the whole paragraph is in italics
 */
export function paragraphRole(text: string, place: {
  readonly footing: Footing | undefined; readonly quoted: boolean; readonly emphasised: boolean;
}): BlockRole {
  const words = text.trim();
  if (words.length === 0) return 'body';
  if (ADDRESS.test(words) && words.length < 400) return 'address';
  if (CREDIT.test(words) && words.length < 600) return 'credit';
  if ((place.quoted || place.footing === 'quotation') && ATTRIBUTION.test(words) && words.length < 250) return 'credit';
  if (place.footing !== undefined && place.footing !== 'other' && DATA.test(words) && words.length < 600) return 'credit';
  if (place.footing === 'table' && (TABLE_NOTE.test(words) || PLAIN_NOTE.test(words))) return 'caption';
  if (ENTRY.test(words) || LISTED.test(words)) return 'references';
  if (isSignedNote(words)) return 'caption';
  if (CAPTION.test(words)) return BOX_TEXT.test(words) ? 'body' : 'caption';
  if ((place.footing === 'image' || place.footing === 'table') && place.emphasised) return 'caption';
  return 'body';
}

/** True for words that stand under a sign of their own, as the notes of a table do, also in its last rows. */
export function isSignedNote(text: string): boolean {
  return text.length < 600 && SIGNED_NOTE.test(text.trim());
}

/** True for a block that shows a picture and nothing else, as raw HTML is taken to do. */
export function showsPicture(node: RootContent): boolean {
  if (node.type === 'html') return true;
  return node.type === 'paragraph' && node.children.every((child) =>
    child.type === 'image' || child.type === 'imageReference' || child.type === 'break' ||
    (child.type === 'link' && child.children.every((inner) => inner.type === 'image')) ||
    (child.type === 'text' && child.value.trim() === ''));
}

/** True for a short paragraph that is one bold phrase without a full stop: a heading by another name. */
export function isBoldLine(node: Paragraph): boolean {
  const [only] = node.children;
  if (node.children.length !== 1 || only.type !== 'strong') return false;
  const { start, end } = only.position!;
  const last = only.children[only.children.length - 1];
  const ending = last?.type === 'text' ? last.value.trim().slice(-1) : '';
  return start.line === end.line && end.column - start.column < 110 && !'.!?”"’'.includes(ending || 'x');
}
