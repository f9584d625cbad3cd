import assert from 'node:assert/strict';
import { runInNewContext } from 'node:vm';
import { lazyPatterns } from '../../.ci/lazy-patterns.mjs';

const run = (code) => runInNewContext(code.replace(/^#!.*/, ''));

suite('Patterns in what ships', () => {
  test('are made at their first use and kept', () => {
    const code = lazyPatterns('#!/usr/bin/env node\n"use strict";let made=[];function f(text){made.push(/a\\/"\\p{N}+/u);return made.at(-1).test(text)}[f("a/\\"1"),f("b"),made[0]===made[1]]');
    assert.match(code, /^#!.*\n"use strict";var \$k0,/);
    assert.deepEqual([...run(code)], [true, false, true]);
  });

  test('are made anew each time when they keep a place', () => {
    const code = lazyPatterns('const next=()=>/\\p{L}/gu.exec("aa").index;[next(),next()]');
    assert.deepEqual([...run(code)], [0, 0]);
  });

  test('are told from divisions and from strings, and take names that the program has not', () => {
    const code = lazyPatterns('var $k=8,$m=1;`${$k/2/2}/x/${/[y\\p{L}]/u.test("y")}${/y/.source}${$m}`');
    assert.equal(run(code), '2/x/truey1');
    assert.equal(lazyPatterns('1/2/3'), '1/2/3');
  });

  test('know letters by few ranges, whether written or put together', () => {
    const program = 'const parts=["\\\\p{Lu}","\\\\p{Ll}"];`${/^[\\p{L}’-]+$/u.source.length<300} ${new RegExp(`^${parts.join("")}+$`,"u").test("Łódź")} '
      + '${/^[^[\\]\\p{L}]\\p{N}\\[\\p{L}$/u.test("!٣[語")} ${new RegExp(/x/,"u").flags}`';
    assert.equal(run(lazyPatterns(program)), 'true true true u');
  });

  test('are compiled at once where that is asked for, and find what they found', () => {
    const program = `const first=/\\p{L}+(?:${'(?!x)'.repeat(100)})/gu;[first.lastIndex,..."a b".match(/\\p{L}/gu),first.exec("ab")[0]]`;
    const code = lazyPatterns(program, { compiles: true });
    assert.match(code, /padEnd\(1000\)/);
    assert.doesNotMatch(lazyPatterns(program), /padEnd/);
    assert.deepEqual([...run(code)], [0, 'a', 'b', 'ab']);
  });

  test('let V8 compile what follows a group once, and find what they found', () => {
    const long = '(?:[a-z]+ ){0,9}(?:the|that|this) [(x)]*(?:end|stop|rest) of it[)]*';
    const literals = [`/^(?:But|And) (?:so )?(was )?(?:(?:it )+|they )${long}/u`, `/(?:But|And) (?:so )?(was )?(?:(?:it )+|they )${long}/u`, '/^(?:But )?it is so, (?:that is all that it is)$/u'];
    const [anchored, anywhere, short] = literals.map((literal) => run(lazyPatterns(literal)));
    assert.match(anchored.source, /^\^\(\?:But\|And\)\(\?=\) \(\?:so \)\?\(\?=\)\(was \)\?\(\?=\)/);
    assert.match(anywhere.source, /^\(\?:But\|And\) \(\?:so \)\?\(was \)\?\(/);
    assert.match(anywhere.source, /\{0,9\}\(\?=\)/);
    assert.doesNotMatch(short.source, /\(\?=\)/);
    for (const [index, made] of [anchored, anywhere, short].entries()) {
      const written = run(literals[index]);
      for (const text of ['But so was it it a b that (x)end of it)', 'And they the stop of it', 'it is so, that is all that it is', 'But so was they none']) {
        assert.deepEqual([...made.exec(text) ?? []], [...written.exec(text) ?? []], text);
      }
    }
  });

  for (const [name, few] of Object.entries({ L: 30, Lu: 12, Ll: 12, N: 14 })) {
    test(`know \\p{${name}} exactly in the signs of Western Europe, in no more than ${few} ranges`, () => {
      const pattern = run(lazyPatterns(`/^\\p{${name}}$/u`));
      const exact = new RegExp(`^\\p{${name}}$`, 'u');
      for (let code = 0; code < 0x100; code += 1) {
        const sign = String.fromCharCode(code);
        assert.equal(pattern.test(sign), exact.test(sign), sign);
      }
      assert.ok(pattern.source.split('-').length <= few, pattern.source);
    });
  }

  test('take no mark, sign or space of a common script for a letter', () => {
    const letter = run(lazyPatterns('/\\p{L}/u'));
    for (const [from, to] of [[0, 0x36f], [0x391, 0x481], [0x48a, 0x530], [0x1e00, 0x1fbc], [0x2000, 0x20ff], [0x3000, 0x3004], [0x3008, 0x3030], [0xac00, 0xd7ff], [0xff00, 0xff20]]) {
      for (let code = from; code <= to; code += 1) {
        const sign = String.fromCharCode(code);
        if (/[\p{P}\p{S}\p{Z}\p{M}]/u.test(sign)) assert.doesNotMatch(sign, letter, `U+${code.toString(16)}`);
      }
    }
  });
});
