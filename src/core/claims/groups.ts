/** Signals that mean much the same; how many of a group are there says more about a new text than which one. */
const GROUPS: Readonly<Record<string, RegExp>> = {
  advice: /^(mod:(should|must|ought|need|needs|advice|itis|needto|shouldbe|recommend|bestway|imperative|shall)|mv:(modAdvice|imperative))$/,
  possible: /^(mod:(can|could|may|might|would|will|hedge|perhaps|future|whether|ifInside|if|wouldlike|have)|inf:likely|mv:mod(May|Can|Will))$/,
  judgement: /^(mod:(evaluative|degree|rather)|inf:.*|sgn:thus)$/,
  said: new RegExp('^att:(say|mainVerb|according|somesay|literature|nameverb|titleverb|that|sayThat|reportThat|thesource|view|viewed|passive|claimNoun|'
    + 'recent|inhis|idea|etal|concern|plan|refer|adverb|ascribe|evidence|popular|pointout|report/(name|source|third|actor)|say/.*)$'),
  figure: /^qty:(number|percent|money|million|unit|ofNoun|percentWord|numberWord|wordUnit|range|approx|trendverb|fraction|share|among|soft)$/,
  date: /^qty:(year|month|monthyear|since|relday|decade|century|weekday|season)$/,
  event: new RegExp('^(evt:(past|deed|mainPast|past/(name|actor|third)|by|hasdone|passivePast|perfect|nameHas|eventNoun|noun|when|tookplace)'
    + '|mv:past|mv:was)$'),
  quoted: /^quo:(long|middle|whole|goesOn|wentOn|capital|commaInside|afterVerb|beforeVerb|veryLong)$/,
  own: /^(slf:(model|plan|i|we|our|this|figure|see|method|ido|sample|commission|interview|textWord)|own:word|ms:(i|we|selfText|ownStudy))$/,
  law: /^law:/,
  rule: /^(rul:(act|actLimit|grant|power|formal|status|law)|law:(duty|provides|under|crime))$/,
  cause: /^cau:/,
  compare: /^cmp:/,
  state: /^(sta:|evt:name)/,
  general: /^(gen:|ms:generic|opn:generic)/,
  named: /^(nam:(run|place|body|acronym|long|two|early|possessive)|who:)/,
  asks: /^qst:/,
  stated: /^(att:view|chg:(told|figure)|rul:act|law:crime)/,
};

/** Names of the groups. */
export const GROUP_NAMES: readonly string[] = Object.keys(GROUPS);

/** Numbers of the groups (in `GROUP_NAMES`) that a signal belongs to. */
export function groupsOf(signal: string): readonly number[] {
  return GROUP_NAMES.flatMap((name, index) => (GROUPS[name].test(signal) ? [index] : []));
}
