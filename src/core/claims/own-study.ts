import type { Draft } from '../draft/draft';
import { gather } from '../draft/gather';

/** That the draft reports a survey or interviews of its own. */
const TELLS = new RegExp(
  // "Our survey of farmers …", "My respondents …"
  '\\b(?:[Oo]ur|[Mm]y) (?:[\\p{L}-]+ ){0,3}(?:survey|poll|sample|respondents|interviewees|questionnaire)\\b'
  // "We surveyed 1,204 households.", "I sent out questionnaires."
  + '|\\b(?:[Ww]e|I) (?:[\\p{L}-]+ ){0,3}(?:surveyed|interviewed|polled|visited|sampled|survey|fielded|questionnaires?)\\b'
  // "We draw on a new household survey."
  + '|\\b(?:[Ww]e|I) (?:use|draw|analy[sz]e|rely|combine|present|report|build) (?:\\p{Ll}[\\p{Ll}-]* ){1,6}survey\\b'
  // "This report draws on 58 interviews."
  + '|\\b[Tt]h(?:is|e present) (?:report|paper|study|brief|research|analysis|article) (?:also )?'
  + '(?:draws on|is based on|relies on|uses|presents|reports|combines) (?:[\\p{L}\\d,-]+ ){0,6}'
  + '(?:survey|interviews|focus groups|fieldwork)\\b'
  // "the survey that we conducted"
  + '|\\bsurvey (?:that )?(?:we|I) (?:conducted|fielded|ran|designed|sent)\\b', 'u');
