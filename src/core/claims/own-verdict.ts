/** In which tenses an author gives a verdict. */
const BE = '(?:is|are|was|were|has been|have been|looks?|seems?)';
/** "clever rather than brave", "brave, not wise", "tired, divided and short of ideas" */
const WEIGHED = new RegExp(`\\b${BE} (?:\\p{Ll}+ly |at once |both )?\\p{Ll}+(?: rather than|,? (?:and|but) not|, not) \\p{Ll}+(?![\\p{L}])`
  + `|\\b${BE} (?!\\p{Ll}+ly,)(?:\\p{Ll}+ly )?\\p{Ll}+, (?:\\p{Ll}+ly )?\\p{Ll}+,? and (?:\\p{Ll}+ly )?\\p{Ll}+`
  + '(?: (?:of|on|in) \\p{Ll}+)?\\.$', 'u');
/** "weaker than ministers made out", "less than both camps claim" */
const THAN_CLAIMED = new RegExp('(?:\\b(?:more|less|better|worse|further|fewer|later|sooner)\\b|\\p{Ll}er\\b|\\bas \\p{Ll}+)[^.;:]{0,30} (?:than|as) '
  + "(?:[\\p{L}’'-]+ ){1,3}"
  + '(?:made out|claim(?:s|ed)?|thinks?|admit(?:s|ted)?|pretend(?:s|ed)?|supposes?d?|believes?d?|lets? on|imagine[sd]?|deserves?'
  + '|likes? to \\p{Ll}+|care[sd]? to \\p{Ll}+)(?![\\p{L}])', 'u');
/** "It is too early to say.", "Help came too late." */
const TOO = /\btoo (?:early|soon|late|much|little|far|often|small|timid|cautious|clever) to (?:say|tell|judge|know|matter|count|care)\b|\btoo (?:early|soon|late)\b[.,;]/;
/** "The CPTPP members have no say in this.": a verb of saying only by its form. */
const NO_SAY = /\b(?:has|have|had|gets?|got|lacks?|deserves?) (?:no|any|little|much|more|less|too little) (?:real |further |formal )?say (?:in|on|over)\b/;
/** What only an author calls a thing: "is an invitation to", "was a mistake", "is no substitute for". */
const CALLED = new RegExp(`\\b(?:${BE}|has become|have become|became|remains?) (?:an?|no|the|its|their) `
  + '(?:(?!first|second|third|largest|only|main)\\p{Ll}+ ){0,2}?'
  + '(?:recipe|invitation|substitute|excuse|mistake|gamble|luxury|betrayal|disgrace|scandal|fantasy|illusion|delusion|charade|farce'
  + '|folly|insult|trap|half-measure|masterclass|promise|bluff|talking shop|sideshow|circus|dead end|pipe dream|tall order'
  + '|wake-up call|mixed bag|blunt (?:tool|instrument)|no-brainer|house of mirrors|fig leaf|sham|tragedy|shame|pity|nonsense'
  + '|triumph|blessing|curse|paradox|irony|flaw|lesson|puzzle|mirage|bargain|gift'
  + '|matter of (?:time|taste|nerve|will|trust|habit|course|supper|faith|choice))(?![\\p{L}-])', 'u');
/** "The minister lacks the courage.", "They had neither the will nor the stomach." */
const LACKS = new RegExp('\\b(?:has|have|had|lacks?|lacked|lost|showed|shows?|needs?|took) (?:neither |no |little |not |more |some )?'
  + '(?:the |any |much |real )?(?:time |will |means )?(?:(?:nor|or|and) (?:the )?)?(?:\\p{Ll}+ )?'
  + '(?:courage|nerve|imagination|temperament|stomach|spine|backbone|vision|humility|decency|excuse|bravery|wisdom|honesty|candou?r'
  + '|guts|grace|patience for)(?![\\p{L}-])', 'u');
