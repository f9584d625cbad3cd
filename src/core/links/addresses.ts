import type { Draft } from '../draft/draft';
import { addTo } from '../text/group-by';
import type { Span } from '../text/span';

/** An address that a draft leads its readers to, with every place where it stands. */
export interface DraftAddress {
  /** Without the part after `#`, which no server sees. */
  readonly url: string;
  readonly places: readonly Span[];
}

/** The web addresses of a draft, each once, in order: links, bare addresses and DOIs, link definitions. */
export function addressesOf(draft: Draft): DraftAddress[] {
  const places = new Map<string, Span[]>();
  const add = (address: string | undefined, { start, end }: Span): void => {
    const url = address && webAddress(address);
    if (url) addTo(places, url, { start, end });
  };
  for (const mark of draft.marks) {
    if (mark.kind === 'url' || (mark.kind === 'link' && mark.form !== 'reference')) add(mark.url, mark);
  }
  for (const definition of draft.definitions) add(definition.url, definition);
  return [...places].map(([url, spans]) => ({ url, places: spans }))
    .sort((a, b) => a.places[0].start - b.places[0].start);
}

/** The address as servers are asked for it, without the part after `#`; `undefined` for one that is not on the web. */
export function webAddress(address: string): string | undefined {
  try {
    const url = new URL(address);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
    url.hash = '';
    return url.href;
  } catch {
    return undefined;
  }
}
