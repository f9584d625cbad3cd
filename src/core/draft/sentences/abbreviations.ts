import { wordSet } from '../../text/word-set';

/** What a full stop after a token most likely is, judged from the token alone. */
export type StopReading =
  /** The stop ends the sentence. */
  | 'plain'
  /** The stop belongs to a word that stands before a name or a phrase: never an end ("Dr.", "e.g.", "vs."). */
  | 'bound'
  /** The stop belongs to a reference when a number follows, and ends the sentence otherwise ("No. 5", "p. 3"). */
  | 'reference'
  /** The stop belongs to the token; it also ends the sentence when what follows opens one ("the U.S. They …"). */
  | 'either'
  /** As `either`, but any capital letter opens a sentence ("etc.", "p.m.", "Dec."): names do not follow these. */
  | 'closing';

const titles = wordSet(`
  Mr Mrs Ms Mx Dr Drs Prof Profs Sen Sens Rep Reps Gen Gens Adm Gov Govs Amb Lt Col Capt Cpt Cmdr Cdr Sgt Cpl Maj Brig
  Pvt Pfc Ens Hon Rev Fr Msgr Messrs Mme Mlle Pres Supt Insp Atty Asst Assoc Dir Secy Min Prov Del Ald Hr Frau Sra Srta
  Ret ret Rt Cllr Ing Est Pub Mt Mts Ft Pt Ste Op op Cf cf eg ie viz Viz vs Vs cp resp aka approx Approx ca Ca incl excl esp Mrd Mio
`);

const references = wordSet(`
  no nos nr n° pp art arts sec secs sect fig figs vol vols ch chs chap chaps para paras par pars eq eqs tab cl cls ex
  appx lit abs prop sch ss nn ll ff rr res rept doc docs cong sess rec reg supp subpt subch tit pt pts ser bk ep cols ver ed iss
`);

const closing = wordSet(`
  etc al seq ff am pm Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  ibid Ibid cit bn mn tn mln trn km kg cm mm nm sq hrs mins yr yrs mos wk wks lb lbs oz kt deg
`);

const either = wordSet(`
  Inc Co Corp Ltd Bros Cos Plc Pty LLC Jr Sr Esq St st Ave Blvd Rd Hwy Dept Natl Intl Govt Univ Assn Inst Comm Div Dist
  Admin Exec Mfg Bldg Bd Bur Cmte Dep Fed Sec Stat Org Tel Ext est dept govt intl natl univ assn inst co inc corp ltd jr sr
  bros max min avg temp misc orig trans repr rev eds Eds
  Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nebr Nev Okla Ore Pa
  Penn Penna Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que Alta
  Am Harv Colum Econ Pol Aff Soc Sci Stud Hist Proc App Pte Sdn Bhd EE UU FF AA
`);

/** Words that carry an exclamation mark as part of a name. */
const exclaimedNames = wordSet('Yahoo Yum Jeopardy Oklahoma Joomla Kahoot');

/** Words before a single letter that make it a label and not the initial of a name: "Plan B", "Appendix A". */
const labelled = wordSet(`
  plan option phase group annex appendix app schedule part class type tier category scenario model site team country party
  state company vitamin hepatitis exhibit figure table title chapter article section panel case series grade building room
  gate track point zone form column row item level list stage step variant
`);

const DOTTED = /^\p{L}(?:\.\p{L})+$/u;
const DEGREE = /^\p{Lu}\p{L}?(?:\.\p{L}{1,4})+$/u;
const LETTER = /^\p{L}$/u;
/** No abbreviation of the lists is longer. */
const LONGEST = 6;

/**
 * How to read the full stop after `token` (the characters before it, back to a space or an opening bracket, without
 * the stop). `before` gives a few words in front of the token; only single letters ask for it.
 */
export function readStop(token: string, before: () => string): StopReading {
  const word = token.slice(lastJoint(token) + 1);
  if (word.length === 1) return LETTER.test(word) ? readLetter(word, before()) : 'plain';
  if (word.includes('.')) return readDotted(word);
  if (word.length > LONGEST) return 'plain';
  if (titles.has(word)) return 'bound';
  if (closing.has(word)) return 'closing';
  if (either.has(word)) return 'either';
  return references.has(word.toLowerCase()) ? 'reference' : 'plain';
}

/** True when the exclamation mark after `word` is part of a name ("Yahoo! Japan"). */
export function isExclaimedName(word: string): boolean {
  return exclaimedNames.has(word);
}

function readDotted(word: string): StopReading {
  // "Part II.A"
  if (/^[IVX]{2}/.test(word)) return 'plain';
  if (!DOTTED.test(word)) return DEGREE.test(word) ? 'either' : 'plain';
  const lower = word.toLowerCase();
  if (lower === 'e.g' || lower === 'i.e') return 'bound';
  return lower === 'a.m' || lower === 'p.m' ? 'closing' : 'either';
}

function readLetter(letter: string, before: string): StopReading {
  if (letter === 'v') return 'bound';
  // "z. B.", "e. g. Japan": a space stands in the abbreviation.
  if (letter !== letter.toUpperCase()) return /(?<!\p{L})\p{L}\. $/u.test(before) ? 'either' : 'reference';
  const label = /(?<!\p{L})(\p{L}+)\P{L}*$/u.exec(before)?.[1].toLowerCase() ?? '';
  if (label === 'pub') return 'bound';
  if (labelled.has(label)) return 'closing';
  // "you and I." and "A and B." end; in "Smith and J. Park" the letter is an initial.
  if (label !== 'and' && label !== 'or') return 'either';
  return letter === 'I' || /(?:^|\s)\p{Lu},?\s\p{Ll}+\s*$/u.test(before) ? 'closing' : 'either';
}

/** Where the last part of a compound begins: "D-Calif", "mid-Jan", "and/or", "l'art". */
function lastJoint(token: string): number {
  for (let at = token.length - 1; at >= 0; at--) {
    const char = token[at];
    if (char === '-' || char === '/' || char === '–' || char === '—' || (at === 1 && (char === '’' || char === "'"))) return at;
  }
  return -1;
}
