import { MONTHS } from '../text/months';
import type { WrittenDate } from '../text/wording';

/** A date of a terms file (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`) as people read it: "30 December 2018". */
function formatDate(date: string): string {
  const [year, month, day] = date.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** The same date as a part of what is said in the reader's language. */
export function writtenDate(date: string): WrittenDate {
  return { date, english: formatDate(date) };
}

/** The last day that a date can mean: a year or a month alone ends with its last day. */
export function lastDayOf(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}

/** The first day that a date can mean. */
export function firstDayOf(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** Whether a date lies more than a year before `today`. A year or month alone counts from its end. */
export function isOlderThanAYear(date: string, today: string): boolean {
  const limit = `${Number(today.slice(0, 4)) - 1}${today.slice(4, 10)}`;
  return lastDayOf(date) < limit;
}
