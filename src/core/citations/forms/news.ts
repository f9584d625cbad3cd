import { MONTH } from './month';

/** Agencies and newspapers whose name alone tells what they are. */
export const NEWS = '(?:Reuters|AP|AFP|Yonhap|Xinhua|Bloomberg|TASS|Kyodo|Interfax|NHK|BBC|CNN|NPR|Politico|KCNA|ANSA|dpa|PTI|FT|NYT|WSJ|SCMP|FAZ|NZZ'
  + '|(?:[A-Z][\\p{L}.’-]{1,20} ){0,4}'
  + '(?:Times|Post|Journal|Herald|Guardian|Daily|Tribune|News|Gazette|Standard|Review|Mail|Telegraph|Economist|Monde|Zeitung))';
/** Bodies whose figures are given with no more than their name. */
export const BODY = '(?:IMF|OECD|WTO|UNCTAD|UNHCR|UNDP|UNICEF|ILO|IEA|IRENA|WHO|FAO|WFP|SIPRI|IISS|Eurostat|ONS|OBR|BLS|CBO|GAO|BIS|ECB|RBI|CMIE|Destatis|INSEE'
  + '|DWP|HMRC|DfE|NISRA|IFS|NIESR|NBER|BEA|AIHW|LFS|Stat(?:Can|s NZ|s SA|istics (?!Act)[A-Z]\\p{Ll}+(?: Africa)?)|Census Bureau|UNODC|UNESCO|UNAIDS|OCHA|IPCC|EIA|USDA|IDMC|ACLED|UCDP|V-Dem|FRED|WDI|CEIC|Kpler|Gartner|(?:Bank|Ministry) of [A-Z]\\p{Ll}+(?:,? (?:and )?[A-Z]\\p{Ll}+){0,3}|(?:FAO|ILO)STAT|UNCTADstat|UN Comtrade|World Bank|Pew|Gallup|YouGov|Ipsos|Afrobarometer|Eurobarometer'
  + '|Freedom House|Statista)(?:,? [A-Z]{2,8}|\\.Stat)?';
/** Those whose name tells it when a day stands after it: "Daily Nation", "The Hindu", "El País". Places have days, too. */
const WITH_A_DAY = '(?:(?:(?:[A-Z][\\p{L}.’-]{1,20} ){0,3}(?<!Operation )(?:Nation|Hindu|Dawn|Mint|Star|Globe|Express|Citizen|Monitor|Observer|Independent|Chronicle'
  + '|Examiner|Mirror|Inquirer|Courier'
  + '|Register|Mercury|Punch|Vanguard|Argus|Age|Australian|Scotsman|Spectator|Shimbun|Ilbo|Spiegel|Welt|Zeit|Figaro|País|Mundo|Nación|Repubblica|Stampa|Folha|Globo'
  + '|Jazeera|Haaretz|Caixin)|Libération'
  + '|(?:Daily|Business) [A-Z]\\p{L}{1,20}|The (?!Hague|Gambia|Bahamas|Philippines|Netherlands|Bronx|Mall|City|House|Senate|Court|Bank|State|Union|Hill|Strand'
  + '|Oval)[A-Z]\\p{L}{1,20}(?: [A-Z]\\p{L}{1,20})?)'
  + `|SZ|LAT|IHT|${BODY})`;
/** "3 May", "May 3", "4. Mai", "4 de mayo" */
export const DAY_OF_YEAR = `(?:\\d{1,2}\\.? (?:de )?${MONTH}|${MONTH} \\d{1,2})`;

/**
 * What an agency or a newspaper said on a day of the year at hand, as a pattern for the `u` flag, or in a number of it:
 * "Reuters, 3 May", "the Daily Nation, May 12, p. 4", "Der Spiegel 14/2020".
 */
export const NEWS_OF_DAY = `(?:(?:[Tt]he )?${NEWS}|${WITH_A_DAY})(?:, (?:${DAY_OF_YEAR}|\\d{1,2}[./]\\d{1,2}(?:\\.|/\\d\\d)?)`
  + '| \\d{1,3}/(?:19|20)\\d\\d)(?:, (?:pp?|S)\\. ?[A-Z]?\\d{1,3})?';
