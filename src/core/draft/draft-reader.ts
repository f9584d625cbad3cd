import { finish, type Steps } from '../steps';
import { assemble, AssemblyMemory } from './assemble';
import type { Chunk } from './chunk';
import { ChunkMemory } from './chunk-memory';
import { cutDraft, type Stretch } from './cut-draft';
import type { Draft } from './draft';
import { findFloods, readWith } from './floods/floods';
import { openDivisions } from './markdown/divisions';
import { toKnownForms } from './markdown/known-forms';
import { definedOf, normalLabel, readingKey, type Labels } from './markdown/labels';
import { parseStretches } from './markdown/parse-stretches';
import { readChunk } from './read-chunk';

/*
 * From a source text to a `Draft`, and what is remembered on the way, so that a keystroke costs a paragraph and not a draft:
 *
 * 1. `findFloods` and `toKnownForms` put what the parser would misread, or need minutes for, into forms that it knows. Every
 *    character keeps its place.
 * 2. `cutDraft` cuts the text into stretches at its `boundaries`, where a new top-level block begins whatever stands before. A
 *    stretch reads the same wherever it stands, so `ChunkMemory` knows it again by its text alone.
 * 3. A stretch that is not known is parsed (`openDivisions`, `parseStretches`) and read (`readChunk`). The result is a `Chunk`, in
 *    which offsets and numbers count from its own beginning. One thing elsewhere can change how a stretch reads: whether the labels
 *    in it, `[x]` and `[^x]`, are defined. So a stretch has a reading for each set of its labels that has been defined together.
 * 4. `assemble` puts the chunks in their places and decides what depends on those before: sections, and the roles of blocks. All
 *    that stands before the first change is taken over from the draft that was read last.
 * 5. `PartMemory` joins some sixteen chunks to a `Part`. A part whose chunks and roles are the same is the same object.
 *
 * The later folders ask the words through `gather` and its sisters, or `Prose.recall`. An answer is kept in the part and with the
 * words of the block for as long as they stand in the draft, wherever that is; so it must depend on the words alone, and a string
 * in it must be `owned`, or it would keep alive the whole draft that it was cut from.
 */

/** Reads drafts. Keeps what it has read of stretches of text, so that a draft that has changed little is read quickly. */
export interface DraftReader {
  /**
   * Read a Markdown text as a draft. Every text has a reading: what Markdown does not understand is plain words.
   * Offsets are UTF-16 into `source` as given; byte order marks count as characters and belong to no span.
   * The result does not depend on what was read before.
   */
  read(source: string): Draft;
  /** The same in steps. Other drafts may be read between them. */
  readInSteps(source: string): Steps<Draft>;
}

/** Stretches whose reading is looked up in one step. */
const STEP = 1000;

/** Makes a reader with an empty memory. */
export function createDraftReader(): DraftReader {
  const memory = new ChunkMemory();
  const assembled = new AssemblyMemory();

  /** The stretch as it reads when just these labels are defined in the draft. */
  const readingOf = ({ start, end, known }: Stretch, source: string, text: string, labels: Labels): Chunk => {
    const defined = definedOf(known.labels, labels);
    const key = readingKey(defined);
    const reading = known.readings.get(key);
    if (reading) return reading;
    const anew = readChunk(parseStretches(openDivisions(text.slice(start, end)), [end - start], defined), source.slice(start, end), { start: 0, end: end - start });
    known.readings.set(key, anew);
    return anew;
  };

  function* readInSteps(source: string): Steps<Draft> {
    const start = /^\uFEFF*/.exec(source)![0].length;
    const written = start === 0 ? source : source.slice(start);
    const floods = yield* findFloods(written);
    yield;
    const own = floods.length === 0 ? written : readWith(written, floods);
    const text = toKnownForms(own);
    yield;
    memory.begin(own.length);
    const stretches = yield* cutDraft(own, text, memory);
    const labels = labelsOf(stretches);
    const chunks: Chunk[] = [];
    for (const stretch of stretches) {
      chunks.push(readingOf(stretch, own, text, labels));
      if (chunks.length % STEP === 0) yield;
    }
    return yield* assemble(source, start, chunks, floods, assembled);
  }

  return { read: (source) => finish(readInSteps(source)), readInSteps };
}

/** All labels that are defined in the draft. Which they are does not depend on which labels the readings knew. */
function labelsOf(stretches: readonly Stretch[]): Labels {
  const links = new Set<string>();
  const notes = new Set<string>();
  for (const { known } of stretches) {
    const [chunk] = known.readings.values();
    for (const { identifier } of chunk.definitions) links.add(normalLabel(identifier));
    for (const { identifier } of chunk.notes) notes.add(normalLabel(identifier));
  }
  return { links, notes };
}
