import type { Draft } from '../draft/draft';
import { headText } from '../draft/head';
import { monthNumber } from '../text/months';

/**
 * The day on which a draft says that it was written: `date:` (or `published:`, `updated:`) of its front matter, as
 * `YYYY-MM-DD` or `YYYY-MM`; `undefined` when it does not say or says it in a way that cannot be read with certainty.
 */
export function draftDate(draft: Draft): string | undefined {
  const value = /^(?:date|published|updated|pubdate)[ \t]*[:=][ \t]*["']?([^"'\r\n#]+)/im.exec(headText(draft))?.[1].trim();
  if (value === undefined) return undefined;
  const iso = /^(\d{4}-\d{2}(?:-\d{2})?)(?!\d)/.exec(value);
  if (iso) return iso[1];
  const written = /^(?:(\d{1,2})\s+)?([A-Za-z]{3}[a-z]*)\.?\s+(?:(\d{1,2}),?\s+)?(\d{4})\b/.exec(value);
  if (written === null) return undefined;
  const month = monthNumber(written[2]);
  const day = written[1] ?? written[3];
  if (month === undefined) return undefined;
  return [written[4], String(month).padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}
