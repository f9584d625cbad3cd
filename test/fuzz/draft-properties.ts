// What must hold for every draft, whatever stands in it.
import * as assert from 'node:assert/strict';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { repair } from '../../src/cli/repair';
import { toAnalysis } from '../../src/core/analyze';
import { createDraftReader } from '../../src/core/draft/draft-reader';
import { createEngine, type Checked, type CheckOptions } from '../../src/core/engine';
import type { Issue } from '../../src/core/lint/rule';
import { applyEdits, type Edit, type Span } from '../../src/core/text/span';
import { plain, readWhole } from '../support/read-whole';

const engine = createEngine();
const TYPED = 'https://example.org/report';
const TODAY: CheckOptions = { today: '2026-11-24' };

/** No exception, no rule that fails, every span inside the source, and a result that is plain data. */
export function checkSoundly(text: string, options: CheckOptions = TODAY): Checked {
  const checked = engine.check(text, options);
  assert.deepEqual(checked.failures.map(({ rule, error }) => `${rule}: ${(error as Error).stack}`), []);
  const analysis = toAnalysis(checked);
  const spans: readonly Span[] = [...analysis.sentences, ...analysis.sentences.flatMap(({ reasons }) => reasons), ...analysis.citations, ...analysis.terms,
    ...analysis.issues, ...analysis.issues.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits)), ...checked.facts.gaps, ...checked.facts.citekeys];
  for (const span of spans) assertInside(span, text);
  assert.deepEqual(JSON.parse(JSON.stringify(analysis)), analysis);
  return checked;
}

/** `0 ≤ start ≤ end ≤ length`, and no half of a surrogate pair. */
export function assertInside({ start, end }: Span, text: string): void {
  assert.ok(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length, `span ${start}-${end} of ${text.length}`);
  for (const at of [start, end]) assert.ok(!isInsidePair(text, at), `span ${start}-${end} cuts a character at ${at}`);
}

function isInsidePair(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
}

/** Each fix changes its edits alone, leaves a draft that can be read, and takes its finding away. */
export function fixesWork(text: string): void {
  // Raw HTML without an end takes in the notes after it (RESULTS.md).
  if (/<(?:!\[CDATA\[|![A-Z]|\?|pre|script|style|textarea)/i.test(text)) return;
  const { issues } = checkSoundly(text);
  for (const issue of issues) {
    for (const { title, edits, cursor } of issue.fixes) {
      const changed = applyEdits(text, edits);
      assert.equal(changed, spliced(text, edits), `“${title}” changes more than it says`);
      // Where a fix leaves the cursor, the writer goes on typing.
      const after = cursor === undefined ? changed : `${changed.slice(0, cursor)}${TYPED}${changed.slice(cursor)}`;
      const { issues: left } = checkSoundly(after);
      assert.ok(!left.some((one) => isSame(one, issue, edits)), `“${title}” leaves ${issue.rule} “${issue.message}” in place:\n${JSON.stringify(after)}`);
    }
  }
}

/** The edits made one at a time from the end, by another way than the product's. */
function spliced(text: string, edits: readonly Edit[]): string {
  return [...edits].map((edit, index) => ({ ...edit, index })).sort((a, b) => b.start - a.start || b.end - a.end || b.index - a.index)
    .reduce((now, { start, end, text: put }) => now.slice(0, start) + put + now.slice(end), text);
}

/** The same finding at the place to which its own has moved. */
function isSame(left: Issue, before: Issue, edits: readonly Edit[]): boolean {
  // What was taken out is gone; its like may stand there now, as a second note of the same words does.
  if (edits.some(({ start, end, text }) => text === '' && start <= before.start && before.end <= end)) return false;
  const moved = edits.filter(({ end }) => end <= before.start).reduce((at, { start, end, text }) => at + text.length - (end - start), before.start);
  return left.rule === before.rule && left.message === before.message && left.start === moved;
}

/** Safe fixes come to rest, and a second run has nothing to do. */
export function fixTwiceIsOnce(text: string): void {
  const once = repair({ text, hasBom: false }, (draft) => engine.check(draft, TODAY).issues);
  const twice = repair({ text: once.after, hasBom: false }, (draft) => engine.check(draft, TODAY).issues);
  assert.equal(twice.after, once.after);
}

/** A text inside a code block or in the front matter's values says nothing of itself. */
export function codeIsSilent(text: string): void {
  const lines = text.split(/\r\n?|\n/u);
  const fence = '`'.repeat(3 + Math.max(0, ...[...text.matchAll(/`+/gu)].map(([ticks]) => ticks.length)));
  for (const draft of [`${fence}\n${lines.join('\n')}\n${fence}\n`, `---\nabstract: |\n${lines.map((line) => `  ${line}`).join('\n')}\n---\n`]) {
    const { issues, facts } = checkSoundly(draft);
    // What the writer has marked as still to come counts in the front matter too, and so does what makes it unreadable.
    const meant = issues.filter(({ rule }) => draft.startsWith('-') ? rule !== 'citation-needed' && rule !== 'unread-text' : true);
    assert.deepEqual(meant.map(({ rule, start, end }) => `${rule}: ${draft.slice(start, end)}`), [], JSON.stringify(draft));
    assert.deepEqual([facts.draft.sentences.length, facts.citations.length, facts.terms.length], [0, 0, 0]);
  }
}

/** No finding begins in what another parser takes for code. */
export function nothingInCode(text: string): void {
  const { issues, facts } = checkSoundly(text);
  const start = /^\uFEFF*/u.exec(text)![0].length;
  // The other parser knows neither front matter nor display math, and reads no Markdown in a division.
  if (/^(?:---|\+\+\+)/u.test(text.slice(start)) || text.includes('$$') || text.includes('<div')) return;
  const code = fromMarkdown(text.slice(start)).children.flatMap((node) => node.type === 'code' ? [node.position!] : [])
    .map((at) => ({ start: at.start.offset! + start, end: at.end.offset! + start }));
  const found = [...issues.filter(({ rule }) => rule !== 'unread-text').map(({ rule, start: at }) => ({ what: rule, at })), ...facts.citations.map(({ form, start: at }) => ({ what: form, at }))];
  for (const { what, at } of found) assert.ok(!code.some((one) => one.start <= at && at < one.end), `${what} at ${at} stands in code`);
}

/** A reader that has followed the changes says of each version what one parse of all of it says. */
export function readsAsWhole(texts: readonly string[]): void {
  const reader = createDraftReader();
  for (const text of texts) assert.deepEqual(plain(reader.read(text)), plain(readWhole(text)));
}

/** What an engine says that has followed the changes is what a new one says of the result. */
export function followsChanges(texts: readonly string[]): void {
  const following = createEngine();
  let analysis: unknown;
  for (const text of texts) analysis = toAnalysis(following.check(text, TODAY));
  assert.deepEqual(analysis, toAnalysis(createEngine().check(texts[texts.length - 1], TODAY)));
}
