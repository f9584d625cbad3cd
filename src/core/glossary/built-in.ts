import compiled from 'policy-writer:glossary';
import { inflateSync, strFromU8 } from 'fflate/browser';
import { once } from '../text/once';
import type { Entry, MatchRule, WrongName } from './entry';
import { fromSigns } from './word-signs';

/** What the build writes of the entries so that drafts can be searched for them: see `inOneLine` and `glossaryText` in .ci/glossary-plugin.mjs. */
interface Findable {
  readonly kinds: readonly string[];
  /** Id, term, aliases with `|` between them, the number of the kind, and, where there are any, the rule of the aliases and the wrong names. */
  readonly entries: readonly (readonly [string, string, string, number, string?, string?])[];
  /** The words that the names of each entry begin with: a space between words, `|` between entries. */
  readonly leads: string;
  /** For each entry, by bits, which of `fields` it has. */
  readonly rests: readonly number[];
}

/** The fields of an entry that find it. */
type Found = Pick<Entry, 'id' | 'term' | 'aliases' | 'kind' | 'match' | 'wrong_names'>;

/** The entries that come with Policy Writer. Each call makes them anew (some milliseconds): keep the result. */
export function builtInEntries(): Entry[] {
  const { findable, fields, records, topics, checkedFields } = compiled;
  const { kinds, entries: written, leads, rests } = JSON.parse(findable) as Findable;
  const leadsOfAll = leads.split('|');
  const entries = written.map(([id, term, names, kind, rule, wrong]): Found => {
    const aliases = names.split('|');
    return { id, term, aliases, kind: kinds[kind], ...(rule && { match: ruleOf(rule, aliases) }), ...(wrong && { wrong_names: wrongNamesOf(wrong) }) };
  });
  const words = once(() => inflate(compiled.words).split('\n'));
  const columnsOfAll = once(() => columnsOf(inflate(compiled.checked), records));
  const cardsOf = (topic: number): string => fromSigns(inflate(compiled.details[topic], true), words());
  const columnsOfTopics: Columns[] = [];
  const counts = compiled.details.map(() => 0);
  const rows = new Map<object, { readonly index: number; readonly topic: number; readonly row: number }>();
  // One getter for a field of all entries: entries with the same fields then have one shape, and are made in a third of the time.
  const getters = fields.map((_, column): PropertyDescriptor => ({
    enumerable: true,
    get() {
      const { index, topic, row } = rows.get(this)!;
      if (column < checkedFields) return columnsOfAll()[column][index];
      return (columnsOfTopics[topic] ??= columnsOf(cardsOf(topic), records.slice(checkedFields)))[column - checkedFields][row];
    },
  }));
  entries.forEach((entry, index) => {
    const topic = topics[index];
    rows.set(entry, { index, topic, row: counts[topic] });
    counts[topic] += 1;
    Object.defineProperty(entry, 'leads', { value: leadsOfAll[index].split(' ') });
    for (let column = 0; column < fields.length; column += 1) {
      if ((rests[index] >> column & 1) !== 0) Object.defineProperty(entry, fields[column], getters[column]);
    }
  });
  return entries as Entry[];
}

/** The rule of the aliases: the numbers of the ambiguous ones, four lists of words and a sign for exact capitals, `;` between them and `|` within. */
function ruleOf(written: string, aliases: readonly string[]): MatchRule {
  const [only, context, not_before, not_after, not_near, exact] = written.split(';').map((list) => (list === '' ? undefined : list.split('|')));
  return { only_with_context: only?.map((number) => aliases[Number(number)]), context, not_before, not_after, not_near, exact: exact !== undefined };
}

function wrongNamesOf(written: string): WrongName[] {
  return written.split(';').map((one) => {
    const [name, use, why, since] = one.split('|');
    return { name, use, why, since };
  });
}

/** For each field the values of the entries. */
type Columns = readonly (readonly unknown[])[];

function columnsOf(json: string, records: readonly (readonly string[] | 0)[]): Columns {
  return (JSON.parse(json) as Columns).map((column, field) => {
    const keys = records[field];
    return keys === 0 ? column : listsOf(column as RecordColumns, keys);
  });
}

/** How many records each entry has, and the values of each of their keys, 0 for none. */
type RecordColumns = readonly [readonly number[], ...(readonly unknown[])[]];

function listsOf([counts, ...values]: RecordColumns, keys: readonly string[]): readonly unknown[] {
  let next = 0;
  return counts.map((count) => Array.from({ length: count }, () => {
    const at = next;
    next += 1;
    return Object.fromEntries(keys.flatMap((key, column) => (values[column][at] === 0 ? [] : [[key, values[column][at]]])));
  }));
}

/** The text that the build deflated, in UTF-8, or in one byte for each character. */
function inflate(packed: string, latin1 = false): string {
  return strFromU8(inflateSync(readLetters(packed)), latin1);
}

/** The bytes that the build wrote as letters, five for every four of them. */
function readLetters(packed: string): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(packed.length / 5 * 4));
  for (let at = 0, word = 0; at < packed.length; at += 1) {
    const code = packed.charCodeAt(at);
    word = (at % 5 === 0 ? 0 : word * 85) + code - (code > 92 ? 36 : 35);
    if (at % 5 === 4) bytes.setUint32((at - 4) / 5 * 4, word);
  }
  return new Uint8Array(bytes.buffer);
}
