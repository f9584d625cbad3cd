import { isAdage } from './adage';
import { tellsDuty } from './duties';
import { isForeign } from './foreign';
import { tellsChange, tellsDelay, tellsHappening } from './happenings';
import { HINTS } from './hints';
import { speaksInFigures } from './idioms';
import { saysNothing, tellsDeed } from './noun-or-verb';
import { asksFor, beginsBare, offersChoice } from './own-choices';
import { announcesExhibit, showsOwnExhibit } from './own-exhibits';
import { beginsWithItself, livedByAuthor, metByAuthor, speaksOnOfItself, speaksUnmarked, surveyOf } from './own-study';
import { givesVerdict, weighsClaims } from './own-verdict';
import { givesOwnView, imagines, reckons, speaksForDraft, tellsFactFirst } from './own-voice';
import { isAscribed, tellsBill, tellsLimit, tellsRule, tellsRuling, tellsSchedule, tellsShare } from './plain-claims';
import { isVoiced, takesStance, tellsArrangement, tellsCapacity, tellsPractice } from './practices';
import { quotesNamesOnly } from './quoted-names';
import type { Reading } from './reading';
import type { SignalBook } from './signal-book';
import type { Token } from './tokens';

/** What a sentence tells by itself, as far as its neighbours and its shift in log odds (`sentenceShift`) depend on it. */
export interface PlaceFacts {
  /** It speaks of *I*. */
  readonly i: boolean;
  /** It speaks of *we* or *our*. */
  readonly we: boolean;
  /** Somebody says something in it. */
  readonly says: boolean;
  /** It has a long quotation. */
  readonly quotesLong: boolean;
  /** What it has in quotation marks are names, titles and terms. */
  readonly namesOnly: boolean;
  /** It has a name of two or more words. */
  readonly named: boolean;
  /** It has a number. */
  readonly number: boolean;
  /** It has a verb in the past. */
  readonly past: boolean;
  /** It names a year. */
  readonly dated: boolean;
  /** It begins with, or its subject is, *he*, *they* or a source: whoever was quoted before may be quoted again. */
  readonly goesOn: boolean;
  /** It begins with *this*, *it* or *that*. */
  readonly takesUp: boolean;
  /** The draft is its subject: "This report draws on …". */
  readonly ofItself: boolean;
  /** It goes on about the draft, if the sentence before began with it: "It draws on …". */
  readonly ofItselfAgain: boolean;
  /** Its first sign is an opening quotation mark. */
  readonly beginsQuoted: boolean;
  /** A quotation begins in it and is still open at its end. */
  readonly leavesOpen: boolean;
  /** A quotation is closed in it. */
  readonly closes: boolean;
  /** It is a question of the author's own, without anybody's words in it. */
  readonly asks: boolean;
  /** It says what somebody should do: "must", "should", "needs to", or a command. */
  readonly advises: boolean;
  /** It begins as an item of a list of proposals does: "Set aside $4 billion". */
  readonly bare: boolean;
  /** It leads in to a list of proposals: "We recommend:". */
  readonly asksFor: boolean;
  /** It is one of several choices that the author sets out, or something still to do. */
  readonly choice: boolean;
  /** It is about the author's own life, work or thanks, or about what people whom the author met said or did. */
  readonly witnessed: boolean;
  /** It is about people whom the author met or asked, or gives their words without quotation marks. */
  readonly met: boolean;
  /** It speaks of those asked in a survey: see `surveyOf`. */
  readonly survey: 'own' | 'another' | undefined;
  /** It says what a table or figure of the draft shows. */
  readonly exhibit: boolean;
  /** It says only that a table or figure of the draft shows what comes next. */
  readonly announces: boolean;
  /** It is given as the author's own view. */
  readonly ownView: boolean;
  /** It tells a measured fact, and only then speaks for the author. */
  readonly factFirst: boolean;
  /** It begins an invented case: "Imagine a minister who …". */
  readonly imagines: boolean;
  /** It says what a court has held. */
  readonly ruling: boolean;
  /** It says what a law provides. */
  readonly rule: boolean;
  /** It says what somebody may do on a condition only, or could not do before a time. */
  readonly limit: boolean;
  /** It lays down what people of some kind must or may not do, or an age or sum that is fixed, and names no law. */
  readonly duty: boolean;
  /** It says what a bill would do. */
  readonly bill: boolean;
  /** It says what somebody will do, and when. */
  readonly scheduled: boolean;
  /** It says which share of people or things it is true of. */
  readonly share: boolean;
  /** It does a sum with the figures of the sentence before. */
  readonly reckons: boolean;
  /** It is a saying of the author's own. */
  readonly adage: boolean;
  /** It is the author's verdict, with nothing in it that could be looked up. */
  readonly verdict: boolean;
  /** It tells what somebody or something has met with or done. */
  readonly happened: boolean;
  /** It tells what people of some kind do at a place that is named, or how much something can hold. */
  readonly practice: boolean;
  /** It says what states want, oppose or plan, what two bodies do together, who runs what, or who is paid or chosen by whom. */
  readonly stance: boolean;
  /** It says who or which law says so: "…, traders say." */
  readonly ascribed: boolean;
  /** Its main verb is in the past: "won", "was elected", "has won". */
  readonly told: boolean;
  /** It is not in English. */
  readonly foreign: boolean;
  /** How many of its verbs of saying name a deed here: "talks concluded". */
  readonly deeds: number;
  /** It has a finite verb. */
  readonly verb: boolean;
  /** How many words it has. */
  readonly words: number;
}

