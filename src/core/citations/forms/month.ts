/**
 * A month in the languages that policy writers cite from, short forms too, as a pattern for the `u` flag: "May", "Sept.", "März", "juillet", "mayo".
 * A longer word that begins like one is not one: "Marvel", "Maria".
 */
export const MONTH = '(?:[Jj](?:an(?:uar[iy]?|v(?:ier)?|eiro)?|änner|u(?:n(?:[ei]|[hi]o)?|in|l(?:[iy]|[hi]o)?|il(?:let)?))|[Ee]ne(?:ro)?|[Gg](?:ennaio|iugno)|[Ll]uglio'
  + '|[Ff]e(?:b(?:r(?:uar[iy]?|ero)?|braio)?|v(?:r|ereiro)?)|[Ff]év(?:r(?:ier)?)?|[Mm](?:ar(?:ch|s|[zç]o)?|ärz?|a[iy]o?|aggio)'
  + '|[Aa](?:[pvb]r(?:ile?)?|ug(?:ust(?:us|i)?)?|oût|go(?:sto)?)|[Oo][cktu]t(?:ob(?:er|re)|ubr[eo])?'
  + '|(?:[Ss]e[pt]t?|[Nn]ov|[Dd](?:ec|éc|ez|ic))(?:i?emb(?:er|r[eo]))?)(?!\\p{L})\\.?';
