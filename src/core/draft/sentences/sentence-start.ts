import { canonicalCountry } from '../../text/countries';
import { matchAt } from '../../text/match-at';
import { wordSet } from '../../text/word-set';

/** Words that stand with a capital letter only because they open a sentence. */
const openers = wordSet(`
  The A An It Its He She They We You I This That These Those There Their His Her Our My Your Here What Why How Who Whose
  Which When Where Whether While Whereas But And Or Nor So Yet For If As At By In On To From With Without Within Into
  Through Throughout Among Amid Between Before After Since Until Upon During Despite Although Though Because Unless Once
  Given According Following Based Citing Compared However Moreover Furthermore Meanwhile Nevertheless Nonetheless Instead
  Otherwise Therefore Thus Hence Consequently Accordingly Additionally Besides Indeed Rather Similarly Likewise
  Conversely Overall Perhaps Maybe Then Now Today Yesterday Tomorrow Still Also Already Soon Later Earlier Recently
  Currently Finally Eventually Ultimately Initially Never Often Sometimes Usually Even Only Just Both Each Every Either
  Neither Some Many Much Several Few Such Others Another Any Anyone Everyone Nobody Nothing Something Someone Like Unlike
  Not Did Does Do Is Are Was Were Has Have Had Can Could Should Would Must Let Whatever Whoever Whenever Wherever
`);

/** Words that open sentences and also begin names ("U.S. Under Secretary", "U.S. First Army"). */
const halfOpeners = wordSet(`
  Under Over Above Below Across Against Along Around Beyond First Second Third Fourth Fifth Sixth Seventh Last Next One Two
  Three Four Five Six Seven Eight Nine Ten All Most More Less No Other Further Early Late New Up Out Off Near
`);

/** Plain nouns that open sentences and do not follow an abbreviation inside a name. */
const nouns = wordSet(`
  Analysts Critics Officials Experts Observers Scholars Exports Imports Sanctions Tariffs Talks Negotiations Relations
  Companies Firms Investors Lawmakers Policymakers Voters Markets Prices Researchers Supporters Opponents Proponents
  Advocates Diplomats Leaders Negotiators Politicians Businesses Consumers Workers Farmers Students Countries Nations
  Governments Allies Rivals Efforts Attempts Plans Reports Studies Polls Surveys Estimates Figures Data Evidence Results
  Tensions Concerns Questions Doubts Fears Hopes Costs Sales Shares Profits Revenues Output Growth Inflation Demand
  Production Unemployment Spending Funding People Troops Refugees Migrants Children Women Men
`);

/** Places beside the states and their capitals. */
const places = wordSet('Europe Africa Asia Kyiv Delhi Paris Brussels Ankara Tehran Rome Warsaw Washington Congress');

const finiteVerbs = wordSet(`
  is are was were has have had will would can could should may might must did does do remains remained became said says
  also then now
`);

const reporting = wordSet(`
  said says asked asks wrote writes added adds replied replies told tells argued argues exclaimed declared warned warns
  wondered wonders demanded insisted insists answered noted stated announced shouted quipped
`);

const notAdverbs = wordSet('July Italy Family Supply Assembly Ally Kelly Emily Monthly Daily Weekly Quarterly Early Holy Reply');

const WORD = /[\p{L}\p{M}\p{N}'’-]*/uy;

/** The word that starts at `at`; empty when there is none. A possessive or contraction keeps its ending. */
export function wordAt(text: string, at: number): string {
  return matchAt(WORD, text, at)?.[0] ?? '';
}

/**
 * True when the capitalised word at `at` shows that a sentence begins there, although the full stop before it belongs
 * to an abbreviation: "the U.S. They …" but not "the U.S. Treasury …".
 */
export function opensSentence(text: string, at: number): boolean {
  const word = wordAt(text, at);
  const end = at + word.length;
  // "Pub. L. No. 5", "J. A. Smith": what follows is an abbreviation itself.
  if (text[end] === '.' && /\s/.test(text[end + 1] ?? '')) return false;
  const stem = word.replace(/['’]\p{L}+$/u, '');
  const next = text[end] === ' ' || text[end] === '\n' ? wordAt(text, end + 1) : '';
  if (openers.has(stem)) return true;
  if (halfOpeners.has(stem)) return text[end] === ',' || startsLower(next);
  if (nouns.has(stem)) return startsLower(next);
  if (places.has(stem) || canonicalCountry(stem) !== undefined) return !/^(?:Congress|Jordan|Georgia|Chad)$/.test(stem) && (finiteVerbs.has(next) || /(?<!bas|relat|back|sponsor)ed$/.test(next));
  return stem.length > 4 && stem.endsWith('ly') && !notAdverbs.has(stem) && (text[end] === ',' || startsLower(next));
}

/** True when a name and a verb of saying stand at `at`, as after a quoted question: “Why now?” Kim Min-ji asked. */
export function namesSpeaker(text: string, at: number): boolean {
  let place = at;
  for (let count = 0; count < 4; count++) {
    const word = wordAt(text, place);
    if (word === '') return false;
    if (reporting.has(word)) return count > 0;
    if (startsLower(word) || openers.has(word)) return false;
    place += word.length;
    if (text[place] === '.') place++;
    if (text[place] !== ' ' && text[place] !== '\n') return false;
    place++;
  }
  return false;
}

/** True when `word` begins with a lower-case letter. */
function startsLower(word: string): boolean {
  return word !== '' && word[0] !== word[0].toUpperCase();
}
