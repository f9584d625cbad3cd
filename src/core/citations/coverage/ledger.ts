import type { Block, Draft, Sentence } from '../../draft/draft';
import { firstIndex } from '../../text/span';
import type { Citation } from '../citation';

/**
 * Why a citation serves a sentence.
 * - `own`: it stands in the sentence or right after it
 * - `pointer`: it stands in a sentence that only points to the source of the one before ("See …")
 * - `aside`: the sentence is a parenthesis to a cited one
 * - `quotation`: both belong to one quotation
 * - `continues`: the sentence goes on about the source of its neighbour ("The survey also …")
 * - `named`: the sentence names the source that a sentence before it cites
 * - `closes`: the note closes the run of sentences
 * - `surrounded`: the sentences before and after cite the same source
 * - `lead-in`: the list or quotation stands under a cited lead-in
 * - `items`: the lead-in stands over items that are cited
 * - `block-quotation`: the citation stands at the end of the block quotation
 * - `source-line`: the line names the source of the figure, table, quotation or paragraph
 * - `row`, `column`: the citation stands in the same row, or over the column
 * - `table`: the sentence tells what stands in a table that has the citation
 * - `figures`: the citation stands where the writer says which source all figures are from
 * - `paragraph`: the citation stands in the same paragraph, and the writer lets that do
 */
export type CoverRule =
  | 'own' | 'pointer' | 'aside' | 'quotation' | 'continues' | 'named' | 'closes' | 'surrounded' | 'lead-in' | 'items'
  | 'block-quotation' | 'source-line' | 'row' | 'column' | 'table' | 'figures' | 'paragraph';

/** One citation serves one sentence. */
export interface Service {
  /** Index into the citations. */
  readonly citation: number;
  /** Index into `Draft.sentences`. */
  readonly sentence: number;
  readonly rule: CoverRule;
}

/** What `coverSentences` finds out. */
export interface Cover {
  /** For each citation, the sentences it serves, in order. */
  readonly serves: readonly (readonly Service[])[];
  /** For each sentence, the citations that serve it; its own come first. */
  readonly citedBy: readonly (readonly Service[])[];
}

/** Where the rules of coverage write down what they find. */
export interface Ledger {
  readonly draft: Draft;
  readonly citations: readonly Citation[];
  readonly cover: Cover;
  /** Write down that a citation serves a sentence; a pair that is known already keeps its first rule. */
  readonly add: (citation: number, sentence: number, rule: CoverRule) => void;
  /** Let a sentence be served by all that serves another, unless it is served already. */
  readonly share: (from: number, to: number, rule: CoverRule) => void;
  /** Citations that stand in a sentence, in order. */
  readonly own: (sentence: number) => readonly Citation[];
  readonly isServed: (sentence: number) => boolean;
  /** Whether any sentence of the block is served. */
  readonly isTouched: (block: Block) => boolean;
  readonly sentencesOf: (block: Block) => readonly Sentence[];
  readonly citationsOf: (block: Block) => readonly Citation[];
}

const NONE: readonly Citation[] = [];

/** For each sentence, the indexes of the citations that serve it. */
export function citationsBySentence({ citedBy }: Cover): (readonly number[])[] {
  const all = new Array<readonly number[]>(citedBy.length);
  for (let at = 0; at < citedBy.length; at += 1) all[at] = indexesOf(citedBy[at]);
  return all;
}

const UNCITED: readonly number[] = [];

function indexesOf(services: readonly Service[]): readonly number[] {
  if (services.length < 2) return services.length === 0 ? UNCITED : [services[0].citation];
  const own: number[] = [];
  for (const { citation } of services) own.push(citation);
  return own;
}

/**
 * An empty ledger for a draft and its citations. Its lists, and others that are made at each keystroke, are not made by `map`: V8 gives
 * the list that `map` makes another form once the code around it is compiled, and all code that reads the list is then compiled anew.
 */
export function createLedger(draft: Draft, citations: readonly Citation[]): Ledger {
  // All share one empty list until there is something to put in.
  const none: Service[] = [];
  const serves = new Array<Service[]>(citations.length).fill(none);
  const citedBy = new Array<Service[]>(draft.sentences.length).fill(none);
  const standing = new Array<Citation[] | undefined>(draft.sentences.length);
  const inBlock = new Array<Citation[] | undefined>(draft.blocks.length);
  for (const citation of citations) {
    const list = inBlock[citation.block];
    if (list) list.push(citation);
    else inBlock[citation.block] = [citation];
  }
  const ofBlocks: (readonly Sentence[])[] = [];
  const add = (citation: number, sentence: number, rule: CoverRule): void => {
    const list = serves[citation];
    const at = firstIndex(list, (other) => other.sentence >= sentence);
    if (list[at]?.sentence === sentence) return;
    const service: Service = { citation, sentence, rule };
    if (citedBy[sentence] === none) citedBy[sentence] = [service];
    else citedBy[sentence].push(service);
    if (list === none) serves[citation] = [service];
    else if (at === list.length) list.push(service);
    else list.splice(at, 0, service);
    if (rule !== 'own') return;
    const own = standing[sentence];
    if (own) own.push(citations[citation]);
    else standing[sentence] = [citations[citation]];
  };
  return {
    draft, citations, cover: { serves, citedBy }, add,
    share: (from, to, rule) => {
      if (citedBy[to].length > 0) return;
      for (const { citation } of citedBy[from]) add(citation, to, rule);
    },
    own: (sentence) => standing[sentence] ?? NONE,
    isServed: (sentence) => citedBy[sentence].length > 0,
    isTouched: ({ firstSentence, endSentence }) => {
      for (let at = firstSentence; at < endSentence; at += 1) if (citedBy[at].length > 0) return true;
      return false;
    },
    sentencesOf: (block) => (ofBlocks[block.index] ??= draft.sentences.slice(block.firstSentence, block.endSentence)),
    citationsOf: (block) => inBlock[block.index] ?? NONE,
  };
}
