import { canonicalCountry } from '../../text/countries';
import { MONTH } from '../../text/months';

/** One part of a name, as a pattern for the `u` flag. */
export const NAME = "\\p{Lu}[\\p{L}\\p{M}'’.&/-]{0,60}";

const SMALL =
  '(?:of|the|for|and|on|in|into|to|&|de|del|della|di|da|do|dos|das|du|des|la|le|les|van|von|der|den|ter|al|bin|ibn|e|y|et|für|und|och|og|voor|eds?\\.|with)';
const AUTHOR = new RegExp(
  `^(?:(?:the|van|von|de|der|den|di|la|le|el|al)[ -]|[dD]['’]){0,3}${NAME}(?:,? (?:${SMALL} ){0,2}(?:[dl]['’])?${NAME}|,? et al\\.?| u\\. ?a\\.`
    + '| (?:and|&) (?:others|colleagues)){0,9}$', 'u');

/** A name in Korean, Japanese or Chinese characters, which know no capitals: "(김민지 2020)", "(王 2020)". */
const EAST_ASIAN = /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Katakana}·・ー]{1,12}(?:,? ?(?:et al\.|외|등|他|等))?$/u;

/** A public body in French or Spanish, which has a capital only at its beginning: "Cour des comptes", "Tribunal de cuentas". */
const ROMANCE_BODY = /^(?:Cour|Conseil|Instituto?|Autorité|Agence|Fondation|Tribunal|Defensor|Ministerio|Ministère|Consejo) (?:\p{Ll}{5,14} )?(?:(?:des?|du|del|pour) |d[’'])[\p{Ll}’' -]{3,60}$/u;

/** Times and counts that stand before a year: "(March 2021)", "(Phase 2, 2019)". */
const TIME = new RegExp(`\\b(?:${MONTH}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?`
  + '|Oct|Nov|Dec|Spring|Summer|Autumn|Fall|Winter|Q[1-4]|FY|Fiscal|CY|AD|BC|CE|Since|From|Until|Before|After|Circa|Around|About|By'
  + '|In|Between|During|Late|Early|Mid|Year|Census(?! Bureau)|Round|Phase|Wave|Season|Version|Updated|Revised|Founded|Established|Born|Died'
  + '|Elected|Effective|Signed|Ratified|Launched|Retired|Est|USD|EUR|JPY|KRW|CNY|RMB|GBP|AUD)\\b');

/** Places that are no states, and parts of a text, that stand with a year and are nobody's work: "(Osaka, 2019)". */
const PLACES = new Set(('Kyoto|Osaka|Hiroshima|Pusan|Busan|Shanghai|Bangkok|Delhi|Sydney|Paris|Brussels|Geneva|Vienna|Rome|Madrid|Lisbon|Athens|Kyiv|Minsk|Warsaw|Prague'
  + '|Helsinki|Oslo|Stockholm|Washington|New York|Toronto|Mexico City|Rio|Lima|Cairo|Tehran|Doha|Dubai|Riyadh|Nairobi|Bali|Yokohama|Europe|Asia|Africa|Glasgow'
  + '|Kigali|Haiti|Maastricht|Barcelona|Turin|Munich|Hamburg|Potsdam|Davos|Schengen|Copenhagen|Manchester|Sarajevo|Srebrenica|Katowice|Chernobyl'
  + '|Odesa|Donbas|Crimea|Yalta|Istanbul|Aleppo|Mosul|Baghdad|Beirut|Jerusalem|Gaza|Kabul|Mumbai|Bhopal|Wuhan|Fukushima|Nagasaki|Bandung|Marrakesh|Durban'
  + '|Quebec|Ontario|Chicago|San Francisco|Los Angeles|California|Texas|Cancún|Bretton Woods|Westphalia|England|Scotland|Wales|Northern Ireland|Capita|Made in China|Article|Section|Chapter|Table|Figure|Box|Appendix|Annex|Note|Total|Population|World|Global|Average'
  + '|Democrat|Republican|Democrats|Republicans|서울|부산|도쿄|베이징|한국|일본|중국|미국|東京|大阪|北京|日本|中国|米国|韓国').split('|'));
/** Cities that are surnames, too: places only beside another place, "(Leeds and Hull, 2019)". */
const NAMESAKES = new Set('Leeds|Hull|Bristol|Lyon|Milan|Porto|Vigo|Lagos|Houston|Perth'.split('|'));
/** States and unions in whose full name papers are given out: "(European Union 2020)". */
const GIVES_OUT = /Union$|^Republic of/;

function isPlace(name: string): boolean {
  const bare = name.replace(/^the /i, '');
  return PLACES.has(bare) || (canonicalCountry(bare) !== undefined && !GIVES_OUT.test(bare));
}

/** True for a list of nothing but countries and cities: "South Korea and Japan". */
export function arePlaces(names: string): boolean {
  const all = names.split(/,? and |, /);
  return all.every((name) => isPlace(name) || (all.length > 1 && NAMESAKES.has(name)));
}

/** Acts, events and papers that carry a year as part of their name: "Paris Agreement (2015)". */
const EVENT = new RegExp('\\b(?:Agreement|Treaty|Act|Law|Convention|Protocol|Declaration|Accords?|War|Summit|Strategy|Plan|Constitution|Resolution|Crisis'
  + '|Olympics|Games|Election|Revolution|Pact|Communiqué|Statement|Speech|Conference|Congress|Budget|Decree|Directive|Regulation'
  + '|Earthquake|Cup|Decision|Case|Amendment|Memorandum|Guidelines?|Initiative|Programme|Program|Order|Deal|Coup|Massacre|Battle'
  + '|Round|Charter|Bill|Code|Agenda|FTA|CPTPP|RCEP|USMCA|NAFTA|JCPOA|AUKUS|Brexit|Euro|Ebola|Zika|MERS|SARS|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Vision|Horizon|Peninsula|Dynasty'
  + '|(?<!(?:Information|Drug|Aviation|Security|Safety|Transit|Highway|Business|Services|Trade|Space) )Administration)$');

/** Storms, ships, manoeuvres, battles, waters, squares and what has a Roman number: "Storm Ann", "HMS Kent", "Battle of the Somme", "Lake Chad", "Tahrir Square", "Block IV". */
const NAMED_THING = /^(?:(?:Super |Tropical )?(?:Storm|Cyclone|Hurricane|Typhoon)|Operation|Exercise|HM[A-Z]{0,3}S|USS) \p{Lu}|^(?:Lake|Mount|River|(?:Gulf|Bay|Battle|Siege|Fall|Peace|Treaty) of(?: the)?|Fort|Camp|Cape) (?!Institute|Trust)\p{Lu}\p{L}+$|(?<!,|and|&) (?:Islands?|River|Square|Canal|Dam|Bay|Valley|Strait|Sea|Airport|Tower|Plaza|Gorge|Beach|Stadium|Stream|[IVX]{1,4})$/u;

/**
 * True when the words before a year are an author: a surname, several, or a body.
 * @param references the words of the draft's list of references; a first name found there is an author for sure
 */
export function isAuthor(author: string, references: string): boolean {
  if (!/\p{Lu}/u.test(author)) return author >= '\u1100' && EAST_ASIAN.test(author) && !PLACES.has(author);
  if (ROMANCE_BODY.test(author)) return true;
  if (author.length > 120 || !AUTHOR.test(author) || TIME.test(author)) return false;
  const first = author.split(/[ ,]/)[0];
  if (first.length > 2 && references.includes(first)) return true;
  return !isPlace(author.split(', ')[0]) && !arePlaces(author) && !EVENT.test(author) && !NAMED_THING.test(author);
}
