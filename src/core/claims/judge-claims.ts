import type { Block, Draft, Sentence } from '../draft/draft';
import { insideQuotation, type Placed } from './context';
import data from './model.json';
import { createModel, type Model, type ModelData, type Shares } from './model';
import { createSignalReader, type SentenceSignals } from './sentence-signals';
import { THRESHOLDS } from './thresholds';
import type { ClaimKind, Reason, Sensitivity, Verdict } from './verdict';

/** What the writer has chosen. */
export interface ClaimOptions {
  /** `balanced` when absent. */
  readonly sensitivity?: Sensitivity;
  /** Kinds that are never flagged. */
  readonly without?: readonly ClaimKind[];
}

/** A judge with its word lists and model loaded, and a memory of sentences it has read. Owned by the caller; keep it between drafts. */
export interface ClaimJudge {
  /** One verdict for each of `draft.sentences`, in their order. */
  judge(draft: Draft, options?: ClaimOptions): readonly Verdict[];
}

/** Sentences kept in memory; at most twice as many are held for a moment. */
const MEMORY = 20_000;

/** Makes a judge; takes some milliseconds. */
export function createClaimJudge(): ClaimJudge {
  const read = createSignalReader();
  const model = createModel(data as unknown as ModelData);
  let recent = new Map<string, Read>();
  let older = new Map<string, Read>();
  const readOnce = (text: string): Read => {
    const known = recent.get(text) ?? older.get(text);
    const result = known ?? readAnew(text, read, model);
    if (known === undefined && recent.size >= MEMORY) [older, recent] = [recent, new Map()];
    recent.set(text, result);
    return result;
  };
  return {
    judge(draft, options = {}) {
      const reads = draft.sentences.map((sentence) => readOnce(sentence.text));
      const placed = reads.map(({ own }, index): Placed => ({ own, block: draft.sentences[index].block }));
      const needs = model.probabilities(placed, reads.map(({ shares }) => shares));
      const heads = headsOf(draft, insideQuotation(placed));
      return draft.sentences.map((sentence, index) =>
        verdictOn(draft, sentence, placed[index].own, needs[index], heads[index], model, options));
    },
  };
}

/** Verdicts on all sentences of a draft with a judge made for the occasion. Whoever judges more than once keeps a `createClaimJudge()`. */
export function judgeClaims(draft: Draft, options: ClaimOptions = {}): readonly Verdict[] {
  return createClaimJudge().judge(draft, options);
}

interface Read {
  readonly own: SentenceSignals;
  readonly shares: Shares;
}

function readAnew(text: string, read: (text: string) => SentenceSignals, model: Model): Read {
  const own = read(text);
  return { own, shares: model.sharesOf(own) };
}

function verdictOn(
  draft: Draft, sentence: Sentence, own: SentenceSignals, need: number, head: number, model: Model, options: ClaimOptions,
): Verdict {
  const block = draft.blocks[sentence.block];
  const limits = THRESHOLDS[options.sensitivity ?? 'balanced'];
  const makesClaims = canClaim(block, own);
  const kind = need >= THRESHOLDS.strict ? model.kindOf(own) : undefined;
  const wanted = kind !== undefined && !options.without?.includes(kind);
  return {
    need,
    kind,
    flagged: makesClaims && wanted && need >= limits,
    may: makesClaims && wanted && need >= THRESHOLDS.strict && need < THRESHOLDS.balanced,
    head,
    reasons: reasonsFor(own, block, sentence, model),
  };
}

/** A table's cell claims something only when it holds a sentence; a caption claims nothing. */
function canClaim(block: Block, own: SentenceSignals): boolean {
  if (block.role === 'caption') return false;
  return block.role !== 'cell' || (!own.has('frm:noVerb') && !own.has('len:under6'));
}

/** For each sentence the first one of the quotation that it goes on; itself when it goes on none. */
function headsOf(draft: Draft, inside: readonly boolean[]): number[] {
  const heads: number[] = [];
  for (const { index, block } of draft.sentences) {
    const before = draft.sentences[index - 1];
    const { quote } = draft.blocks[block];
    const sameQuote = quote !== undefined && before !== undefined && draft.blocks[before.block].quote === quote;
    heads.push(sameQuote || inside[index] ? heads[index - 1] : index);
  }
  return heads;
}

function reasonsFor(own: SentenceSignals, block: Block, sentence: Sentence, model: Model): Reason[] {
  const reasons: Reason[] = [];
  for (const { name, count, start, end } of own.signals) {
    if (end === start) continue;
    const weight = model.weightOf(name, count);
    if (Math.abs(weight) < 0.15) continue;
    const span = block.prose.toSourceSpan(sentence.proseStart + start, sentence.proseStart + end);
    reasons.push({ ...span, signal: name, for: weight > 0, weight: Math.abs(weight) });
  }
  return reasons.sort((a, b) => b.weight - a.weight || a.start - b.start).slice(0, 12);
}
