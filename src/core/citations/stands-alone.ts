import { isCourtRecord } from './court-record';
import { MONTH } from './forms/month';
import { isReference, undated } from './reference';

/** The symbol of a paper, in capitals and numbers: "CRPD/C/GC/6", "GC(67)/12". */
const SYMBOL = '(?=.*\\d)(?:[A-Z]{1,6}(?:\\.\\d{1,3}|\\(\\d{1,3}\\))?(?:/(?:[A-Z]{1,8}(?:\\.\\d{1,4})?|[A-Z][a-z]{1,4}\\.|\\d{1,4}(?:\\.\\d{1,2})?)\\d{0,4}){2,6}'
  + '|(?:GOV|GC|TD|IDB|LOS|HRI|UNEP|ISBA)(?:\\(\\d{1,3}\\))?/[A-Z\\d/.]{1,20})';

/** What is enough where nothing else stands in the parenthesis or the note: a law or resolution by its number, a speech by its day. */
const BY_NUMBER: readonly RegExp[] = [
  /^(?:see )?(?:(?:UN|United Nations|U\.N\.) )?(?:Security Council |General Assembly |Human Rights Council )?Resolution \d{2,4}(?:\/\d+)?(?: \(\d{4}\))?$/i,
  new RegExp('^(?:see )?(?:(?:Council|Commission|DoD|European Parliament and Council|Delegated|Implementing|Framework) ){0,2}'
    + '(?:Exec(?:utive|\\.) Order|Law|Public Law|Presidential Decree|Act|Proclamation|Regulation|Directive|Decision|Common Position'
    + '|Joint Action|STANAG|Bill) '
    + '(?:\\([A-Z]{2,5}\\) )?'
    + '(?:No\\. ?(?:\\d{1,2},\\d{3}|\\d{1,6})|\\d{1,2}(?= of \\d{4})|\\d{3,6}(?:\\.\\d\\d)?|\\d{1,4}/\\d{1,4})(?:/[A-Z]{2,4})?'
    + '(?: of \\d{4}(?:[–-]\\d\\d)?)?(?:,? (?:art|sec|§|para|annex|recital)[^;]{1,30})?$', 'i'),
  /^(?:E\.?O\.?|P\.?L\.?|UNSC|UNGA|ILO [CR]) ?(?:No\.? ?)?\d{2,6}(?:-\d{1,4})?(?:,? art[^()]{1,20})?$/,
  /^(?:see )?(?:WTO )?(?:NBER )?w\d{4,5}$/,
  /^(?:\d{1,2}(?:st|nd|rd|th)|D\.C\.|Fed\.) Cir\. (?:19|20)\d\d$|^[CTF][-‑]\d{1,4}\/\d\d(?:, [^()]{2,80})?$/,
  // A ruling or a resolution by its day.
  new RegExp('^(?:see )?(?:(?:[Tt]he )?\\p{Lu}\\p{L}*(?: (?:of |for )?\\p{Lu}\\p{L}*){0,4},? )?'
    + '(?:[Jj]udge?ment|[Rr]esolution|[Oo]rder|(?:[Aa]dvisory )?[Oo]pinion|[Rr]uling|[Aa]ward)'
    + `(?: of the (?:Grand |High |Supreme )?(?:Court|Chamber))? (?:of|du|vom) (?:\\d{1,2} )?${MONTH}(?: \\d{1,2},)? (?:19|20)\\d\\d`
    + '(?:,? (?:§|at|paras?)\\.? ?\\d[^()]{0,20})?$', 'u'),
  // Papers of the United Nations and like bodies by their symbol: "FCCC/PA/CMA/2023/16", "GOV/2024/7".
  new RegExp(`^(?:see )?(?:UN Doc\\.? |UN document |[A-Z]{2,6}, )?${SYMBOL}(?:,? (?:paras?|art|p|pp)\\.? \\d[\\d–-]{0,8})?$`),
  // Evidence to a committee of parliament by question and number, a case of the court in Strasbourg.
  /^Qq?\.? ?(?:\d{2,4}|\d(?=,))(?:[–-]\d{1,4})?(?:, [^()]{2,60}| \[[^()[\]]{2,60}\])?$/,
  /^(?:\p{Lu}[^()]{1,80} \([A-Z]{3}0\d{3}\)|Sub(?:mission|\.) (?:[Nn]o\.? )?\d{1,4})(?:,? (?:pp?|paras?)\.? ?\d[\d–-]{0,8})?$/u,
  /^[A-Z]{3}\d{4}(?:[,;] [A-Z]{3}\d{4})*$|^nos?\. \d{3,6}\/\d\d(?:, [^()]{2,60})?$/,
  // Written questions, motions and briefings of parliaments by their number: "PQ 18223", "UIN HL4512", "E-001234/2023", "CBP-7654".
  new RegExp('^(?:(?:W?PQ|UIN) (?:H[CL] ?)?\\d{4,6}'
    + '|EDM \\d{2,4}|[EOP]-\\d{6}/(?:19|20)\\d\\d|CBP[- ]?\\d{4,5}|SN ?\\d{5}|LLN-\\d{4}-\\d{4}|POST(?:note|brief) \\d{1,3})'
    + '(?:,? (?:(?:pp?|paras?)\\.? ?)?\\d[\\d–-]{0,8}|, answered [^()]{4,30})?$'),
  // Standards and field manuals; tables and series of an office of statistics.
  /^(?:ISO|ISO\/IEC|IEC|IEEE|RFC|FIPS|MIL-STD|DoD[DIM]|NSPD|NSP?M|PPD)[ -]\d[\d.:-]{0,14}(?:,? [^()]{1,20})?$/,
  /^(?:(?:NATO Standard )?AJP-|(?:FM|JP|ATP|ADP) (?=\d{1,2}-\d))\d[\d.:-]{0,14}(?:,? [^()]{1,20})?$|^(?:Table )?\d\d-\d\d-\d{4}(?:-\d\d)?$/,
  /^(?:PMC|(?:ClinicalTrials\.gov,? )?NCT|ISRCTN)\d{6,8}$|^(?:bio|med|Soc|Psy)A?[Rr]xiv:? .{0,20}\d$/,
];

