import type { Block, Draft } from '../draft/draft';
import { areSame } from '../draft/parts';
import { addTo } from '../text/group-by';
import { nearby, type Nearby } from './nearby';

/** Below this many characters a paragraph says too little by itself, and the one before it is read too. */
const SHORT_BLOCK = 160;

const AROUND = {};

/** Reads what stands around a block: the words that decide what an ambiguous term means there. */
export class ContextReader {
  readonly #around = new Map<string, Nearby>();
  readonly #groups = new Map<string, readonly string[]>();
  #members: Map<string, Block[]> | undefined;

  constructor(readonly draft: Draft) {}

  /** The block with its section's title, the draft's title, and the list or table that it belongs to. */
  around(index: number): Nearby {
    const key = groupOf(this.draft.blocks[index]) ?? String(index);
    let known = this.#around.get(key);
    if (known === undefined) this.#around.set(key, known = this.#read(index));
    return known;
  }

  /** Words are cut out only when something around the block has changed. */
  #read(index: number): Nearby {
    const texts = this.#texts(index);
    const read = (): { texts: readonly string[]; words: Nearby } => ({ texts, words: nearby(texts.join('\n')) });
    const last = this.draft.blocks[index].prose.recall(AROUND, read);
    if (!areSame(last.texts, texts)) Object.assign(last, read());
    return last.words;
  }

  #texts(index: number): readonly string[] {
    const { blocks, sections } = this.draft;
    const block = blocks[index];
    const own = this.#own(block);
    const texts = [...own, sections[block.section]?.title ?? '', sections[1]?.title ?? ''];
    if (block.role === 'heading') texts.push(blocks[index + 1]?.prose.text ?? '');
    const before = blocks[index - 1];
    if (before !== undefined && before.section === block.section && isShort(own)) texts.push(...this.#own(before));
    return texts;
  }

  /** The text of the block, or those of the whole list or table it stands in. */
  #own(block: Block): readonly string[] {
    const key = groupOf(block);
    if (key === undefined) return [block.prose.text];
    let texts = this.#groups.get(key);
    if (texts === undefined) {
      const group = this.#membersOf(key);
      const leadIn = block.list?.leadIn === undefined ? '' : this.draft.blocks[block.list.leadIn].prose.text;
      this.#groups.set(key, texts = [leadIn, ...group.map((other) => other.prose.text)]);
    }
    return texts;
  }

  #membersOf(key: string): readonly Block[] {
    if (this.#members === undefined) {
      this.#members = new Map();
      for (const block of this.draft.blocks) {
        for (const name of [block.cell && tableName(block.cell.table), block.list && listName(block.list.list)]) {
          if (name !== undefined) addTo(this.#members, name, block);
        }
      }
    }
    return this.#members.get(key) ?? [];
  }
}

function isShort(texts: readonly string[]): boolean {
  return texts.reduce((length, text) => length + text.length + 1, -1) < SHORT_BLOCK;
}

/** Name of the table or list that a block stands in. */
function groupOf(block: Block): string | undefined {
  return block.cell ? tableName(block.cell.table) : block.list ? listName(block.list.list) : undefined;
}

function tableName(table: number): string {
  return `table ${table}`;
}

function listName(list: number): string {
  return `list ${list}`;
}
