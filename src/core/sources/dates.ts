import { monthNumber } from '../text/months';
import type { SourceDate } from './source';

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/**
 * Reads a date as BibLaTeX and CSL write it: `2020`, `2020-05-03`, `2019/2020`, `2020-05~`, `2021-23` (autumn).
 * What is no date comes back as `literal`; an empty text as `undefined`.
 */
export function readDate(text: string): SourceDate | undefined {
  const whole = text.trim();
  if (!whole) return undefined;
  const [from = '', to, ...more] = whole.split(/\/|–|--/).map((part) => part.trim());
  const start = more.length ? undefined : readPoint(from);
  if (!start) return { literal: whole };
  const circa = /[?~%]$|^c(?:irca|a?\.)/.test(whole) ? { circa: true } : {};
  if (to === undefined || to === '' || to === '..') return { ...seasonOr(start), ...circa };
  const end = readPoint(to);
  if (!end) return { literal: whole };
  return { 'date-parts': [start, end], ...circa };
}

/** Joins BibTeX's `year`, `month` and `day`. Months may be words, numbers, ranges ("May–June"), or hold a day. */
export function readYearMonth(year: string, month: string | undefined, day: string | undefined): SourceDate | undefined {
  const date = readDate(year);
  const parts = date?.['date-parts'];
  if (!date || !parts || parts.length > 1 || parts[0].length > 1 || !month?.trim()) return date;
  const found = readMonth(month);
  if (!found) return date;
  if (found.season) return { ...date, season: found.season };
  const on = day === undefined ? found.day : Number.parseInt(day, 10) || found.day;
  const first = [...parts[0], found.month!, ...(on ? [on] : [])];
  const last = found.last ? [[...parts[0], found.last]] : [];
  return { ...date, 'date-parts': [first, ...last] };
}

/** The year of a date, as a number; `undefined` when it has none. */
export function yearOf(date: SourceDate | undefined): number | undefined {
  return date?.['date-parts']?.[0]?.[0];
}

function readPoint(text: string): number[] | undefined {
  const found = /^(?:c(?:irca|a?\.)\s?)?(-?\d{3,4})(?:-(\d\d?)(?:-(\d\d?))?)?(?:T[\d:.+Z-]*)?[?~%]?$/.exec(text);
  if (!found) return undefined;
  const [year, month, day] = found.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  const seasonal = month !== undefined && month > 20 && month < 25;
  if (month !== undefined && (month < 1 || (month > 12 && !seasonal))) return undefined;
  return [year!, ...(month ? [month] : []), ...(day ? [day] : [])];
}

function seasonOr(point: number[]): SourceDate {
  return point[1] > 20 ? { 'date-parts': [[point[0]]], season: point[1] - 20 } : { 'date-parts': [point] };
}

interface Month { month?: number; day?: number; last?: number; season?: number }

function readMonth(text: string): Month | undefined {
  const words: string[] = text.toLowerCase().match(/[a-zé]+|\d+/g) ?? [];
  const months = words.map(monthNumber).filter((month) => month !== undefined);
  const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
  if (months.length) return { month: months[0], last: months[1], day: numbers.find((n) => n >= 1 && n <= 31) };
  const season = SEASONS.indexOf(words[0] === 'fall' ? 'autumn' : words[0]) + 1;
  if (season) return { season };
  return numbers[0] >= 1 && numbers[0] <= 12 ? { month: numbers[0], last: numbers[1] } : undefined;
}
