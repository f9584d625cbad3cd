import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as TypeScript from 'typescript';

/** A regular expression of the product, and the file that it was found in. */
export interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression that stands in the code of a folder, once, in the order of the files. */
export function patternsIn(folder: string): Pattern[] {
  const ts = createRequire(join(process.cwd(), 'package.json'))('typescript') as typeof TypeScript;
  const found = new Map<string, Pattern>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).sort();
  for (const file of files) {
    const visit = (node: TypeScript.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        found.set(node.text, { file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest, true));
  }
  return [...found.values()];
}

/** The regular expressions that are put together while `act` runs, those of the packages in the bundle too. */
export async function patternsMade(act: () => Promise<void>): Promise<Pattern[]> {
  const Real = globalThis.RegExp;
  const made = new Map<string, Pattern>();
  const note = (pattern: RegExp): RegExp => {
    const { source, flags } = pattern;
    made.set(`${source}/${flags}`, { file: 'put together', source, flags });
    return pattern;
  };
  const make = (given: unknown[]): RegExp => note(new Real(given[0] as string, given[1] as string | undefined));
  globalThis.RegExp = new Proxy(Real, { construct: (_, given) => make(given), apply: (_, _self, given) => make(given) });
  try {
    await act();
  } finally {
    globalThis.RegExp = Real;
  }
  return [...made.values()];
}

const LETTERS = ['a', 'A', 'é', '가', '0', ' ', '\t', '\n', '.', ',', ';', ':', '!', '-', '–', '\'', '’', '"', '“', '”', '(', ')', '[', ']', '{', '}', '<', '>', '|', '*', '_', '#', '$', '%', '&', '/', '\\', '@', '`', '^', '=', '?', '\u0000', '「', '…'];
/** What keeps the end of an attack from matching. */
const ENDS = ['\u0001', 'a“'];
const SHORT = 2000;
/**
 * Milliseconds. Time that grows with the square of the length is twice as much on the short text on any machine of today;
 * with more allowed, a fast machine would pass what a slow one finds.
 */
const NEXT_TO_NONE = 0.15;
const MEASURABLE = 0.05;

/**
 * A text on which the time that the pattern takes grows faster than the text, for the message of a test; `undefined` when
 * none of many is. Tried are the letters, words and pairs of either that the pattern itself names, repeated, with an end
 * that does not fit.
 */
export function slowOn({ source, flags }: Pattern): string | undefined {
  // Without repetition a pattern looks at no more than a few letters from each place.
  if (!/[*+{]/.test(source)) return undefined;
  const pattern = new RegExp(source, flags);
  for (const piece of piecesFor(source)) {
    for (const end of ENDS) {
      const time = (length: number): number => timeOf(pattern, piece.repeat(Math.ceil(length / piece.length)) + end);
      const found = `${JSON.stringify(piece)} repeated, then ${JSON.stringify(end)}`;
      // Time that doubles with each repetition shows on a few of them; on more there would be no end to it.
      if (always(() => time(22 * piece.length) > 5)) return `${found}: milliseconds for 22 of them`;
      // What takes next to no time on the short text does not grow to much on a long one.
      if (time(SHORT) < NEXT_TO_NONE) continue;
      const least = (length: number): number => Math.min(time(length), time(length), time(length));
      if (always(() => least(4 * SHORT) > 9 * Math.max(least(SHORT), MEASURABLE))) return `${found}: ${least(SHORT).toFixed(1)} and ${least(4 * SHORT).toFixed(1)} ms`;
    }
  }
  return undefined;
}

/** True when something holds each time it is tried, whatever else the machine does meanwhile. */
function always(holds: () => boolean): boolean {
  return [1, 2, 3, 4].every(holds);
}

function piecesFor(source: string): Set<string> {
  const words = [...new Set((source.match(/[\p{L}][\p{L} ]{1,30}/gu) ?? []).map((word) => word.replace(/^[bdpsuwBDPSW](?=[A-Z])/, '')))].slice(0, 12);
  const marks = [...new Set(source.replace(/\\(?=[^\w])/g, '').match(/[^\p{L}\p{N}\s[\](){}*+?.|^\\]{2,6}/gu) ?? [])].slice(0, 8);
  const named = LETTERS.filter((letter) => source.includes(letter) || 'aA0 .“('.includes(letter));
  const mixed = [...named.slice(0, 16), ...words.map((word) => `${word} `)].flatMap((first) => named.slice(0, 12).map((second) => first + second));
  return new Set([...LETTERS, ...marks, ...marks.map((mark) => `${mark} a`), ...words, ...mixed, ...words.map((word) => `A${word} 0`)]);
}

/** Milliseconds of processor time that all matches in a text take. */
function timeOf(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  const before = process.cpuUsage();
  if (pattern.global) text.replace(pattern, '');
  else pattern.exec(text);
  const { user } = process.cpuUsage(before);
  return user / 1000;
}
