// Reads src/core/glossary/terms/*.yaml, refuses what is wrong with them, and hands them to the bundles as one JSON text.
import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

const FOLDER = 'src/core/glossary';
const zopfli = await loadZopfli();

/** Fields that no draft asks for before it has the term: first those that the check of a draft reads, then those of a card. */
const DETAILS = [
  'expansion', 'stale', 'contested',
  'first_use', 'definition', 'members', 'members_complete', 'dates', 'status', 'not_to_be_confused_with',
  'usage_note', 'see_also', 'verified', 'unverified', 'sources', 'with_the',
];

/** How many of them the check reads: they stand together for all entries, so that a check need not read what cards say. */
const CHECKED = 3;

/** Fields that are lists of records, with the keys of a record. They are written key by key: what stands under one key is alike, and deflates better. */
const RECORDS = {
  members: ['name', 'since', 'until', 'role', 'note'], dates: ['date', 'event', 'unverified_detail'],
  not_to_be_confused_with: ['id', 'term', 'why'], sources: ['title', 'publisher', 'url', 'date', 'read'],
  stale: ['says', 'unless', 'since', 'fact'],
};

/** The field of all entries: its values, or, for lists of records, how many each entry has and the values of each key; 0 for none. */
function columnOf(entries, field) {
  const values = entries.map((entry) => entry[field] ?? 0);
  const keys = RECORDS[field];
  if (keys === undefined) return values;
  const records = values.flatMap((list) => list || []);
  const unknown = records.flatMap((record) => Object.keys(record)).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw new Error(`The key ${unknown} of ${field} is not among those that are written.`);
  return [values.map((list) => (list ? list.length : 0)), ...keys.map((key) => records.map((record) => record[key] ?? 0))];
}

/** The product's own code, bundled for this process: the build and the editor judge terms by the same checks. */
async function loadCode() {
  const contents = 'export { checkFileShape } from "./check-shape"; export { checkEntry, checkGlossary } from "./check-entries"; '
    + 'export { leadsOf } from "./glossary"; export { inSigns, wordsForSigns } from "./word-signs"; export { inEnglish } from "../text/wording";';
  const result = await build({
    stdin: { contents, resolveDir: FOLDER, loader: 'ts' }, bundle: true, write: false, format: 'esm', target: 'es2022',
  });
  return import(`data:text/javascript;base64,${Buffer.from(result.outputFiles[0].contents).toString('base64')}`);
}

/**
 * All entries of the built-in glossary, in the order of their ids, with their `leads`, each beside its `topic`, the
 * number of its file; throws with every fault found.
 */
export async function compileGlossary(folder = `${FOLDER}/terms`) {
  const { checkFileShape, checkEntry, checkGlossary, inEnglish, leadsOf } = await loadCode();
  const faults = [];
  const entries = [];
  const topics = new Map();
  for (const [topic, name] of readdirSync(folder).filter((file) => file.endsWith('.yaml')).sort().entries()) {
    const document = parseDocument(readFileSync(join(folder, name), 'utf8'), { uniqueKeys: true });
    for (const error of document.errors) faults.push(`${name}: ${error.message}`);
    const value = document.toJS();
    const say = ({ path, wording }) => faults.push(`${name}: ${labelOf(value, path)}: ${inEnglish(wording)}`);
    checkFileShape(value).forEach(say);
    (value?.entries ?? []).forEach((entry, at) => checkEntry(entry, ['entries', at]).forEach(say));
    entries.push(...(value?.entries ?? []));
    for (const { id } of value?.entries ?? []) topics.set(id, topic);
  }
  for (const { path, wording } of checkGlossary(entries)) faults.push(`${path.join('.')}: ${inEnglish(wording)}`);
  if (faults.length > 0) throw new Error(`The glossary has faults:\n${faults.join('\n')}`);
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1)).map((entry) => ({ entry: { ...entry, leads: leadsOf(entry) }, topic: topics.get(entry.id) }));
}

/** A path with the id of the entry in place of its number. */
function labelOf(value, path) {
  return path.map((step, at) => (at === 1 && path[0] === 'entries' ? value.entries[step]?.id ?? step : step)).join('.');
}

/** Texts as one, with a sign between them that none of them has: quotation marks and commas would be a tenth of what finds the terms. */
function joined(texts, sign) {
  const broken = texts.find((text) => text.includes(sign));
  if (broken !== undefined) throw new Error(`“${broken}” has the sign “${sign}”, which stands between texts.`);
  return texts.join(sign);
}

/** How often a word of the cards stands for it to get a sign: a rarer one costs more in the list of words than it saves. */
const OFTEN = 3;

/** Fields of an entry that find it, besides those that are looked up in one go. */
const FINDS = ['id', 'term', 'aliases', 'kind', 'match', 'wrong_names', 'leads'];

