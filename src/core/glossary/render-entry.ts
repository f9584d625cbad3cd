import { inEnglish, say, type InWords, type Wording } from '../text/wording';
import { writtenDate } from './dates';
import type { Entry, EntrySource } from './entry';
import { describeMembers } from './members';
import { dateIn, escapeText, sourceLink, type CardContext } from './render-card';
import { fullForm } from './write-term';

/** Everything the glossary knows of a term, as a Markdown document: what the card leaves out included. */
export function renderEntry(entry: Entry, context: CardContext): string {
  const { inWords = inEnglish } = context;
  const section = (title: Wording, text: string | undefined): string => (text ? `## ${inWords(title)}\n\n${text}` : '');
  const parts = [
    `# ${escapeText(entry.term)}`,
    entry.expansion === undefined ? '' : `*${escapeText(entry.expansion)}*`,
    entry.verified === false ? inWords(say`⚠ **Unverified entry:** its core was not read in a source.`) : '',
    escapeText(entry.definition),
    section(say`Status`, entry.status && inWords(say`${escapeText(entry.status.text)} (As of ${writtenDate(entry.status.as_of)}.)`)),
    section(say`Members`, escapeText(describeMembers(entry.members ?? [], inWords))),
    section(say`Dates`, list((entry.dates ?? []).map((one) =>
      `${dateIn(one.date, inWords)}: ${escapeText(one.event)}${one.unverified_detail ? ` (${escapeText(one.unverified_detail)})` : ''}`))),
    section(say`How to write it`, entry.usage_note && escapeText(entry.usage_note)),
    section(say`First use`, fullForm(entry) === entry.term ? undefined : escapeText(fullForm(entry))),
    section(say`Also written`, list((entry.aliases ?? []).map(escapeText))),
    section(say`Not to be confused with`, list((entry.not_to_be_confused_with ?? []).map((one) =>
      `${escapeText(nameOf(one.id, context) ?? one.term ?? '')}: ${escapeText(one.why)}`))),
    section(say`See also`, escapeText((entry.see_also ?? []).map((id) => nameOf(id, context) ?? id).join(', '))),
    section(say`Not confirmed`, list((entry.unverified ?? []).map(escapeText))),
    section(say`Sources`, list((entry.sources ?? []).flatMap((source) => describeSource(source, inWords) ?? []))),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function nameOf(id: string | undefined, context: CardContext): string | undefined {
  return id === undefined ? undefined : context.find(id)?.term ?? id;
}

function describeSource(source: EntrySource, inWords: InWords): string | undefined {
  const link = sourceLink(source, source.title, inWords);
  if (link === undefined) return undefined;
  const facts = [
    source.publisher && escapeText(source.publisher), source.date && dateIn(source.date, inWords),
    inWords(source.read ? say`read ${writtenDate(source.read)}` : say`not read`),
  ];
  return `${link}, ${facts.filter(Boolean).join(', ')}`;
}
