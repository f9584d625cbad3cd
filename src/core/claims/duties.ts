/** What comes before the people, "But since April 2024,", where the sentence's first letter is small. */
const LEAD = '^(?:(?:but|and|yet|still|however|today|now|here|elsewhere|currently|at present|there),? )?'
  + '(?:(?:in|since|from|until|before|under|after) [^,;:.]{3,40}, )?';
/** Those whom rules are made for. Ministers, governments, donors and allies are not among them: what they must do is advice. */
export const PEOPLE_WORDS: readonly string[] = (
  'adults? airlines? applicants? banks? beneficiaries bidders? boats? borrowers? broadcasters? buildings? businesses buyers? candidates? carers? '
  + 'carriers? charities children citizens? claimants? companies conscripts? contractors? couples customers? dealers? defendants? developers? doctors? '
  + 'drivers? employees? employers? exporters? families farmers? fathers firms? fishers? foreigners? funds? graduates? growers? guests? holders? homes? '
  + 'hospitals? hosts? households? husbands immigrants? importers? insurers? investors? issuers? judges? jurors? lenders? landlords? manufacturers? '
  + 'members? men migrants? mothers? motorists? nationals? nurses? operators? owners? parents? participants? partners? passengers? patients? pensioners? '
  + 'permits? pharmacies pharmacists? platforms? players? prisoners? producers? providers? publishers? pupils? recipients? recruits? refugees? renters? residents? '
  + 'retailers? retirees sellers? senators? servants? shareholders? shipowners? ships? shops? skippers? smokers? speakers? sponsors? spouses? staff students? '
  + 'suppliers? taxpayers? teachers? tenants? traders? travellers? travelers? trucks? vehicles? vessels? veterans? visitors? voters? wives women workers?'
).split(' ');
const PEOPLE = `(?:asylum[- ]seekers?|${PEOPLE_WORDS.join('|')})`;
/** "Companies with more than 250 staff", "A British citizen", "Firms that sell arms". */
const WHO = '(?!(?:we|our|my|your|i|if|when|any|such|these|those|more|better|both|even|no) )(?:(?:an?|the|all|each|every|most) )?'
  + `(?:[\\p{L}-]{2,20} ){0,3}?${PEOPLE}`
  + '(?:,? (?:of|with|from|in|on|over|under|aged|without|abroad|who|that|whose|earning|born|below|above|outside) [^,;:.“”"]{2,60}?)?';
const WHOM = `${LEAD}${WHO}`;
/** Something that a rule lays down: a sum, a share, a time, an age, a paper to be shown. */
const MONEY = '(?:(?:US|A|C|NZ|S|HK|R)?[£$€¥₹₩]\\s?\\d'
  + '|\\d[\\d,.]*(?: (?:hundred|thousand|million|billion|lakh|crore))? ?'
  + '(?:%|per ?cent|euros?|pounds?|dollars?|rupees?|yen|won|yuan|pesos?|shillings?|rand|naira|francs?|kroner|kronor|reais|baht|ringgit|rupiah'
  + '|riyals?|cents?|pence)(?![\\p{L}]))';
const COUNT = '(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety'
  + '|hundred|thousand|a(?: full)?|half a)';
const TIME = `(?:${COUNT}[ -](?:[a-z]+ )?(?:hours?|days?|weeks?|months?|years?)(?![\\p{L}]))`;
const PAPER = '(?:an?|the) (?:(?!fair|real|good|better|new|clear|strong)[a-z-]+ ){0,3}'
  + '(?:licen[cs]e|permit|visa|deposit|fee|levy|tax|fine|surcharge|certificate|passport|test|examination|bond|quota|card|registration'
  + '|declaration|guarantor|return|oath|notice)(?![\\p{L}-])';
const MEASURE = `(?:${MONEY}|${TIME}|${PAPER}|level [A-C][12]|\\d+(?:[.,]\\d+)? (?:[a-z]+ )?[a-z]{3,}|(?:before|under|over|until|by|at|aged|turn|of) \\d)`;

/** "Applicants must prove their English at level A1.", "Asylum seekers may not work for the first twelve months.", "Migrants are barred from benefits for two years." */
const BOUND = new RegExp(`${WHOM} (?:must(?! not be | be (?:able|willing|ready|given|made|treated|held|allowed|helped|told|heard))`
  + '|may (?:not|only)'
  + '|cannot'
  + '|can (?:only|not)'
  + '|needs?(?= an? )'
  + '|(?:is|are|were|was) (?:also |now |only )?(?:barred|banned|exempt|entitled|required|obliged|allowed|permitted|excluded|liable|eligible)'
  + `|(?:has|have)(?: to|(?= (?:only |up to )?${TIME}))`
  + '|faces?(?= (?:an? |fines|up to))'
  + '|gets?|receives?|pays?|owes?|serves?'
  + `|may(?= [a-z]+ (?:at most|no more than|up to|only))) [^;:“”"]{0,90}?(?<![\\p{L}\\d])${MEASURE}`, 'u');