/** What finds an entry: id, term, aliases, number of its kind, when they count, wrong names; the last two are left out where there are none. */
function inOneLine(entry, kinds) {
  const { id, term, aliases = [term], kind, match, wrong_names: wrong } = entry;
  const unknown = Object.keys(entry).find((field) => !FINDS.includes(field) && !DETAILS.includes(field));
  if (unknown !== undefined) throw new Error(`The field ${unknown} of ${id} is not among those that are written.`);
  const line = [id, term, joined(aliases, '|'), kinds.indexOf(kind)];
  if (match || wrong) line.push(match ? ruleOf(match, aliases) : '');
  if (wrong) line.push(joined(wrong.map(({ name, use, why, since }) => joined(since ? [name, use, why, since] : [name, use, why], '|')), ';'));
  return line;
}

/** The rule by which aliases count: those that are ambiguous by their numbers, then the lists of words, then a sign for exact capitals. */
function ruleOf({ only_with_context: only = [], context, not_before, not_after, not_near, exact }, aliases) {
  const lists = [only.map((alias) => String(aliases.indexOf(alias))), context, not_before, not_after, not_near, exact ? ['x'] : []];
  return joined(lists.map((list = []) => joined(list, '|')), ';').replace(/;+$/, '');
}

/** Bytes as text: five of 85 signs for every four, from `#` on, without the backslash. They take a sixteenth less than in base 64. */
function inLetters(bytes) {
  const whole = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
  let text = '';
  for (let at = 0; at < whole.length; at += 4) {
    let word = '';
    for (let rest = whole.readUInt32BE(at), sign = 0; sign < 5; sign++, rest = Math.floor(rest / 85)) {
      const code = 35 + (rest % 85);
      word = String.fromCharCode(code < 92 ? code : code + 1) + word;
    }
    text += word;
  }
  return text;
}

/** On loading it has any error of the process print its own code, 22 kB of it, in front of the message; the handlers that do so go again. */
async function loadZopfli() {
  const events = ['uncaughtException', 'unhandledRejection'];
  const others = events.map((event) => process.listeners(event));
  const { default: loaded } = await import('@gfx/zopfli');
  events.forEach((event, index) => {
    for (const listener of process.listeners(event)) if (!others[index].includes(listener)) process.off(event, listener);
  });
  return loaded;
}

/** A text deflated, as letters. zlib would make a fiftieth more of it; further rounds or blocks would save little, and cost each build seconds. */
async function pack(text, charset) {
  return inLetters(await zopfli.deflateAsync(Buffer.from(text, charset), { numiterations: 5, blocksplittingmax: 4 }));
}

/**
 * The glossary as a JSON text: what finds the entries, as JSON itself, which is read far faster than YAML, and the rest of
 * their fields, which is most of the text: what the check of a draft reads, and by topic, whose entries are worded alike and
 * stand in drafts together, what cards say, in signs for words. Each is deflated, and read when it is first asked for. It is made once.
 */
export function glossaryText() {
  return (text ??= makeText());
}

let text;

async function makeText() {
  const all = await compileGlossary();
  const kinds = [...new Set(all.map(({ entry }) => entry.kind))];
  const findable = JSON.stringify({
    kinds,
    entries: all.map(({ entry }) => inOneLine(entry, kinds)),
    leads: joined(all.map(({ entry }) => joined(entry.leads, ' ')), '|'),
    rests: all.map(({ entry }) => DETAILS.reduce((mask, field, at) => (field in entry ? mask + 2 ** at : mask), 0)),
  });
  const topics = all.map(({ topic }) => topic);
  const jsonOf = (entries, fields) => JSON.stringify(fields.map((field) => columnOf(entries, field)));
  const checked = jsonOf(all.map(({ entry }) => entry), DETAILS.slice(0, CHECKED));
  const cards = Array.from({ length: Math.max(...topics) + 1 }, (_, number) =>
    jsonOf(all.flatMap(({ entry, topic }) => (topic === number ? entry : [])), DETAILS.slice(CHECKED)));
  const { inSigns, wordsForSigns } = await loadCode();
  const words = wordsForSigns(cards, OFTEN);
  return JSON.stringify({
    findable, fields: DETAILS, records: DETAILS.map((field) => RECORDS[field] ?? 0), topics, checkedFields: CHECKED,
    checked: await pack(checked, 'utf8'),
    words: await pack(joined(words, '\n'), 'utf8'),
    details: await Promise.all(cards.map((card) => pack(inSigns(card, words), 'latin1'))),
  });
}

/** Resolves `policy-writer:glossary` to it. */
export function glossaryPlugin() {
  return {
    name: 'glossary',
    setup(plugins) {
      plugins.onResolve({ filter: /^policy-writer:glossary$/ }, ({ path }) => ({ path, namespace: 'glossary' }));
      plugins.onLoad({ filter: /.*/, namespace: 'glossary' }, async () => {
        try {
          return { contents: await glossaryText(), loader: 'json' };
        } catch (error) {
          return { errors: [{ text: error.message }] };
        }
      });
    },
  };
}
