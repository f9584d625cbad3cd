/** Slices shorter than this are copies in any case. */
const SHORTEST = 13;

/** A copy of a string that does not keep the longer string alive from which it was cut. */
export function owned(text: string): string {
  return text.length < SHORTEST ? text : [text.slice(0, 1), text.slice(1)].join('');
}
