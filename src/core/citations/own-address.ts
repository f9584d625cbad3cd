import type { Draft } from '../draft/draft';
import { headText } from '../draft/head';
import { readAddress, type Address } from './address';

const FIELD = /^(?:url|permalink|canonical|canonical_url|canonicalUrl|site)\s{0,4}[:=]\s{0,4}["']?([^\s"'#]+)/gm;

/** The address under which the draft itself is published, as its front matter gives it. */
export function ownAddress(draft: Draft): Address | undefined {
  let own: Address | undefined;
  for (const [, value] of headText(draft).matchAll(FIELD)) {
    const address = readAddress(value);
    if (!address) continue;
    own = own ? { ...address, host: own.host || address.host, path: own.path || address.path } : address;
  }
  return own;
}
