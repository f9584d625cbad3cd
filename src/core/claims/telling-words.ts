import { matchAt } from '../text/match-at';
import type { Span } from '../text/span';

/** The number of the "Article 53" or "Law 84" that a rule stands in. */
const NUMBERED = new RegExp('(?<=\\b'
  + '(?:Articles?|Sections?|Chapters?|Titles?|Annex|Rule|Resolution|Directive|Regulation|Clause|Law|Decree|Order|Decision))'
  + ' [\\dIVX][\\d.IVX/()a-z]*(?<![.(])', 'uy');

/**
 * What stands before the subject proper in "and within six weeks Ford", "In April 2025 Beijing", "On 8 May the lines", "In Scotland headteachers", "By then
 * farmers" and, after "On June 17,", "2024, Chinese troops".
 */
const LEAD = new RegExp('^(?:[,;:] )?(?:\\d{4}, )?(?:(?:and|but|or|so|yet) )?'
  + '(?:(?:[Ii]n|[Oo]n|[Bb]y|[Aa]t|[Aa]fter|[Bb]efore|[Ss]ince|[Ww]ithin|[Dd]uring|[Uu]nder|[Ww]ith|[Ff]or|[Ff]rom|[Aa]cross|[Tt]hroughout) '
  + '(?:\\d{1,2} [A-Z][a-z]{2,8} (?:\\d{4},? )?'
  + '|(?:\\d{4}|then) '
  + '|(?:(?:most|much|all|parts) of )?\\p{Lu}[\\p{L}’-]+ (?:\\p{Lu}[\\p{L}’-]+ ){0,2}(?=\\p{Ll})(?!(?:of|and|or|for|on|in)(?!\\p{L}))'
  + '|(?:[A-Z][a-z]+ (?:\\d{1,2} )?\\d{4} |[^A-Z,]{1,40} )(?=[A-Z])))?', 'u');

const NAME = new RegExp("^\\s+(?:(?:the|a|an|its|their|his|her)\\s+)?[\\p{L}\\p{N}.’'&-]+(?:\\s+(?:\\p{Lu}[\\p{L}\\p{N}.’'&-]*|of|for|and|the))*"
  + '(?<!\\s(?:of|for|and|the))', 'u');

