import { MONTH } from '../../text/months';
import { arePlaces, isPlace } from './places';

/** One part of a name, as a pattern for the `u` flag. */
export const NAME = "\\p{Lu}[\\p{L}\\p{M}'’.&/-]{0,60}";

const SMALL =
  '(?:of|the|for|and|on|in|into|to|&|de|del|della|di|da|do|dos|das|du|des|la|le|les|van|von|der|den|ter|al|bin|ibn|e|y|et|für|und|och|og|voor|eds?\\.|with)';
const AUTHOR = new RegExp(
  `^(?:(?:the|van|von|de|der|den|di|la|le|el|al)[ -]|[dD]['’]){0,3}${NAME}(?:,? (?:${SMALL} ){0,2}(?:[dl]['’])?${NAME}|,? et al\\.?| u\\. ?a\\.`
    + '| (?:and|&) (?:others|colleagues)){0,9}$', 'u');

/** A name in Korean, Japanese or Chinese characters, which know no capitals: "(김민지 2020)", "(王 2020)". */
const EAST_ASIAN = /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Katakana}·・ー]{1,12}(?:,? ?(?:et al\.|외|등|他|等))?$/u;

/** A public body in French, Spanish or Italian, which has a capital only at its beginning: "Cour des comptes", "Commission européenne", "Ministero dell’Interno". */
const ROMANCE_BODY = new RegExp('^(?:Cour|Conseil|Instituto?|Istituto|Autorité|Agence|Douanes|Assemblée|Banque|Commission|Direction|Fondation|Tribunal|Defensor|Ministerio|Ministère|Ministero'
  + '|Comisión|Consejo|Ufficio)(?: \\p{Ll}{5,14}){0,2}(?:(?<= \\p{Ll}{3,12}(?:ale|ea|enne|aises?))|(?: (?:(?:des?|du|del|della|di|pour) |(?:d|dell)[’\'])[\\p{L}’\' -]{3,60}))$', 'u');

/** Times and counts that stand before a year: "(March 2021)", "(Phase 2, 2019)". */
const TIME = new RegExp(`\\b(?:${MONTH}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?`
  + '|Oct|Nov|Dec|Spring|Summer|Autumn|Fall|Winter|Q[1-4]|FY|Fiscal|CY|AD|BC|CE|Since|From|Until|Before|After|Circa|Around|About|By'
  + '|In|Between|During|Late|Early|Mid|Year|Census(?! Bureau)|Round|Phase|Wave|Season|Version|Updated|Revised|Founded|Established|Born|Died'
  + '|Elected|Effective|Signed|Ratified|Launched|Retired|Est|PPP|USD|EUR|JPY|KRW|CNY|RMB|GBP|AUD)\\b');

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
  if (!/\p{Lu}/u.test(author)) return author >= '\u1100' && EAST_ASIAN.test(author) && !isPlace(author);
  if (ROMANCE_BODY.test(author)) return true;
  if (author.length > 120 || !AUTHOR.test(author) || TIME.test(author)) return false;
  const first = author.split(/[ ,]/)[0];
  if (first.length > 2 && references.includes(first)) return true;
  return !isPlace(author.split(', ')[0]) && !arePlaces(author) && !EVENT.test(author) && !NAMED_THING.test(author);
}
