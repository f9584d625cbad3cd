const EXHIBIT = '(?:Table|Figure|Fig\\.|Chart|Graph|Map|Box|Exhibit) (?:[A-Z]\\b[.-]?)?\\d*(?:[.-]\\d+)*';
const PART = '(?:[Tt]he (?:[a-z-]+ ){1,4}of )?';
/** What follows the number of somebody else's table: "Figure 1 in the World Bank's report", "Table 3 of the survey". */
const ANOTHERS = '(?! (?:in|of|from) (?!this\\b|our\\b|my\\b|the (?:appendix|annex)\\b))';
const SHOWS = '(?:shows?|presents?|displays?|lists?|compares?|plots?|summari[sz]es|sets? out|gives?|illustrates?|depicts?|provides?|reports?|maps|breaks down|tracks?)';
const SHOWN = '(?:shown|seen|illustrated|depicted|pictured|presented|summari[sz]ed|indicated|set out|listed)';
const POINTS = new RegExp(`^${PART}${EXHIBIT}${ANOTHERS} (?:\\((?:above|below)\\) |above |below |also |clearly )?${SHOWS}\\b`
  + `|^(?:As|In) (?:can be )?(?:${SHOWN} )?(?:in |by )?${PART}${EXHIBIT}${ANOTHERS}(?:,| (?:above|below|${SHOWS}))`
  + `|\\((?:see |see also )?${PART}${EXHIBIT}(?: (?:above|below))?\\)[.;,]?$`
  + `|,? as (?:can be )?${SHOWN} (?:in|by) ${PART}${EXHIBIT}(?: (?:above|below))?\\.?$`, 'u');
const VIEW = /^(?:(?:But|And|Yet|So|Still|Indeed|Overall|However),? )?[Ii]n (?:my|our) (?:own )?(?:view|opinion|judge?ment|estimation|assessment)\b|\b(?:[Ww]e|I) would argue\b/u;
const OPTION = /^(?:Option|Scenario|Alternative|Recommendation|Step|Priority|Pillar|Goal|Objective) (?:\d{1,2}|[A-Z]|one|two|three|four|five|six) ?[:.\u2013\u2014]/u;

/** The sentence says what a numbered table or figure of the draft shows: "Table 2 compares …", "Prices doubled (see Figure 1)." What it shows has its source there. */
export function showsOwnExhibit(text: string): boolean {
  return POINTS.test(text);
}

/** The sentence is given as the author's own: "In our view, donors have lost interest", "Option 2: a planning cell." */
export function givesOwnView(text: string): boolean {
  return VIEW.test(text) || OPTION.test(text);
}
