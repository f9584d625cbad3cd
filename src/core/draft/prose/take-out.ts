import { cutProse, type Cut, type Prose } from './prose';
import type { FoundMark } from './read-inlines';

/** A mark seen in the text, in prose offsets. */
export interface Seen {
  /** Absent for a sign that is taken out and is no mark. */
  readonly kind?: FoundMark['kind'];
  readonly start: number;
  readonly end: number;
  readonly put: Cut['put'];
  readonly url?: string;
  /** The link in whose words an address stands. */
  readonly link?: FoundMark;
  readonly label?: string;
  /** Prose offsets of what stands inside. */
  readonly inside?: { readonly start: number; readonly end: number };
}

/** Take the marks out, and the space that they would leave, and footnotes have left, before a full stop or another space. */
export function takeOut(prose: Prose, marks: readonly FoundMark[], seen: readonly Seen[]): { prose: Prose; marks: FoundMark[] } {
  const cuts = cutsOf(prose.text, marks, seen);
  if (cuts.length === 0) return { prose, marks: [...marks] };
  const cut = cutProse(prose, cuts);
  const addresses = new Set(seen.map(({ link, start, end }) => ((link?.form === 'inline' || link?.form === 'reference') && link.at === start && link.atEnd === end ? link : undefined)));
  const moved = marks.map((mark) => ({ ...mark, ...(addresses.has(mark) && { form: 'auto' as const }), at: cut.move(mark.at), atEnd: cut.move(mark.atEnd) }));
  const found = seen.flatMap((mark): FoundMark[] => {
    if (mark.kind === undefined || mark.link) return [];
    const at = cut.move(mark.start);
    return [{
      kind: mark.kind, ...prose.toSourceSpan(mark.start, mark.end), at, atEnd: at + mark.put.length,
      ...(mark.url && { url: mark.url }), ...(mark.label && { label: mark.label }),
      ...(mark.inside && {
        content: { start: prose.toSource(mark.inside.start), end: prose.toSource(mark.inside.end) },
      }),
    }];
  });
  return { prose: cut.prose, marks: [...moved, ...found].sort((a, b) => a.start - b.start || b.end - a.end) };
}

function cutsOf(text: string, marks: readonly FoundMark[], seen: readonly Seen[]): Cut[] {
  const cuts: Cut[] = [];
  let next = 0;
  const cut = (start: number, end: number, put: Cut['put'], isMark = true): void => {
    const before = cuts[cuts.length - 1]?.end ?? 0;
    let from = start;
    if (isMark && !put && /^(?:[\s.,;:!?)\]”’"]|$)/u.test(text.slice(end, end + 1))) {
      while (from > before && /\s/.test(text[from - 1])) from -= 1;
    }
    if (from < end) cuts.push({ start: from, end, put });
  };
  const cutWordless = (to: number): void => {
    for (; next < marks.length && marks[next].at <= to; next += 1) {
      const { kind, at } = marks[next];
      if (kind === 'footnote' || kind === 'inline-note' || (kind === 'comment' && /^(?:[\s.,;:!?)]|$)/.test(text.slice(at, at + 1)))) cut(at, at, '');
    }
  };
  for (const { kind, start, end, put } of seen) {
    cutWordless(start);
    cut(start, end, put, kind !== undefined);
  }
  cutWordless(text.length);
  return cuts;
}
