/** True in node; false in the extension host of a browser, which can neither load a file as a module nor ask other servers. */
export function runsInNode(): boolean {
  return typeof process === 'object' && process.versions?.node !== undefined;
}
