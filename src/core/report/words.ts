import { asWritten, inEnglish, say, type InWords, type Wording } from '../text/wording';
import type { Age, DraftReport } from './draft-report';
import type { SourceKind } from './source-kind';
import type { ListedSuppression } from './summary';

/** The language that a report is written in. What the draft and the glossary say stays as it is written there. */
export interface ReportLanguage {
  /** As in the `lang` of a page. */
  readonly tag: string;
  readonly inWords: InWords;
}

/** Reports in English, which need no translation. */
export const ENGLISH: ReportLanguage = { tag: 'en', inWords: inEnglish };

const KINDS: Readonly<Record<string, Wording>> = {
  figure: say`figure`, quote: say`quotation`, attribution: say`attribution`, event: say`event`, rule: say`law or treaty`,
  cause: say`cause`, compare: say`comparison`, state: say`state of affairs`,
};

/** A kind of claim; as it is written for one that this version does not know. */
export function claimKind(kind: string): Wording {
  return KINDS[kind] ?? asWritten(kind);
}

const SOURCES: Readonly<Record<SourceKind, Wording>> = {
  government: say`government`, organisation: say`international organization`, article: say`journal or archive`,
  university: say`university`, news: say`news`, web: say`other website`, print: say`print or other`,
};

/** A rule as its name reads: “uncited claim”. What is written into files is the name itself. */
export function ruleName(rule: string): Wording {
  return { template: rule.replaceAll('-', ' '), parts: [] };
}

/** A kind of source. */
export function sourceKindName(kind: SourceKind): Wording {
  return SOURCES[kind];
}

const AGE_NAMES: Readonly<Record<Age, Wording>> = {
  '0-1': say`up to 1 year`, '2-5': say`2 to 5 years`, '6-10': say`6 to 10 years`, 'over 10': say`over 10 years`, unknown: say`no year given`,
};

/** How old a source is. */
export function ageName(age: Age): Wording {
  return AGE_NAMES[age];
}

/** Everything that an exported report says itself, in the reader's language. Words of the draft come in as the format writes them. */
export function reportWords(report: DraftReport, { inWords }: ReportLanguage) {
  const { date, words, claims, cited, open, setAside, stretch } = report;
  return {
    title: (name: string): string => inWords(say`Citation report: ${name}`),
    total: inWords(say`${date}. ${words} words, ${claims} claims: ${cited} cited, ${open} uncited, ${setAside} set aside.`),
    sections: inWords(say`Coverage by section`), kinds: inWords(say`Claims by kind`), uncited: inWords(say`Claims without a source`),
    byType: inWords(say`Sources by type`), byAge: inWords(say`Sources by age`), sources: inWords(say`Sources`),
    stretch: inWords(say`Longest stretch without a source`), conflicts: inWords(say`Figures that disagree`), terms: inWords(say`Terms used`),
    aside: inWords(say`Findings set aside`),
    counts: [say`Claims`, say`Cited`, say`Uncited`, say`Set aside`, say`Coverage`].map(inWords),
    section: inWords(say`Section`), kind: inWords(say`Kind`), type: inWords(say`Type`), uses: inWords(say`Uses`), age: inWords(say`Age`),
    term: [say`Term`, say`Uses`, say`Status`, say`As of`].map(inWords),
    beforeFirst: inWords(say`Before the first heading`),
    kindOf: (kind: string): string => inWords(claimKind(kind)),
    typeOf: (kind: SourceKind): string => inWords(sourceKindName(kind)),
    ageOf: (age: Age): string => inWords(ageName(age)),
    timesCited: (uses: number): string => inWords(say`cited ${uses} ×`),
    longest: stretch ? [inWords(stretch.sentences === 1 ? say`${stretch.words} words in 1 sentence, in line ${stretch.line}`
      : say`${stretch.words} words in ${stretch.sentences} sentences, from line ${stretch.line}`)] : [],
    figureAt: (line: number, figure: string, text: string): string => inWords(say`line ${line}: ${figure} in “${text}”`),
    setAside: ({ line, rules, reason, until, expired }: ListedSuppression, write: (text: string) => string): string => {
      const about = say`line ${line} (${rules.length > 0 ? rules.map((rule) => inWords(ruleName(rule))).join(', ') : say`all rules`}): ${reason ? write(reason) : say`No reason given`}`;
      return inWords(!until ? about : expired ? say`${about}, ${say`expired ${until}`}` : say`${about}, ${say`until ${until}`}`);
    },
  };
}
