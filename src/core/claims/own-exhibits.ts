const EXHIBIT = '(?:Tables?|Figures?|Figs?\\.|Charts?|Graphs?|Maps?|Box(?:es)?|Exhibits?) (?:[A-Z]\\b[.-]?)?\\d*(?:[.-]\\d+)*';
const PART = '(?:[Tt]he (?:[a-z-]+ ){1,4}of )?';
/** What follows the number of somebody else's table: "Figure 1 in the World Bank's report", "Table 3 of the survey". */
const ANOTHERS = '(?! (?:in|of|from) (?!this\\b|our\\b|my\\b|the (?:appendix|annex)\\b))';
const ANNEX = '(?:Annex|Appendix|Attachment) [A-Z\\d]{1,3}';
const SHOWS = '(?:shows?|makes?|tells?|says|presents?|displays?|lists?|compares?|plots?|summari[sz]es|sets? out|gives?|illustrates?|depicts?'
  + '|provides?|reports?|maps|breaks down|tracks?)';
const SHOWN = '(?:shown|seen|illustrated|depicted|pictured|presented|summari[sz]ed|indicated|set out|listed)';
const WHERE = '(?:above|below|overleaf)';

const POINTS = new RegExp(
  // "The left panel of Figure 5 shows that wages rose."
  `^${PART}${EXHIBIT}${ANOTHERS} (?:\\((?:above|below)\\) |above |below |also |clearly )?${SHOWS}\\b`
  // "As Table 2 shows, spending fell.", "In Figure 3, spending falls."
  + `|^(?:As|In) (?:can be )?(?:${SHOWN} )?(?:in |by )?${PART}${EXHIBIT}${ANOTHERS}(?:,| (?:above|below|${SHOWS}))`
  // "Prices doubled (see Figures 2 and 3).", "Prices doubled (Figure 2, left panel)."
  + `|\\((?:see |see also )?${PART}${EXHIBIT}`
  + `(?: ${WHERE}`
  + '|,? (?:(?:left|right|upper|lower|top|bottom|middle)(?:-hand)?(?: panel| side| axis)?'
  + '|panels? [A-Ha-h]'
  + '|(?:columns?|rows?|lines?) \\d{1,2})'
  + '| ?(?:,|and|to|[–-]) ?(?:[A-Z]\\b)?[\\d.]{0,4})*\\)[.;,]?$'
  // "On the costings in Annex B, the cost would be 14 million.", "Prices doubled (see Annex B)."
  + `|\\b[Ii]n ${ANNEX}[,.;)]`
  + `|\\((?:see |see also )?${ANNEX}\\)`
  // "It uses missiles that cost 2 million each; see the table in the annex."
  + '|[;,(] ?see (?:the )?(?:tables?|figures?|box|annex|appendix)\\b[^.;]{0,30}\\)?\\.$'
  // "Prices doubled, as shown in Chart 4."
  + `|,? as (?:can be )?${SHOWN} (?:in|by) ${PART}${EXHIBIT}(?: (?:above|below))?\\.?$`, 'u');

/** It only says that the exhibit shows something, and what follows says what: "Figure 3 makes the point.", "The chart tells a simple story." */
const ANNOUNCES = new RegExp(`^(?:${PART}${EXHIBIT}|(?:The|This) (?:table|figure|chart|graph|map)) (?:below |above )?(?:${SHOWS}|is) [^.:;\\d]{3,40}\\.$`, 'u');

/** What stands in all that `POINTS` and `ANNOUNCES` find. */
const EXHIBIT_WORD = new RegExp('Table|Figure|Figs?\\.|Chart|Graph|Map|Box|Exhibit|Annex|Appendix|Attachment'
  + '|(?:see|[Tt]he|This) (?:tables?|figures?|chart|graph|map|box|annex|appendix)\\b');

/**
 * The sentence says what a numbered table or figure of the draft shows, which has its source there: "Table 2 compares …",
 * "Prices doubled (see Figure 1)."
 */
export function showsOwnExhibit(text: string): boolean {
  return EXHIBIT_WORD.test(text) && (POINTS.test(text) || ANNOUNCES.test(text));
}

/** What comes next is what a table or figure of the draft shows. */
export function announcesExhibit(text: string): boolean {
  return EXHIBIT_WORD.test(text) && ANNOUNCES.test(text);
}