/* Words of the longest sentence that is taken for a saying, a verdict, one in a figure of speech, a duty, and what happened or is so. */
const LONGEST_ADAGE = 16;
const LONGEST_VERDICT = 20;
const LONGEST_FIGURE = 25;
const LONGEST_DUTY = 40;
const LONGEST_HAPPENING = 20;

/** Makes the reader of a sentence's facts; `has` tells whether it raised a signal, by its number. */
export function createFactReader({ id }: SignalBook): (reading: Reading, has: (signal: number) => boolean) => PlaceFacts {
  const [i, we, our, itself, long, run, number, past, year, question] =
    ['slf:i', 'slf:we', 'slf:our', 'slf:this', 'quo:long', 'nam:run', 'qty:number', 'evt:past', 'qty:year', 'qst:ends'].map(id);
  const [mainPast, perfect, done, twoDeeds, change] = ['evt:mainPast', 'evt:nameHas', 'evt:perfect', 'x:past2', 'chg:told'].map(id);
  const [say, verb, according, some, literature] = ['att:say', 'att:mainVerb', 'att:according', 'att:somesay', 'att:literature'].map(id);
  const [he, they, thisOne, it, that, need, needs] = ['opn:he', 'opn:they', 'opn:this', 'opn:it', 'opn:that', 'mod:need', 'mod:needs'].map(id);
  return (reading, has) => {
    const { text, tokens, hints, words, quotes, clause } = reading;
    const hinted = (hint: number): boolean => (hints & hint) !== 0;
    const last = quotes.at(-1);
    const says = has(say) || has(verb) || has(according) || has(some) || has(literature);
    const bareWords = !has(number) && !has(year) && quotes.length === 0;
    const met = (hinted(HINTS.asked) && metByAuthor(text)) || (quotes.length === 0 && (has(i) || has(we) || has(our)) && speaksUnmarked(text));
    return {
      i: has(i),
      we: has(we) || has(our),
      says,
      quotesLong: has(long),
      namesOnly: quotesNamesOnly(reading),
      named: has(run),
      number: has(number),
      past: has(past),
      dated: has(year),
      goesOn: clause.subject === 'he' || clause.subject === 'they' || clause.subject === 'source' || has(he) || has(they),
      takesUp: has(thisOne) || has(it) || has(that),
      ofItself: has(itself) && beginsWithItself(text),
      beginsQuoted: tokens.length > 0 && tokens[0].kind === 'open',
      leavesOpen: last !== undefined && last.opened && !last.closed,
      closes: quotes.some((quote) => quote.closed),
      asks: has(question) && quotes.length === 0,
      advises: clause.verbClass === 'modAdvice' || clause.verbClass === 'imperative' || has(need) || has(needs),
      bare: clause.verbClass === 'imperative' || beginsBare(text, tokens),
      choice: offersChoice(text, tokens),
      asksFor: text.endsWith(':') && (clause.verbClass === 'modAdvice' || has(need) || has(needs) || asksFor(text)),
      witnessed: (hinted(HINTS.draft) && speaksForDraft(text)) || met
        || ((has(i) || has(we) || hinted(HINTS.asked)) && livedByAuthor(text)),
      met,
      survey: hinted(HINTS.asked | HINTS.quantity) ? surveyOf(text, hinted(HINTS.asked)) : undefined,
      exhibit: hinted(HINTS.voice) && showsOwnExhibit(text),
      announces: hinted(HINTS.voice) && announcesExhibit(text),
      ownView: hinted(HINTS.voice) && givesOwnView(text),
      factFirst: hinted(HINTS.quantity) && has(number) && quotes.length === 0 && tellsFactFirst(text),
      ofItselfAgain: (has(it) || clause.openings > 0) && speaksOnOfItself(text),
      imagines: hinted(HINTS.voice) && imagines(text),
      ruling: hinted(HINTS.voice) && tellsRuling(text),
      rule: tellsRule(text),
      limit: hinted(HINTS.modal) && (tellsLimit(text) || (!says && tellsDelay(text))),
      duty: hinted(HINTS.duty) && words <= LONGEST_DUTY && tellsDuty(text),
      bill: hinted(HINTS.modal) && tellsBill(text),
      scheduled: tellsSchedule(text, has(year), hinted(HINTS.schedule)),
      share: hinted(HINTS.share) && tellsShare(text),
      reckons: (has(thisOne) || has(that)) && reckons(text),
      adage: words <= LONGEST_ADAGE && bareWords && tokens.length > 0 && !tokens[0].is.places && tokens[0].caps < 2
        && isAdage(text, has(past) || has(mainPast) || has(done)),
      verdict: (words <= LONGEST_VERDICT && bareWords && (says ? weighsClaims(text) : givesVerdict(text) && !isVoiced(text)))
        || (words <= LONGEST_FIGURE && quotes.length === 0 && !has(change) && !has(twoDeeds)
          && speaksInFigures(text, hinted(HINTS.idiom), !has(mainPast) && !has(perfect))),
      happened: words <= LONGEST_HAPPENING && ((hinted(HINTS.past) && tellsHappening(reading))
        || (!says && !has(question) && clause.verbClass !== 'imperative' && tellsChange(text))),
      practice: words <= LONGEST_HAPPENING && !says
        && (hinted(HINTS.modal) ? tellsCapacity(text) : hinted(HINTS.practice) && tellsPractice(reading)),
      stance: !hinted(HINTS.modal) && ((tokens.length > 0 && (tokens[0].caps > 0 || tokens[0].is.coord) && takesStance(reading))
        || (words <= LONGEST_HAPPENING && !says && tellsArrangement(text))),
      ascribed: hinted(HINTS.ascribed) && isAscribed(text),
      told: has(mainPast) || has(perfect),
      foreign: words >= 4 && !hinted(HINTS.english) && isForeign(text),
      deeds: hinted(HINTS.saying) ? countDeeds(tokens) : 0,
      verb: clause.verb >= 0,
      words,
    };
  };
}

function countDeeds(tokens: readonly Token[]): number {
  let count = 0;
  for (const token of tokens) {
    const isVerb = (token.hints & HINTS.saying) !== 0 && token.kind === 'word' && token.name === 0;
    if (isVerb && tellsDeed(token) && !saysNothing(token)) count += 1;
  }
  return count;
}
