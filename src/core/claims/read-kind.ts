import { lowerCase } from '../text/lower-case';
import { MONTH } from '../text/months';
import type { Model } from './model';
import { NO_SAYING } from './noun-or-verb';
import type { SentenceSignals } from './sentence-signals';
import type { SignalBook } from './signal-book';
import type { ClaimKind } from './verdict';

/** Numbers that count nothing: dates and years, the numbers of laws, chapters and sentences, names such as COVID-19 and G20. */
const NO_COUNT = new RegExp(`\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b(?![%.,]\\d| percent| per cent)`
  + `|\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}\\b`
  + '|(?<![\\d$€£¥.,])(?:1[5-9]|20)\\d\\d(?:[–-]\\d{2,4})?s?\\b'
  + '(?![.,%]\\d| (?:percent|per cent|people|men|women|troops|dollars|tons|tonnes))'
  + '|\\b(?:Articles?|Sections?|Clauses?|Chapters?|Titles?|Annex|Paragraphs?|Rules?|Part|Laws?|Acts?|Directives?|Regulations?'
  + '|Resolutions?|Decrees?|Orders?|Decisions?|Figures?|Tables?|Box|Phase|Levels?|Option|Type|Category|Track|Stage|Day|Notes?'
  + '|Cases?|Boeing|Airbus) '
  + '(?:\\([A-Z]{2,4}\\) )?(?:No\\.? ?)?\\d[\\d.()/a-zA-Z–-]*'
  + '|\\b[A-Z][A-Za-z]{0,9}[-‑.]?\\d+(?:[-/.]\\d+)*[A-Za-z]?\\b'
  + '|\\b\\d{1,3}(?:st|nd|rd|th)\\b|\\(\\d{1,2}\\)|\\b\\d+\\([a-z]\\)|\\b24/7\\b|^\\d{1,2}[.)] ', 'gu');
/** Figures, and words that count or measure, for text in lower case. */
const COUNT = new RegExp('\\d'
  + '|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]{3,5}teen'
  + '|(?:twen|thir|for|fif|six|seven|eigh|nine)ty'
  + '|hundreds?|thousands?|[mbtr]{1,2}illions?|dozens?|scores|hal(?:f|ves)|thirds?|quarters?|fifths?|tenths?|percent'
  + '|twice (?:as|the|that|what)|doubl\\w+|tripl\\w+|quadrupl\\w+|majority|minority|averages?|total\\w*|share|rate|number|amount'
  + '|most|many|few|fewer|more|less|over|ris(?:e|es|en|ing)|rose|f(?:a|e)ll\\w*|gr[eo]w\\w*|increas\\w+|decreas\\w+|declin\\w+'
  + '|dropp?\\w*|surg\\w+|shr[aiu]nk\\w*|slump\\w*|soar\\w*|jump\\w*|years?|months?|weeks?|days?|hours?|decades?|only)\\b', 'u');

/** A number that is surely neither a date nor part of a name; found sooner than `COUNT`. */
const SURE_COUNT = /[$€£¥] ?\d|\d ?(?:%|percent|per cent|[mb]illion)/;

/** Who says so, in other words than a verb of saying. */
const ASCRIBES = new RegExp('^att:(?:according|somesay|literature|thesource|viewed|passive|inhis|idea|concern|plan|claimNoun|etal|popular|refer|adverb|ascribe'
  + '|evidence|known|nameStance|verbQuote|sayThat|reportThat)$');

/** What a rule does, in more than a word of the law. */
const ASKS_BY_LAW = /^law:(?!word$|name$|capital$)/;

/** A way to decide, and nobody's opinion: "ASEAN acts only by consensus of its members." */
const BY_CONSENSUS = /\bby (?:consensus|agreement|decision) (?:of|among|between)\b/;

/** Words that look like a law and mean something else: "in order to", "the ACT Accelerator", "Bill Gates". */
const NO_LAW = new RegExp('\\b[Ii]n order (?:to|that|for)\\b'
  + '|\\b(?:can|could|may|might|must|shall|should|will|would|to|not|also|either|often|they|we|who|that) act\\b'
  + '|\\b[Ll]aw enforcement\\b|\\brule of law\\b|\\bnaming conventions?\\b'
  + '|\\b[Cc]onvention [Cc]ent(?:er|re)s?\\b'
  + '|\\b[Pp]rovision of\\b'
  + '|\\b(?:foundation|research|block|small|cash) grants?\\b'
  + '|\\bProtocol Labs\\b|\\bACT\\b|\\bBill (?=&|\\p{Lu}\\p{Ll})', 'gu');

