/** A month in the languages that policy writers cite from, short forms too, as a pattern for the `u` flag: "May", "Sept.", "März", "juillet", "mayo". */
export const MONTH = '(?:[Jj](?:anv?|än|une?|uni|uil|ul|uin)|[Ee]ne|[Gg]en(?=n)|[Ff]e[bv]|[Ff]év|[Mm](?:ar|är|ay|ai|aggio)|[Aa](?:pr|br|vr|ug|oût|go)'
  + '|[Gg]iu|[Ll]ug|[Ss]e[pt]|[Oo](?:ct|kt|tt|ut)|[Nn]ov|[Dd](?:ec|éc|ez|ic))\\p{Ll}{0,7}\\.?';
