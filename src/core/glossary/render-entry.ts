import { formatDate } from './dates';
import type { Entry, EntrySource } from './entry';
import { describeMembers } from './members';
import { escapeText, sourceLink, type CardContext } from './render-card';

/** Everything the glossary knows of a term, as a Markdown document: what the card leaves out included. */
export function renderEntry(entry: Entry, context: CardContext): string {
  const parts = [
    `# ${escapeText(entry.term)}`,
    entry.expansion === undefined ? '' : `*${escapeText(entry.expansion)}*`,
    entry.verified === false ? '⚠ **Unverified entry:** its core was not read in a source.' : '',
    escapeText(entry.definition),
    section('Status', entry.status && `${escapeText(entry.status.text)} (As of ${formatDate(entry.status.as_of)}.)`),
    section('Members', escapeText(describeMembers(entry.members ?? []))),
    section('Dates', list((entry.dates ?? []).map((one) =>
      `${formatDate(one.date)}: ${escapeText(one.event)}${one.unverified_detail ? ` (${escapeText(one.unverified_detail)})` : ''}`))),
    section('How to write it', entry.usage_note && escapeText(entry.usage_note)),
    section('First use', entry.first_use && escapeText(entry.first_use)),
    section('Also written', list((entry.aliases ?? []).map(escapeText))),
    section('Not to be confused with', list((entry.not_to_be_confused_with ?? []).map((one) =>
      `${escapeText(nameOf(one.id, context) ?? one.term ?? '')}: ${escapeText(one.why)}`))),
    section('See also', escapeText((entry.see_also ?? []).map((id) => nameOf(id, context) ?? id).join(', '))),
    section('Not confirmed', list((entry.unverified ?? []).map(escapeText))),
    section('Sources', list((entry.sources ?? []).flatMap((source) => describeSource(source) ?? []))),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function section(title: string, text: string | undefined): string {
  return text === undefined || text === '' ? '' : `## ${title}\n\n${text}`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function nameOf(id: string | undefined, context: CardContext): string | undefined {
  return id === undefined ? undefined : context.find(id)?.term ?? id;
}

function describeSource(source: EntrySource): string | undefined {
  const link = sourceLink(source, source.title);
  if (link === undefined) return undefined;
  const facts = [
    source.publisher && escapeText(source.publisher), source.date && formatDate(source.date),
    source.read ? `read ${formatDate(source.read)}` : 'not read',
  ];
  return `${link}, ${facts.filter(Boolean).join(', ')}`;
}
