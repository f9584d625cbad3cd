// Texts of some hundred kilobytes made of one short piece repeated: where time grows faster than the text, they show it.
import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readConfig } from '../../src/core/config/read-config';
import { configSchema } from '../../src/core/config/schema';
import { createEngine } from '../../src/core/engine';
import { readTermsFile } from '../../src/core/glossary/team-terms';
import { RULES } from '../../src/core/lint/rules';
import { readSources } from '../../src/core/sources/bibliography';
import { bibtexFiles, yamlFiles } from './data-files';
import { writtenDrafts } from './drafts';

const KINDS = {
  draft: (text: string) => void createEngine().check(text),
  bibtex: (text: string) => void readSources(text, 'bibtex'),
  'csl-yaml': (text: string) => void readSources(text, 'csl-yaml'),
  'csl-json': (text: string) => void readSources(text, 'csl-json'),
  glossary: (text: string) => void readTermsFile(text, new Set()),
  configuration: (text: string) => void readConfig(text, configSchema(RULES)),
} as const;

export interface LongText {
  readonly kind: keyof typeof KINDS;
  readonly piece: string;
  readonly times: number;
}

const short = { minLength: 1, maxLength: 60 };

/** A kind of file, a piece of text, and how often it stands there. */
export const longTexts: fc.Arbitrary<LongText> = fc.record({
  kind: fc.constantFrom(...Object.keys(KINDS) as LongText['kind'][]),
  piece: fc.oneof(
    writtenDrafts.map((text) => text.slice(0, 60)), bibtexFiles.map((text) => text.slice(0, 60)), yamlFiles.map((text) => text.slice(0, 60)),
    fc.string({ unit: fc.constantFrom(...'[]()*_`<>!&\\"\'{}#@:-|~^$=%. \n\ta1A;,“”'), ...short }),
  ).filter((piece) => piece !== ''),
  times: fc.constantFrom(1000, 5000),
});

/**
 * Prose takes two seconds a megabyte; text that is nothing but marks takes the parser up to ten times as long. What grows
 * with the square of the length takes far longer than that.
 */
export function isInTime({ kind, piece, times }: LongText): void {
  const text = piece.repeat(Math.min(times, Math.ceil(200_000 / piece.length)));
  const before = process.cpuUsage();
  KINDS[kind](text);
  const { user } = process.cpuUsage(before);
  const allowed = 2 + (20 * text.length) / 1e6;
  assert.ok(user / 1e6 < allowed, `${kind}: ${(user / 1e6).toFixed(1)} s for ${text.length} characters`);
}
