import * as assert from 'node:assert/strict';
import { readDraft } from '../../../src/core/draft/read-draft';
import { readSuppressions } from '../../../src/core/lint/suppressions';
import { applyEdits } from '../../../src/core/text/span';
import { engine } from '../../support/engine';

const CLAIM = 'Exports fell 14 percent in 2019.';
const rulesFound = (text: string, today = '2026-11-24'): string[] =>
  engine.check(text, { today }).issues.map(({ rule }) => rule);

suite('suppressions', () => {
  test('an ignore right after a sentence holds for that sentence alone', () => {
    const text = `${CLAIM}<!--lint ignore uncited-claim--> Imports rose 3 percent in 2020.`;
    const { issues } = engine.check(text);
    assert.deepEqual(issues.map(({ start, end }) => text.slice(start, end)), ['Imports rose 3 percent in 2020.']);
  });

  test('an ignore on a line of its own holds for the paragraph, list or table that follows', () => {
    assert.deepEqual(rulesFound(`<!--lint ignore uncited-claim-->\n\n${CLAIM} Imports rose 3 percent in 2020.\n`), []);
    assert.deepEqual(rulesFound(`<!--lint ignore-->\n\n- ${CLAIM}\n- ${CLAIM}\n\nWe agree.\n`), []);
  });

  test('an ignore above a quotation or a callout holds for all its paragraphs, and not for the next one', () => {
    for (const sign of ['', '> [!NOTE]\n']) {
      const quoted = `${sign}> ${CLAIM}\n>\n> ${CLAIM}\n`;
      assert.deepEqual(rulesFound(`<!--lint ignore-->\n\n${quoted}`), []);
      assert.notDeepEqual(rulesFound(`<!--lint ignore-->\n\n${quoted}\nWe agree.\n\n${quoted}`), []);
    }
  });

  test('an ignore right after a quotation of several sentences holds for all of it', () => {
    for (const [open, close] of [['“', '”'], ['"', '"']]) {
      const quoted = `We agree. The minister said: ${open}Exports fell 14 percent. Imports rose 9 percent.${close}`;
      assert.deepEqual(rulesFound(`${quoted} We wait.\n`), ['uncited-quotation']);
      assert.deepEqual(rulesFound(`${quoted}<!--lint ignore uncited-quotation: own interview--> We wait.\n`), []);
      assert.deepEqual(rulesFound(`${CLAIM} They said so.${close}<!--lint ignore uncited-claim-->\n`).slice(0, 1), ['uncited-claim'],
        'a mark that closes nothing reaches no further back');
    }
  });

  test('the next enable that names one of the rules, or none, ends a disable', () => {
    const ends = (text: string) => readSuppressions(readDraft(text), new Set(['a-b', 'c-d'])).map(({ scope: { start, end } }) => text.slice(start, end));
    const [first, second] = ends('<!--lint disable a-b c-d-->1<!--lint disable-->2<!--lint enable c-d-->3<!--lint enable-->4');
    assert.deepEqual([first, second], ['1<!--lint disable-->2', '2<!--lint enable c-d-->3']);
  });

  test('a comment with another linter’s words sets nothing aside, and is named', () => {
    for (const words of ['lint disable-line', 'lint-ignore', 'LINT IGNORE', 'policy-writer-disable', 'lint: ignore']) {
      assert.deepEqual(rulesFound(`<!-- ${words} uncited-claim -->\n\n${CLAIM}\n`), ['unused-suppression', 'uncited-claim'], words);
    }
    assert.deepEqual(rulesFound(`<!-- markdownlint-disable MD013 -->\n\n<!-- lint uncited-claim tomorrow, says Kim -->\n\n${CLAIM}\n`).slice(1), ['uncited-claim']);
  });

  test('disable holds until enable, for the rules that it names', () => {
    const text = `<!--lint disable uncited-claim-->\n\n${CLAIM}\n\n<!--lint enable uncited-claim-->\n\n${CLAIM}\n`;
    assert.deepEqual(rulesFound(text), ['uncited-claim']);
    assert.deepEqual(rulesFound(`<!--lint disable uncited-quotation-->\n\n${CLAIM}\n`), ['unused-suppression', 'uncited-claim']);
  });

  test('a reason and an end date may follow; a date that has passed brings the finding back', () => {
    const text = `${CLAIM}<!--lint ignore uncited-claim: official figure due until 2027-01-->`;
    assert.deepEqual(rulesFound(text, '2027-01-31'), []);
    assert.deepEqual(rulesFound(text, '2027-02-01'), ['uncited-claim', 'expired-suppression']);
    const [suppression] = engine.check(text).suppressions;
    assert.equal(suppression.reason, 'official figure due');
    assert.equal(suppression.until, '2027-01');
  });

  test('the reason is read without the date, wherever the date stands', () => {
    for (const rest of [' until 2027-01: figure due', ': until 2027-01, figure due', ': figure due (until 2027-01)', ': figure due, until 2027-01', ' until 2027-01 figure due']) {
      const [{ reason, until }] = engine.check(`${CLAIM}<!--lint ignore uncited-claim${rest}-->`).suppressions;
      assert.deepEqual([reason, until], ['figure due', '2027-01'], rest);
    }
  });

  test('a comment that sets nothing aside is reported, unless it is for another linter', () => {
    assert.deepEqual(rulesFound('We agree.<!--lint ignore uncited-claim-->'), ['unused-suppression']);
    assert.deepEqual(rulesFound('We agree.<!--lint ignore no-html-->'), []);
  });

  test('each quick fix that sets a claim aside does so, in lists, quotations and tables as well', () => {
    const drafts = [CLAIM, `- ${CLAIM} What then?`, `> ${CLAIM}\n> We agree.`, `> [!NOTE]\n> ${CLAIM} We agree.`, `**${CLAIM}** We agree.`, `| a |\n|---|\n| ${CLAIM} |`];
    for (const text of drafts) {
      const [issue] = engine.check(text).issues;
      const fixes = issue.fixes.filter((fix) => /Ignore|Not a claim|Common/.test(fix.title));
      assert.equal(fixes.length, 3);
      for (const fix of fixes) assert.deepEqual(rulesFound(applyEdits(text, fix.edits)), [], fix.title);
    }
  });

  test('after a comment that was begun and not ended no comment is added, which would end it', () => {
    const [issue] = engine.check(`We agree <!-- for now. ${CLAIM}`).issues;
    assert.deepEqual([issue.rule, issue.fixes.filter(({ edits }) => edits.some(({ text }) => text.startsWith('<!--')))], ['uncited-claim', []]);
  });
});
