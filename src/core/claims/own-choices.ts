import type { Token } from './tokens';

const OPTION = /^(?:Option|Scenario|Alternative|Recommendation|Step|Priority|Pillar|Goal|Objective) (?:\d{1,2}|[A-Z]|one|two|three|four|five|six) ?[:.\u2013\u2014]/u;

/** One to six words at the start of a sentence. */
const SUBJECT = "(?:\\p{L}[\\p{L}’'-]{0,20} ){1,6}";

/** What an official asks of the reader. */
const ASKS = new RegExp(
  // "The Minister is invited to note the position."
  `^${SUBJECT}(?:is|are) (?:invited|requested|asked|recommended) to (?:note|approve|agree|endorse|consider|decide|confirm|comment|give|take)\\b`
  // "Staff recommends that Council repeal parking minimums.", "It is proposed that fees rise."
  + '|^(?:It is (?:recommended|proposed)|(?:Staff|Officials|Officers) (?:recommends?|proposes?|requests?)) (?:that|[Oo]ptions?)\\b'
  // "You asked whether the ministry can refuse."
  + '|^You (?:have )?asked (?:us|me|for|about|whether|if|how|what|which|why)\\b'
  // "The Treasury has been consulted.", "A draft letter is attached."
  + `|^${SUBJECT}(?:(?:has|have) been consulted|(?:is|are) (?:attached|enclosed))\\b`
  + '|^Option (?:\\d|[A-Z]|\\([a-z]\\)) is (?:preferred|recommended)\\b'
  // "This memo asks for a decision."
  + '|^This (?:memo(?:randum)?|paper|note|brief(?:ing)?|submission|minute|advice|letter|report) '
  + '(?:asks|invites|requests|seeks|advises|recommends|proposes|updates|responds)\\b'
  // "A decision is needed by Friday."
  + '|^(?:An?|Your|The) (?:\\p{Ll}+ ){0,2}(?:decision|approval|agreement|steer|reply|response) is (?:sought|needed|requested|required|due)\\b', 'u');

const FEW = '(?:two|three|four|five|six|several)';
/** What an author counts before telling it. */
const COUNTED = '(?:gaps|lessons|questions|points|options|challenges|problems|risks|conclusions|findings|implications|caveats|tasks|themes|features|things'
  + '|observations|facts|numbers|patterns|principles|reasons|obstacles|objections|arguments|explanations|forces|factors|trends|answers)';
/** Choices that the author counts. */
const CHOICES = new RegExp(
  // "Ministers have three options.", "The overspend had two main causes."
  `^(?:\\p{L}[\\p{L}’'-]{0,20} ){1,5}(?:has|have|had|faces?) (?:only |but )?${FEW} (?:[a-z]{3,10} )?`
  + '(?:choices|options|ways|reasons|paths|tasks|priorities|courses|alternatives|aims|goals|causes|parts|flaws|weaknesses|merits|drawbacks|faults)\\b'
  // "This leaves Seoul with two ways out."
  + '|^(?:This|That|It|All this) (?:leaves|gives|left|gave) [^,;:.]{2,40} (?:with )?(?:only |but )?(?:two|three|four|five) '
  + '(?:[a-z]{3,10} )?(?:choices|options|ways|paths|tasks)\\b'
  // "Three lessons stand out."
  + `|^(?:Two|Three|Four|Five|Six|Several) (?:\\p{Ll}{3,14} ){0,2}${COUNTED} `
  + '(?:stand out|follow|remain|deserve|emerge|come to mind|matter|are (?:worth|clear|key|in order|needed|at work))\\b'
  // "There are three problems with the scheme."
  + `|^There (?:are|were) ${FEW} (?:\\p{Ll}{3,14} ){0,2}${COUNTED}(?: (?:here|at work|for|why|with|to|behind|in) [^,;:.]{0,60})?[.:]$`, 'u');
/** What stands in all that `CHOICES` finds. */
const COUNT = /[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]everal/;

/** A choice that the author names or counts, or what an official asks of the reader: "Option 2: a planning cell.", "The Minister is invited to note …" */
export function putsChoice(text: string): boolean {
  return OPTION.test(text) || ASKS.test(text) || (COUNT.test(text) && CHOICES.test(text));
}

/** "First, publish the tariff books." */
const ORDINAL = /^(?:First|Second|Third|Fourth|Fifth|Sixth|Finally|Lastly|Next|Then)(?:ly)?, /;