/** "Companies with more than 250 staff must publish their pay gap." */
const SIZED = new RegExp(`(?=.{0,90}\\d)${WHOM}(?<=\\d.{0,40}) (?:must|may not|need not|has to|have to|need to|cannot) (?!be |do )`, 'u');
const AMOUNT_WORDS = (
  'age threshold limit fee fine cap quota floor ceiling penalty deposit allowance wage surcharge levy deadline quorum minimum maximum tariff duty '
  + 'exemption'
).split(' ');
const AMOUNT = `(?:${AMOUNT_WORDS.join('|')})`;
/** "The minimum age for marriage is 18.", "The threshold was £18,600." */
const SET = new RegExp(`${LEAD}(?:the|its|their) (?:[\\p{L}-]{2,20} ){0,3}?${AMOUNT}(?: (?:for|on|of|to|at) [^,;:.]{2,50}?)? `
  + '(?:is|was|are|were|used to be|stands at|stood at|remains|has been|had been|starts at) '
  + `(?:(?:now|still|only|set at|just|then|about|currently) ){0,2}(?:${MONEY}|${TIME}|\\d{1,3}(?![\\d,.]*\\d)(?![\\p{L}]))`, 'u');
/** "A two-thirds majority is needed to amend the constitution." */
const NEEDED = new RegExp('^(?:an?|the) (?:[\\p{L}\\d-]+ ){0,3}'
  + '(?:majority|quorum|permit|licence|license|visa|certificate|signatures?|warrant|referendum|deposit)(?: (?:of|from|by) [^,;:.]{2,40})? '
  + '(?:is|are|was|were) (?:also |now |always )?(?:needed|required)(?= (?:to|for|before|when|if|in|at)\\b|\\.)', 'u');

/** What is done by order alone, "report", "register", or to each thing of a kind: "Carriers must check the papers of every passenger." */
const FORMAL = new RegExp(`${WHOM} (?:needs? (?:the )?(?:written )?(?:consent|permission|approval) (?:of|from) (?!nobody|no one)`
  + '|(?:must|ha(?:s|ve) to) (?:also |now |then )?'
  + '(?:(?:report|register|record|notify|file|lodge|declare|submit|certify|label|surrender|retire|obtain|deposit|hand (?:in|over)'
  + '|apply (?:to|for)|enrol|seek (?:the )?(?:permission|approval|consent)'
  + '|keep (?:an? |the |all |full )?(?:\\p{Ll}+ )?(?:records?|registers?|logs?|books|accounts|receipts))(?![\\p{L}-])'
  + '(?! (?:what|how|why|whether|progress|honest)(?![\\p{L}]))'
  + '|(?:issue|check|plant|connect|inspect|pay|list|post|carry|fit|test|tag|log|publish|sell|land|return|display|scan|verify|accept|insure'
  + '|stamp|number|sign|clean|vaccinate|slaughter|replace|repair|refund|translate|archive|destroy|mark|weigh|name|consult|screen|store'
  + '|install) [^;:“”"]{0,50}?\\b(?:every|any|each|whole)'
  + '(?! (?:chance|opportunity|effort|means|step|way|promise|option|doubt|hope|idea|other|of (?:us|them|these))\\b) [a-z]))', 'u');
/** "Conscripts may not be sent abroad.", "Foreigners may not own land.", where no guess is made of what may be. */
const FORBIDDEN = new RegExp(`${WHOM} may (?:not|no longer|only) `
  + '(?:own|marry|strike|inherit|adopt|fish|hunt|wear|dismiss|evict|import|export|broadcast|advertise|drive|stand for'
  + '|be (?:sent|held|sold|hired|fired|dismissed|deported|detained|extradited|evicted|expelled|employed|charged|fined|tried|searched|questioned'
  + '|arrested|prosecuted|taxed|transferred|posted|deployed|drafted|elected|appointed|admitted|released|imported|exported|moored|landed))'
  + '(?![\\p{L}])', 'u');
/** "Strikes in the health service are forbidden.", "Divorce is not allowed.", "It is an offence to sell it." */
const STANDING = new RegExp(`${LEAD}(?:it is (?:now |still |also )?(?:(?:illegal|unlawful|forbidden|prohibited)|an? (?:criminal )?offence) (?:in [^,;:.]{2,30} )?`
  + '(?:to|for)(?![\\p{L}])'
  + '|(?!(?:this|that|it|they|these|those|we|you|i|what|such|anything|nothing|everything|nobody|no one|whoever|when|there|honesty|patience'
  + '|courage|hope|modesty|humility|caution|loyalty|candou?r|vigilance|trust) )[^,;:.“”"]{3,60} (?:is|are|remains?) '
  + '(?:now |still |also |again |strictly )?(?:banned|forbidden|prohibited|outlawed|illegal|unlawful|compulsory|mandatory|a crime|an offence'
  + '|(?:not|only|no longer) (?:allowed|permitted))(?=\\.| (?:in|on|at|for|by|under|without|after|before|except|from|to)(?![\\p{L}])))', 'u');
