import * as vscode from 'vscode';
import type { ReportLanguage } from '../core/report/words';
import type { Wording, WordingPart, WrittenDate } from '../core/text/wording';

/** What the engine says, in the language of the editor; in English where that has no translation. */
export function inWords({ template, parts }: Wording): string {
  return vscode.l10n.t(template, ...parts.map(partWords));
}

function partWords(part: WordingPart): string | number {
  if (typeof part !== 'object') return part;
  return 'date' in part ? dateWords(part) : inWords(part);
}

/** “2026年6月13日”; a date that gives a year or a month alone stays as short. */
function dateWords({ date, english }: WrittenDate): string {
  const { language } = vscode.env;
  if (language.startsWith('en')) return english;
  const [, month, day] = date.split('-');
  const format: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC', ...(month && { month: 'long' }), ...(day && { day: 'numeric' }) };
  return new Date(date).toLocaleDateString(language, format);
}

/** For what is written to a file or read from one in the language of the editor. */
export function writersLanguage(): ReportLanguage {
  return { tag: vscode.env.language, inWords };
}
