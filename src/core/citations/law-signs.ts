import { MONTH } from './forms/month';

/** Texts that are law or bind a state. */
export const WORK = '(?:Act|Treaty|Agreement|Convention|Charter|Constitution|Protocol|Code|Accords?|Communiqué|Declaration|Directive|Regulation'
  + '|Resolution|Statute|Decree|Law|Memorandum|Covenant)';

/** Laws in other languages: "Decreto 216 de 2021", "Loi n° 2021-1104", "BGBl. I S. 2154". */
export const FOREIGN_LAWS: readonly RegExp[] = [
  new RegExp('\\b(?:(?:Real )?Decreto(?:[ -][Ll]ey| Legislativo)?|Ley(?: Orgánica| Federal)?|Lei(?: Complementar)?|[Ll]oi(?: organique)?'
    + '|[Dd]écret(?:-loi)?|Ordonnance|[Dd]écision|Arrêté|Legge|Decreto legislativo|Verordnung|Resolución|Resolução|Acuerdo|Portaria|Sentencia'
    + '|Undang-Undang|Peraturan \\p{Lu}\\p{L}+|Keputusan \\p{Lu}\\p{L}+) (?:(?:[Nn]o\\.?|[Nn]omor|Nº|[Nn][°º.]|[Nn]úm\\.) ?)?'
    + '(?:[A-Z]{1,3}-)?\\d[\\d.,]{0,8}(?:[-/ ]|\\b)', 'u'),
  new RegExp('\\b(?:[Aa]rrêté(?: royal)?|[Ll]oi|[Dd]écret|[Gg]esetz|[Vv]erordnung|[Ll]ey|[Dd]ecreto|[Ll]egge) (?:du|vom'
    + `|del?) \\d{1,2}\\.? (?:de )?${MONTH} (?:del? )?(?:1[5-9]|20)\\d\\d`, 'u'),
  /\b(?:BGBl\.|BOE(?:-A-\d{4})?|JORF|Diario Oficial|Diário Oficial|Gazzetta Ufficiale|Dz\. ?U\.|Gaceta (?:del Congreso|Oficial|de Madrid)) .{0,40}\d/,
];