/** What holders of an office can do by themselves, and what can be done to people. */
const POWER_VERBS = (
  'dissolve dismiss appoint sack pardon suspend revoke annul veto overrule seize arrest detain expel deport censor '
  + 'evicted dismissed deported detained expelled searched arrested'
).split(' ');
/** "The president can dissolve the chamber at will.", "Tenants can be evicted without a hearing." */
const POWER = new RegExp(`${LEAD}(?:the (?!opposition)|its |their |${WHO})[^,;:.“”"]{0,40} (?:can|may) (?:now |still |be )?`
  + `(?:${POWER_VERBS.join('|')})(?: [^,;:.“”"]{2,50})? `
  + '(?:at will|by decree|on (?:his|her|its) own|alone|without (?:an?|the|notice|trial|charge|cause|asking|giving))(?![\\p{L}])', 'u');
const LEAVE = '(?:claim|case|application|licen[cs]e|permit|permission|consent|approval|warrant|hearing|court|judge|doctor|order|visa|notice|trial|charge|vote)';
/** What law alone gives or denies: "Miners have no right to strike.", "A harbour master may board a ship without a warrant.", "Agencies are under a duty to tell." */
const GIVEN = new RegExp(`${LEAD}(?!(?:we|you|i|they|it) )(?:[^,;:.“”"]{3,60} (?:has|have) (?:no|the|a) (?:legal )?right (?:to|of) `
  + '(?:strike|appeal|vote|work|bail|refuse|enter|form|join|organi[sz]e|marry|own|inherit|buy|sell|stay|leave|counsel|compensation|legal|paid'
  + '|(?:see|inspect) (?:the|their|his|her)|an? (?:lawyer|hearing|pension|vote|seat))(?![\\p{L}])'
  + '|[^,;:.“”"]{3,60} may (?:not )?[^,;:.“”"]{2,60} (?:without|until|unless) (?:an?|any|the|their|his|her|its) '
  + `(?:\\p{Ll}+ ){0,2}?${LEAVE}(?![\\p{L}])`
  + '|[^,;:.“”"]{3,60} (?:is|are) '
  + '(?:under (?:an?|the) (?:\\p{Ll}+ )?(?:duty|obligation) to|(?:required|obliged) by law to|not covered by the)(?![\\p{L}]))', 'u');
const GIVEN_WORDS = 'right duty obligation obliged covered without until unless'.split(' ');
/** Of these words one stands in all that the patterns find. */
export const DUTY_WORDS: ReadonlySet<string> = new Set([
  ...[...PEOPLE_WORDS, 'asylum-seekers?', 'seekers?'].flatMap((word) => (word.endsWith('s?') ? [word.slice(0, -2), word.slice(0, -1)] : [word])),
  ...AMOUNT_WORDS, ...POWER_VERBS, ...GIVEN_WORDS,
  ...'banned forbidden prohibited outlawed illegal unlawful compulsory mandatory crime offence allowed permitted'.split(' '),
  ...'majority quorum permit licence license visa certificate signature signatures warrant referendum deposit'.split(' '),
]);

/** The author presses for it. */
const PRESSED = /\b(?:first|instead|more|less|openly|honestly|clearly|seriously|together|again|rather than|before they)\b|(?:,| and) not /;

/** The author asks for it or doubts it, or it is what somebody else has said. */
const ASKED_FOR = /\b(?:should|would|could|might|ought|[Ww]e|[Oo]ur|I|if|courage|fairly|better|harder|at last|finally|too long)\b/;

/** Stands in all that `BOUND` and `SIZED` find. */
const BINDS = new RegExp('\\b'
  + '(?:must|may|cannot|can|needs?|barred|banned|exempt|entitled|required|obliged|allowed|permitted|excluded|liable|eligible|has|have|faces?'
  + '|gets?|receives?|pays?|owes?|serves?)\\b');
/** One of these stands in all that the patterns find. */
const SIGN = new RegExp('\\d|\\b(?:hours?|days?|weeks?|months?|years?)\\b|licen[cs]e|permit|visa|deposit|fee|levy|tax|fine|surcharge'
  + '|certificate|passport|test|examination|bond|quota|card|registration|declaration|guarantor|return|oath|notice|majority|quorum|signature'
  + '|warrant|referendum');

/**
 * A rule that names no law: people of some kind must do or may not do something that is laid down in figures, times or papers, or that nobody does but by order. "Ministers must show
 * courage" and "Landlords must share the burden" are none.
 * @param text a sentence with one of `DUTY_WORDS`
 */
export function tellsDuty(text: string): boolean {
  if (ASKED_FOR.test(text)) return false;
  const low = text.charAt(0).toLowerCase() + text.slice(1);
  if (/ (?:must|ha(?:s|ve) to|may|needs?) /.test(text) && !PRESSED.test(text) && (FORMAL.test(low) || FORBIDDEN.test(low))) return true;
  if (STANDING.test(low) || (/ (?:can|may) /.test(low) && POWER.test(low))) return true;
  if (/ right | may | under | by law | covered /.test(low) && GIVEN.test(low)) return true;
  if (!SIGN.test(text)) return false;
  return (BINDS.test(low) && (BOUND.test(low) || SIZED.test(low))) || SET.test(low)
    || (/needed|required/.test(low) && NEEDED.test(low));
}
