import { publisherOf, readJsonl, type GoldSentence, type Passage } from './data';
import text from './labels.txt';
import { KIND_LETTERS } from './written';

/** Files of the evaluation folder whose sentences carry labels of this project's own, by the head of their lines in `labels.txt`. */
const FILES: Readonly<Record<string, string>> = { policy: 'policy-recovery-dev.jsonl', wikipedia: 'wikipedia-policy-dev.jsonl' };

interface Line {
  readonly text: string;
  readonly doc: string;
  readonly para: number;
}

/**
 * The passages that `labels.txt` labels: of each it holds the file, the number of the document in it, the number of the first sentence among the
 * document's, and one label a sentence. The sentences themselves stay where they are. `undefined` when a file is not there.
 */
export function readLabelled(): Passage[] | undefined {
  const files = new Map<string, Line[][]>();
  for (const [name, file] of Object.entries(FILES)) {
    const lines = readJsonl<Line>('sentences', file);
    if (lines === undefined) return undefined;
    const byDoc = new Map<string, Line[]>();
    for (const line of lines) {
      const list = byDoc.get(line.doc);
      if (list === undefined) byDoc.set(line.doc, [line]);
      else list.push(line);
    }
    files.set(name, [...byDoc.values()]);
  }
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line, number): Passage => {
    const [name, nth, first, labels] = line.split('\t');
    const own = files.get(name)?.[Number(nth)] ?? [];
    const doc = own[0]?.doc ?? '';
    const id = `L${number}`;
    const sentences = labels.split(' ').map((label, at): GoldSentence => {
      const found = own[Number(first) + at];
      if (found === undefined) throw new Error(`labels.txt: document ${nth} of ${name} has no sentence ${Number(first) + at}`);
      return {
        id: `${id}.${at}`, text: found.text, doc, para: found.para, gold: Number(label[0]) as 0 | 1 | 2, kind: KIND_LETTERS[label[1]] ?? '', cited: 0,
        labels: 1,
      };
    });
    return { id, doc, publisher: name === 'policy' ? publisherOf(doc) : name, sentences: sentences.filter(isSentence) };
  });
}

/** False for a table drawn with signs, which the files have in one line. */
function isSentence({ text }: GoldSentence): boolean {
  return !text.startsWith('+--');
}