/** Who has learnt nothing, is to blame, is wrong: "The bank got it badly wrong." */
const WRONG = new RegExp('\\b(?:has|have) (?:learn(?:ed|t)|understood|forgotten) (?:nothing|little|everything|(?:its|the|from) )'
  + '|\\bonly (?:itself|themselves|himself|herself) to blame\\b'
  + '|\\b(?:gets?|got) (?:it|this|that) (?:badly |all |exactly )?(?:wrong|right|backwards|half right)\\b'
  + `|\\b${BE} (?:plainly |simply |quite |badly |surely |both |not |dead |half )?`
  + '(?:wrong|right|mistaken|foolish|na[iï]ve|wise|unwise|absurd|misguided|cowardly|shameful|brave|clever|foolhardy|timid'
  + '|half-hearted)(?! (?:to|about|of|on|in) (?:the )?\\p{Lu})[ .,;]', 'u');
/** What something is at most, or is not: "A law is half the answer.", "It was never about money." */
const NEVER_THE = new RegExp('\\bin spite of [^,.]{3,40}, not because\\b'
  + '|\\b(?:[Hh]alf|part|one part) (?:of )?the (?:battle|answer|story|tale|truth|picture|explanation|problem|solution)(?![\\p{L}])'
  + '|\\bha(?:s|ve) (?:not )?done (?:much|enough|little|nothing|too little)(?![\\p{L}]| since)'
  + '|\\blong on \\p{Ll}+ and short on\\b'
  + `|\\b${BE} (?:never|not) (?:just |only |really |simply |merely )?`
  + '(?:about|the (?:only|real|main|whole|same|hard) (?:problem|point|story|question|issue|answer|thing|part))(?![\\p{L}])', 'u');
/** What somebody's position is: "has every reason to wait", "has little to lose", "is in no hurry", "Its caution is understandable." */
const STANDS = new RegExp('\\bha(?:s|ve) (?:every|little|no|good|more|few|much|less|plenty of|some) (?:good |real |easy |obvious )?'
  + '(?:reasons?|illusions|options)(?![\\p{L}-])'
  + '|\\bha(?:s|ve) (?:little|nothing|much|more|everything|a lot|less) to (?:lose|gain|fear|hide|prove|learn)(?![\\p{L}])'
  + '|\\b(?:is|are|was|were) '
  + '(?:in (?:no (?:hurry|mood|position)|a (?:bind|corner|fix|hole|hurry))|(?:very )?(?:bad|good|terrible|welcome) news for)'
  + '(?![\\p{L}])'
  + '|^The (?:(?:real|only|big|clear|other) )?(?:winners?|losers?|culprits?) (?:is|are|was|were) '
  + '|^[^,;:]{3,60} (?:is|are|was|were|looks?) (?:\\p{Ll}+ly |all too |plain |only |quite |rather )?'
  + '(?:understandable|simple|plain|bleak|stark|familiar|obvious|real|thin|sobering|overblown|overdue|telling|worrying|predictable'
  + '|inevitable|sensible|reasonable|tempting|encouraging|promising|overstated|misplaced|hollow|flimsy|feeble|dire|grim|daunting'
  + '|perverse|moot)\\.$', 'u');
/** Moods that only an author gives to governments and parties: "Brussels loves a deadline", "The left has lost its nerve". */
const MOODS = new RegExp('^(?!I |We )[^,;:]{2,40} (?:(?:still|only|merely|simply|just) )?'
  + '(?:loves|hates|shrug(?:s|ged)|blink(?:s|ed)|dither(?:s|ed)|sulk(?:s|ed)|pretends?|tiptoes?|flirt(?:s|ed)|gloats?|muddle[sd]?'
  + '|yawn(?:s|ed)|tut-tuts'
  + '|(?:has|have) (?:lost|found) (?:its|their|his|her) '
  + '(?:way|nerve|voice|tongue|footing|bearings|soul|grip|appetite|courage|compass|balance|touch)'
  + '|(?:has|have) grown (?:tired|weary|up|fat|lazy|soft|complacent|used)'
  + '|(?:has|have) woken up)(?![\\p{L}-])', 'u');