/** Debates of a parliament, papers of an archive, rulings by the court's own number, works by the number of a catalogue or of a command paper. */
const FILED: readonly RegExp[] = [
  /^(?:Hansard|(?:HC|HL) Deb|Senate Estimates|(?:House of (?:Commons|Lords|Representatives)|Senate|Lok Sabha|Rajya Sabha|Dáil) Debates?)\b.*\d/,
  /^(?:(?:Lok|Rajya) Sabha,? |Parliamentary |H[CL] )?(?:Starred |Unstarred |Written |Oral )?(?:Questions?|Q\.)(?= [A-Z\d])\b.*\d/,
  /^(?:\p{Lu}[^()]{1,80}, )?(?:RG \d{1,3}|(?:FO|CAB|PREM|WO|DEFE) \d{1,4}\/\d|FRUS\b.*\d|[Bb]ox \d{1,4}, [Ff]older )/u,
  /^(?:App(?:lication|s?\.)?|Application)s? nos?\.? \d{1,6}\/\d\d|^UN(?:SC|GA)R? Res(?:olution|\.)? \d/,
  /^(?:BVerfG|BGH|BVerwG|BFH|CE|Cass\.|Conseil d’État|CJUE|CJEU|ECtHR|EuGH|ICJ|ITLOS),? .*\d/,
  // A journal of law or a series of papers by its volume and page: "15 Weekly Comp. Pres. Doc. 640".
  new RegExp("^(?:\\p{Lu}[^()\\d]{2,60}, )?\\d{1,3} (?:\\p{Lu}[\\p{L}’']{0,12}\\.? ){0,4}\\p{Lu}\\p{L}{0,12}\\. ?\\p{Lu}\\p{L}{0,12}\\. \\d{1,5}"
    + '(?:, \\d{1,5}(?:[–-]\\d{1,5})?)?(?: \\((?:19|20)\\d\\d\\))?$', 'u'),
  /^(?:(?:see|cf\.|voir|vgl\.) )?(?:supra|above),? (?:at )?(?:note|n\.?) ?\d{1,3}$/,
  /^(?:PMID|PMCID|ISBN(?:-1[03])?|ISSN|SSRN|OCLC|NBER WP|CELEX):? ?[\w-]{0,12}\d/,
];

/** What is enough without a number: a case by its parties, a page by its address, the data of a named body, the author's own sums. */
const BY_WORDS: readonly RegExp[] = [
  /^\p{Lu}[^(),;:]{1,50} v\. \p{Lu}[^();:]{1,80}$/u,
  /^(?:[a-z\d-]{1,60}\.){1,4}[a-z]{2,6}\/[^\s()]{2,200}$/,
  // A set of figures by the name it has in the data base, goods by their number.
  /^(?:the )?\p{Lu}[^,:;()]{1,40} \([a-z][a-z\d]{0,20}(?:_[a-z\d]{1,20}){1,6}\)$/u,
  new RegExp('^(?:the )?\\p{Lu}[^,:;()]{1,40}:? '
    + '(?:(?:(?:online )?(?:data )?code:?|series|table|indicator|data ?set|variable) )?[a-z][a-z\\d]{0,20}(?:_[a-z\\d]{1,20}){1,6}$', 'u'),
  /^(?:the )?\p{Lu}[^,:;()]{1,40}(?:, (?:code|series|indicator|variable) [\w.-]{2,20}|,? [A-Z]{2}(?:\.[A-Z\d]{2,5}){2,5})$/u,
  /^(?:the )?\p{Lu}[^,:;()]{1,40},? (?:HS|HTS|SITC|NAICS|ISIC|NACE|CN) \d[\d.]{1,9}(?:, (?:19|20)\d\d)?$/u,
  /^(?:(?:own|\p{Lu}\p{L}+[’']s?) )?calculat(?:ed|ions?) (?:from|based on|using|with) (?:the )?\p{Lu}[^;]{2,80}$/u,
  new RegExp("^(?:our|own|my|staff|authors?[’']?s?) (?:own )?(?:analys[ei]s|calculations?|computations?|compilation|estimates?)"
    + '(?: (?:from|of|with|based on|using|on(?: the basis of)?) [^.;()]{2,80})?$', 'i'),
];

/** True for words that cite where nothing else stands with them; of several papers, "HC 45; Cm 9876", one is enough. */
export function standsAlone(text: string): boolean {
  return text.split('; ').some(isAlone);
}

function isAlone(text: string): boolean {
  const bare = undated(text);
  return isSigned(text) || (bare !== text && isSigned(bare)) || isCourtRecord(text) || isReference(text);
}

function isSigned(text: string): boolean {
  return isNumbered(text) || BY_WORDS.some((sign) => sign.test(text));
}

function isNumbered(text: string): boolean {
  return /\d/.test(text) && (BY_NUMBER.some((sign) => sign.test(text)) || FILED.some((sign) => sign.test(text)));
}
