import { matchesWith } from '../../text/match-at';
import type { WordedCitation } from '../citation';
import { namesPaper, namesPersonOrLaw } from '../is-source';
import { isAuthor } from './author';
import { withoutLead } from './lead';
import { MONTH } from './month';
import { DAY_OF_YEAR, NEWS, NEWS_OF_DAY } from './news';

const PARENTHESIS = /[(（]((?:[^()（）]|\([^()（）]{0,60}\)){3,240})[)）]/g;
/** Brackets hold the writer's own words, too, and links: only a paper by its number counts in them. */
const BRACKETED = /(?<!\[)\[((?:[^[\]()\n]|\(\d{2,4}\)){3,160})\](?![(:[])/g;
/**
 * A title in its brackets with a year, a law or a paper by its number, a newspaper or a body that gave something out on a day: "（『読売新聞』2024年2月25日）",
 * "(법률 제19990호)", "(연합뉴스, 2023년 6월 30일)".
 */
const IN_EAST_ASIA = new RegExp('^[^「『《]{2,40}[「《][^」》]{4,80}[」》].{0,12}(?:19|20)\\d\\d'
  + '|『[^』]{2,60}』.{0,20}\\d'
  + '|[第제] ?\\d{1,5} ?[号条호조](?![機기])'
  + '|(?:뉴스|일보|신문|통신|방송|은행|연구[원소]|백서|(?:자원|외교|국방|재정|통일|노동)부|통계청|新聞社?|通信社?|放送|銀行|研究所|白書|[日時官]報|内閣府|議録|[省庁])[,、，]? ?(?:19|20)\\d\\d[年년.]'
  + '|[局部院署会會][,、，] ?(?:19|20)\\d\\d年\\d{1,2}月\\d{1,2}日$', 'u');
const SOURCE = /^(?:data|(?:data )?sources?|via): ?(?=\p{Lu}|the )/iu;
/** A work that several wrote, whatever its year: "(see also Smith et al.)". */
const ET_AL = /^\p{Lu}[\p{L}’'-]{1,30}(?: (?:van|von|de) \p{Lu}[\p{L}’'-]{1,30})? et al\.?$/u;

/** A work by its author and title: "(Smith, “Trade Wars,” 14)". */
const TITLED = /^(?:the )?(\p{Lu}[^“"”„«;()]{1,80}), [“"„«] ?\p{Lu}[^“"”„«»]{3,160}[,.]? ?[”“"»](?:,? [^()]{1,60})?$/u;
/** Initials that stand after a year and are those of a unit, a currency, a time or a club. */
const NO_EDITION = 'USD|EUR|GBP|JPY|CNY|RMB|INR|KRW|AUD|CAD|CHF|PPP|GDP|GNP|GNI|BCE|CET|GMT|UTC|EST|NATO|ASEAN|APEC|USA|UAE|GOP|COP|LDP|AKP|M[EL]P|FIFA|UEFA|NFL|NBA';
const EDITION_OF = `(?:the )?(?:19|20)\\d\\d (?!(?:${NO_EDITION})\\b)[A-Z]{3,6}(?:,? (?:pp?\\. ?)?\\d{1,4}(?:[–-]\\d{1,4})?)?`;
/** Those, or what an account wrote on a day, "(@POTUS, 4 May 2020)", "(@POTUS, Telegram, 4 May 2020)", whose name is a citekey to Markdown. */
const DAY = new RegExp(`^(?:${NEWS_OF_DAY}(?:; ${NEWS_OF_DAY})*|\\uFFFC, (?:[^(),\\d]{1,30}, )?${DAY_OF_YEAR},? (?:19|20)\\d\\d)$`, 'u');
/** A paper that comes out in editions, by its year and its initials: "(2022 NDS)", "(2018 NDS, p. 4; 2022 NDS)". */
const EDITION = new RegExp(`^${EDITION_OF}(?:; ${EDITION_OF})*$`);
/** A part of the newspaper or journal that prints the draft: "(Letters, 3 May)". */
const PART_OF_PAPER = new RegExp(`^(?:Letters?|Leader|Leading article|Editorial|Comment|Opinion|Briefing)(?:, [^,()]{2,60})?, ${DAY_OF_YEAR}(?:,? (?:19|20)\\d\\d)?$`, 'u');
/** What a newspaper or an agency, whose name is the group, printed on a day: "the *Financial Times* reported on 4 May 2021 that …". */
const REPORTED = new RegExp(`(?<=(?<!\\p{L})(${NEWS}) )reported on ${DAY_OF_YEAR},? (?:19|20)\\d\\d`, 'gu');
/** Stands in all that the two find. */
const DATED = new RegExp(`, (?:${MONTH}|\\d)| \\d{1,3}/\\d`, 'u');

const BOOK = '(?:\\d{1,3}(?:[.:]\\d{1,3}){1,2}|\\d{2,4}[a-e]\\d{0,2})';
/** A work of the ancients or a holy book by its book and chapter: "(Thuc. 1.23)", "(Arist. Pol. 1253a)", "(Herodotus 7.139)", "(Matt. 5:9)". */
const CLASSIC = new RegExp('^(?:(?!(?:Art|Sec|Ch|Chap|Fig|Tab|No|Vol|Ver|App|Reg|Eq|Par|Para|Approx|Avg|Max|Min|St|Mt|Mr|Mrs|Ms|Dr|Nr'
  + `|${MONTH.replaceAll('\\.?', '')})\\.)(?:\\p{Lu}\\p{Ll}{1,6}\\.,? ){1,2}${BOOK}`
  + '|(?:Thucydides|Herodotus|Polybius|Tacitus|Livy|Xenophon|Aristotle|Plato|Plutarch|Cicero|Sun Tzu|Mencius|Analects),? '
  + `(?:\\p{Lu}[\\p{L} ]{2,20}\\.?,? )?${BOOK}`
  + "|(?:Genesis|Exodus|Isaiah|Matthew|Mark|Luke|John|Qur[’']an) \\d{1,3}:\\d{1,3})(?:[–-]\\d{1,4})?$", 'u');

/** A place in a law: with the law's short name, "(Art. 4(3) TEU)", or after the words that name the law, "(s 31(1))". */
const PROVISION = /^(?:(?:[Aa]rt(?:icles?|s?\.)?|[Ss]ections?|[Ss]ecs?\.|ss?\.?|[Pp]ara(?:graph)?s?\.?|[Cc]lauses?|[Rr]ules?|[Rr]ecitals?|[Rr]egs?\.?) |§{1,2} ?)\d[\d()a-z.,–-]{0,16}(?:(?:,| and| to| or) \d[\d()a-z.–-]{0,12}){0,3}( (?:of the )?[A-Z][A-Za-z-]{1,9}[A-Z]?)?$/;
const LAW = /\b(?:Acts?|[Ll]aws?|[Tt]reaty|[Aa]greement|[Cc]onvention|[Cc]harter|Code|[Rr]egulations?|[Dd]irective|[Cc]onstitution|[Bb]ill|[Ss]tatute|Order|[Pp]rotocol|[Cc]ovenant)\b/;

/**
 * "(author's interview, Seoul, May 2020)", "(19 U.S.C. § 1862)", "(UN Charter, art. 2(4))", "(source: World Bank)", "(HC Deb 3 May 2020, col 112)",
 * "(Smith, “Trade Wars,” 14)" and "the *Financial Times* reported on 4 May 2021" in the text.
 */
export function findNamed(text: string): WordedCitation[] {
  const bracketed = matchesWith(/\[/, BRACKETED, text).filter(({ 1: inside }) => namesPaper(inside))
    .map(({ index, 0: written, 1: inside }): WordedCitation => ({ form: 'named', target: inside, at: index, atEnd: index + written.length }));
  const inParentheses = matchesWith(/[(（]/, PARENTHESIS, text)
    .filter(({ index, 1: inside }) => SOURCE.test(inside) || namesPersonOrLaw(inside.replace(/\.$/, '')) || IN_EAST_ASIA.test(inside) || namesWork(withoutLead(inside)) || placesIn(inside, text, index))
    .map(({ index, 0: written, 1: inside }): WordedCitation => ({ form: 'named', target: inside.replace(SOURCE, ''), at: index, atEnd: index + written.length }));
  const reported = matchesWith(/ reported on /, REPORTED, text)
    .map(({ index, 0: written, 1: paper }): WordedCitation => ({ form: 'named', target: `${paper} ${written}`, at: index - paper.length - 1, atEnd: index + written.length }));
  return [...inParentheses, ...bracketed, ...reported];
}

function namesWork(inside: string): boolean {
  if (EDITION.test(inside) || ET_AL.test(inside) || CLASSIC.test(inside)) return true;
  if (DATED.test(inside) && (DAY.test(inside) || PART_OF_PAPER.test(inside))) return true;
  const author = TITLED.exec(inside)?.[1];
  return author !== undefined && isAuthor(author, '');
}

/** True for a place in a law with the law's short name: "Art. 4(3) TEU". */
export function isProvision(text: string): boolean {
  return /[A-Z]{2}/.test(PROVISION.exec(text)?.[1] ?? '');
}

/** How far before a place in a law the law is named. */
const REACH = 200;

function placesIn(inside: string, text: string, index: number): boolean {
  const found = PROVISION.exec(withoutLead(inside));
  if (found === null) return false;
  // A number within a number is that of a law, "(Art. 3(2))"; "(see section 3)" may be one of the draft.
  return /\d\(/.test(inside) || isProvision(found[0]) || (!/^see.* (?:[Ss]ec|[Pp]ara)/.test(inside) && LAW.test(text.slice(Math.max(0, index - REACH), index)));
}
