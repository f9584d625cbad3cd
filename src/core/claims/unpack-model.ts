import packed from 'policy-writer:model';
import type { ModelData } from './model-data';

/** What the build writes of the model. Names are folded; a list of numbers has those of one name after those of the one before. */
interface Packed extends Pick<ModelData, 'bias' | 'calibration' | 'groups' | 'places'> {
  /** Of signals. */
  readonly names: string;
  /** A digit for each name: 1 for one with weights in a sentence, 2 for one with weights for each kind, 3 for one with both. */
  readonly has: string;
  readonly signals: readonly number[];
  readonly kinds: readonly number[];
  /** Names of shapes; how many others may follow each, those, and the weight of each pair. */
  readonly firsts: string;
  readonly counts: readonly number[];
  readonly seconds: string;
  readonly shapes: readonly number[];
}

/** The trained model, as `model.json` has it. Each call reads it anew: keep what is made of it. */
export function readModel(): ModelData {
  const { names, has, signals, kinds, firsts, counts, seconds, shapes, ...others } = JSON.parse(packed) as Packed;
  const all = unfold(names);
  const [inSentence, byKind] = [1, 2].map((bit) => all.filter((_, at) => (Number(has[at]) & bit) !== 0));
  return { ...others, signals: tableOf(inSentence, signals), kinds: tableOf(byKind, kinds), shapes: shapesOf(unfold(firsts), counts, seconds.split(' '), shapes) };
}

/** With this many names, a map is filled in a tenth of the time that an object takes. */
function tableOf(names: readonly string[], weights: readonly number[]): ModelData['signals'] {
  const width = weights.length / names.length;
  return new Map(names.map((name, at) => [name, weights.slice(at * width, (at + 1) * width)]));
}

function shapesOf(firsts: readonly string[], counts: readonly number[], seconds: readonly string[], weights: readonly number[]): ModelData['shapes'] {
  let next = 0;
  return new Map(firsts.map((first, at) => {
    const own = seconds.slice(next, next + counts[at]).map((second, index) => [second, weights[next + index]] as const);
    next += counts[at];
    return [first, own];
  }));
}

/** The names of a table: each begins with a sign that says how many letters it shares with the one before. */
function unfold(folded: string): string[] {
  let name = '';
  return folded.split(' ').map((part) => (name = name.slice(0, part.charCodeAt(0) - ZERO) + part.slice(1)));
}

/** The sign for no letter. */
const ZERO = 48;