/** "according to" with the name after it. */
export function withName(text: string, { start, end }: Span): Span {
  const name = NAME.exec(text.slice(end, end + 80));
  return { start, end: end + (name?.[0].replace(/[.’']{1,3}$/, '').length ?? 0) };
}

/** The subject proper. */
export function atSubject(text: string, { start, end }: Span): Span {
  return { start: start + LEAD.exec(text.slice(start, end))![0].length, end };
}

/** "Article" with its number. */
export function atNumber(text: string, span: Span): Span {
  return reach(NUMBERED, text, span);
}

/** Up to four words, no sign between them; a full stop after one ends the sentence. */
const BEHIND = /^(?: (?:\p{Sc}|[\p{L}\p{N}])[\p{L}\p{N}’'%.-]*(?<!\.)(?!\p{L}|\.(?!["”’)]?$))){1,4}/u;

/** Four words are hardly longer. */
const LONGEST = 120;

/** Where another clause begins: "half of the water while …". */
const NEXT_CLAUSE = /(?<=[^ ]) (?:while|whereas|which|who|because|when|where|but|if)(?!\p{L}).*$/u;

/** "grew", "first" with what follows them: "grew in the first centuries", "first orbital satellite". */
export function withWhatFollows(text: string, { start, end }: Span): Span {
  const more = BEHIND.exec(text.slice(end, end + LONGEST))?.[0].replace(NEXT_CLAUSE, '');
  return { start, end: more === undefined ? end : Math.max(end, start + withoutTail(text.slice(start, end + more.length)).length) };
}

/** Words with a capital letter, but for those that a sentence begins with. */
const BEFORE = /(?:(?<![\p{L}-])(?!(?:Its?|The|This|Their|His|Her|Our|Under|In|By|And|But)\b)\p{Lu}[\p{L}’-]{1,30} (?:(?:of|and|for|on) (?:the )?)?){1,6}$/u;

/** "Act" with the name before it: "National Electricity Act". */
export function withNameBefore(text: string, { start, end }: Span): Span {
  const before = BEFORE.exec(text.slice(Math.max(0, start - 80), start));
  return { start: start - (before?.[0].length ?? 0), end };
}

/** Who says so, right before the verb: "Karl Polanyi famously argued", "game theorists have argued". */
const SPEAKER = new RegExp("(?<![\\p{L}\\p{N}.’'-])"
  + '(?:(?!(?:The|This|That|These|Such|In|As|But|And|If|It|I|To|With|Though|Although|Since|Because|He|She|They|We|Who|Which|While'
  + '|When|Where) )'
  + "\\p{Lu}[\\p{L}\\p{N}.’'-]{0,30} (?:(?:of|for|the|and|de|van|von) )?){1,6}"
  + '(?:(?:has|have|had|also|then|since|later|once|publicly|[a-z]{3,12}ly) ){0,2}$'
  + "|(?<![\\p{L}\\p{N}.’'-])(?:[a-z]{3,15} )?"
  + '(?:scholars|critics|experts|officials|theorists|economists|analysts|studies|researchers|observers|scientists|authors|ministers'
  + '|lawyers|doctors|companies|governments) (?:(?:has|have|had|also|then|since|later|once|[a-z]{3,12}ly) ){0,2}$', 'u');

/** A verb of saying with who says so, where that stands right before it. */
export function withSpeaker(text: string, { start, end }: Span): Span {
  const before = text.endsWith('ing', end) ? null : SPEAKER.exec(text.slice(Math.max(0, start - 80), start));
  return { start: start - (before?.[0].length ?? 0), end };
}

/** What a sentence says first of when or how, what joins it, and its label: "to date ", "because ", "Up to now, ", "Redistribution: ". */
const OPENING = new RegExp('^(?:[A-Z][^,.:“"]{2,60}: '
  + '|(?:(?:[Uu]p )?[Tt]o (?:date|now)'
  + '|[Tt]oday|[Nn]ow|[Hh]ere|[Tt]hen|[Ff]inally|[Aa]gain|[Tt]hus|[Bb]ecause|[Ww]hile|[Aa]lthough|[Tt]hough|[Ii]f|[Ss]ince|[Ww]hen'
  + '|[Aa]s(?= [a-z]+s$)'
  + '|[Ee]ven(?! (?:more|less|if|when)\\b)) '
  + '|(?:[Nn]o less|[Ff]urther|[Mm]ore(?:over)?|[Mm]ost|[Ll]ess|[Ww]orse|[Bb]etter|[Ee]qually|[Tt]ogether|[Pp]rior|[Uu]p to'
  + '|[Tt]o date|[Tt]oday|[Nn]ow|[Hh]ere|[Tt]hen|[Ff]inally|[Aa]gain|[Dd]ue to|[Ii]n|[Oo]n|[Aa]t|[Bb]y|[Ff]or|[Ww]ith|[Aa]s'
  + '|[Aa]mong|[Uu]nder|[Ll]ike|[Uu]nlike|[Aa]ll the while'
  + '|[Tt]his (?:spring|summer|autumn|fall|winter|year|month|week))\\b[^,]{0,40}, )');

/** What is said of a subject after a comma, a dash or in brackets: "China, despite its wealth". */
const ASIDE = new RegExp('(?:, (?:despite|including|like|such as|with|which|who|whose|where|when|because|but|however|an?|the|its|the former'
  + "|\\p{Lu}[\\p{L}-]*[’']s)(?![\\p{L}])"
  + '|[—–(]).*$', 'u');

/** A verb that was not taken for one, and all after it: "INGOs provide", "The preamble below summarizes how the world". */
const VERB = new RegExp(' (?:remains? (?!of)|requires?\\b|represents?\\b|provides?\\b|need not\\b|summari[sz]es\\b'
  + '|(?:also )?(?:shows?|explains?|describes?|helps?) (?:[a-z]+ )?(?:how|what|why)\\b'
  + '|both [a-z]+ed\\b).*$', 'u');
/** What makes a verb one of a side clause: "countries where the internet remains free". */
const RELATIVE = / (?:that|which|who|whose|where|when|how|what)\b/;

/** What does not belong to a stretch any more: it leads on to what stands after. */
const TAIL = new RegExp('(?:,|,? '
  + '(?:there|here|which|who|whose|that|this|these|those|their|its|his|her|our|a|an|the|each|every|all|any|to|of|in|on|at|by|for'
  + '|with|from|up|and|or|nor|but|as|if|when|where|because|while|however|rather|even|most|more|sometimes|often|still|now|also'
  + '|already|yet|only|too|thus|then|(?:tend|come|appear|seem)s? to|than|into|over|among|until|before|after|under|if|didn’t|not|no'
  + '|it|he|she|they|we|you|will|would|can|could|may|might|should|very|so|such|single|either|both|be|been|is|are|was|were|has|have|had|[a-z]{1,20}ly))$', 'u');

/** Words that say nothing of what the sentence is about. */
const SAYS_NOTHING = new RegExp('^(?:[Tt]he )?'
  + '(?:[Ss]ame|[Tt]he|[Oo]nes?|[Oo]thers?|[Ss]ometimes|[Ii]ts?|[Ww]e|us|[Oo]ur|I|[Yy]ou|[Tt]hey|[Tt]heir|them|[Tt]hese|[Tt]his'
  + '|[Tt]hat|[Tt]hose|[Nn]one|[Nn]obody|[Nn]ot?|[Nn]o [a-z-]+(?: [a-z-]+)?|[Nn]othing|[Ee]very(?:one|body)|[Ss]ome|[Mm]any|[Mm]ost'
  + '|(?:[Aa] )?[Ff]ew|[Aa]ll|[Bb]oth|[Ee]ach|[Aa]ny|[Aa]nother|[Tt]here|[Hh]ere|[Ww]hat|[Ww]hich|[Ww]ho)$');

/** Words up to the last that makes sense without what stands after it. */
function withoutTail(words: string): string {
  let end = words.length;
  for (let tail = TAIL.exec(words); tail !== null; tail = TAIL.exec(words.slice(0, end))) end = tail.index;
  return words.slice(0, end);
}

/** Who is spoken of next: "hinted that he would", "wants a". */
const NEXT_ONE = /(?: that)? (?:it|he|she|they|we|I|an?|the|its|their|his|her)(?: (?:will|would|can|could|may|might|should))?$/;

/** Words of saying without who is spoken of next. */
export function withoutNextOne(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).replace(NEXT_ONE, '').length };
}

/** The words of a subject that name what the sentence is about, as "security considerations" of "Up to now, security considerations"; `undefined` when none do. */
export function named(text: string, { start, end }: Span): Span | undefined {
  let at = start;
  for (let opening = OPENING.exec(text.slice(at, end)); opening !== null; opening = OPENING.exec(text.slice(at, end))) at += opening[0].length;
  let words = text.slice(at, end);
  if (!/, (?:and|or) /.test(words)) words = words.replace(ASIDE, '').trimEnd();
  const verb = VERB.exec(words);
  if (verb !== null && !RELATIVE.test(words.slice(0, verb.index))) words = words.slice(0, verb.index);
  words = withoutTail(words);
  const denied = text.slice(Math.max(0, at - 3), at) === 'No ';
  return words === '' || denied || SAYS_NOTHING.test(words) ? undefined : { start: at, end: at + words.length };
}

/** A person or thing of some nation by the first word alone: "Russian" of "Russian retailers". */
const OF_NATION = /^\p{Lu}[a-z]+(?:[aei]an|[fr]ican|ese|ish)$/u;
const ONE_BEHIND = / (?!(?:and|or|of|to|in|on|at|by|as|is|are|was|were|had|has|have|who|that|like|for|from|with)\b)[a-z]{3,20}\b/uy;
/** One word that is written like a name. */
const LIKE_A_NAME = /^\p{Lu}\p{Ll}+$/u;
/** Several of something, by one word: "manufacturers". */
const SEVERAL = /^\p{Ll}{3,}s$/u;

/** The same for words outside the subject: no word that may have its capital letter from the sentence, and people in the plural only. */
export function namedAlone(text: string, span: Span, kind: 'place' | 'name' | 'people'): Span | undefined {
  const words = text.slice(span.start, span.end);
  if (kind === 'people' && !SEVERAL.test(words)) return undefined;
  if (kind === 'name' && LIKE_A_NAME.test(words) && !/\p{L}/u.test(text.slice(0, span.start))) return undefined;
  if (!OF_NATION.test(words)) return named(text, span);
  const more = reach(ONE_BEHIND, text, span);
  return more.end === span.end ? undefined : more;
}

/** "Kazakhstan still" and "obliges each" without the last word. */
export function withoutLast(text: string, { start, end }: Span): Span {
  const last = /\s(?:still|now|also|already|yet|only|too|thus|each|every|all|any|the|an?|that|[a-z]{1,20}ly)$/.exec(text.slice(start, end));
  return { start, end: last === null ? end : start + last.index };
}

/** The stretch with what a pattern with the `y` flag matches right after it. */
export function reach(pattern: RegExp, text: string, { start, end }: Span): Span {
  return { start, end: end + (matchAt(pattern, text, end)?.[0].length ?? 0) };
}
