import type { Block, Draft } from '../../draft/draft';
import type { WordedCitation } from '../citation';
import { isCitationSentence } from '../citation-sentence';
import { matchesOf, matchesWith } from '../../text/match-at';

const AT = '(?:Articles?|Arts?\\.|Sections?|Sec\\.|§{1,2}|Paragraphs?|Clauses?|Rules?|Annex|Schedule|Recitals?|Title'
  + '|Chapter) ?[\\dIVX][\\dIVX.()a-z–-]{0,12}(?:(?:,| and| to| or) [\\dIVX][\\dIVX.()a-z–-]{0,12}){0,3}';
const KIND = '(?:(?:Council|Delegated|Implementing|Framework|Presidential|Government|Cabinet|Security Council|UN|General Assembly) ){0,2}'
  + '(?:Regulation|Directive|Decision|Common Position|Law|Act|Decree|[Rr]esolution|Executive Order|General Licen[cs]e|Public Law|Proclamation|Ordinance|STANAG)';
/** By its number: "Directive (EU) 2019/1158", "Law No. 27,541", "Executive Order 14105". */
const NUMBERED = `${KIND} (?:\\((?:EU|EC|EEC|EU, Euratom)\\) )?(?:No\\.? ?|Nos\\.? ?)?\\d[\\d,.]{0,7}[A-Z]?(?:[-/]\\d{1,4})?(?:/[A-Z]{2,7})?`
  + '(?: (?:of (?:19|20)\\d\\d|\\((?:19|20)\\d\\d\\)))?';
/** By its name, which only counts with the place in it. */
const NAMED = '(?:[\\p{L}’\'-]{1,30} ){0,8}?(?:Act|Treaty|Agreement|Convention|Charter|Constitution|Protocol|Code|Covenant|Statute|Law|[Bb]ill'
  + '|Regulation|Directive|Decree|Order|Ordinance|act|law|treaty|agreement|convention|charter|constitution|protocol|code|statute|decree|ordinance|directive|regulation)'
  + '(?: (?:\\([IVX\\d]{1,4}\\)|[IVX]{1,4}))?(?: (?:of |for (?:Fiscal Year|FY) ?)?(?:19|20)\\d\\d)?';
const OPENING = '(?:(?:However|But|And|Yet|Moreover|Similarly|Likewise|Today|Already),? )?(?:[Uu]nder |[Bb]y |[Ii]n |[Pp]ursuant to |[Aa]ccording to )?(?:[Tt]he )?';
/** What a provision does: it says so itself. "Resolution 2397 passed" is an event. */
const PROVIDES = '(?:,? (?:also|only|expressly|already|further|then|now))?,? '
  + '(?:requires?|provides?|gives?|grants?|obliges?|allows?|permits?|prohibits?|bans?|forbids?|limits?|caps?|leaves?|defines?|sets?'
  + '|lays?|establish(?:es)?|states?|says?|lists?|names?|contains?|holds?|exempts?|empowers?|authori[sz]es?|calls? for|demands?|appl(?:y|ies)|covers?'
  + '|protects?|guarantees?|prescribes?|makes?|treats?|presumes?|entitles?|enables?|lets?|excludes?|restricts?|mandates?|directs?'
  + '|creates?|renounces?|commits?|bars?|subjects?|recogni[sz]es?|preserves?|affirms?|governs?|regulates?|imposes?|specif(?:y|ies)'
  + '|(?:creat|requir|introduc|prohibit|bann|impos|extend|allow|authori[sz]|declar|replac|repeal|amend|provid|defin|limit|grant)ed'
  + '|established(?! an? (?:pattern|preced))|gave'
  + '|credits?|confers?|places?|puts?|asks?|deals? with|spells? out|rules? out|sanctions?|punish(?:es)?|offers?|assigns?|tasks?|lifts?|binds?|frees?|keeps?'
  + '|stipulates?|compels?|criminali[sz]es?|outlaws?|enshrines?|obligates?|reserves?|does not|do not|may|must|shall|would|will)\\b';
const PROVISION = new RegExp(`(?<=^|[.!?]["”’)]? )${OPENING}(?:(?:${AT} (?:of|to) (?:the )?)?${NUMBERED}|${AT} (?:of|to) (?:the )?${NAMED}`
  + `|${AT}(?<!\\.) (?:of (?:the )?)?[A-Z]{3,6})(?=${PROVIDES}|,)`, 'gu');
