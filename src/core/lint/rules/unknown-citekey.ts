import { isCrossReference, type DraftCitekey } from '../../citations/citekeys';
import type { Bibliography } from '../../sources/bibliography';
import { writtenKey } from '../../text/citekey';
import { closestKeys } from '../../text/closest';
import { contains } from '../../text/span';
import { say } from '../../text/wording';
import type { Facts } from '../facts';
import { defineRule, type Offer, type Report } from '../rule';

const FRONT_MATTER = '---\nreferences:\n- id: kim2020\n  title: Trade and security\n---\n\n';

/** A citation that leads nowhere: Pandoc prints “(kim2002?)” into the brief. */
export default defineRule({
  id: 'unknown-citekey',
  severity: 'warning',
  summary: 'A citekey that no source of the draft has, or one that lacks its `@`',
  why: 'The reference is lost when the draft is exported: readers find a question mark where the source should be.',
  whenOff: 'The bibliography is kept elsewhere and joined later. Without any bibliography the rule is silent anyway.',
  bad: [
    `${FRONT_MATTER}Trade fell [@«kim2002», p. 3].\n`,
    `${FRONT_MATTER}As @«lee2019» [p. 4] says, trade fell.\n`,
    `${FRONT_MATTER}Trade fell «[kim2020, p. 3]». It rose «[see kim2020]».\n`,
  ],
  good: [
    `${FRONT_MATTER}Trade fell [see @kim2020, p. 3; -@kim2020]. So says @kim2020.\n`,
    `${FRONT_MATTER}See @fig-trade and @tbl-tariffs. Write to me@example.org, or follow @POTUS.\n`,
    `${FRONT_MATTER}(@good) Trade fell in 2019.\n\nAs (@good) and @good show, it fell.\n`,
    'Trade fell [@kim2020].\n',
    `${FRONT_MATTER}The code \`[@lee2019]\` cites, and \\@lee2019 does not. Prices rose [sic].\n`,
  ],
  check(facts, report) {
    const { bibliography, draft } = facts;
    if (!bibliography || (!bibliography.sources.length && bibliography.files.some(({ list }) => list.problems.length))) return;
    for (const citekey of facts.citekeys) {
      const { key, keySpan } = citekey;
      if (bibliography.byKey.has(key) || isCrossReference(key)) continue;
      // A key that asks for a source has a finding of its own.
      if (facts.gaps.some((gap) => gap.missing === 'source' && contains(gap, keySpan))) continue;
      const near = closestKeys(key, bibliography.byKey.keys());
      if (citekey.form === 'text' && !near.length && !looksLikeKey(citekey)) continue;
      const braced = draft.source[keySpan.start - 1] === '{';
      report(keySpan, near.length
        ? say`No source has the key “${key}”: did you mean “${near[0]}”?`
        : say`No source has the key “${key}”: correct it, or add the source to your bibliography.`, {
        fixes: near.map((meant): Offer => ({
          title: say`Change to “${meant}”`, edits: [{ ...keySpan, text: braced ? meant : writtenKey(meant) }],
        })),
      });
    }
    reportKeysWithoutAt(facts, bibliography, report);
  },
});

/** A bare `@word` may be the handle of an account; a year, a page after it, or a colon makes it a key. */
function looksLikeKey({ key, locator }: DraftCitekey): boolean {
  return locator !== undefined || /\d{2}|:/.test(key);
}

/** "[kim2020, p. 3]", "[see kim2020]" */
const KEY_ALONE = /\[((?:(?:see(?: also)?|cf\.) )?)([\p{L}\p{N}_][^[\]@\s,;]{2,100})(?:,[^[\]@\n]{0,80})?\](?![(:[])/gu;

function reportKeysWithoutAt({ draft }: Facts, bibliography: Bibliography, report: Report): void {
  const labels = new Set(draft.definitions.map(({ label }) => label.toLowerCase()));
  for (const { prose, role } of draft.blocks) {
    if (role === 'references') continue;
    for (const found of prose.matches(KEY_ALONE, /\[/)) {
      const [whole, before, key] = found;
      if (!/\d/.test(key) || !bibliography.byKey.has(key) || labels.has(key.toLowerCase())) continue;
      const span = prose.toSourceSpan(found.index, found.index + whole.length);
      report(span, say`“${whole}” has no @, so that it cites nothing: write “${`[${before}@${whole.slice(before.length + 1)}`}”.`, {
        fixes: [{ title: say`Add the @`, safe: true, edits: [{ start: span.start + 1 + before.length, end: span.start + 1 + before.length, text: '@' }] }],
      });
    }
  }
}
