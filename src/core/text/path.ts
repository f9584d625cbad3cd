/** A path as a writer on any system has written it, with `/` between folders: Windows separates them by `\\`. */
export function withSlashes(path: string): string {
  return path.replace(/\\/gu, '/');
}