const ANY_AT = AT.replace('Articles?', '[Aa]rticles?').replace('Sections?', '[Ss]ections?').replace('Clauses?', '[Cc]lauses?');
/** The law in which something stands or by which it is ruled: "Dumping is prohibited by Article VI GATT", "the duty is laid down in Directive 2014/24/EU". */
const BASIS = new RegExp('(?<=\\b(?:laid down|set (?:out|down)|provided for|enshrined|defined|codified|found|exists?|contained|regulated|governed|required|prohibited'
  + '|banned|forbidden|permitted|protected|guaranteed|recogni[sz]ed) (?:in|by|under) (?:the )?'
  + '|\\b(?:is|are|needs?|requires?) [^.;:]{2,80} (?:under|pursuant to|in accordance with) (?:the )?)'
  + `(?:${ANY_AT} (?:of|to) (?:the )?(?:${NUMBERED}|${NAMED})|${ANY_AT} [A-Z]{3,6}|${NUMBERED})`, 'gu');
/**
 * Papers of the United Nations: "S/RES/2231 (2015)", "A/77/123"; rulings by the report or the court's own number:
 * "[2020] UKSC 12", "(2017) 10 SCC 1", "347 U.S. 483", "EU:C:2020:559".
 */
const RULING = new RegExp('(?<![\\p{L}\\d/])(?:(?<=\\b(?:[Ii]n|[Bb]y|[Uu]nder|[Pp]ursuant to|[Tt]hrough) (?:its '
  + '|[A-Z][A-Za-z]+ ){0,3})[Rr]esolutions? \\d{2,4}(?:/\\d{1,3}| \\((?:19|20)\\d\\d\\))|INFR ?\\((?:19|20)\\d\\d\\) ?\\d{4}|[CT][-‑]\\d{1,4}/\\d\\d(?: P)?'
  + '|[ASE]/(?:(?:[A-Z]{2,4}[./]){1,2}\\d{1,4}|\\d{2,4}/\\d{1,4})(?:/\\d{1,4}){0,2}(?: \\((?:19|20)\\d\\d\\))?'
  + '|(?:ECLI:)?EU:[CTF]:\\d{4}:\\d{1,4}|[[(](?:19|20)\\d\\d[\\])] (?:\\d{1,3} )?[A-Z][A-Za-z]{1,7}(?: [A-Z][A-Za-z]{1,5})? '
  + '(?:\\([A-Z][a-z]{2,6}\\) )?\\d{1,5}|\\d{1,3} (?:U\\.S\\.|S\\. ?Ct\\.|F\\.[23]d|F\\.4th|F\\. ?Supp\\.(?: ?[23]d)?|B\\.R\\.|Fed\\. Cl\\.|I\\.L\\.M\\.'
  + '|I\\.L\\.R\\.) (?:at )?\\d{1,4})'
  + '(?!\\d)', 'gu');
/** A place in a code, a register, an act or a report of Congress. */
const CODE = new RegExp(
  // "민법 제750조", "民法第90条"
  '[\\p{Script=Hangul}\\p{Script=Han}]{1,20}[법法] ?[제第]\\d{1,4}[조条]'
  + '|(?<![\\p{L}\\d])(?:'
  // "15 U.S.C. § 1", "12 CFR Part 30"
  + '\\d{1,3} (?:U\\. ?S\\. ?C\\.(?: ?A\\.)?|USC|C\\. ?F\\. ?R\\.|CFR) (?:§{1,2} ?|[Pp]arts? |[Ss]ec\\. )?\\d[\\da-z.–-]{0,12}(?:\\([A-Za-z\\d]{1,5}\\)){0,6}'
  // "84 Fed. Reg. 22961", "Pub. L. No. 115-232"
  + '|\\d{1,3} (?:Fed\\. ?Reg\\.|FR|Stat\\.) (?:at )?(?:\\d{1,3},)?\\d{1,6}'
  + '|Pub\\. ?L\\. (?:No\\. )?\\d{2,3}[-–]\\d{1,4}'
  // "H.R. Rep. No. 116-120, at 14"
  + '|(?:H\\. ?R\\.|S\\.|House|Senate) (?:Rep\\.|Rept\\.|Report|Doc\\.) (?:No\\. )?\\d{2,3}[-–]\\d{1,4}'
  // "Harbours Act 1964 (Cth) s 14"
  + '|(?:\\p{Lu}[\\p{L}’-]{1,30} (?:(?:and|of|for) ){0,2}){0,6}(?:Act|Code|Regulations?|Ordinance) (?:1[89]|20)\\d\\d(?: \\([A-Z][A-Za-z]{1,3}\\))?,? '
  + '(?:ss?|reg|sch)\\.? \\d{1,4}[A-Z]?'
  // "See the FTAA, s 12(b)"
  + '|(?<=[Ss]ee (?:the )?)[A-Z]{2,6},? ss?\\.? \\d{1,4}[A-Z]?(?:\\([a-z\\d]{1,4}\\)){0,3})'
  + '(?:,? at \\d{1,4})?(?: \\([^()]{0,20}(?:19|20)\\d\\d\\))?', 'gu');

