import type { Draft } from '../draft/draft';
import { askOnce, gatherInSteps, type Gathered, type Words } from '../draft/gather';
import type { Steps } from '../steps';
import type { Form } from './form-node';
import type { Glossary } from './glossary';
import { ownWords, withOwnTerms } from './own-places';
import type { OwnTerm } from './own-terms';
import { scanText, type Place } from './scan-text';

/** Where terms stand in a block. Context is not yet looked at. */
export interface Places {
  /** In order; they may overlap. */
  readonly all: readonly Place[];
  /** Ids of entries that occur in a form that leaves no doubt. */
  readonly plain: readonly string[];
  /** Forms that leave no doubt unless the words around say that something else is meant. */
  readonly plainUnlessNear: readonly Form[];
}

/** A block in which terms stand. */
export type InBlock = Gathered<Places>;

const PLACES = {};
const SCANNED = {};
const NONE: readonly Place[] = [];

/** The blocks in which a form of the glossary or an abbreviation of the draft stands, in order. */
export function placesIn(draft: Draft, glossary: Glossary, own: readonly OwnTerm[]): Steps<InBlock[]> {
  const abbreviations = [...new Set(own.map(({ abbreviation }) => abbreviation))];
  const byWord = ownWords(abbreviations);
  const known = [glossary];
  const scan = ({ text }: Words): readonly Place[] | undefined => {
    const found = scanText(text, glossary);
    return found.length > 0 ? found : undefined;
  };
  const find = (words: Words): Places | undefined => {
    const all = withOwnTerms(words, askOnce(words, SCANNED, scan, known) ?? NONE, byWord);
    return all.length > 0 ? { all, ...plainForms(all) } : undefined;
  };
  return gatherInSteps(draft, PLACES, find, [glossary, abbreviations.join(' ')]);
}

function plainForms(places: readonly Place[]): Pick<Places, 'plain' | 'plainUnlessNear'> {
  const forms = places.flatMap(({ readings }) => readings[0]?.forms ?? []).filter(({ ambiguous }) => !ambiguous);
  const isDecidedByWords = ({ entry }: Form): boolean => entry.match?.not_near !== undefined;
  return {
    plain: [...new Set(forms.filter((form) => !isDecidedByWords(form)).map(({ entry }) => entry.id))],
    plainUnlessNear: [...new Set(forms.filter(isDecidedByWords))],
  };
}