/** "Write to METI by 1 April", "Start now, unless …", "Don't sell arms to Taiwan unless …": what somebody is told to do. */
const TASK = new RegExp('^(?:Please |First, |Then,? |And |So |But |Also )?(?:'
  + '(?:[Ww]rite|[Rr]eply|[Tt]alk|[Ss]peak|[Ss]ubmit|[Aa]ppeal|[Ss]end word) (?:back |again )?to (?:the |your |our )?\\p{L}'
  + '|(?:[Aa]sk|[Cc]all|[Pp]hone|[Tt]ell|[Ee]mail|[Rr]emind|[Ss]end|[Ii]nvite|[Nn]otify|[Mm]eet|[Cc]hase|[Bb]rief|[Cc]ontact|[Dd]raft|[Ff]inish|[Bb]ook|[Gg]et)'
  + ' (?:the|an?|your|our|his|her|their|this|these|us|me|them|him|all|every|each) '
  + '|(?:[Aa]sk|[Tt]ell|[Ee]mail|[Rr]emind|[Ss]end|[Ii]nvite|[Nn]otify|[Mm]eet|[Cc]all (?:Ambassador|Minister|Senator|Secretary|Director|Chair|Dr|Mr|Ms)) \\p{Lu}'
  + '|(?:[Ss]tart|[Ss]top|[Bb]egin|[Aa]ct|[Ww]ait|[Ll]eave|[Mm]ove|[Gg]o|[Vv]ote) (?:now|today|tomorrow|early|at once|soon|until|before)(?=[ ,.!])'
  + '|[Vv]ote (?:for|against|yes|no)(?=[ ,.!])'
  + '|(?:[Dd]o not|[Dd]on[’\']t|Never (?:again )?(?=(?:let|sell|allow|trust|give|sign|buy|lend|arm|promise) )) ?(?!mind|forget)\\p{Ll}+ '
  + ')', 'u');
/** What goes on after it, and may claim something: "Ask any farmer: prices …", "Tell voters that …", "Talk to miners and they say …". */
const TELLS_MORE = new RegExp('[:;—“"]|, (?:but|yet|for|as) |\\b(?:that|which|who|whose|because|since|is|are|was|were|has|had|rose|fell|grew)\\b'
  + '| and (?:you|they|he|she|it|most|many|some|\\d)|\\d ?(?:%|percent|per cent|[mb]illion)', 'u');

/** One of several choices that the author sets out, "(b) Expand the scheme to 12,000 households", "Third, publish the tariff books", or something to do: "[ ] Check …", "Write to METI". */
export function offersChoice(text: string, tokens: readonly Token[]): boolean {
  if (TASK.test(text) && !TELLS_MORE.test(text)) return true;
  if (text.startsWith('[')) return /^\[[ xX]\] /.test(text);
  if (ORDINAL.test(text)) return beginsBare(text, tokens, 2);
  return text.startsWith('(') && /^\((?:[a-h]|[ivx]{1,4}|\d)\) /.test(text) && beginsBare(text, tokens, 3);
}

/** Endings of words that are no bare verbs, unless a list has them. */
const NO_VERB = /(?:[^s]s|ed|ing|ly|tion|ment|ness|ity|ism)$|[^a-z-]/;
const BEHIND_VERB = /^(?:[$€£¥₹]|back|aside|up|down|out|off|away|more|fewer|less|new|enough|at)$/;

/** It begins with a bare verb and what that is done to, after a label with a colon, if there is one: "Treasury: Set aside $4 billion". */
export function beginsBare(text: string, tokens: readonly Token[], from = 0): boolean {
  let at = from;
  for (let index = from; index < Math.min(tokens.length, from + 7); index += 1) if (tokens[index].key === ':' || text[tokens[index].start] === ':') at = index + 1;
  const first = tokens[at];
  if (first?.kind !== 'word' || first.is.function || first.is.places || first.past || first.caps === 2 || first.possessive) return false;
  const { next } = first;
  const { is, kind } = next;
  return (is.det || kind === 'number' || next.caps > 0 || BEHIND_VERB.test(text.slice(next.start, next.end)))
    && (first.is.imperative || !NO_VERB.test(text.slice(first.start, first.end).toLowerCase()));
}

const PROPOSALS = /\b(?:recommend(?:s|ed|ations?)?|proposals?|propose[sd]?|options|could|would|urges?|calls? (?:on|for)|asks|steps|priorities|ways)\b/;

/** A lead-in, ending in a colon, under which proposals stand. */
export function asksFor(text: string): boolean {
  return PROPOSALS.test(text);
}
