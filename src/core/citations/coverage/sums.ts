/** "This was half of the 2018 total." */
const MEASURED = new RegExp('^(?:This|That) '
  + '(?:(?:is|was) (?:about |roughly |nearly |almost |more than |less than )?'
  + '(?:half|twice|double|triple|one[- ]third|two[- ]thirds|a third|a quarter'
  + '|\\d[\\d.]*(?:%| percent| per cent| times)'
  + '|the (?:highest|lowest)'
  + '|an? (?:[a-z]{4,10} )?(?:rise|increase|fall|drop|decline|reduction|gain|loss|jump|cut|difference|gap|ratio|average|rate) of'
  + '|up|down)'
  + '|(?:represents?|represented|amounts?(?:ed)? to|compares?d? (?:with|to)|equals?|equall?ed) .{0,40}\\d)\\b');
const COMES_TO = '(?:comes? to|came to|works? out (?:at|to)|worked out (?:at|to)|adds? up to|added up to|amounts? to|amounted to|translates? (?:in)?to|equals?)';
/** "That makes 114 billion in all.", "Spread over the electorate, it comes to 560 rupiah a voter." */
const REACHED = new RegExp(`^(?:(?:This|That|It|Together,? (?:they|these|those|the (?:two|three|four|five))) (?:makes?|made|leaves?|left|${COMES_TO})`
  + `|[^.;:]{3,60}, (?:it|that|this) ${COMES_TO})\\b.{0,60}(?:\\d|\\b(?:half|third|quarter|twice|double)\\b)`);
/** "Even a tenth of that would pay for …", "At that rate, the last mine will close in 2041." */
const RATED = new RegExp('^(?:(?:Even )?(?:[Hh]alf|[Tt]wice|[Aa] (?:third|quarter|fifth|tenth|hundredth)|\\d[\\d.]*(?:%| percent| per cent)) (?:of )?'
  + '(?:that|this)(?: (?:sum|amount|figure|number|total))? (?:would|could|is|was)'
  + '|(?:At|On|By) (?:that|this) (?:rate|pace|basis|reckoning|price|count|measure|standard),)');

/** True when a sentence does a sum with the figures of the one before. */
export function reckons(text: string): boolean {
  return MEASURED.test(text) || REACHED.test(text) || RATED.test(text);
}

const COMES_FROM = new RegExp('^(?:The|These|Those|This|That|Both) '
  + '(?:figures?|numbers?|data|estimates?|quotations?|quotes?|phrase|words|statistics?|accounts?|totals?|counts?|percentages?'
  + '|shares?) (?:here )?'
  + '(?:(?:comes?|came|stems?|derives?) from'
  + '|(?:is|are|was|were) (?:(?:taken|drawn|quoted|derived|calculated|compiled) from|from|those of|that of))\\b');

/** True when a sentence says where the figure or the words before it come from: "The number comes from [a model](…)." */
export function saysWhereFrom(text: string): boolean {
  return COMES_FROM.test(text);
}
