import { canonicalCountry } from '../../text/countries';

/**
 * Cities and regions that stand with a year and are nobody's work, "(Bucharest, 2008)"; the capitals that stand for their states are known as
 * those. What many authors are called, "Boston", is among `NAMESAKES`.
 */
const PLACES: ReadonlySet<string> = new Set((
  // Asia and the Pacific
  'Kyoto|Osaka|Hiroshima|Nagasaki|Fukushima|Yokohama|Okinawa|Pusan|Busan|Jeju|Sewol|Shanghai|Wuhan|Xinjiang|Tibet|Bangkok|Yangon|Rakhine|Bali|Aceh|Bandung'
  + '|Delhi|Mumbai|Bhopal|Gujarat|Kashmir|Karachi|Lahore|Dhaka|Kathmandu|Kabul|Kandahar|Samarkand|Astana|Sydney|Melbourne|Christchurch|Asia'
  // The Middle East and the Caucasus
  + '|Tehran|Doha|Dubai|Abu Dhabi|Riyadh|Baghdad|Basra|Mosul|Fallujah|Damascus|Aleppo|Homs|Idlib|Raqqa|Beirut|Jerusalem|Tel Aviv|Gaza|Istanbul|Baku|Tbilisi'
  // Africa
  + '|Cairo|Tunis|Tripoli|Marrakesh|Darfur|Addis Ababa|Tigray|Mogadishu|Nairobi|Kigali|Accra|Dakar|Johannesburg|Cape Town|Durban|Africa'
  // Europe
  + '|Paris|Strasbourg|Calais|Brussels|Amsterdam|The Hague|Maastricht|Schengen|Geneva|Davos|Vienna|Munich|Hamburg|Potsdam|Rome|Turin|Lampedusa|Madrid|Barcelona'
  + '|Catalonia|Lisbon|Athens|Prague|Warsaw|Katowice|Budapest|Bucharest|Sofia|Belgrade|Bosnia|Sarajevo|Srebrenica|Kyiv|Kharkiv|Kherson|Mariupol|Bucha|Odesa'
  + '|Donbas|Donetsk|Crimea|Yalta|Chernobyl|Minsk|Riga|Vilnius|Tallinn|Chechnya|Beslan|Helsinki|Oslo|Stockholm|Copenhagen|Dublin|Belfast|Glasgow|Manchester'
  + '|Grenfell|England|Scotland|Wales|Northern Ireland|Westphalia|Europe'
  // The Americas
  + '|Washington|New York|Detroit|Chicago|Atlanta|Miami|New Orleans|Seattle|San Francisco|Los Angeles|California|Texas|Florida|Bretton Woods|Toronto|Quebec|Ontario'
  + '|Mexico City|Cancún|Haiti|Port-au-Prince|Bogotá|Lima|Buenos Aires|Rio'
  + '|서울|부산|도쿄|베이징|한국|일본|중국|미국|東京|大阪|北京|日本|中国|米国|韓国'
).split('|'));
/** What a draft counts, and parts of it, that stand with a year: "(Total, 2019)", "(Annex, 2019)". */
const NOBODY: ReadonlySet<string> = new Set((
  'Article|Section|Chapter|Table|Figure|Box|Appendix|Annex|Note|Total|Population|World|Global|Average|Democrat|Republican|Democrats|Republicans|Capita|Made in China'
).split('|'));
/** Cities that are surnames, too: places only beside another place, "(Leeds and Hull, 2019)". */
const NAMESAKES: ReadonlySet<string> = new Set('Leeds|Hull|Bristol|Lyon|Milan|Porto|Vigo|Lagos|Houston|Perth|Boston|Frankfurt'.split('|'));
/** States and unions in whose full name papers are given out: "(European Union 2020)". */
const GIVES_OUT = /Union$|^Republic of/;

/** True for a state, a city, a region, and for a part of the draft. */
export function isPlace(name: string): boolean {
  const bare = name.replace(/^the /i, '');
  return PLACES.has(name) || PLACES.has(bare) || NOBODY.has(bare) || (canonicalCountry(bare) !== undefined && !GIVES_OUT.test(bare));
}

/** True for a list of nothing but places: "South Korea and Japan". */
export function arePlaces(names: string): boolean {
  const all = names.split(/,? and |, /);
  return all.every((name) => isPlace(name) || (all.length > 1 && NAMESAKES.has(name)));
}
