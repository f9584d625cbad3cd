/** Labels that are defined somewhere in a draft, in the parser's own form (see `normalLabel`). */
export interface Labels {
  /** Of link definitions. */
  readonly links: ReadonlySet<string>;
  /** Of footnote definitions, without the `^`. */
  readonly notes: ReadonlySet<string>;
}

/** Of a text in which nothing is defined. */
export const NO_LABELS: Labels = { links: new Set(), notes: new Set() };

/** Longest label that Markdown knows. */
const LONGEST = 999;

/** A label as Markdown compares it: white space is one space, letter case does not count. */
export function normalLabel(label: string): string {
  // So are nearly all labels of notes, and some are asked for at each keystroke.
  if (/^\d+$/.test(label)) return label;
  return label.replace(/[\t\n\r ]+/g, ' ').replace(/^ | $/g, '').toLowerCase().toUpperCase();
}

/**
 * Everything between brackets in a text that could be a label if a definition for it stood somewhere, in the form of
 * `normalLabel`. More than that may be named, never less: the answer says whether the text reads the same when
 * definitions come and go elsewhere.
 */
export function labelsIn(text: string): readonly string[] {
  if (!text.includes('[')) return [];
  const found = new Set<string>();
  collect(text, found, false);
  if (text.includes('\\')) collect(text, found, true);
  return [...found];
}

/** Those of the labels in a text that are defined. */
export function definedOf(used: readonly string[], { links, notes }: Labels): Labels {
  // Most texts name no label that is defined; this is asked of every stretch of a draft at each keystroke.
  let own: { readonly links: Set<string>; readonly notes: Set<string> } | undefined;
  for (const label of used) {
    if (links.has(label)) (own ??= { links: new Set(), notes: new Set() }).links.add(label);
    if (label.startsWith('^') && notes.has(label.slice(1))) (own ??= { links: new Set(), notes: new Set() }).notes.add(label.slice(1));
  }
  return own ?? NO_LABELS;
}

/** The labels as one string; different labels have different strings. No label holds a line break. */
export function readingKey({ links, notes }: Labels): string {
  return links.size === 0 && notes.size === 0 ? '' : `${[...links].join('\n')}\n\n${[...notes].join('\n')}`;
}

/** Labels for which something like a definition stands in a text. Nearly always these are the labels defined in it. */
export function likelyLabels(text: string): Labels {
  const links = new Set<string>();
  const notes = new Set<string>();
  for (let close = text.indexOf(']:'); close >= 0; close = text.indexOf(']:', close + 2)) {
    const before = text.slice(Math.max(0, close - LONGEST - 2), close);
    const open = before.lastIndexOf('[');
    if (open < 0 || text[close - 1] === '\\') continue;
    if (before[open + 1] === '^') notes.add(normalLabel(before.slice(open + 2)));
    else links.add(normalLabel(before.slice(open + 1)));
  }
  return { links, notes };
}

function collect(text: string, found: Set<string>, escapes: boolean): void {
  let open = -1;
  for (let at = text.indexOf('['); at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x5c && escapes) at += 1;
    else if (code === 0x5b) open = at + 1;
    else if (code === 0x5d && open >= 0) {
      if (at > open && at - open <= 2 * LONGEST) add(text.slice(open, at), found);
      open = -1;
    }
  }
}

function add(label: string, found: Set<string>): void {
  found.add(normalLabel(label));
  // `> [a` and `> b]` is the label "a b": the marks of a block quotation are not part of it.
  if (label.includes('\n') && label.includes('>')) found.add(normalLabel(label.replace(/\n[ \t>]*/g, ' ')));
}