/** Laws, treaties and resolutions by the number or the place in them. */
export const PLACES_IN_LAW: readonly RegExp[] = [
  new RegExp('\\b(?:Pub\\.\\s?L\\.|Public Law|U\\.?S\\.?C\\.|C\\.F\\.R\\.|\\d{1,2} CFR\\b|Fed\\.\\s?Reg\\.|U\\.?N\\.?T\\.?S\\b'
    + '|T\\.?I\\.?A\\.?S\\.? (?:[Nn]o\\.? ?)?\\d|C?ETS [Nn]o\\.? ?\\d|S\\.\\s?Ct\\.|U\\.S\\.T\\. \\d'
    + '|F\\.\\s?(?:2d|3d|4th|Supp)|Cong\\.\\s?Rec\\.|\\d{1,3}(?:st|nd|rd|th) Cong\\.|H\\.\\s?R\\.\\s?\\d|[HS]\\. (?:Rept|Hrg|Res)\\.|S\\.\\s(?:\\d{3}|(?<!, S\\.\\s)\\d{2})|CELEX'
    + '|Official Journal|Federal Register)'),
  /[§¶]/,
  // Papers of the United Nations, the African Union and those near them: "S/RES/2397", "PSC/PR/COMM.1057 (2022)", "WT/DS597", "INFCIRC/153", "WHA75.8", "MEPC.377(80)".
  /\b[SAE]\/(?:RES|PV|HRC|CN|\d)[./\d]|\b(?:WT|GATT|TN|INFCIRC|CD|NPT|PSC)\/[A-Z\d]|\bDS\d{3}\b|\bG\/[A-Z]{2,8}\/|\bUN(?:SCR|GAR) \d/,
  /\bWHA\d\d\.\d|\bEB\d{2,3}[./]\w|\bM(?:SC|EPC)\.\d{1,3}\(\d|\bICAO Doc\.? \d/,
  // Papers of the European Union and the Council of Europe: "COM(2023) 12", "ST 9363/22", "2021/0106(COD)", "OJ L 12", "SA.54321".
  /(?:\b(?:COM|SWD|JOIN)|_TA) ?\((?:19|20)\d\d\)|\b(?:COM|SWD|JOIN|SEC)\/(?:19|20)\d\d\/\d|\b(?:19|20)\d\d\/\d{4}\((?:COD|CNS|NLE|APP|INI)\)/,
  /\b(?:[Dd]oc(?:ument|\.)|ST|WK) \d{3,6}\/\d\d\b|\bINFR ?\((?:19|20)\d\d\) ?\d{4}|\bSA\.\d{4}|\b[Cc]ases? (?:COMP\/)?(?:M|AT)\.\d{4,5}\b/,
  /\b(?:OJ|JO|ABl\.?|DOUE|GUUE) (?:(?:19|20)\d\d,? )?[LCS](?= ?\d|[,. ]|$)|\bCPT\/Inf ?\(|\bCDL-[A-Z]{2,3}\b|\bEUCO \d/,
  // Cases by the court's own number: "Case C-311/18", "application no. 29381/09", "2 BvR 859/15", "No. 1118 of 2020".
  /\b(?:Joined )?Cases? [CTF][-‑]\d{1,4}\/\d\d\b|\bECLI:|\b[Aa]pplications? (?:no\.|nos\.) \d{3,6}\/\d\d\b|\bN(?:o|os|r)\. ?\d{1,5} of (?:19|20)\d\d\b/,
  /\b\d BV(?:er)?[A-Z] \d{1,4}\/\d\d\b|\b\d Bv[A-Z] \d{1,4}\/\d\d\b|\bBVerfGE \d|\b\d{2,4}(?:D[aou]|Hun-?[A-Z]a)\d{2}/,
  // Law reports and neutral citations after their year: "[1996] 3 All ER 304".
  /[[(](?:1[89]|20)\d\d[\])] (?:\d{1,3} )?[A-Z][A-Za-z]{0,7}(?: [A-Z][A-Za-z]{1,5})?\.? (?:\([A-Z][a-z]{2,6}\) )?\d{1,5}(?!\d)/,
  // The place in a law after its name or before it: "TFEU, art 107", "Article 9 of the Constitution", "Trade Act 2002, s 4".
  new RegExp('(?:^|[Ss]ee |[;,] )(?:the )?(?:(?:19|20)\\d\\d )?(?:New )?\\p{Lu}[\\p{Lu}-]{2,9}(?: \\p{Lu}\\p{L}*)?,? (?:[Aa]rt(?:icles?|s?\\.?)|[Cc]h(?:apters?|\\.)'
    + '|[Ss]ec(?:tions?|\\.)|[Aa]nnex|[Pp]ara(?:graphs?|s?\\.?)) ?[\\dIVX]', 'u'),
  new RegExp(`\\b(?:Art(?:icles?|s?\\.)|Sec(?:tions?|s?\\.)|Title|Chapter|Annex|Clause|[Pp]ara(?:graphs?|s?\\.)) [\\dIVX]{1,6}\\b[^.]{0,80}\\b${WORK}\\b`),
  new RegExp(`\\b${WORK}(?: (?:(?:1[5-9]|20)\\d\\d|(?:on|of|for|against|relating to|concerning|between|[Nn]o\\.) [^.,;()]{1,80}))?,? (?:(?:Art|art|Sec|sec|para|Title|chap|[Ss]ch|reg)[a-z]*\\.? ?[\\dIVX]|ss?\\.? ?\\d)`),
  /(?:^|[Ss]ee )[Ss]s?\. ?\d{1,4}[A-Z]?(?:\(\d{1,3}\))? of the \p{Lu}[^.;()]{2,80}\b(?:Act|Code|Law|Ordinance)\b/u,
  /\bart(?:icles?|s?\.) [LRD]\.? ?\d{1,4}-\d|\b(?:(?:Government|Official|Federal) )?Gazette (?:[Nn]o\.? ?|n° ?)?\d{3,6}\b/,
  // Law as Canada cites it, "2005 SCC 35", "SC 2001, c 27", "O Reg 123/22", India, "AIR 1973 SC 1461", and South Africa, "1995 (3) SA 391".
  /\b(?:19|20)\d\d (?:SCC|CSC|FCA?|CAF|TCC|[A-Z]{2}(?:CA|SC|KB|QB)) \d{1,5}(?=$|[,;.]| at | \()|\bR?S[A-Z]{1,2} (?:1[89]|20)\d\d, c\.? ?[A-Z\d]/,
  /\b(?:O|BC|Alta|NS) Reg \d{1,4}\/\d\d|\bSOR\/\d\d|\bAIR (?:19|20)\d\d [A-Z]\w{1,8} \d|\b(?:19|20)\d\d \(\d{1,2}\) (?:SA|SACR|BCLR) \d/,
  // Papers of parliaments: "44th Parl, 1st Sess", "Drs. 20/1234", "Kamerstuk 36410", "SOU 2020: 5".
  /\b\d{1,2}(?:st|nd|rd|th) Parl(?:iament)?, \d|\bParliamentary Debates\b.{0,80}\b(?:19|20)\d\d\b|\bDrucksache \d|\bDrs\.? \d{2}\/\d/,
  /\b(?:Kamerstuk(?:ken)?|Statutory Instrument|Staatsblad|Staatscourant)\b.{0,20}\d|\bSI (?:19|20)\d\d\/\d/,
  /(?:^|[\s(;])(?:(?:NOU|SOU|Ds) (?:19|20)\d\d: ?|(?:Prop\.|Prp\.|TK) (?:19|20)\d\d\/|St\. ?meld\. (?:nr\. )?|(?:Meld\. St\.|Innst\.) )\d/,
  // Papers of American watchdogs and of the Congressional Research Service, with or without their title; patents.
  /\bGAO-\d\d-\d{3,6}|\bCRS,? (?:[Rr]eport |In Focus |Insight |Legal Sidebar )?[A-Z]{1,3}\d{4,6}\b|\bOIG-\d\d-[A-Z\d]/,
  /\bOMB (?:[Mm]emo(?:randum)? |[Cc]ircular )?[AM]-\d|\bUS ?\d{7,11} ?[AB]\d\b|\bEP ?\d{6,7} ?[AB]\d\b|\bWO ?(?:19|20)\d\d\/\d{5,6}\b/,
];
