/** BibTeX and BibLaTeX entry types and the CSL type of each. */
export const TYPES: Readonly<Record<string, string>> = {
  article: 'article-journal', suppperiodical: 'article-journal', book: 'book', mvbook: 'book', collection: 'book',
  mvcollection: 'book', bookinbook: 'chapter', booklet: 'pamphlet', inbook: 'chapter', incollection: 'chapter',
  suppbook: 'chapter', suppcollection: 'chapter', inproceedings: 'paper-conference', conference: 'paper-conference',
  proceedings: 'book', mvproceedings: 'book', manual: 'report', report: 'report', techreport: 'report',
  mastersthesis: 'thesis', phdthesis: 'thesis', thesis: 'thesis', unpublished: 'manuscript', online: 'webpage',
  electronic: 'webpage', www: 'webpage', webpage: 'webpage', misc: 'document', dataset: 'dataset', software: 'software',
  patent: 'patent', periodical: 'periodical', reference: 'book', mvreference: 'book', inreference: 'entry-encyclopedia',
  legislation: 'legislation', legal: 'treaty', jurisdiction: 'legal_case', standard: 'standard', letter: 'personal_communication',
  video: 'motion_picture', movie: 'motion_picture', audio: 'song', image: 'graphic', artwork: 'graphic', review: 'review',
  commentary: 'book', performance: 'performance', music: 'song', map: 'map', newspaper: 'article-newspaper',
  speech: 'speech', interview: 'interview', blog: 'post-weblog', treaty: 'treaty', bill: 'bill', hearing: 'hearing',
};

/** Fields whose decoded text goes to one CSL variable as it is; the first of a variable's fields that is there wins. */
export const PLAIN: readonly (readonly [string, string])[] = [
  ['title', 'title'], ['shorttitle', 'title-short'], ['journaltitle', 'container-title'], ['journal', 'container-title'],
  ['booktitle', 'container-title'], ['shortjournal', 'container-title-short'], ['series', 'collection-title'],
  ['volume', 'volume'], ['volumes', 'number-of-volumes'], ['part', 'part-number'], ['issue', 'issue'],
  ['edition', 'edition'], ['chapter', 'chapter-number'], ['version', 'version'], ['publisher', 'publisher'],
  ['school', 'publisher'], ['institution', 'publisher'], ['organization', 'publisher'], ['howpublished', 'publisher'],
  ['location', 'publisher-place'], ['address', 'publisher-place'], ['venue', 'event-place'], ['eventtitle', 'event-title'],
  ['isbn', 'ISBN'], ['issn', 'ISSN'], ['pagetotal', 'number-of-pages'],
  ['origlocation', 'original-publisher-place'], ['origpublisher', 'original-publisher'], ['origtitle', 'original-title'],
  ['pubstate', 'status'], ['library', 'archive'], ['call-number', 'call-number'], ['pmid', 'PMID'], ['pmcid', 'PMCID'],
  ['type', 'genre'], ['note', 'note'],
];

/** Fields that hold names, and their CSL variable. */
export const NAMES: readonly (readonly [string, string])[] = [
  ['author', 'author'], ['editor', 'editor'], ['translator', 'translator'], ['bookauthor', 'container-author'],
  ['director', 'director'], ['holder', 'author'], ['origauthor', 'original-author'],
];

/** Fields that hold dates, and their CSL variable. */
export const DATES: readonly (readonly [string, string])[] = [
  ['date', 'issued'], ['urldate', 'accessed'], ['lastchecked', 'accessed'], ['lastaccessed', 'accessed'],
  ['eventdate', 'event-date'], ['origdate', 'original-date'],
];

/** What a work is called when its entry type says so and `type` does not. */
export const GENRES: Readonly<Record<string, string>> = {
  phdthesis: 'PhD diss.', mastersthesis: 'Master’s thesis', mathesis: 'Master’s thesis', techreport: '',
};

/** The words behind BibLaTeX's `type` keywords. */
export const TYPE_WORDS: Readonly<Record<string, string>> = {
  phdthesis: 'PhD diss.', mathesis: 'Master’s thesis', bathesis: 'Bachelor’s thesis', candthesis: 'Candidate thesis',
  techreport: 'Technical report', resreport: 'Research report', software: 'Software', datacd: 'Data CD', audiocd: 'Audio CD',
};

/** BibLaTeX language names and their tags, for CSL's `language`; a tag is kept as it is. */
export const LANGUAGES: Readonly<Record<string, string>> = {
  english: 'en', american: 'en-US', usenglish: 'en-US', british: 'en-GB', ukenglish: 'en-GB', australian: 'en-AU',
  french: 'fr', german: 'de', ngerman: 'de', spanish: 'es', italian: 'it', portuguese: 'pt', brazilian: 'pt-BR',
  japanese: 'ja', korean: 'ko', chinese: 'zh', russian: 'ru', dutch: 'nl', polish: 'pl', swedish: 'sv', danish: 'da',
  norwegian: 'no', finnish: 'fi', turkish: 'tr', arabic: 'ar', vietnamese: 'vi', indonesian: 'id', ukrainian: 'uk',
};
