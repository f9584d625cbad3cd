// The drafts that are timed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ARCHIVE = '../shared/eval/policy-md';

export const countWords = (text) => text.split(/\s+/u).filter(Boolean).length;

/** Paragraphs of real documents, or, without those, of the project's own samples; front matter removed. */
function readBlocks() {
  const folder = existsSync(ARCHIVE) ? ARCHIVE : 'media';
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.md')).sort();
  return files.map((name) => readFileSync(join(folder, name), 'utf8').replace(/\r\n/gu, '\n').replace(/^---\n[^]*?\n---\n/u, ''))
    .join('\n\n').split(/\n{2,}/u);
}

/** A maker of drafts of about so many words. A second round of the paragraphs is varied. */
export function draftMaker() {
  const blocks = readBlocks();
  return (size, from = 0) => {
    const taken = [];
    for (let count = 0, at = from; count < size; at++) {
      const round = Math.floor(at / blocks.length);
      const block = blocks[at % blocks.length];
      taken.push(round === 0 ? block : vary(block, round));
      count += countWords(block);
    }
    return `${taken.join('\n\n')}\n`;
  };
}

/** The text with a number at the end of every sentence and paragraph, so that no memory of what was read before answers. */
export function vary(text, number) {
  return text.replace(/\.(?=\s+\p{Lu}|\n\n|\n?$)/gu, ` (${number}).`).replace(/\n\n(?=\p{Lu})/gu, `\n\nNo. ${number}: `);
}

/** Input at which parsers of Markdown take more than their share of time; `count` is how often its part stands in it. */
export const FLOODS = {
  'quotations in each other': [250, (count) => `${'> '.repeat(count)}text\n`],
  'lists in each other': [50, (count) => Array.from({ length: count }, (_, depth) => `${'  '.repeat(depth)}- item\n`).join('')],
  'brackets in one line': [5000, (count) => `${'['.repeat(count)}a${']'.repeat(count)}\n`],
  'links in each other': [2000, (count) => `${'[a]('.repeat(count)}b\n`],
  'emphasis in one line': [2000, (count) => `${'*a_ '.repeat(count)}\n`],
  'emphasis in each other': [2000, (count) => `${'*a '.repeat(count)}${'b*'.repeat(count)}\n`],
  'comments opened in one line': [2000, (count) => `${'a <!-- '.repeat(count)}\n`],
  'emphasis over many lines': [2000, (count) => `${'*a _b\n'.repeat(count)}\n`],
  'notes, each behind its paragraph': [2500, (count) => Array.from({ length: count }, (_, note) => `Exports fell.[^${note}]\n\n[^${note}]: Kim 2020, ${note}.\n\n`).join('')],
  'notes at the end': [2500, (count) => Array.from({ length: count }, (_, note) => `Exports fell.[^${note}]\n\n`).join('')
    + Array.from({ length: count }, (_, note) => `[^${note}]: Kim 2020, ${note}.\n`).join('')],
  'lists in each other, far too many': [700, (count) => Array.from({ length: count }, (_, depth) => `${'  '.repeat(depth)}- item\n`).join('')],
  'sublists in one list': [5000, (count) => '- item\n  - item\n'.repeat(count)],
  'sublists on the lines of a list': [5000, (count) => '- - item\n'.repeat(count)],
  'notes in each other': [2000, (count) => `${'[^a]: '.repeat(count)}a\n`],
  'one abbreviation again and again': [5000, (count) => 'PPP '.repeat(count)],
  'lines behind quotations': [5000, (count) => 'a\n> b\n'.repeat(count)],
  'comments opened over many lines': [5000, (count) => 'a <!--\n'.repeat(count)],
  'brackets over many lines': [5000, (count) => '[\n'.repeat(count)],
  'numbers in one line': [5000, (count) => `${'1. '.repeat(count)}a\n`],
  'rules in a row': [60_000, (count) => '***\n'.repeat(count)],
  'fences in a row': [60_000, (count) => '$$\n'.repeat(count)],
  'blank lines': [250_000, (count) => `a\n${'\n'.repeat(count)}b\n`],
  'notes in one line': [750, (count) => Array.from({ length: count }, (_, note) => `It fell.[^${note}] `).join('')],
  'plain rows of a table': [15_000, (count) => `| a | b |\n|---|---|\n${'| x | y |\n'.repeat(count)}`],
  'rows of a table': [2500, (count) => `| a | b |\n|---|---|\n${Array.from({ length: count }, (_, row) => `| Item ${row} | 5% [@kim2020] |\n`).join('')}`],
};
