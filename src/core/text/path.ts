/** A path as a writer on any system has written it, with `/` between folders: Windows separates them by `\\`. */
export function withSlashes(path: string): string {
  return path.replace(/\\/gu, '/');
}

/** The last part of a path or an address with `/` between folders. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
