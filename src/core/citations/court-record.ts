/** Papers of a court's record by the short names that lawyers give them. */
const SHORT = '(?:(?:Aff|Br|Compl|Decl|Dep|Dkt|Exs?|J\\.A|Mem|Mot|Op|(?<=slip )op|Opp|Pet|R|Resp|Stip|Tr|(?<=\\w\\.? )App)\\.|Opp[’\']n|ECF)';
/** What has other senses as well, so that "at" must lead to the page. */
const FULL = '(?:Rep\\.|Opinion|Order|Judge?ment|Transcript|Brief|Reply|Motion)';
/** Such a paper with what follows: the place in it, the party or the motion whose it is. */
const PAPER = new RegExp(`(?<![\\p{L}.])(?:${SHORT},? (?:(?:at|Nos?\\.|[Vv]ol\\.|pp?\\.|[¶§]{1,2}) ?)?(?:-?[A-Z]{0,3}-?\\d|(?<=[Vv]ol\\. )[IVX])`
  + `|Exs?\\. [A-Z](?![\\p{L}.])|${FULL},? at \\d|(?:(?:Br|Mem|Mot|Pet|Resp|Tr|Decl)\\.|Brief) (?:in|of|to|for) )`, 'u');
/** Names, short forms, places. */
const WORD = /^(?:[\p{Lu}\d¶§-].*|[Ss]lip|op\.|in|of|to|for|the|at|vol\.|ll?\.|pp?\.|lines?)$/u;

/** True for a paper of a court's record and the place in it: "Smith Decl. ¶ 12", "Pl.’s Mem. in Opp’n 12, ECF No. 31". */
export function isCourtRecord(text: string): boolean {
  if (text.length > 120 || !PAPER.test(text)) return false;
  const words = text.split(/,? /);
  return /\d|^[A-Z]$/.test(words[words.length - 1]) && words.every((word) => WORD.test(word));
}
