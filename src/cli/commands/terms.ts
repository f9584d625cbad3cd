import { relative, resolve } from 'node:path';
import { builtInEntries } from '../../core/glossary/built-in';
import type { Entry } from '../../core/glossary/entry';
import { formsOf } from '../../core/glossary/glossary';
import { lookUpEntries } from '../../core/glossary/look-up';
import { renderCards } from '../../core/glossary/render-card';
import { today } from '../../today';
import type { Command, Context } from '../command';
import { configFinder, settingsAt } from '../find-config';
import { readGlossaries, readTerms } from '../read-terms';
import { didYouMean, EXIT } from '../usage';

/** `policy-writer terms` */
export const terms: Command = {
  usage: '[TERM]…',
  options: {
    check: { value: 'FILE', help: 'Say what is wrong in this glossary file, and in those that follow' },
    format: { value: 'FORMAT', short: 'f', help: 'How to write the entries; default text', choices: ['text', 'json'] },
  },
  notes: 'Without a term all are listed. The glossaries of the configuration count as well.',
  async run(args, context) {
    const files = args.values('check');
    // A shell that has a glob to fill in gives the first name to the option, and the others after it.
    if (files.length > 0) return check([...files, ...args.words], context);
    const { entries, code } = allEntries(context);
    const asked = args.words.map((name) => ({ name, ones: lookUpEntries(entries, name) }));
    const known = asked.map(({ ones }) => ones).filter(({ length }) => length > 0);
    const unknown = asked.filter(({ ones }) => ones.length === 0);
    const all = asked.length === 0;
    if (all || known.length > 0) {
      await context.out.write(args.value('format') === 'json' ? `${JSON.stringify(all ? entries : known.flat(), null, 2)}\n` : all ? list(entries) : cards(known, entries));
    }
    for (const { name } of unknown) context.say(`The glossary has no “${name}”.${didYouMean(name, entries.flatMap(formsOf))}`);
    return unknown.length > 0 ? EXIT.usage : code;
  },
};

/** As a reader looks for a term: “ECS ADIZ” with E, “2+2” before the letters, capitals or not. */
const IN_ORDER = new Intl.Collator('en', { numeric: true });

/**
 * The entries that count here: the built-in ones, and over them those of the nearest configuration, by name. What is
 * wrong in its glossaries is said.
 */
function allEntries({ cwd, say, sayOf }: Context): { entries: readonly Entry[]; code: number } {
  const draft = resolve(cwd, 'draft.md');
  const { glossaries } = settingsAt(configFinder(cwd).for(draft), draft);
  const { entries, read } = readGlossaries(glossaries);
  for (const { file, problems, unread } of read) {
    if (unread !== undefined) sayOf(relative(cwd, file), unread);
    for (const { line, column, message } of problems) say(`${relative(cwd, file)}:${line}:${column} ${message}`);
  }
  return {
    entries: [...entries].sort((a, b) => IN_ORDER.compare(a.term, b.term)),
    code: read.some(({ unread }) => unread !== undefined) ? EXIT.unread : EXIT.clean,
  };
}

async function check(files: readonly string[], { cwd, out, sayOf }: Context): Promise<number> {
  let faults = 0;
  let gone = 0;
  for (const file of files) {
    const { entries, problems, unread } = readTerms(resolve(cwd, file), builtInEntries());
    if (unread !== undefined) {
      gone++;
      sayOf(file, unread);
      continue;
    }
    faults += problems.length;
    for (const { line, column, message } of problems) await out.write(`${file}:${line}:${column} ${message}\n`);
    if (problems.length === 0) await out.write(`${file}: ${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}, nothing wrong\n`);
  }
  if (gone > 0) return EXIT.unread;
  return faults > 0 ? EXIT.findings : EXIT.clean;
}

function list(entries: readonly Entry[]): string {
  const width = Math.min(30, Math.max(...entries.map(({ term }) => term.length)));
  return entries.map(({ term, expansion, definition }) => {
    return `${term.padEnd(width)}  ${expansion && expansion !== term ? expansion : definition.split(/(?<=\.)\s/u)[0]}\n`;
  }).join('');
}

/** @param asked for each term that was asked for the entries that it may mean */
function cards(asked: readonly (readonly Entry[])[], entries: readonly Entry[]): string {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const context = { today: today(), find: (id: string) => byId.get(id) };
  return asked.map((ones) => `${plain(renderCards(ones, context))}\n`).join('\n');
}

/** A card as a terminal shows it: links as their text and address, no markup and no escapes. */
function plain(card: string): string {
  return card
    .replace(/\[((?:\\.|[^[\]\\]){0,500})\]\(([^ )]+)(?: "(?:\\.|[^"\\])*")?\)/gu, '$1 <$2>')
    .replace(/\*\*|(?<!\\)\*|(?<! )[ ]+$/gmu, '')
    .replace(/\\([\p{P}\p{S}])/gu, '$1')
    .replace(/&(amp|lt|gt);/gu, (_, name: 'amp' | 'lt' | 'gt') => ({ amp: '&', lt: '<', gt: '>' })[name]);
}
