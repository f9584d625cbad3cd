import type { DraftVoice } from './draft-voice';
import type { PlaceFacts } from './place-facts';

/** Tells of each sentence, in their order, whether the draft is itself the source of it; `begins` is true for the first of a block. */
export type OwnMatter = (text: string, facts: PlaceFacts, begins: boolean) => boolean;

/** What others say is theirs, even where the draft reports it. */
const ANOTHERS = /\b(?:according to (?!the (?:book|author)\b)|estimates? that|has (?:rejected|said|warned|estimated)|found that)\b/i;
const GIVEN_OUT = '(?:report|study|paper|outlook|survey|analysis|review|fund|programme|program|scheme|campaign|initiative|project|grants?|award|guide|strategy|inquiry)';
const OF_WHAT_IS_GIVEN_OUT = new RegExp(`^(?:(?:[Tt]he|[Tt]his|[Ii]ts|[Oo]ur) (?:(?:full|new|final|first) )?${GIVEN_OUT}\\b`
  + '|(?:Applications?|Grants?|Nominations?|Registration|Decisions?|Winners|Results|Interviews?|Copies|Tickets|Details) )');
const GOES_ON = /^(?:(?:And|But),? )?(?:[^,;:“"]{3,40}, |(?:Since|In|By) (?:19|20)\d\d )?(?:[Ii]t|[Ii]ts|[Ww]e|[Oo]ur) /;

const OF_BOOK = new RegExp('^(?:(?:But|And|Yet|Still|Throughout|Instead),? )?(?:[Ii]n )?(?:[Tt]he|[Tt]his|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Aa]|[Oo]ne)'
  + '(?: [\\p{L}’-]{1,20}){0,5}? '
  + '(?:book|author|chapters?|volume|biography|memoir|narrative|prologue|epilogue|introduction|conclusion|pages|scenes?|thesis'
  + '|prose|portrait|account|argument|index|story|claim|heroine|hero|biographer)(?![\\p{L}-])', 'u');
const TELLS_ON = /^(?:(?:And|But|Yet|Here),? )?(?:[^,;:“"]{3,40}, )?(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Hh]is|[Hh]er|[Tt]heir) /;
/** Words of a line such as "Harrow Press, 412 pp., £25." */
const SHORT = 10;
/** What an author did for the book, and not elsewhere in life. */
const FOR_THE_BOOK = new RegExp('\\b(?:wrote|written|told|tells|argued|argues|interviewed|visited|travell?ed|found|discovered|traced?|drew|drawn|read|combed'
  + '|described|recalled|set out|set herself|set himself|gathered|collected|spoke|sat down|called|concluded|observed|noted|asked'
  + '|insisted|warned)\\b');
/** "Quill, a former pilot, chaired …": after an apposition a past tense looks like a participle. */
const PAST_BEHIND = /, \p{Ll}{3,14}ed /u;
/** A page of the book: "“They knew in March,” one foreman tells her (77)." */
const PAGE = /[”"].{0,60} \(\d{1,3}(?:[–-]\d{1,3})?\)(?:\.?$|,? [“"])/;
/** Whoever a review calls "he" or "she" and tells of in the present is the author: "She says little about the strike." */
const TELLS_NOW = /^(?:(?:And|But|Yet),? )?(?:[Hh]e|[Ss]he) (?:(?:also|then|never|rarely|often|even|only) )?(?:does not|(?!was|has|is)\p{Ll}{3,12}s) /u;
const MEASURE = /[$£€₹%]|\bper ?cent\b|\d,\d{3}|\b(?:million|billion|crore|lakh)\b/;

const OF_PROJECT = new RegExp('^(?:[^,;:“"]{3,60}, )?'
  + '(?:[Ww]e|[Oo]ur'
  + '|[Tt]he (?:project|proposed project|team|proposal|applicants?|consortium|requested budget)'
  + '|[Tt]his (?:project|proposal|grant)) ');

/** What a witness says of herself and her own: "Last year we paid $1.1 million in tariffs." */
const OF_WITNESS = /^(?:[^;:“"]{3,50} )?(?:I|[Ww]e|[Mm]y|[Oo]ur) /;
/** The same in an answer: "A: We had drafted it in two nights." */
const OF_ANSWER = /^(?:[^;:“"]{1,30}: )?(?:[^;:“"]{3,80} )?(?:I|[Ww]e|[Mm]y|[Oo]ur) /;
/** Who speaks for the body that gives out a release, and is called by no other: "said director Ada Obi". */
const OFFICER = new RegExp('[”"],? (?:said|says|added|adds|commented) (?:(?:its|the) )?(?:(?:executive|managing|deputy|co) ?-?)?'
  + '(?:director|chair(?:man|woman|person)?|president|chief executive|CEO|founder|spokes\\p{Ll}+|secretary[- ]general'
  + "|general secretary)(?:,? \\p{Lu}[\\p{L}.’'-]*){1,3}[.,]", 'u');
/** What its deed has brought about: "opened an office", "launched its first fund". */
const BROUGHT_ABOUT = /\b(?:an?|its|a new) (?:(?!of|in|at|on|for|to)[\p{Ll}\d-]+ ){0,2}?(\p{Ll}{4,20})(?= (?:in|at|on|for|to|of|that|which|with)\b|[.,])/gu;

/**
 * Makes the teller for a draft; `undefined` when it is no press release, no review of a book, no grant proposal, no testimony, no
 * interview and no minutes.
 */
export function ownMatter({ issuer, reviewed, applies, testifies, interviews, records }: DraftVoice): OwnMatter | undefined {
  if (records) return (text) => !ANOTHERS.test(text);
  if (issuer !== '') return matterOfIssuer(issuer);
  if (reviewed !== '') return matterOfReview(reviewed);
  if (applies) return (text) => OF_PROJECT.test(text);
  if (interviews) return matterOfInterview();
  return testifies ? (text) => OF_WITNESS.test(text) && !ANOTHERS.test(text) : undefined;
}

/** What somebody says in an answer of their own life and work, and of what happened there; not the figures of others. */
function matterOfInterview(): OwnMatter {
  let own = false;
  return (text, _, begins) => {
    own = OF_ANSWER.test(text) || (own && !begins);
    return own && !ANOTHERS.test(text) && (!MEASURE.test(text) || OF_ANSWER.test(text));
  };
}

/** What the body that gives out a press release says of itself, and what its people are quoted with. */
function matterOfIssuer(issuer: string): OwnMatter {
  const words = issuer.split(' ').filter((word) => /^\p{Lu}/u.test(word));
  const names = [issuer, `the ${words.at(-1)!}`, ...(words.length > 1 ? [words.map((word) => word[0]).join('')] : [])].join('|');
  const subject = new RegExp(`^(?:(?:And|But),? )?(?:[^;:“"—–]{3,60}[—–,-] ?)?(?:the )?(?:${names})(?:[’']s?)?(?![\\p{L}-])`, 'iu');
  const speaker = new RegExp(`\\b(?:said|says|added|adds|commented)\\b.{0,80}(?<![\\p{L}-])(?:${names}|the (?:report|study)(?=[’']))(?![\\p{L}-])`, 'iu');
  let own = false;
  let quotes = false;
  let things: readonly string[] = [];
  return (text, { beginsQuoted }, begins) => {
    if (begins) own = quotes = false;
    quotes = speaker.test(text) || OFFICER.test(text) || (quotes && beginsQuoted);
    const goesOn = own && (GOES_ON.test(text) || things.some((thing) => text.startsWith(`The ${thing} `)));
    const isSubject = subject.test(text);
    own = quotes || (!ANOTHERS.test(text) && (isSubject || OF_WHAT_IS_GIVEN_OUT.test(text) || OF_WITNESS.test(text) || goesOn));
    if (isSubject) things = Array.from(text.matchAll(BROUGHT_ABOUT), ([, thing]) => thing);
    return own;
  };
}

/** What a review says of the book, its author and what the book says. */
function matterOfReview(author: string): OwnMatter {
  const named = new RegExp(`(?<![\\p{L}-])${author}(?:[’']s?)?(?![\\p{L}-])`, 'u');
  // Reviews tell in the present what stands in a book; in the past an author lived: "Quill was elected in 1985", "Quill's earlier book won a prize."
  const lives = new RegExp(`^(?:[^,;:“"]{3,50}, )?(?:\\p{Lu}[\\p{L}.]{0,20} ){0,2}${author}`
    + "(?:, [^,;]{2,80},|[’']s? (?:earlier|previous|first|last|second|other|best-known) \\p{Ll}+)? (?!writes|argues|says)", 'u');
  let own = false;
  return (text, { past, number, dated, says, named: names, verb, words, told }, begins) => {
    const isLife = (told || PAST_BEHIND.test(text)) && !says && lives.test(text) && !FOR_THE_BOOK.test(text);
    const about = !isLife && (named.test(text) || OF_BOOK.test(text));
    const isView = !past && !number && !dated && !says && !names;
    const isLine = !verb && words <= SHORT;
    own = !isLife && (about || isView || isLine || TELLS_NOW.test(text) || PAGE.test(text)
      || ((own || begins) && TELLS_ON.test(text) && !MEASURE.test(text)));
    return own && !ANOTHERS.test(text);
  };
}
