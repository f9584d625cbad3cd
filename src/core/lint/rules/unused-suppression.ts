import { closest } from '../../text/closest';
import { say } from '../../text/wording';
import { defineRule } from '../rule';
import { writeSuppression } from '../suppressions';

/** Rules that have nothing to say as long as no bibliography has been found. */
const OF_SOURCES = new Set(['duplicate-citekey', 'incomplete-source', 'missing-access-date', 'unknown-citekey', 'unused-source']);

/** How a comment begins that means to set something aside, in our words or in those of other linters. */
const DIRECTIVE = /^<!--\s*(?:lint|policy-?writer)[\s:-]/i;

/** A comment that sets aside nothing hides the next mistake made in its place. */
export default defineRule({
  id: 'unused-suppression',
  severity: 'information',
  summary: 'A `<!--lint ignore …-->` or `<!--lint disable …-->` comment that sets nothing aside',
  why: 'A leftover comment would silently hide the next gap that opens in its place.',
  whenOff: 'Other Markdown linters share the draft and use the same comments for rules of their own.',
  bad: ['«<!--lint disable uncited-claim-->»\n\nWe should wait.\n', 'Exports fell 14 percent in 2019.«<!--lint ignore uncited-claims: own data-->»\n',
    '«<!-- lint-disable-next-line uncited-claim -->»\n\nExports fell 14 percent in 2019.\n'],
  good: [
    '<!--lint disable uncited-claim-->\n\nExports fell 14 percent in 2019.\n',
    '<!--lint disable-->\n\n# Minutes\n\nWe should wait.\n',
    '<!--lint disable no-literal-urls-->\n\nWe should wait.\n',
    'We should wait [@kim2020].<!--lint ignore unknown-citekey: joined later-->\n',
  ],
  review({ suppressions, used, facts, off }, report) {
    const understood = new Set(suppressions.map(({ start }) => start));
    for (const comment of facts.draft.comments) {
      const text = facts.draft.source.slice(comment.start, comment.end);
      if (understood.has(comment.start) || !DIRECTIVE.test(text)) continue;
      const rule = text.split(/[^a-z-]+/).find((word) => facts.knownRules.has(word));
      if (rule !== undefined) report(comment, say`This comment is not understood: write ${writeSuppression('ignore', rule)}, or “disable” for the rest of the draft.`);
    }
    for (const suppression of suppressions) {
      if (suppression.keyword === 'enable' || used.has(suppression)) continue;
      const unknowable = suppression.rules.length > 0 &&
        suppression.rules.every((rule) => !facts.knownRules.has(rule) || off.has(rule) || (!facts.bibliography && OF_SOURCES.has(rule)));
      // A text under this comment is no draft at all, whatever may come to stand in it.
      const noDraft = suppression.keyword === 'disable' && suppression.rules.length === 0 && suppression.scope.end === facts.draft.source.length;
      const [name] = suppression.rules;
      const meant = unknowable && !facts.knownRules.has(name) ? closest(name, facts.knownRules) : undefined;
      if (meant !== undefined) {
        const start = facts.draft.source.indexOf(name, suppression.start);
        report(suppression, say`No rule is called “${name}”: did you mean “${meant}”?`, {
          fixes: [{ title: say`Change to “${meant}”`, safe: true, edits: [{ start, end: start + name.length, text: meant }] }],
        });
      }
      if (unknowable || noDraft) continue;
      report(suppression, suppression.rules.length === 0
        ? say`This comment sets nothing aside; remove it.`
        : say`This comment sets nothing aside (${suppression.rules.join(', ')}); remove it.`, {
        fixes: [{
          title: say`Remove the comment`, safe: true,
          edits: [{ start: suppression.start, end: suppression.end, text: '' }],
        }],
      });
    }
  },
});
