import assert from 'node:assert/strict';
import { runInNewContext } from 'node:vm';
import { lazyPatterns } from '../../.ci/lazy-patterns.mjs';

suite('Patterns in the command line’s program', () => {
  test('are made at their first use and kept', () => {
    const code = lazyPatterns('#!/usr/bin/env node\n"use strict";function f(text){return/a\\/"\\p{L}+/u.test(text)}[f("a/\\"b"),f("b")]');
    assert.equal(code, '#!/usr/bin/env node\n"use strict";var $p0;function f(text){return($p0??=new RegExp("a\\\\/\\"\\\\p{L}+","u"))'
      + '.test(text)}[f("a/\\"b"),f("b")]');
    assert.deepEqual([...runInNewContext(code.replace(/^#!.*/, ''))], [true, false]);
  });

  test('are made anew each time when they keep a place', () => {
    const code = lazyPatterns('const next=()=>/a/g.exec("aa").index;[next(),next()]');
    assert.deepEqual([...runInNewContext(code)], [0, 0]);
    assert.doesNotMatch(code, /\$p/);
  });

  test('are told from divisions and from strings, and take a name that the program has not', () => {
    const code = lazyPatterns('var $p=8;`${$p/2/2}/x/${/y/.source}`');
    assert.match(code, /\$pattern0/);
    assert.equal(runInNewContext(code), '2/x/y');
    assert.equal(lazyPatterns('1/2/3'), '1/2/3');
  });
});
