import { foldSpace } from '../text/fold-space';
import { say, type Wording } from '../text/wording';
import type { ReviewFacts } from './claims';
import type { Summary } from './summary';

/** What a fact-checker says about a claim. */
export interface FactVerdict {
  readonly checker: string;
  readonly verdict: string;
  readonly note: string;
}

/** One line of a fact-check sheet. */
export interface FactRow extends FactVerdict {
  readonly number: number;
  readonly line: number;
  readonly claim: string;
  readonly kind: string;
  /** The sources cited for the claim, joined by `; `; empty where none is. */
  readonly source: string;
  /** Pages, paragraphs, articles named in the citations. */
  readonly locator: string;
  /** The claim's key: it finds its verdict again in a later version of the draft. */
  readonly id: string;
}

/** Titles of the columns, in order. Reading a sheet goes by these, so that columns may be moved or added. */
export const COLUMNS: readonly Wording[] = [
  say`No.`, say`Line`, say`Claim`, say`Kind`, say`Source`, say`Locator`, say`Checker`, say`Verdict`, say`Note`, say`Id`,
];

const LOCATOR = /\b(?:pp?|chaps?|chapters?|secs?|sections?|paras?|figs?|vols?|arts?|articles?|tables?)\.?\s*\d[\d–-]*(?:\(\w+\))*|[§¶]{1,2}\s*\d[\d–-]*/giu;

/** One row for each claim of the draft, with the verdict it was given before, if any. */
export function factRows(facts: ReviewFacts, summary: Summary, verdicts: ReadonlyMap<string, FactVerdict>): FactRow[] {
  const { draft, citations } = facts;
  return summary.list.map((claim) => {
    const cited = claim.citations.map((index) => {
      const { note, start, end } = citations[index];
      const place = note === undefined ? { start, end } : draft.notes[note].content;
      return draft.source.slice(place.start, place.end);
    });
    const sources = summary.sources.filter((source) => source.citations.some((index) => claim.citations.includes(index)));
    const locators = cited.flatMap((text) => text.replace(/<?https?:\S+/gu, '').match(LOCATOR) ?? []);
    const known = verdicts.get(claim.key);
    return {
      number: claim.number, line: claim.line, claim: foldSpace(claim.text), kind: claim.kind,
      source: sources.map(({ label, url }) => (url && !label.includes(url) ? `${label} <${url}>` : label)).join('; '),
      locator: [...new Set(locators)].join('; '),
      checker: known?.checker ?? '', verdict: known?.verdict ?? '', note: known?.note ?? '', id: claim.key,
    };
  });
}

/** What the word in the verdict column amounts to; `undefined` for an empty one. */
export function judge(verdict: string): 'right' | 'wrong' | 'unclear' | undefined {
  const word = verdict.trim().toLowerCase();
  if (word === '') return undefined;
  if (/^(?:正しい|正確|確認|問題なし|はい|맞음|맞다|정확|확인|이상 없음|예|[○◯〇])/u.test(word)) return 'right';
  if (/^(?:誤り|誤|間違|不正確|いいえ|틀림|틀리|오류|부정확|아니|[×✕])/u.test(word)) return 'wrong';
  if (/^(?:ok|okay|yes|y|true|right|correct|confirmed|verified|accurate|checked|fine|✓|✔)\b|^[✓✔]/u.test(word)) return 'right';
  if (/^(?:no|n|not|false|wrong|incorrect|inaccurate|error|misquoted|disproved|refuted|✗|✘)\b|^[✗✘]/u.test(word)) return 'wrong';
  return 'unclear';
}
