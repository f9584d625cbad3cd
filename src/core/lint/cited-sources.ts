import type { DraftCitekey } from '../citations/citekeys';
import { fileName, type FiledSource } from '../sources/bibliography';
import { say, type Wording } from '../text/wording';
import type { Facts } from './facts';

/** A source and the place where the draft first cites it. */
export interface CitedSource {
  readonly source: FiledSource;
  readonly citekey: DraftCitekey;
}

/** The sources that the draft cites, each once, in the order of first use. */
export function citedSources({ citekeys, bibliography }: Facts): CitedSource[] {
  const cited = new Map<FiledSource, DraftCitekey>();
  for (const citekey of citekeys) {
    const source = bibliography?.byKey.get(citekey.key);
    if (source && !cited.has(source)) cited.set(source, citekey);
  }
  return [...cited].map(([source, citekey]) => ({ source, citekey }));
}

/** Where an entry stands, for messages: “references.bib”, or “the front matter”. */
export function placeOf(source: FiledSource): Wording {
  return source.file ? say`“${fileName(source.file)}”` : say`the front matter`;
}
