// Rewrites a program so that no pattern costs anything before it is used.
import ts from 'typescript';

/**
 * V8 reads a pattern literal whenever it skips or compiles the function around it, three times and more before its first
 * use, and each `\p{…}` in it takes a tenth of a millisecond. Made by its constructor where it is first used, and kept,
 * a pattern is read once. One that keeps a place (`g`, `y`) is made anew each time, as the literal would be.
 * @param code a script, as the bundler writes it
 */
export function lazyPatterns(code) {
  const script = ts.createSourceFile('program.js', code, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS);
  const found = [];
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) found.push({ start: node.getStart(script), end: node.end });
    else ts.forEachChild(node, visit);
  };
  visit(script);
  const prefix = ['$p', '$pattern', '$$pattern'].find((name) => !code.includes(name));
  const names = [];
  let out = '';
  let at = 0;
  for (const { start, end } of found) {
    const literal = code.slice(start, end);
    const slash = literal.lastIndexOf('/');
    const flags = literal.slice(slash + 1);
    const made = `new RegExp(${JSON.stringify(literal.slice(1, slash))}${flags && `,"${flags}"`})`;
    let use = `(${made})`;
    if (!/[gy]/u.test(flags)) {
      names.push(`${prefix}${names.length}`);
      use = `(${names.at(-1)}??=${made})`;
    }
    out += code.slice(at, start) + use;
    at = end;
  }
  const head = /^(?:#!.*\n)?(?:"use strict";)?/u.exec(code)[0].length;
  out = out === '' ? code : out + code.slice(at);
  return names.length === 0 ? out : `${out.slice(0, head)}var ${names.join()};${out.slice(head)}`;
}
