// Rewrites a program so that no long pattern costs anything before it is used, and little then.
import ts from 'typescript';

/**
 * V8 reads a pattern literal whenever it skips or compiles the function around it, three times and more before its first
 * use. Made by a function where it is first used, and kept, a pattern is read once. One that keeps a place (`g`, `y`) is
 * made anew each time, as the literal would be. The function also knows letters by fewer ranges than V8, see `CLASSES`, and keeps V8
 * from compiling the same piece many times, see `patternMaker`.
 * @param code a script, as the bundler writes it
 * @param compiles whether V8 is to compile long patterns at once. Left to itself it interprets the first use, and what it makes
 * for that takes twenty times as long for a pattern of two thousand signs: half the time of the first check of a draft.
 */
export function lazyPatterns(code, { compiles = false } = {}) {
  const script = ts.createSourceFile('program.js', code, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS);
  const [make, kept] = ['$m', '$k'].map((name) => [name, `$${name}`, `$$${name}`].find((free) => !code.includes(free)));
  const names = [];
  const edits = [];
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral && isDear(node.getText(script))) edits.push({ start: node.getStart(script), end: node.end, text: lazy(node.getText(script)) });
    else if (ts.isNewExpression(node) && node.expression.getText(script) === 'RegExp') edits.push({ start: node.getStart(script), end: node.expression.end, text: make });
    ts.forEachChild(node, visit);
  };
  const lazy = (literal) => {
    const slash = literal.lastIndexOf('/');
    const flags = literal.slice(slash + 1);
    const made = `${make}(${JSON.stringify(literal.slice(1, slash))}${flags && `,"${flags}"`})`;
    if (/[gy]/u.test(flags)) return made;
    names.push(`${kept}${names.length}`);
    return `(${names.at(-1)}??=${made})`;
  };
  visit(script);
  if (edits.length === 0) return code;
  let out = '';
  let at = 0;
  for (const { start, end, text } of edits) {
    out += code.slice(at, start) + text;
    at = end;
  }
  out += code.slice(at);
  const head = /^(?:#!.*\n)?(?:"use strict";)?/u.exec(code)[0].length;
  const own = [...names, `${make}=(${patternMaker})(${JSON.stringify(CLASSES)},${compiles ? LONG : '""'})`];
  return `${out.slice(0, head)}var ${own.join()};${out.slice(head)}`;
}

/** Short patterns without classes of Unicode are read as quickly as the call that would make them. */
const isDear = (literal) => literal.includes('\\p{') || literal.length > 60;

/** With a sign beyond Latin-1, as most drafts have one: V8 compiles a pattern for each of the two kinds of text. */
const LONG = '"\\u2014".padEnd(1000)';

/**
 * Classes of characters in few ranges. V8 knows `\p{L}` by 650, and takes a tenth of a millisecond and more for each one
 * that a pattern has, where these take some microseconds: over all patterns that is a tenth of the time in which a draft is
 * first checked. What they know less well: beyond U+00FF, where capitals and small letters of Latin alternate, each is taken
 * for both; in scripts without capitals, signs of vowels and digits are taken for letters; and letters beyond U+FFFF for none.
 */
const CLASSES = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ˁͰ-ͽΆΈ-ϵϷ-ҁҊ-Ֆՠ-ֈא-ײؠ-ٟٮ-ۓऀ-῿ℂ-ℇℊ-ℓⰀ-ⷿ々-〇ぁ-ゖァ-ヺー-ㇿ㐀-䶿一-ퟻ豈-ﷻＡ-Ｚａ-ｚｦ-ￜ',
  Lu: 'A-ZÀ-ÖØ-ÞĀ-ɏΆ-ΏΑ-ΫЀ-Я\u0460-\u052fԱ-Ֆ\u1e00-\u1eff',
  Ll: 'a-zµß-öø-ʯά-ώа-ԯա-և\u1e00-\u1eff',
  N: '0-9²³¹¼-¾٠-٩۰-۹०-९⁰-₉⅐-↋①-⒛０-９',
};

/**
 * Makes the function that makes a pattern. It runs in the program, so it is whole in itself.
 *
 * V8 compiles what follows a group anew, up to ten times, for each way in which the group can end. After a group of a long pattern the function
 * puts a look-ahead for nothing, which always holds, and which all ways must pass: together the patterns compile in half the time. In a pattern
 * that may begin anywhere V8 looks for the first letters very quickly, which such a look-ahead would end: there the first part stays as it is.
 * @param long a text by which V8 compiles a long pattern at once: it holds its interpreter too slow for one of a thousand signs. Empty for none.
 */
function patternMaker(classes, long) {
  const written = new Map();
  const write = (source) => {
    const isAnchored = source[0] === '^';
    let inClass = false;
    return source.replace(/\\p\{(L[ul]?|N)\}|\\.|[[\]]|\)(?:\?|\{\d*,?\d*\})?\??/g, (found, name, at) => {
      if (name !== undefined) return inClass ? classes[name] : `[${classes[name]}]`;
      if (found[0] === ')') {
        const end = at + found.length;
        const isWorthIt = source.length - end > 40 && (isAnchored || (found !== ')' && at > 30));
        return isWorthIt && !inClass && !/[)|*+]/.test(source[end]) ? `${found}(?=)` : found;
      }
      if (found.length === 1) inClass = found === '[';
      return found;
    });
  };
  return (source, flags) => {
    if (typeof source !== 'string') return new RegExp(source, flags);
    let narrow = written.get(source);
    if (narrow === undefined) {
      written.set(source, (narrow = write(source)));
      // V8 keeps what it compiles by source and flags. What it interprets of a short pattern is made as quickly.
      if (long !== '' && narrow.length > 350) new RegExp(narrow, flags).exec(long);
    }
    return new RegExp(narrow, flags);
  };
}
