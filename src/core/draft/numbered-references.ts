const FIRST = /^\s*(?:\[\^?(\d{1,3}|[ivxl]{1,7})\]:?\s|([¹²³⁰⁴-⁹]{1,3})(?:\s|(?=\p{Lu}\p{Ll}))|\^(\d{1,3})\^\s)/u;
/** The same in the draft's own letters, where a line break is seen: "\[2\]", "[[2]](#ref2)", "²", "^2^", "<sup>2</sup>", `<a id="n2"></a>2.` */
const ON_LINE = /^[ \t]*(?:\\?\[{1,2}\^?(\d{1,3}|[ivxl]{1,7})\\?\]|([¹²³⁰⁴-⁹]{1,3})|(?:<sup>|<a\s(?:id|name)=["'][^"'<>\n]{1,80}["']>\s?<\/a>\s?(?:<sup>|\[)?)(\d{1,3})(?:<\/sup>|[\].)])|\^(\d{1,3})\^)/i;
const LINE_END = /\r?\n|\r|<br\s*\/?>/i;
/** Fewer entries than this may begin with such a number for another reason, unless it is a raised 1. */
const SHORTEST = 2;

/** The entries of a numbered list of sources that one paragraph holds: mostly one; more where each stands on a line of its own. */
export interface Entries {
  readonly first: number;
  readonly last: number;
  /** The number is written as that of a note: "¹", "^1^", `<sup>1</sup>`. */
  readonly raised: boolean;
}

/**
 * The entries of a paragraph that begins with a number, in brackets or raised, as those of a numbered list of sources do.
 * @param text the paragraph's prose
 * @param written the paragraph as it stands in the source
 */
export function entriesOf(text: string, written: string): Entries | undefined {
  const found = FIRST.exec(text);
  const first = found === null ? raisedBefore(written) : numberOf(found[1] ?? found[3], found[2]);
  if (first === undefined) return undefined;
  let last = first;
  for (const line of written.split(LINE_END).slice(1)) {
    const [, number, raised, tagged, between] = ON_LINE.exec(line) ?? [];
    if (numberOf(number ?? tagged ?? between, raised) === last + 1) last += 1;
  }
  return { first, last, raised: found === null || found[1] === undefined };
}

function raisedBefore(written: string): number | undefined {
  if (!/^<(?:sup>|a\s)/i.test(written)) return undefined;
  const [, , , tagged] = ON_LINE.exec(written) ?? [];
  return numberOf(tagged, undefined);
}

function numberOf(number: string | undefined, raised: string | undefined): number | undefined {
  const figures = number ?? raised?.normalize('NFKC');
  return figures === undefined ? undefined : /^\d/.test(figures) ? Number(figures) : fromRoman(figures);
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** The number that small Roman figures write, as the endnotes of a word processor have them: 4 for "iv". */
export function fromRoman(figures: string): number {
  const values = [...figures].map((figure) => ROMAN[figure]);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/**
 * Which paragraphs are a numbered list of sources without a heading: they follow each other and begin with "[1]",
 * "[2]" …, or "¹", "²" … (converters write endnotes so).
 * @param entries for each block of a draft the entries its text holds, `undefined` where it cannot hold any
 */
export function numberedReferences(entries: readonly (Entries | undefined)[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < entries.length; at++) {
    const { [at]: opens } = entries;
    if (opens === undefined) continue;
    let end = at;
    let next = opens.first;
    while (end < entries.length && entries[end]?.first === next) {
      next = entries[end]!.last + 1;
      end++;
    }
    if ((opens.raised && opens.first === 1) || next - opens.first >= SHORTEST) for (let block = at; block < end; block++) found.add(block);
    at = end - 1;
  }
  return found;
}
