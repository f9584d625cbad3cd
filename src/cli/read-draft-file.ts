import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { explainError } from './explain-error';

/** Above this a file is not read: no draft is that long, and a person who meant it can split it. */
const LARGEST = 32 * 1024 * 1024;

/** A draft's text without a byte order mark (offsets count from after it), or a sentence that says why there is none. */
export type ReadFile =
  | { readonly text: string; readonly hasBom: boolean; readonly problem?: undefined }
  | { readonly problem: string };

/** Reads a file of UTF-8 text. Never throws. */
export function readDraftFile(path: string): ReadFile {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return { problem: 'It is a folder.' };
    if (!stat.isFile()) return { problem: 'It is not a regular file.' };
    if (stat.size > LARGEST) {
      const size = Math.round(stat.size / 1024 / 1024);
      return { problem: `It has ${size} MB; files over ${LARGEST / 1024 / 1024} MB are not read. Split it.` };
    }
    return decodeDraft(readFileSync(path));
  } catch (error) {
    return { problem: explainError(error) };
  }
}

/** The text of a file's bytes; see `readDraftFile`. */
export function decodeDraft(bytes: Buffer): ReadFile {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { problem: 'It is UTF-16 text; save it as UTF-8.' };
  }
  if (looksBinary(bytes)) return { problem: 'It is a binary file, not a draft.' };
  if (!isUtf8(bytes)) {
    return { problem: `It is not UTF-8 text (line ${firstBadLine(bytes)} has other bytes); save it as UTF-8.` };
  }
  const text = bytes.toString('utf8');
  return text.charCodeAt(0) === 0xfeff ? { text: text.slice(1), hasBom: true } : { text, hasBom: false };
}

/** A stray NUL does not make a draft binary; one control byte in thirty of its head does. */
function looksBinary(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 8192);
  if (head.toString('latin1', 0, 5) === '%PDF-') return true;
  let controls = 0;
  for (const byte of head) if (byte < 32 && (byte < 9 || byte > 13) && byte !== 27) controls++;
  return controls * 30 > head.length && controls > 3;
}

function firstBadLine(bytes: Buffer): number {
  let line = 1;
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(10, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
    line++;
  }
}
