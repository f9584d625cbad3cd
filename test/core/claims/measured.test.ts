import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import measured from '../../../src/core/claims/measured.json';

/** How each language of the interface quotes precision and recall, on documents like those of training and elsewhere. */
const QUOTED: Readonly<Record<string, (here: readonly [number, number], elsewhere: readonly [number, number]) => readonly string[]>> = {
  'package.nls.json': ([p, r], [pe, re]) => [
    `${p} of 100 findings are right and ${r} of 100 claims are found`, `${pe} and ${re} in texts of publishers it never saw`,
  ],
  'package.nls.ja.json': ([p, r], [pe, re]) => [`${p}件が正しく、主張100件のうち${r}件`, `${pe}件と${re}件`],
  'package.nls.ko.json': ([p, r], [pe, re]) => [`${p}건이 옳고, 주장 100건 중 ${r}건`, `${pe}건과 ${re}건`],
};

suite('the described sensitivities', () => {
  for (const [file, quoted] of Object.entries(QUOTED)) {
    const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    for (const [level, { precision, recall, precisionElsewhere, recallElsewhere }] of Object.entries(measured)) {
      test(`${level} quotes in ${file} the precision and recall that were measured`, () => {
        const text = texts[`config.sensitivity.${level}`];
        for (const part of quoted([precision, recall], [precisionElsewhere, recallElsewhere])) assert.ok(text.includes(part), text);
      });
    }
  }
});
