import type { Span } from '../text/span';
import { isNotCited } from './bibtex/read';
import { readDate } from './dates';
import type { Source, SourceDate, SourceItem, SourceName } from './source';

const NAME_FIELDS = new Set(['author', 'editor', 'translator', 'container-author', 'director', 'collection-editor',
  'composer', 'editorial-director', 'illustrator', 'interviewer', 'original-author', 'recipient', 'reviewed-author']);
const DATE_FIELDS = new Set(['issued', 'accessed', 'event-date', 'original-date', 'available-date', 'submitted']);

/**
 * A source from one item of CSL-JSON or CSL-YAML. Takes what writers' tools produce: dates as text or as
 * `{year, month, day}`, one name instead of a list, numbers as text, Markdown emphasis. `undefined` without an id.
 */
export function fromCslItem(value: unknown, span: Span, keySpan: Span): Source | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const raw = value as Record<string, unknown>;
  const id = raw.id ?? raw['citation-key'];
  if ((typeof id !== 'string' && typeof id !== 'number') || id === '') return undefined;
  const item: SourceItem = { id: String(id), type: typeof raw.type === 'string' ? raw.type : 'document' };
  for (const [field, content] of Object.entries(raw)) {
    if (field === 'id' || field === 'type' || content === null || content === undefined) continue;
    if (NAME_FIELDS.has(field)) item[field] = asList(content).map(readName).filter((name) => name !== undefined);
    else if (DATE_FIELDS.has(field)) item[field] = readCslDate(content);
    else item[field] = typeof content === 'string' ? withTags(content) : typeof content === 'number' ? String(content) : content;
  }
  const aliases = asList(raw.ids ?? []).filter((alias) => typeof alias === 'string');
  return {
    key: item.id, aliases, start: span.start, end: span.end, keySpan, item,
    notCited: isNotCited(raw.keyword ?? raw.keywords),
  };
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function readName(value: unknown): SourceName | undefined {
  if (typeof value === 'string') return { literal: value };
  if (typeof value !== 'object' || value === null) return undefined;
  const raw = value as Record<string, unknown>;
  const name = Object.fromEntries(Object.entries(raw).filter(([, part]) => typeof part === 'string')) as SourceName;
  if (typeof raw.name === 'string') return { literal: raw.name };
  return name.family || name.given || name.literal ? name : undefined;
}

function readCslDate(value: unknown): SourceDate | undefined {
  if (value instanceof Date) return readDate(value.toISOString().slice(0, 10));
  if (typeof value === 'string' || typeof value === 'number') return readDate(String(value));
  if (Array.isArray(value)) {
    const points = value.map(yearMonthDay).filter((point) => point !== undefined);
    return points.length ? { 'date-parts': points } : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const raw = value as Record<string, unknown>;
  const single = yearMonthDay(raw);
  if (single) return { 'date-parts': [single] };
  if (typeof raw.raw === 'string' && !raw['date-parts']) return readDate(raw.raw);
  if (!Array.isArray(raw['date-parts'])) return raw.literal === undefined ? undefined : { literal: String(raw.literal) };
  const parts = raw['date-parts'].filter(Array.isArray)
    .map((point: unknown[]) => point.map(Number).filter((number) => Number.isFinite(number) && number !== 0));
  return { ...raw, 'date-parts': parts.filter((point) => point.length > 0) } as SourceDate;
}

function yearMonthDay(value: unknown): number[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { year, month, day } = value as Record<string, unknown>;
  if (year === undefined) return undefined;
  const point = [year, month, day].map(Number);
  const until = point.findIndex((number) => !Number.isFinite(number));
  return until === 0 ? undefined : point.slice(0, until < 0 ? 3 : until);
}

/** Pandoc reads Markdown in these fields; CSL knows the HTML tags. */
function withTags(text: string): string {
  return text.includes('*') ? text.replace(/\*([^*\s](?:[^*]{0,300}[^*\s])?)\*/g, '<i>$1</i>') : text;
}
