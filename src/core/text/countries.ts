import { say, type WordingPart } from './wording';

/** States and unions by the name that entries use, each with the other names that drafts use: a capital may stand for its state. */
const COUNTRIES: readonly (readonly [string, ...string[]])[] = [
  ['United States', 'U.S.', 'US', 'USA', 'America', 'United States of America'],
  ['United Kingdom', 'U.K.', 'UK', 'Britain', 'Great Britain', 'London'],
  ['Republic of Korea', 'South Korea', 'ROK', 'Korea', 'Seoul'], ['DPRK', 'North Korea', 'Democratic People\'s Republic of Korea', 'Pyongyang'],
  ['China', 'PRC', 'People\'s Republic of China', 'Beijing'], ['Taiwan', 'Chinese Taipei', 'Taipei'], ['Hong Kong'], ['Japan', 'Tokyo'],
  ['India', 'New Delhi'], ['Australia', 'Canberra'], ['New Zealand'], ['Canada', 'Ottawa'], ['Mexico'], ['Viet Nam', 'Vietnam', 'Hanoi'],
  ['Lao PDR', 'Laos'], ['Brunei Darussalam', 'Brunei'], ['Timor-Leste', 'East Timor'],
  ['Myanmar', 'Burma'], ['Cambodia'], ['Thailand'], ['Malaysia'], ['Singapore'], ['Indonesia', 'Jakarta'], ['Philippines', 'Manila'],
  ['Mongolia'], ['Bangladesh'], ['Sri Lanka'], ['Nepal'], ['Bhutan'], ['Pakistan'], ['Afghanistan'], ['Maldives'],
  ['Papua New Guinea'], ['Fiji'], ['Palau'], ['Marshall Islands'], ['Federated States of Micronesia', 'Micronesia'],
  ['Cook Islands'], ['Kiribati'], ['Nauru'], ['Niue'], ['Samoa'], ['Solomon Islands'], ['Tonga'], ['Tuvalu'], ['Vanuatu'], ['French Polynesia'],
  ['New Caledonia'], ['American Samoa'], ['Guam'], ['Tokelau'], ['Wallis and Futuna'], ['Peru'], ['Chile'], ['Colombia'], ['Ecuador'], ['Brazil'], ['Argentina'],
  ['Uruguay'], ['Paraguay'], ['Bolivia'], ['Venezuela'], ['Costa Rica'], ['Panama'], ['Cuba'],
  ['Russian Federation', 'Russia', 'Moscow'], ['Ukraine'], ['Belarus'], ['Moldova'], ['Georgia'], ['Armenia'], ['Azerbaijan'],
  ['Kazakhstan'], ['Kyrgyzstan'], ['Tajikistan'], ['Uzbekistan'], ['Turkmenistan'], ['Türkiye', 'Turkey'],
  ['Albania'], ['Austria'], ['Belgium'], ['Bulgaria'], ['Croatia'], ['Cyprus'], ['Czechia', 'Czech Republic'], ['Denmark'],
  ['Estonia'], ['Finland'], ['France'], ['Germany', 'Berlin'], ['Greece'], ['Hungary'], ['Iceland'], ['Ireland'], ['Italy'], ['Kosovo'],
  ['Latvia'], ['Liechtenstein'], ['Lithuania'], ['Luxembourg'], ['Malta'], ['Montenegro'], ['Netherlands'],
  ['North Macedonia'], ['Norway'], ['Poland'], ['Portugal'], ['Romania'], ['Serbia'], ['Slovakia'], ['Slovenia'], ['Spain'],
  ['Sweden'], ['Switzerland'], ['European Union', 'EU'],
  ['Israel'], ['Egypt'], ['Jordan'], ['Lebanon'], ['Syria'], ['Iraq'], ['Iran'], ['Saudi Arabia'], ['Qatar'], ['Kuwait'],
  ['Bahrain'], ['Oman'], ['Yemen'], ['United Arab Emirates', 'UAE'], ['Morocco'], ['Algeria'], ['Tunisia'], ['Libya'], ['Sudan'],
  ['South Africa'], ['Nigeria'], ['Kenya'], ['Ethiopia'], ['Ghana'], ['Senegal'], ['Rwanda'], ['Tanzania'], ['Uganda'],
  ['Democratic Republic of the Congo', 'Democratic Republic of Congo', 'DR Congo', 'DRC'], ['Liberia'], ['Somalia'], ['South Sudan'],
  ['Benin'], ['Burkina Faso'], ['Cabo Verde', 'Cape Verde'], ['Côte d\'Ivoire', 'Ivory Coast'], ['Gambia'], ['Guinea'], ['Guinea-Bissau'],
  ['Equatorial Guinea'], ['Eritrea'], ['Mali'], ['Mauritania'], ['Niger'], ['Sierra Leone'], ['Togo'], ['Angola'], ['Botswana'], ['Burundi'], ['Comoros'],
  ['Djibouti'], ['Eswatini', 'Swaziland'], ['Lesotho'], ['Madagascar'], ['Malawi'], ['Mauritius'], ['Mozambique'], ['Namibia'],
  ['Seychelles'], ['Zambia'], ['Zimbabwe'], ['Palestine'], ['Nicaragua'], ['African Union'],
  ['Cameroon'], ['Central African Republic'], ['Chad'], ['Gabon'], ['Republic of the Congo', 'Republic of Congo', 'Congo-Brazzaville'], ['São Tomé and Príncipe'],
  ['Belize'], ['Dominican Republic'], ['El Salvador'], ['Guatemala'], ['Honduras'],
];

const CANONICAL = new Map(COUNTRIES.flatMap(([name, ...others]) => [name, ...others].map((one) => [one, name] as const)));

const NAMES = [...CANONICAL.keys()].sort((a, b) => b.length - a.length).map((name) => name.replace(/\./g, '\\.')).join('|');

/** Source of a pattern that matches the name of one state or union, "the" before it allowed. Capture it yourself. */
export const COUNTRY_PATTERN = `(?:[Tt]he )?(?:${NAMES})(?![\\p{L}\\p{N}]|-[\\p{Ll}])`;

/** The name that entries use for a country as a draft writes it; `undefined` for any other word. */
export function canonicalCountry(name: string): string | undefined {
  return CANONICAL.get(name.replace(/^the /i, '').replace(/\u2019/g, '\'').trim());
}

/** Names of which a sentence says "the": descriptions, plurals and the abbreviations of either. */
const WITH_THE = new RegExp(`^(?:(?:${[
  'United', 'Democratic', 'People\'s', 'Republic', 'Russian', 'Czech Republic', 'Federated', 'European', 'African', 'Cook', 'Marshall', 'Solomon',
].join('|')}) |(?:${[
  'U\\.S\\.', 'USA?', 'U\\.?K\\.?', 'UAE', 'EU', 'DPRK', 'DRC', 'DR Congo', 'PRC', 'ROK', 'Philippines', 'Maldives', 'Netherlands', 'Gambia', 'Comoros', 'Seychelles',
].join('|')})$)`);

/** A country, named as a draft names it, at the beginning of a sentence. */
export function countryFirst(name: string): WordingPart {
  const bare = name.replace(/^the /i, '');
  return WITH_THE.test(bare) ? say`The ${bare}` : bare;
}
