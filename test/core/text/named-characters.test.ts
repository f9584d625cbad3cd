import { expect } from 'chai';
import { decodeNamedCharacterReference } from '../../../src/core/text/named-characters';

suite('named characters', () => {
  const cases: [string, string][] = [
    ['Tab', '\t'], ['amp', '&'], ['AMP', '&'], ['nbsp', '\u00a0'], ['NonBreakingSpace', '\u00a0'], ['frac12', '½'], ['mdash', '—'],
    ['fjlig', 'fj'], ['nle', '≰'], ['nleqq', '≦̸'], ['zopf', '𝕫'],
  ];
  for (const [name, text] of cases) test(`reads &${name};`, () => expect(decodeNamedCharacterReference(name)).to.equal(text));

  for (const name of ['', 'a', 'aMp', 'constructor']) {
    test(`knows no character of the name “${name}”`, () => expect(decodeNamedCharacterReference(name)).to.equal(false));
  }
});