/** Signals of somebody's words; not those for who it might be, and for what somebody stands for. */
const SPEAKS = /^att:(?!sourceNoun$|stance|nameStance)/;
/** Words of saying that say nothing here: "by contrast", "called into question", "a read/write interface". */
const NO_SPEECH = new RegExp('\\b(?:[Bb]y|[Ii]n) contrast\\b'
  + '|\\b(?:called|calls|calling) (?:in(?:to)? question|off|on to)\\b'
  + '|\\b[Ee]arly[- ]warnings?\\b'
  + '|\\bwarning (?:systems?|signs?|signals?)\\b'
  + '|\\b(?:time|moment) of (?:this )?writing\\b'
  + '|\\bwriting (?:spaces?|tools?|systems?|assistants?)\\b'
  + '|\\bread[-/ ]?write\\b|\\bwrite only\\b|\\bthought of as\\b'
  + '|\\b(?:newly |new |first )?confirmed (?:cases?|infections?|deaths?)\\b'
  + '|\\bexposed (?:to|gross|the|a|deep)\\b'
  + '|\\b(?:final|last|ultimate|real|bigger|greater|full|direct|formal|stronger|limited) say\\b'
  + '|\\beditorial boards?\\b|\\bblog posts\\b'
  + '|\\bdemonstrated (?:considerable|great|strong|its|their|a|an)\\b'
  + '|\\b(?:described|outlined|highlighted|mentioned|discussed|noted) (?:above|below|earlier|in (?:chapter|section|\\())'
  + '|\\bdiscover new\\b'
  + '|\\bclaimed (?:\\d[\\d,]* |many |more |several )?(?:victims|lives)\\b'
  + '|\\b(?:mutation|interest|growth|tax|exchange|birth|death|poverty|inflation) rate\\b'
  + '|\\bcase counts?\\b'
  + '|\\bto (?:grant or deny|assess the|maintain)\\b'
  + '|\\brate the\\b|\\bthreaten(?:s|ed)? to\\b'
  + '|\\b(?:contending|contend|contends) with\\b'
  + '|\\bdenied (?:access|registration|entry|a visa)\\b'
  + '|\\bresponded (?:to|by|with)\\b'
  + '|\\bpublish(?:es|ed)? (?:statistics|data)\\b'
  + '|\\brecorded (?:with|by|in)\\b'
  + '|\\bpredict (?:whole|a word|the next)\\b', 'gu');

/**
 * Makes the reader of a claim's kind. It is the model's, except where the words belie it: "talks concluded on 3 May" is no
 * attribution and no figure.
 */
export function createKindReader({ kindOf }: Model, signals: SignalBook): (text: string, own: SentenceSignals, quoted: boolean) => ClaimKind {
  const [say, report, noun, past, was, lawWord] = ['att:say', 'att:report', 'att:claimNoun', 'evt:past', 'evt:passivePast', 'law:word'].map(signals.id);
  const [isAscribing, isSpeaking, isAskedByLaw] = [ASCRIBES, SPEAKS, ASKS_BY_LAW].map((pattern) => {
    const known: boolean[] = [];
    return (id: number): boolean => (known[id] ??= pattern.test(signals.name(id)));
  });
  /** Everything that looks like speech in the sentence is a deed. */
  const tellsDeedsOnly = (text: string, { raised, facts: { deeds } }: SentenceSignals): boolean => {
    const ascribing = raised.ids().filter(isAscribing);
    if (ascribing.some((id) => id !== noun)) return false;
    const decides = BY_CONSENSUS.test(text);
    if (ascribing.length > 0 && !decides) return false;
    const others = deeds + (text.match(NO_SPEECH)?.length ?? 0);
    return (others > 0 || decides) && others >= raised.countOf(say) + raised.countOf(report);
  };
  /** Everything that looks like speech in the sentence is a noun: "claims", "rights of speech", "low tax rates". */
  const namesSpeechOnly = (text: string, { raised }: SentenceSignals): boolean => {
    const said = raised.ids().flatMap((id, slot) => (isSpeaking(id) ? [slot] : []));
    if (!said.every((slot) => NO_SAYING.test(text.slice(raised.startAt(slot), raised.endAt(slot))))) return false;
    const nouns = text.split(/[^\p{L}-]+/u).filter((word) => NO_SAYING.test(word)).length;
    return said.length > 0 && said.every((slot) => raised.countAt(slot) <= nouns);
  };
  /** Everything that looks like a law in the sentence is something else. */
  const namesNoLaw = (text: string, { raised }: SentenceSignals): boolean => {
    if (raised.ids().some(isAskedByLaw)) return false;
    const others = text.match(NO_LAW)?.length ?? 0;
    return others > 0 && raised.countOf(lawWord) <= others;
  };
  const isBelied: Readonly<Partial<Record<ClaimKind, (text: string, own: SentenceSignals, quoted: boolean) => boolean>>> = {
    figure: (text) => !countsSomething(text),
    quote: (_, { facts }, quoted) => !quoted && facts.namesOnly,
    attribution: (text, own) => namesSpeechOnly(text, own) || tellsDeedsOnly(text, own),
    rule: namesNoLaw,
  };
  return (text, own, quoted) => {
    const denied: ClaimKind[] = [];
    let kind = kindOf(own, quoted, denied);
    while (isBelied[kind]?.(text, own, quoted)) {
      denied.push(kind);
      kind = kind === 'attribution' && own.raised.countOf(past) + own.raised.countOf(was) > 0 && tellsDeedsOnly(text, own) ? 'event' : kindOf(own, quoted, denied);
    }
    return kind;
  };
}

/** True when something is counted or measured in a sentence, and not only dated or numbered as a law is. */
function countsSomething(text: string): boolean {
  return SURE_COUNT.test(text) || COUNT.test(lowerCase(text.replace(NO_COUNT, ' ')));
}
