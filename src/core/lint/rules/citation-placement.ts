import type { Draft, Mark } from '../../draft/draft';
import { beforeSpaces } from '../../text/before-spaces';
import type { Edit } from '../../text/span';
import { say } from '../../text/wording';
import { defineRule } from '../rule';

/** Where a mark stands at a full stop: in front of it, or after it. */
type Side = 'before' | 'after';

interface Placed {
  readonly mark: Mark;
  readonly side: Side;
  /** The stop with the closing quotation marks that go with it. */
  readonly stop: { readonly start: number; readonly end: number };
}

/** A citation on the other side of the full stop than the rest, or than the house style asks for. */
export default defineRule({
  id: 'citation-placement',
  severity: 'information',
  summary: 'A note mark or a bracketed citation on the wrong side of the full stop',
  why: 'Readers take the place of a mark for its reach; one manner in a draft keeps it plain.',
  whenOff: 'The drafts are joined from several hands and put in order later.',
  options: {
    footnotes: {
      enum: ['consistent', 'before', 'after'],
      description: 'Side of the full stop for note marks; consistent: as most of them in the draft stand.',
    },
    brackets: {
      enum: ['consistent', 'before', 'after'],
      description: 'Side of the full stop for bracketed citations; consistent: as most of them in the draft stand.',
    },
  },
  bad: [
    'Exports fell.[^1] Wages rose.[^2] Prices held«[^3]».\n\n[^1]: Kim 2020.\n[^2]: Lee 2021.\n[^3]: Park 2019.\n',
    'Exports fell [@kim2020]. Wages rose [@lee2021]. Prices held. «[@park2019]» Rents fell.\n',
  ],
  good: [
    'Exports fell.[^1] Wages rose.[^2]\n\n[^1]: Kim 2020.\n[^2]: Lee 2021.\n',
    'Exports fell[^1]. Wages rose[^2]. Prices, however,[^1] held.\n\n[^1]: Kim 2020.\n[^2]: Lee 2021.\n',
    'He said “exports fell.”[^1] She said “wages rose.”[^2]\n\n[^1]: Kim 2020.\n[^2]: Lee 2021.\n',
    'Exports fell [@kim2020]. Wages rose.[^1]\n\n[^1]: Lee 2021.\n',
  ],
  check({ draft }, report, setting) {
    for (const kind of ['footnote', 'pandoc'] as const) {
      const placed = draft.marks.filter((mark) => mark.kind === kind).map((mark) => placeOf(draft, mark)).filter((place) => place !== undefined);
      const wanted = wantedSide(setting[kind === 'footnote' ? 'footnotes' : 'brackets'], placed);
      for (const place of placed) {
        if (wanted === undefined || place.side === wanted) continue;
        const { mark } = place;
        const written = draft.source.slice(mark.start, mark.end);
        const [message, title] = wanted === 'after'
          ? [say`“${written}” stands before the full stop: put it after the stop.`, say`Put it after the full stop`]
          : [say`“${written}” stands after the full stop: put it before the stop.`, say`Put it before the full stop`];
        report(mark, message, {
          fixes: [{ title, safe: true, edits: moveAcross(draft, place) }],
        });
      }
    }
  },
});

function placeOf(draft: Draft, mark: Mark): Placed | undefined {
  const { role } = draft.blocks[mark.block];
  if (role !== 'body' && role !== 'caption' && role !== 'cell') return undefined;
  const { source } = draft;
  const before = /([.!?…]["”’)]{0,2})[ \t]?$/.exec(source.slice(Math.max(0, mark.start - 5), mark.start));
  if (before) {
    const start = mark.start - before[0].length;
    // "the U.S.[^1] government": a stop that ends no sentence has no sides.
    const ends = /^[ \t]*(?:$|[\r\n[]|\s["“‘(]?\p{Lu})/u.test(source.slice(mark.end, mark.end + 12)) && !/\p{Lu}\.$/u.test(source.slice(start - 1, start + 1));
    return ends ? { mark, side: 'after', stop: { start, end: start + before[1].length } } : undefined;
  }
  const behind = /^["”’)]{0,2}[.!?…]["”’)]{0,2}/.exec(source.slice(mark.end, mark.end + 5));
  const follows = source.slice(mark.end + (behind?.[0].length ?? 0)).slice(0, 1);
  if (!behind || !/^(?:$|\s|\[)/.test(follows)) return undefined;
  return { mark, side: 'before', stop: { start: mark.end, end: mark.end + behind[0].length } };
}

function wantedSide(setting: unknown, placed: readonly Placed[]): Side | undefined {
  if (setting === 'before' || setting === 'after') return setting;
  const after = placed.filter(({ side }) => side === 'after').length;
  return after * 2 === placed.length ? undefined : after * 2 > placed.length ? 'after' : 'before';
}

function moveAcross({ source }: Draft, { mark, side, stop }: Placed): Edit[] {
  const written = source.slice(mark.start, mark.end);
  if (side === 'before') {
    const from = mark.kind === 'pandoc' ? mark.start : beforeSpaces(source, mark.start);
    return [{ start: from, end: mark.end, text: '' }, { start: stop.end, end: stop.end, text: written }];
  }
  const gap = mark.kind === 'pandoc' ? ' ' : '';
  return [{ start: stop.start, end: stop.start, text: gap + written }, { start: stop.end, end: mark.end, text: '' }];
}