/** "*Missouri v. EPA*, No. 23-1787 (8th Cir. 2023)", "Brown v. Board of Education (1954)". */
const CASE = /(?<![\p{L}])\p{Lu}[\p{L}.'’&-]{1,30} v\.? \p{Lu}[^()[\]\n;]{1,90}? \((?:[^()]{2,24} )?(?:1[5-9]|20)\d\d\)(?! \d)/gu;

const PAPERS = 'Report|Paper|Opinion|Bulletin|Brief|Publication|Circular|Memorandum|Communication|Eurobarometer';
/** A paper of a body by its number, which the sentence gives as what it is from: "According to Special Report 19/2025, …", "CRS Report R46834 lists …", "GAO-23-106135 found …". */
const PAPER = new RegExp('(?<=^|[.!?]["”’)]? |\\b[Ss]ee |\\b[Aa]ccording to )(?:[Aa]ccording to )?(?:[Tt]he )?(?:\\p{Lu}[\\p{L}.’\'-]{1,30} (?:(?:of|for|on|and|the) ){0,3}){0,8}?'
  + `(?:GAO-\\d\\d-\\d{4,6}|(?:${PAPERS}) (?:[Nn]o\\.? ?\\d{1,5}(?:/\\d{2,4})?|\\d{1,5}/\\d{2,4}|[A-Z]{1,2}\\d{4,6}))(?=,|\\.?$`
  + '| (?:also )?(?:\\p{Ll}{3,12}s|found|said|noted|warned|put|showed|reported|called|estimated|concluded|recommended) )', 'gu');

/** A text of a government or a body that is known by its title and year, which the filter below asks for. */
const TITLE = '(?:\\p{Lu}[\\p{L}.’\'-]{1,30} (?:(?:of|for|on|and|the) ){0,2}|(?:19|20)\\d\\d ){1,8}?'
  + '(?:Strategy|Strategic Concept|Report|Outlook|[Ww]hite [Pp]aper|(?:Posture|Integrated|Defen[cs]e) Review|Doctrine)(?: (?:of )?(?:19|20)\\d\\d)?';
/** Such a text that the sentence gives as what it is from: "The 2022 National Security Strategy names …", "In *The Risk Report 2024*, the bank calls …". */
const TITLED = new RegExp(`(?<=^|[.!?]["”’)]? )(?:[Tt]he )?(?!(?:After|Before|Since|Under|With|When|Until|If|As|In|By) )${TITLE}(?= (?:also )?(?:\\p{Ll}{3,12}s|set|said|put|(?:call|nam|describ|warn)ed) )`
  + `|(?<=(?:\\bIn|[Aa]ccording to) (?:the |its |their )?)${TITLE}(?=,)`, 'gu');

/** A paper by its year, whoever gave it out, and its title: "A 2023 RAND report, “Managing Escalation”, finds …". */
const QUOTED = new RegExp('(?<=^|[.!?]["”’)]? )(?:An?|The) (?:19|20)\\d\\d (?:\\p{Lu}[\\p{L}.’\'-]{0,30} (?:(?:of|for|on|and|the) ){0,2}){1,6}'
  + '(?:report|study|paper|brief|survey|analysis), [“"]\\p{Lu}[^“”"]{4,150}[”"]', 'gu');

const OPENS = new RegExp(`^${OPENING}`);
/** What stands in all that each of these patterns finds. */
const CODE_SIGN = /[법法] ?[제第]|\d(?: \([A-Z]\w+\))?,? (?:ss?|reg|sch)\.? \d|\d (?:U\. ?S\. ?C|USC|C\. ?F\. ?R|CFR|Fed\. ?Reg|FR \d|Stat\. \d)|[Ss]ee (?:the )?[A-Z]{2,6},? s|Pub\. ?L\.|(?:H\. ?R\.|S\.|House|Senate) (?:Rep|Doc)/;
const RULING_SIGN = /[CT][-‑]\d{1,4}\/|esolutions? \d{2,4}[ /]|INFR ?\(|EU:[CTF]:\d|\b[ASE]\/[A-Z\d]|[[(](?:19|20)\d\d[\])] (?:\d{1,3} )?[A-Z]|\d (?:U\.S\. \d|S\. ?Ct|F\.[234]|F\. ?Supp|B\.R|Fed\. Cl|I\.L)|U\.S\. at \d/;
const PAPER_SIGN = new RegExp(`(?:${PAPERS}) (?:[Nn]o|[A-Z]{0,2}\\d)|GAO-\\d`);
const TITLED_SIGN = /Strateg(?:y|ic C)|hite [Pp]aper|(?:ure|ted|[cs]e) Review|Doctrine|Report|Outlook/;
const QUOTED_SIGN = /(?:report|study|paper|brief|survey|analysis), [“"]/;
const BASIS_SIGN = /[dnst] (?:in|by|under|pursuant to|in accordance with)|[a-z] under (?:the )?(?:[A-Z§]|article|section|clause)/;
const CASE_SIGN = / v\.? \p{Lu}/u;

/** Where a provision or a law by its number may stand. */
const PLACE = '(?:Art|Sec|Para|Clause|Rule|Annex|Schedule|Recital|Title|Chapter)[a-z.]{0,8} ?[\\dIVX]|(?:article|section|clause)s? [\\dIVX]|§'
  + '|(?:Regulation|Directive|Decision|Position|Law|Act|Decree|[Rr]esolution|Order|Licen[cs]e|Proclamation|Ordinance|STANAG) (?:\\((?:EU|EC|EEC)|[Nn]o|[A-Z]{0,2}\\d)';
const PLACE_SIGN = new RegExp(PLACE, 'u');

/** A block without it names no law, no ruling and no paper of a court outside parentheses. */
export const LAW_SIGN = new RegExp(`${PLACE}|[법法] ?[제第]|esolutions? \\d|[CT][-‑]\\d{1,4}/|\\b(?:ss?|reg|sch)\\.? \\d|INFR|EU:[CTF]:\\d|\\b[ASE]/[A-Z\\d]`
  + `|(?:${PAPERS}) (?:[Nn]o|[A-Z]{0,2}\\d)`
  + '|\\d (?:U\\. ?S\\.|USC|C\\. ?F\\. ?R|CFR|Fed\\. ?Reg|FR|Stat\\.|S\\. ?Ct|F\\.[234]|F\\. ?Supp|B\\.R|Fed\\. Cl|I\\.L)|Pub\\. ?L'
  + `|(?:H\\. ?R\\.|S\\.|House|Senate) (?:Rep|Doc)| v\\.? \\p{Lu}|GAO-\\d|${TITLED_SIGN.source}|${QUOTED_SIGN.source}|(?:Aff|Br|Decl|Dep|Tr)\\. (?:at )?\\d|Opp[’']n at|(?:Dkt\\.|ECF) No`, 'u');

/** A provision or ruling that the running text names as lawyers cite it, so that the reader can look it up. */
export function findLaws(text: string): WordedCitation[] {
  const provisions = PLACE_SIGN.test(text) ? [...matchesOf(PROVISION, text), ...matchesWith(BASIS_SIGN, BASIS, text)] : [];
  return [
    ...provisions, ...matchesWith(CASE_SIGN, CASE, text), ...matchesWith(RULING_SIGN, RULING, text),
    ...matchesWith(CODE_SIGN, CODE, text), ...matchesWith(PAPER_SIGN, PAPER, text), ...matchesWith(QUOTED_SIGN, QUOTED, text),
    ...matchesWith(TITLED_SIGN, TITLED, text).filter(([written]) => /\d{4}/.test(written)),
  ]
    .map(({ index, 0: written }) => ({ form: 'law', target: written.replace(OPENS, ''), at: index, atEnd: index + written.length }));
}

/** "Firms must report a breach. GDPR, art. 33(1).": the sentences that cite and do no more. */
export function findCitationSentences({ role, firstSentence, endSentence }: Block, { sentences }: Draft): WordedCitation[] {
  return role !== 'body' ? [] : sentences.slice(firstSentence, endSentence).filter(({ text }) => isCitationSentence(text))
    .map(({ text, proseStart, proseEnd }) => ({ form: 'law', target: text, at: proseStart, atEnd: proseEnd }));
}
