import { COMBINING, COMMANDS, MARKUP } from './tex-tables';

/**
 * The text behind a BibTeX value: accents, symbols and dashes as characters, emphasis as the HTML tags CSL knows
 * (`<i>`, `<b>`, `<sup>`, `<sub>`), braces gone, runs of space as one.
 */
export function decodeTex(tex: string): string {
  if (!/[\\{}$~`'"\-\n\t\r]|\s\s/.test(tex)) return tex.trim();
  const reader = { tex, at: 0 };
  return readText(reader, false).replace(/\s+/g, (space) => (space === '\u00a0' ? space : ' ')).trim().normalize('NFC');
}

/** The address or number in a field that TeX reads verbatim (url, doi, file): only braces and escapes go. */
export function decodeVerbatim(tex: string): string {
  const inner = /\\url\s{0,9}\{([^{}]*)\}/.exec(tex)?.[1] ?? tex;
  return inner.replace(/\\~\{\}|\{\\(?:textasciitilde|sim)\}|\\textasciitilde(?:\{\})?|\$\\sim\$/g, '~')
    .replace(/\\([_%&#~$\\{}])|[{}]|\s+/g, '$1');
}

interface Reader {
  readonly tex: string;
  at: number;
}

const PLAIN_RUN = /[^\\{}$~`'-]+/y;

/** Reads to the end, or in a group to its closing brace. Depth is the nesting of braces, so recursion is bounded. */
function readText(reader: Reader, inGroup: boolean, depth = 0): string {
  const { tex } = reader;
  let out = '';
  while (reader.at < tex.length) {
    const char = tex[reader.at];
    if (char === '}') {
      reader.at++;
      if (inGroup) return out;
    } else if (char === '{') {
      reader.at++;
      if (depth < 60) out += readText(reader, true, depth + 1);
    } else if (char === '\\') out += readCommand(reader, depth);
    else if (char === '$') {
      out += readMath(reader);
    } else {
      PLAIN_RUN.lastIndex = reader.at;
      if (PLAIN_RUN.test(tex)) {
        out += tex.slice(reader.at, PLAIN_RUN.lastIndex);
        reader.at = PLAIN_RUN.lastIndex;
      } else {
        const read = readCharacter(reader);
        reader.at += char === read ? 1 : WIDTHS[read] ?? 1;
        out += read;
      }
    }
  }
  return out;
}

function readCharacter({ tex, at }: Reader): string {
  const char = tex[at];
  const doubled = tex[at + 1] === char;
  if (char === '-') return tex.startsWith('---', at) ? '—' : doubled ? '–' : '-';
  if (char === '`') return doubled ? '“' : '‘';
  if (char === "'") return doubled ? '”' : '’';
  return char === '~' ? '\u00a0' : char;
}

/** How many characters of TeX stand for what `readCharacter` gives. */
const WIDTHS: Readonly<Record<string, number>> = { '—': 3, '–': 2, '“': 2, '”': 2 };

function readCommand(reader: Reader, depth: number): string {
  const { tex } = reader;
  const word = /\\([A-Za-z]+)\*?[ \t]*/y;
  word.lastIndex = reader.at;
  const named = word.exec(tex);
  if (!named) {
    const symbol = tex[reader.at + 1] ?? '';
    reader.at += 1 + symbol.length;
    if (symbol in COMBINING) return accent(COMBINING[symbol], readArgument(reader, depth));
    if (symbol === '-' || symbol === '/') return '';
    return symbol === '\\' || symbol === ',' || symbol === ' ' || symbol === '\n' ? ' ' : symbol;
  }
  reader.at = word.lastIndex;
  const name = named[1];
  if (Object.hasOwn(COMMANDS, name)) {
    if (tex.startsWith('{}', reader.at)) reader.at += 2;
    else if (named[0].endsWith(' ') && tex[reader.at - 1] === ' ' && name === 'ldots') reader.at--;
    return COMMANDS[name];
  }
  if (Object.hasOwn(COMBINING, name)) return accent(COMBINING[name], readArgument(reader, depth));
  if (Object.hasOwn(MARKUP, name)) {
    const [open, close] = MARKUP[name];
    return open + readArgument(reader, depth) + close;
  }
  if (name === 'href') readArgument(reader, depth);
  return tex[reader.at] === '{' ? readArgument(reader, depth) : '';
}

function readArgument(reader: Reader, depth: number): string {
  const { tex } = reader;
  while (tex[reader.at] === ' ') reader.at++;
  if (tex[reader.at] === '{') {
    reader.at++;
    return depth < 60 ? readText(reader, true, depth + 1) : '';
  }
  if (tex[reader.at] === '\\') return readCommand(reader, depth);
  const letter = String.fromCodePoint(...(reader.at < tex.length ? [tex.codePointAt(reader.at)!] : []));
  reader.at += letter.length;
  return letter;
}

function accent(mark: string, letters: string): string {
  const [first = ''] = letters;
  // TeX puts accents on dotless ı and ȷ; Unicode composes them with the dotted letters.
  const base = first === 'ı' ? 'i' : first === 'ȷ' ? 'j' : first;
  const inner = /^\p{M}*/u.exec(letters.slice(first.length))?.[0] ?? '';
  return base + inner + mark + letters.slice(first.length + inner.length);
}

function readMath(reader: Reader): string {
  const end = reader.tex.indexOf('$', reader.at + 1);
  if (end < 0) {
    reader.at++;
    return '$';
  }
  const math = reader.tex.slice(reader.at + 1, end);
  reader.at = end + 1;
  const raised = math.replace(/\^(?:\{([^{}]*)\}|(\w))/g, '<sup>$1$2</sup>')
    .replace(/_(?:\{([^{}]*)\}|(\w))/g, '<sub>$1$2</sub>');
  return readText({ tex: raised, at: 0 }, false);
}