/** "It was clever.", "They were badly designed taxes.", "The political case was weaker still." */
const SHORT = new RegExp('^(?:(?:So|But|And|Yet|Thus|Still),? )?'
  + '(?:(?:It|That|This|They|These|Those) (?:is|was|are|were) (?:not )?'
  + '(?!(?:the|its|still|there|in|at|on|under|being)\\b'
  + '|\\p{Ll}+(?:ing|ed) (?:in|at|on|by|to|from|up|down|with|for)\\b'
  + '|(?:not |never )?(?!flawed|doomed|misguided|muddled|rushed|needed|wasted|deserved|warranted|justified|designed)\\p{Ll}+ed\\.'
  + '|(?:not )?(?:paid|held|sold|armed|shut)\\.'
  + '|an? (?:first|second|third|record|rise|fall)\\b)'
  + '[^\\p{Lu}\\d,;:“"]{3,45}'
  + '|(?:The|Their|Its|His|Her) (?:\\p{Ll}+ ){1,3}(?:is|was|are|were) (?:\\p{Ll}+ly |far |much |even |rather |no )?'
  + '(?:(?:weak|strong|simpl|hard|eas|wis|subtl|clever|kind|dark|odd|crud|plain|stark|sad|sharp)i?er'
  + '|worse|better|less \\p{Ll}+|more \\p{Ll}+)(?: still)?)\\.$', 'u');
/** What the author concludes: "That Seoul stayed silent suggests that it was warned." */
const INFERS = new RegExp('^(?:(?:And|But|Yet|So),? )?(?:This|All (?:of )?this|That(?: [^,;:.“”"]{3,60})?) (?:strongly |also |in turn |rather )?'
  + '(?:suggests|implies|hints)(?: |,)[^\\d%]+$');
/** "A tariff that is announced is a warning; one that comes overnight is a blow.", "Catch shares reward those who came first.", "He needs a quarrel more than a victory." */
const COMMON = new RegExp('^An? [^;:“”"]{5,70}; (?:one|an? \\p{Ll}+) (?:that|who|which|with|without) '
  + '|\\b(?:rewards?|favou?rs?|suits?|flatters?) those who\\b'
  + '|\\bneeds? (?:an?|its|their|the|\\p{Ll}+) [^,;:]{2,30} more than ', 'u');
/** "Nothing in Whitehall is as strong as a Treasury official with a spreadsheet.", "None of this means that the port is doomed.", "Think of it as a tax on time." */
const NOTHING = new RegExp("^Nothing (?:[\\p{L}’'-]+ ){0,6}?(?:is|are|was|has been) (?:quite |more |as |so )"
  + '|^None of (?:this|that) '
  + '(?:requires|needs|means|excuses|makes|calls for|changes|matters|is (?:new|easy|simple|inevitable|impossible|surprising))'
  + '(?![\\p{L}])'
  + '|^(?:Think of|Picture) [^,;:.]{2,30} as ', 'u');

/**
 * A verdict of the author's, as columnists give them: what is weighed, blamed, called a mistake, and nothing that could be looked up.
 * @param text a sentence without numbers, years and quotations, in which nobody says anything
 */
export function givesVerdict(text: string): boolean {
  return weighsClaims(text) || WEIGHED.test(text) || CALLED.test(text) || LACKS.test(text) || WRONG.test(text) || NEVER_THE.test(text)
    || STANDS.test(text) || MOODS.test(text) || SHORT.test(text) || NOTHING.test(text);
}

/** The same of what others say, of what can be said, or of what the author takes from it: "It proves less than both camps claim.", "It is too early to say." */
export function weighsClaims(text: string): boolean {
  return THAN_CLAIMED.test(text) || TOO.test(text) || NO_SAY.test(text) || COMMON.test(text) || INFERS.test(text);
}
