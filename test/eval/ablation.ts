import type { Setup } from '../train/setup';
import { areaUnderCurve, qualityAt } from './metrics';
import { decided, judgeHeldOut } from './scored-gold';

/** What is left out, by name: features whose name the pattern finds. */
const LEFT_OUT: Readonly<Record<string, RegExp>> = {
  nothing: /^$/,
  'form and length': /^[<>~]*(len|frm):/,
  'quantities and dates': /^[<>~]*(qty:|grp:(figure|date))/,
  quotation: /^[<>~]*(quo:|grp:quoted)/,
  'names and actors': /^[<>~]*(nam:|who:|grp:named)/,
  'events and tense': /^[<>~]*(evt:|x:|grp:event)/,
  attribution: /^[<>~]*(att:|grp:said)/,
  'law, cause, comparison': /^[<>~]*((law|cau|cmp):|grp:(law|cause|compare))/,
  'states of a named actor': /^[<>~]*(sta:|grp:state)/,
  'advice and modality': /^[<>~]*((mod|md):|grp:(advice|possible))/,
  "the author's inference": /^[<>~]*(inf:|grp:judgement)/,
  "the author's voice and study": /^[<>~]*((slf|own):|grp:own)/,
  'signposts, openings, general subjects': /^[<>~]*((sgn|opn|gen|qst):|grp:(general|asks))/,
  'main clause': /^[<>~]*(mv|ms|mp|mc):/,
  'pairs of signals': /^xx:/,
  'words (shape n-grams)': /^# /,
  'groups of signals': /grp:/,
  'all neighbours': /^[<>~]/,
  'place in the text': /^ord:/,
};

/** One row of the ablation table. */
export interface AblationRow {
  readonly without: string;
  readonly f1: number;
  readonly auc: number;
}

/** Trains without one family at a time, each publisher left out in turn. Takes many minutes. */
export function ablation(all: Setup, calibration: readonly number[], threshold: number): AblationRow[] {
  return Object.entries(LEFT_OUT).map(([without, pattern]) => {
    const setup = all.without(pattern);
    const publishers = decided(judgeHeldOut(setup, 'publishers', calibration));
    const row = {
      without,
      f1: qualityAt(publishers, threshold).f1,
      auc: areaUnderCurve(publishers),
    };
    console.error(JSON.stringify(row));
    return row;
  });
}
