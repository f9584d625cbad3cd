const NUMBER = '(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\\d{1,3})';
/** The share of those asked that a sentence begins with: "Only 12.3 percent", "Nearly two-thirds", "One in six". */
const LEAD = '(?:Only |Just |Barely |About |Some |Around |Roughly |Nearly |Almost |More than |Fewer than |Less than |Over |Under |Another |But |And |Yet )?';
const SHARE = '\\d[\\d.]{0,5}(?:%| percent| per cent)|[A-Za-z-]{3,14} (?:percent|per cent)'
  + `|(?:[Tt]wo|[Tt]hree|[Ff]our)-(?:thirds?|quarters?|fifths?)|[Hh]alf|${NUMBER} (?:in|out of) ${NUMBER}`;
const MOST = '(?:(?:A|The|An|a|the) )?(?:[a-z]{3,12} )?[Mm]ajorit(?:y|ies)|(?:A |a )?(?:third|quarter|fifth|tenth)';
const ANSWER = '(?:said|say|saw|see|favou?r(?:ed)?|support(?:ed)?|oppos(?:ed?)|thought|think|believed?|agreed?|disagreed?|prefer(?:red)?'
  + '|view(?:ed)?|answered|named?|express(?:ed)?|approv(?:ed?)|disapprov(?:ed?)|report(?:ed)?|rated?|want(?:ed)?|expect(?:ed)?|felt'
  + '|feel|chose|choose|call(?:ed)?|describ(?:ed?)|trust(?:ed)?|distrust(?:ed)?|fear(?:ed)?|worried|hoped?|kn[eo]w|cited?'
  + '|mention(?:ed)?|ranked?|consider(?:ed)?|doubt(?:ed)?|told|admit(?:ted)?|blamed?|back(?:ed)?|reject(?:ed)?|endorsed?|voted?'
  + '|intend(?:ed)?|refused?|valued?|judged?|had heard|could name)';
/** Without "of": those asked are meant. "12 percent had", but not "20 percent tariffs". */
const BARE = `(?: [a-z]{2,12}ly| still| also| now| even| did not| had| have)? (?:${ANSWER}|were|was|are|had|have|did|do|would|could|[a-z]{2,14}ed)\\b`;

const POLL = /\b(?:survey(?:ed|s)?|poll(?:ed|s)?|respondents?|interviewees|[A-Za-z]{3,12}baromet(?:er|ro)|(?:asked|interviewed) (?:[a-z]+ ){0,2}\d[\d,.]{2,9})\b/i;
const ASKED = /\b(?:[Rr]espondents|of those (?:surveyed|polled|asked|questioned)|of (?:them|participants)|interviewees)\b/;
const SHARE_ANSWERS = new RegExp(`^${LEAD}(?:(?:${SHARE}|${MOST})(?![a-z]).{0,60}\\b${ANSWER}\\b|(?:${SHARE})${BARE})`);
/** What stands at the beginning of all that `SHARE_ANSWERS` finds, and how far into it at most. */
const SHARE_WORD = /\d|per ?cent|[Hh]alf|thirds?|quarter|fifth|tenth|ajorit|(?:ne|wo|ree|our|ive|ix|ven|ght|en) (?:in|out of) /;
const SHARE_BEGINS = 60;
const SUPPORT = /\b(?:[Ss]hare|[Ss]upport|[Oo]pposition|[Aa]pproval|[Dd]isapproval|[Tt]rust|[Dd]istrust)\b.{0,80}\b\d[\d.]*(?:%| percent| per cent)/;
/** "Women felt less safe than men.", "Among the young, distrust was higher." */
const GROUP = new RegExp('^(?:(?:Wom|M)en'
  + '|(?:The )?(?:[Yy]oung(?:er)?|[Oo]lder|[Uu]rban|[Rr]ural|[Pp]oorer|[Rr]icher|[Bb]etter-educated) ?[a-z]{0,14}'
  + '|Among (?:the )?[A-Za-z -]{3,40},)\\b.{0,80}\\b(?:more|less|higher|lower|fewer|likel(?:y|ier)|keener)\\b');

/** True when the words are about people who were asked: a survey, a poll, "Afrobarometer asked 2,400 Ghanaians". */
export function tellsOfPoll(text: string): boolean {
  return POLL.test(text);
}

/** True when a sentence after them tells what those people answered. */
export function tellsAnswer(text: string): boolean {
  return ASKED.test(text) || (SHARE_WORD.test(text.slice(0, SHARE_BEGINS)) && SHARE_ANSWERS.test(text)) || SUPPORT.test(text) || GROUP.test(text);
}