/** Of these one stands in all that `TELLS` finds. */
const STUDY_WORD = /survey|poll|sample|respondents|interview|questionnaire|visited|fielded|fieldwork|focus groups/;
/** "another poll", "a recent Gallup survey" */
const ANOTHER = /\b(?:an?|one|another|recent|latest|new) (?:[\p{L}\p{N}’'-]+ ){0,3}(?:poll|survey)\b/iu;
/** "according to Gallup", "a survey by the World Bank", "Gallup’s survey found" */
const NAMED = new RegExp('\\b[Aa]ccording to (?:an? |the )?\\p{Lu}'
  + '|\\b(?:poll|survey|study) (?:by|from) (?:the )?\\p{Lu}'
  + "|(?<![\\p{L}’'])\\p{Lu}[\\p{L}’']+ (?:poll|survey|study) (?:found|finds|shows?|showed)\\b", 'u');
/** Those who were asked, or what they were asked in. */
const ASKED = /\b(?:respondents?|interviewees?|informants?)\b|(?:^|\b(?:the|our|my|each|all) )(?:survey|interviews?|sample|focus groups?)\b/i;
/** A share with no noun, which is of those who were asked or of what was visited: "Only one in nine had a ballot in braille." */
const BARE_SHARE = new RegExp('^(?:Only |Just |About |Nearly |Almost |Another |More than |Fewer than )?'
  + '(?:(?:[A-Za-z]{3,5}|\\d{1,3}) (?:in|out of) (?:[a-z]{3,5}|\\d{1,3})'
  + '|\\d[\\d.]{0,5}(?:%| percent| per cent)'
  + '|[A-Za-z-]{3,14} (?:percent|per cent)'
  + '|[Hh]alf'
  + '|(?:[Tt]wo|[Tt]hree)-(?:thirds|quarters)) (?:of (?:those|them|these) |[a-z]{2,12}ly )?'
  + '(?:who|had|have|did|do|said|say|were|was|are|could|would|knew|[a-z]{2,12}ed)\\b');
/** Whom the author met: "We spoke with two judges.", "the families we visited", "My hosts …", "She spoke to us by telephone." */
const MET = new RegExp('\\b(?:[Ww]e|I) '
  + '(?:spoke (?:to|with)|talked (?:to|with)|interviewed|surveyed|polled|advised|represented'
  + '|asked (?!for\\b|how\\b|whether\\b|what\\b|why\\b))\\b'
  + '|\\b(?:those|[a-z]{2,13}[sn]) (?:(?:whom|that) )?(?:we|I) (?:met|visited|examined|inspected|tested)\\b'
  + '|\\b(?:[Mm]y|[Oo]ur) (?:own )?(?:\\p{Ll}+ ){0,2}'
  + '(?:interviews|conversations|fieldwork|hosts|interlocutors|teams?|staff|lawyers|monitors|researchers|doctors|nurses|clinics'
  + '|offices|observers|members|volunteers|casework|clients)\\b'
  + '|\\bspoke (?:to|with) (?:us|me)\\b'
  + '|\\b[Ww]e heard (?:\\p{Ll}+ )?(?:testimony|evidence)\\b'
  + '|\\b[Ii]nterlocutors (?:told|said|complained|agreed|insisted|described|were|had)\\b', 'u');
/** "I served in Tokyo for twelve years.", "As ambassador, I met the prime minister 14 times.", "I was posted to Nairobi." */
const LIVED = new RegExp('^(?:[^.;:“"]{1,80}, |(?:And|But|Yet|So) )?I (?:(?:have|had|then|once|also|first|later|personally|recently) ){0,2}'
  + '(?:counted|reviewed|compared|coded|collected|spent|served|worked|lived|led|headed|ran|chaired|advised|lost|grew|bought|sold'
  + '|paid|drove|heard|visited|travell?ed|met|joined|left|grew up|taught|sat|watched|seen|heard|negotiated|wrote to|contacted'
  + '|(?:was|been) (?:an?|the|in|at|there|born|posted|appointed|part|present|asked|invited))\\b', 'u');
/** "My father farmed here.", "When I left the Treasury, I had a drawer full of applications.", "When I first came here in 1987, …" */
const REMEMBERED = new RegExp('^(?:(?:And |But )?My (?:own |late |old )?'
  + '(?:father|mother|parents|wife|husband|sons?|daughters?|brother|sister|uncle|aunt|grand(?:father|mother)|neighbou?rs?|grocer'
  + '|friends?|colleagues?|students?|barber|landlord|teachers?|doctor)'
  + '|(?:When|While|Before|After) I \\p{Ll}[^,;:“"]{2,80},? (?:I|we|my|our)'
  + '|When I (?:first )?(?:came|arrived|visited|lived|worked|moved|joined|began|started|was)\\b[^,;:“"]{2,80},)(?![\\p{L}-])', 'u');
/** "Interviewed by phone on 3 October.", "Interviews were held in Oslo.", "Names have been changed." */
const ASKED_HERE = new RegExp('^(?:Interviewed (?:by|in|on|at|over)'
  + '|(?:The |All |These )?[Ii]nterviews? (?:was|were|has been|have been) (?:conducted|held|carried out|done|edited|recorded))\\b'
  + '|^(?:(?:All|Some|The|Their) )?(?:[Nn]ames|[Ii]dentities) (?:of [\\p{L} ]{3,40} )?(?:have|has|were) (?:been )?'
  + '(?:changed|withheld|altered)\\b', 'u');
/** "We visited 14 offices.", "We dropped 312 duplicates.", "We draw on 31 interviews." */
const WORKED = new RegExp('^(?:[^.;:“"]{1,80}, )?[Ww]e (?:(?:also|then|first|have|had) ){0,2}'
  + '(?:visited|interviewed|surveyed|trained|treated|vaccinated|screened|distributed|mapped|piloted|drilled|sampled|observed'
  + '|wrote to|contacted|approached|counted|coded|collected|recorded|dropped|excluded|merged|matched|weighted|photographed|spoke'
  + '|talked'
  + '|(?:draw|drew|rely|relied|build) (?:\\p{Ll}+ )?on (?:[\\p{L}\\d,-]+ ){1,4}'
  + '(?:interviews|surveys?|documents|archives|data|fieldwork|focus groups))\\b', 'u');
/** "Thanks are due to the staff.", "Thank you, Chair Smith.", "The author thanks two reviewers.", "I am grateful to …" */
const THANKS = new RegExp('^(?:[^.;:“"]{3,60}, )?(?:[Aa]nd )?[Tt]hank you(?: all| again| both)?(?:,| (?:very|so) much\\b|[.!]?$| (?:to|for|once)\\b)'
  + '|^(?:\\p{Lu}\\p{Ll}+ )?[Tt]hanks (?:also )?(?:are due|go|to (?:the )?(?:participants|colleagues|reviewers|staff))\\b'
  + '|\\b(?:[Aa]uthors?|I|[Ww]e) (?:also )?'
  + '(?:thanks?|(?:would like|wish) to thank|(?:is|are|am) (?:also )?(?:grateful|indebted))\\b', 'u');

/** "Drawing on 58 interviews, the report shows …" and "It draws on 58 interviews.", after "This report …". */
const FINDS = new RegExp('^(?:Drawing|Relying|Building|Based|Using) (?:on )?[^.;:]{3,120}, '
  + '(?:it|the (?:report|paper|study|brief|analysis|article|chapter)) (?:then )?'
  + '(?:finds|shows|argues|asks|estimates|concludes|examines|explains|identifies|suggests|traces|proposes|maps)\\b');
const DRAWS_ON = new RegExp('^It (?:also |then |first |thus )?'
  + '(?:draws|relies|rests|builds|uses|proceeds|begins|covers|examines|presents|reviews|combines|compares|asks|looks'
  + '|(?:is|was) (?:based|built|compiled|drawn|assembled|organi[sz]ed|structured|divided))\\b');

/** The draft reports a survey or interviews of its own, and says so once. */
export function tellsOwnStudy(draft: Draft): boolean {
  return gather(draft, TELLS, ({ text }) => (STUDY_WORD.test(text) && TELLS.test(text)) || undefined).length > 0;
}

/** The sentence speaks of a survey that the draft did not make. */
export function namesAnotherSurvey(text: string): boolean {
  return ANOTHER.test(text) || NAMED.test(text);
}

/** The draft itself is what the sentence begins with. */
export function beginsWithItself(text: string): boolean {
  return /^(?:This|Our|The present) (?:[a-z]+ )?(?:report|paper|study|brief|analysis|article|memo|essay|chapter|research|data ?set|codebook|note)\b/.test(text);
}

/** The sentence goes on about the draft that the one before began with: "It draws on 58 interviews.", "Drawing on 58 interviews, it finds …" */
export function speaksOnOfItself(text: string): boolean {
  return FINDS.test(text) || DRAWS_ON.test(text);
}

/** The sentence is about the author's own life or work, or gives thanks: "I served in Tokyo for twelve years", "We visited 14 offices". */
export function livedByAuthor(text: string): boolean {
  return (/\bI /.test(text) && LIVED.test(text))
    || (/\bMy |\b(?:When|While|Before|After) I /.test(text) && REMEMBERED.test(text))
    || (/\b[Ww]e /.test(text) && WORKED.test(text))
    || THANKS.test(text) || (/[Ii]nterview|[Nn]ames |[Ii]dentities /.test(text) && ASKED_HERE.test(text));
}

/** The sentence reports what people whom the author met have said or done. */
export function metByAuthor(text: string): boolean {
  return MET.test(text) || (/\btold (?:me|us)\b/.test(text) && /\btold (?:me|us)\b/.test(text.replace(/[“"][^“”"]{0,600}[”"]/g, ' ')));
}

/**
 * Whose survey the sentence speaks of, when it speaks of those who were asked: another one, or the draft's own, if it has one.
 * @param asked it has a word of asking; see `HINTS`
 */
export function surveyOf(text: string, asked: boolean): 'own' | 'another' | undefined {
  if (!(asked && ASKED.test(text)) && !BARE_SHARE.test(text)) return undefined;
  return namesAnotherSurvey(text) ? 'another' : 'own';
}

/** How a person who was asked is quoted; of officials it would be "said". */
const SAYS_SO = '(?:says|explains|recalls|remembers|adds|insists|tells (?:me|us|our)|told (?:me|us)|sighs|laughs|shrugs)';
/** "I used to sell milk, says Leela", "I made ten thousand francs, she says, and now two", "Asha, 34: I walked for two days." */
const UNMARKED = new RegExp('(?:^|\\P{L})(?:I|[Mm]y|[Ww]e|[Oo]ur|[Uu]s|me) [^.;:]{2,200}?, '
  + `(?:(?:he|she|they|\\p{Lu}\\p{Ll}+) ${SAYS_SO}|${SAYS_SO} (?:he|she|they|\\p{Lu}\\p{Ll}+))(?=[,.:;]|$)`
  + '|^\\p{Lu}[\\p{L}’\'-]{1,20}(?: \\p{Lu}[\\p{L}.’\'-]{0,20}){0,2}, (?:aged )?\\d\\d(?:, [^:;.“”"]{3,60})?: (?:[^.;:]{2,40} )?'
  + '(?:I|[Mm]y|[Ww]e|[Oo]ur) ', 'u');

/** The sentence gives the words of somebody who was asked, without quotation marks. */
export function speaksUnmarked(text: string): boolean {
  return UNMARKED.test(text);
}
