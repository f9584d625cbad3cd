import { MONTH } from '../../text/months';

/** One part of a name, as a pattern for the `u` flag. */
export const NAME = "\\p{Lu}[\\p{L}\\p{M}'’.&/-]{0,60}";

const SMALL =
  '(?:of|the|for|and|on|in|to|&|de|del|della|di|da|do|dos|das|du|des|la|le|les|van|von|der|den|ter|al|bin|ibn|e|y|et|für|und|och|og|voor|eds?\\.|with)';
const AUTHOR = new RegExp(
  `^(?:(?:the|van|von|de|der|den|di|la|le|el|al)[ -]|[dD]['’]){0,3}${NAME}(?:,? (?:${SMALL} ){0,2}(?:[dl]['’])?${NAME}|,? et al\\.?| u\\. ?a\\.| (?:and|&) (?:others|colleagues)){0,9}$`, 'u');

/** A name in Korean, Japanese or Chinese characters, which know no capitals: "(김민지 2020)", "(王 2020)". */
const EAST_ASIAN = /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Katakana}·・ー]{1,12}(?:,? ?(?:et al\.|외|등|他|等))?$/u;

/** Times and counts that stand before a year: "(March 2021)", "(Phase 2, 2019)". */
const TIME = new RegExp(`\\b(?:${MONTH}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?`
  + '|Oct|Nov|Dec|Spring|Summer|Autumn|Fall|Winter|Q[1-4]|FY|Fiscal|CY|AD|BC|CE|Since|From|Until|Before|After|Circa|Around|About|By'
  + '|In|Between|During|Late|Early|Mid|Year|Census(?! Bureau)|Round|Phase|Wave|Season|Version|Updated|Revised|Founded|Established|Born|Died'
  + '|Elected|Effective|Signed|Ratified|Launched|Retired|Est|USD|EUR|JPY|KRW|CNY|RMB|GBP|AUD)\\b');

/** Places and parts of a text that stand with a year and are nobody's work: "(Osaka, 2019)". */
const PLACES = new Set(`Tokyo|Kyoto|Osaka|Hiroshima|Seoul|Pusan|Busan|Beijing|Shanghai|Taipei|Hanoi|Manila|Singapore|Jakarta|
Bangkok|Delhi|New Delhi|Canberra|Sydney|London|Paris|Berlin|Brussels|Geneva|Vienna|Rome|Madrid|Lisbon|Athens|Moscow|Kyiv|
Minsk|Warsaw|Prague|Helsinki|Oslo|Stockholm|Washington|New York|Ottawa|Toronto|Mexico City|Rio|Lima|Cairo|Tehran|Doha|
Dubai|Riyadh|Nairobi|Camp David|Bali|Yokohama|Japan|China|South Korea|North Korea|Korea|Taiwan|India|Australia|Russia|
Ukraine|Germany|France|Britain|UK|US|USA|United States|EU|Europe|Asia|Africa|Israel|Iran|Iraq|Syria|Turkey|Egypt|Kenya|
Brazil|Mexico|Canada|Indonesia|Vietnam|Philippines|Thailand|Malaysia|Pakistan|Afghanistan|Nigeria|Ethiopia|Glasgow|Kigali|
Poland|Spain|Portugal|Italy|Greece|Hungary|Romania|Bulgaria|Czechia|Slovakia|Croatia|Serbia|Austria|Switzerland|Belgium|Netherlands|
Luxembourg|Denmark|Sweden|Norway|Finland|Iceland|Ireland|Estonia|Latvia|Lithuania|Belarus|Moldova|Georgia|Armenia|Azerbaijan|
Kazakhstan|Mongolia|Myanmar|Cambodia|Laos|Nepal|Bangladesh|Sri Lanka|New Zealand|Saudi Arabia|Jordan|Lebanon|Yemen|Qatar|Libya|Tunisia|
Algeria|Morocco|Sudan|Somalia|Uganda|Tanzania|Rwanda|Ghana|Senegal|Mali|Niger|Zambia|Zimbabwe|South Africa|Argentina|Chile|Peru|
Colombia|Venezuela|Ecuador|Bolivia|Cuba|Haiti|England|Scotland|Wales|Northern Ireland|Hong Kong|
Capita|Article|Section|Chapter|Table|Figure|Box|Appendix|Annex|Note|Total|Population|World|Global|Average|Democrat|Republican|Democrats|Republicans`
  .split(/[|\n]+/));

/** True for a list of nothing but countries and cities: "South Korea and Japan". */
export function arePlaces(names: string): boolean {
  return names.split(/,? and |, /).every((name) => PLACES.has(name.replace(/^the /i, '')));
}

/** Acts, events and papers that carry a year as part of their name: "Paris Agreement (2015)". */
const EVENT = new RegExp('\\b(?:Agreement|Treaty|Act|Law|Convention|Protocol|Declaration|Accords?|War|Summit|Strategy|Plan|Constitution|Resolution|Crisis'
  + '|Olympics|Games|Election|Revolution|Pact|Communiqué|Statement|Speech|Conference|Congress|Budget|Decree|Directive|Regulation'
  + '|Earthquake|Cup|Decision|Case|Amendment|Memorandum|Guidelines?|Initiative|Programme|Program|Order|Deal|Coup|Massacre|Battle'
  + '|Round|Charter|Bill|Code|Agenda|Vision|Horizon|Peninsula|Dynasty|Administration)$');

/**
 * True when the words before a year are an author: a surname, several, or a body.
 * @param references the words of the draft's list of references; a first name found there is an author for sure
 */
export function isAuthor(author: string, references: string): boolean {
  if (!/\p{Lu}/u.test(author)) return author >= '\u1100' && EAST_ASIAN.test(author);
  if (author.length > 120 || !AUTHOR.test(author) || TIME.test(author)) return false;
  const first = author.split(/[ ,]/)[0];
  if (first.length > 2 && references.includes(first)) return true;
  return !PLACES.has(author.replace(/^the /, '').split(', ')[0]) && !EVENT.test(author);
}
