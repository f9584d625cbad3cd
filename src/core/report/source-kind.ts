/** What sort of source an address leads to; `print` when a note gives none. */
export const SOURCE_KINDS = ['government', 'organisation', 'article', 'university', 'news', 'web', 'print'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

const ORGANISATIONS = ['un.org', 'oecd.org', 'worldbank.org', 'imf.org', 'wto.org', 'nato.int', 'asean.org', 'apec.org', 'adb.org',
  'unctad.org', 'iaea.org', 'iea.org', 'africa-union.org', 'osce.org', 'icrc.org', 'rcepsec.org', 'bis.org'];
const ARTICLES = ['doi.org', 'jstor.org', 'arxiv.org', 'ssrn.com', 'nber.org', 'tandfonline.com', 'sciencedirect.com',
  'springer.com', 'wiley.com', 'sagepub.com', 'nature.com', 'science.org', 'pubmed.ncbi.nlm.nih.gov', 'academic.oup.com',
  'cambridge.org', 'journals.uchicago.edu'];
const NEWS = ['reuters.com', 'apnews.com', 'afp.com', 'bbc.com', 'bbc.co.uk', 'nytimes.com', 'washingtonpost.com', 'wsj.com',
  'ft.com', 'economist.com', 'bloomberg.com', 'theguardian.com', 'cnn.com', 'politico.com', 'politico.eu', 'axios.com',
  'npr.org', 'aljazeera.com', 'dw.com', 'lemonde.fr', 'lefigaro.fr', 'spiegel.de', 'faz.net', 'elpais.com', 'euronews.com',
  'nikkei.com', 'japantimes.co.jp', 'asahi.com', 'mainichi.jp', 'yomiuri.co.jp', 'kyodonews.net', 'nippon.com', 'nhk.or.jp',
  'yna.co.kr', 'koreaherald.com', 'koreatimes.co.kr', 'chosun.com', 'donga.com', 'joongang.co.kr', 'hani.co.kr', 'kbs.co.kr',
  'scmp.com', 'straitstimes.com', 'channelnewsasia.com', 'thehindu.com', 'hindustantimes.com', 'abc.net.au',
  'smh.com.au', 'voanews.com', 'rferl.org', 'thediplomat.com'];
const GOVERNMENT = /(?:^|\.)(?:gov|mil|gouv|gob|govt|go)(?:\.[a-z]{2})?$|(?:^|\.)(?:europa\.eu|admin\.ch|bund\.de|bundesregierung\.de|congress\.gov|archives\.gov)$/;
const GOVERNMENT_HOSTS = ['everycrsreport.com', 'parliament.uk', 'korea.net', 'bundestag.de'];
const UNIVERSITY = /(?:^|\.)edu(?:\.[a-z]{2})?$|(?:^|\.)ac\.[a-z]{2}$/;

/** The kind of source behind an `http` address, by its host alone. Anything else is `print`. */
export function sourceKind(url: string | undefined): SourceKind {
  const host = hostOf(url);
  if (!host) return 'print';
  const within = (names: readonly string[]): boolean => names.some((name) => host === name || host.endsWith(`.${name}`));
  if (GOVERNMENT.test(host) || within(GOVERNMENT_HOSTS)) return 'government';
  if (within(ARTICLES)) return 'article';
  if (within(ORGANISATIONS) || host.endsWith('.int')) return 'organisation';
  if (within(NEWS)) return 'news';
  return UNIVERSITY.test(host) ? 'university' : 'web';
}

/** The host of a web address in lower case, without `www.`; `undefined` for anything else. */
export function hostOf(url: string | undefined): string | undefined {
  return /^(?:https?:)?\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#:]+)/iu.exec(url ?? '')?.[1].toLowerCase();
}

/**
 * The year of publication that a reference gives: the last one outside addresses, page ranges and the day of reading.
 * Without one, a year in the address's path. `undefined` when there is neither.
 */
export function yearIn(reference: string, url: string | undefined): number | undefined {
  const text = reference.replace(/https?:\/\/\S+|www\.\S+/giu, ' ').replace(/\b(?:accessed|retrieved|last visited|downloaded)\b[^.;]*/giu, ' ');
  const years = text.match(/(?<![\d–-])(?:1[5-9]|20)\d{2}(?![\d–]|-\d)/gu) ?? [];
  const found = years[years.length - 1] ?? /\/((?:19|20)\d{2})(?=\/|-\d{2})/u.exec(url ?? '')?.[1];
  return found === undefined ? undefined : Number(found);
}
