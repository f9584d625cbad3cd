import type { Bibliography, FiledSource } from './bibliography';

/** A source and the first citekey that stands for it. */
export interface CitedSource<Citekey> {
  readonly source: FiledSource;
  readonly citekey: Citekey;
}

/** The sources that citekeys of a draft stand for, each once, in the order of first use; keys without a source are left out. */
export function citedSources<Citekey extends { readonly key: string }>(
  citekeys: readonly Citekey[], bibliography: Bibliography | undefined,
): CitedSource<Citekey>[] {
  const cited = new Map<FiledSource, Citekey>();
  for (const citekey of citekeys) {
    const source = bibliography?.byKey.get(citekey.key);
    if (source && !cited.has(source)) cited.set(source, citekey);
  }
  return Array.from(cited, ([source, citekey]) => ({ source, citekey }));
}
