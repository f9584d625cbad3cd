import type { Draft } from './draft';

/** True between the first and the last character of what is no prose: code, math, raw HTML, front matter, a comment. */
export function isOpaqueAt({ opaque, comments }: Draft, offset: number): boolean {
  return [opaque, comments].some((spans) => spans.some(({ start, end }) => start < offset && offset < end));
}
