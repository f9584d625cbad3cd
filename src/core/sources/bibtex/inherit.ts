/** Field name → TeX text, abbreviations replaced and pieces joined. */
export type Fields = Map<string, string>;

/** What BibLaTeX never hands down (manual, appendix B). */
const OWN = new Set([
  'ids', 'crossref', 'xref', 'xdata', 'entryset', 'entrysubtype', 'execute', 'label', 'options', 'presort', 'related',
  'relatedoptions', 'relatedstring', 'relatedtype', 'shorttitle', 'sorttitle', 'keywords', 'shorthand',
]);
const TITLES: Readonly<Record<string, string>> = { title: 'booktitle', subtitle: 'booksubtitle', titleaddon: 'booktitleaddon' };
/** An entry that inherits through more entries than this is a mistake or an attack. */
const DEEPEST = 100;
const PARTS = new Set(['inbook', 'incollection', 'inproceedings', 'conference', 'suppbook', 'suppcollection', 'inreference']);

/** An entry that hands fields down or takes them. */
export interface Relative {
  readonly key: string;
  readonly type: string;
  /** Its own fields at first; those of one that names others are added to. */
  readonly fields: Fields;
}

/** True when an entry takes fields from others. */
export function takesFields(fields: Fields): boolean {
  return fields.has('crossref') || fields.has('xdata');
}

/**
 * Fills each entry's fields from the entries its `xdata` and `crossref` name, as BibLaTeX does: the parent's title
 * becomes the book title of a part, its author the book author. Circles end where they close.
 * @param missing called for each field of an entry that names another, with the key of one that is not there
 */
export function inherit<T extends Relative>(entries: readonly T[], missing: (entry: T, field: string, key: string) => void): void {
  const takers = entries.filter(({ fields }) => takesFields(fields));
  if (!takers.length) return;
  const byKey = new Map<string, T>();
  for (const entry of entries) if (!byKey.has(entry.key)) byKey.set(entry.key, entry);
  const state = new Map<T, 'open' | 'done'>();
  const fill = (entry: T, depth: number): void => {
    if (state.has(entry) || depth > DEEPEST) return;
    state.set(entry, 'open');
    for (const link of ['xdata', 'crossref']) {
      for (const key of (entry.fields.get(link) ?? '').split(',').map((part) => part.trim()).filter(Boolean)) {
        const parent = byKey.get(key);
        if (!parent) {
          missing(entry, link, key);
          continue;
        }
        if (takesFields(parent.fields)) fill(parent, depth + 1);
        else state.set(parent, 'done');
        if (state.get(parent) === 'done') copy(parent.fields, entry.fields, link === 'xdata', entry.type, parent.type);
      }
    }
    state.set(entry, 'done');
  };
  for (const entry of takers) fill(entry, 0);
}

function copy(from: Fields, to: Fields, plain: boolean, child: string, parent: string): void {
  const own = new Set(to.keys());
  for (const [name, value] of from) {
    const target = plain ? name : renamed(name, child, parent);
    if (target && !OWN.has(name) && !own.has(target)) to.set(target, value);
  }
}

function renamed(name: string, child: string, parent: string): string | undefined {
  if (PARTS.has(child)) {
    if (name in TITLES) return TITLES[name];
    // A chapter is not by the authors of the book, unless it says so.
    if (name === 'author') return parent === 'book' || parent === 'mvbook' ? 'bookauthor' : undefined;
  }
  if (child === 'article' && parent === 'periodical') {
    return name === 'title' ? 'journaltitle' : name === 'subtitle' ? 'journalsubtitle' : name;
  }
  return name;
}
