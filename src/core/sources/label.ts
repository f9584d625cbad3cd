import { yearOf } from './dates';
import type { SourceItem, SourceName } from './source';

/** Who wrote a work, short: “Smith”, “Smith and Lee”, “Smith et al.”; the editors where there is no author. */
export function shortAuthors(item: SourceItem): string | undefined {
  const names = (item.author ?? item.editor ?? []).map(shortName).filter(Boolean);
  if (!names.length) return undefined;
  if (names.length === 1) return names[0];
  return names.length === 2 && names[1] !== 'others' ? `${names[0]} and ${names[1]}` : `${names[0]} et al.`;
}

function shortName(name: SourceName): string {
  if (name.literal) return name.literal;
  return [name['non-dropping-particle'], name.family ?? name.given].filter(Boolean).join(' ');
}

/** The year, or the words that stand in its place (“forthcoming”). */
export function shortDate(item: SourceItem): string | undefined {
  const year = yearOf(item.issued);
  return year === undefined ? item.issued?.literal : String(year);
}

/** The title without the tags that emphasis leaves. */
export function plainTitle(item: SourceItem): string | undefined {
  return item.title?.replace(/<\/?(?:i|b|sup|sub|span)(?:\s[^<>]{0,60})?>/g, '');
}

/** One line that tells a writer which work it is: “Smith and Lee 2020 — The title”, or “The title, 2020” where nobody is named. */
export function sourceLabel(item: SourceItem): string {
  const [who, date, title] = [shortAuthors(item), shortDate(item), plainTitle(item)];
  const told = who ? [[who, date].filter(Boolean).join(' '), title] : [title, date];
  return told.filter(Boolean).join(who ? ' — ' : ', ') || item.id;
}
