import { say } from '../../text/wording';
import { defineRule } from '../rule';
import { isInForce } from '../suppressions';

/** A finding set aside "until 2027-01" comes back when that month is over, and the comment says so itself. */
export default defineRule({
  id: 'expired-suppression',
  severity: 'warning',
  summary: 'A `<!--lint ignore … until 2027-01-->` comment whose date has passed',
  why: 'A claim set aside until a source is out should be looked at again when the date comes.',
  whenOff: 'You do not use end dates in suppressions.',
  bad: ['Exports fell 14 percent in 2019.«<!--lint ignore uncited-claim: data due until 2001-01-->»\n'],
  good: ['Exports fell 14 percent in 2019.<!--lint ignore uncited-claim: data due until 2999-01-->\n'],
  review({ suppressions, today }, report) {
    for (const suppression of suppressions) {
      if (isInForce(suppression, today)) continue;
      const { reason, until = '' } = suppression;
      report(suppression, reason === ''
        ? say`This was set aside until ${until}, and that date has passed; look at it again.`
        : say`This was set aside until ${until} (“${reason}”), and that date has passed; look at it again.`, {
        fixes: [{ title: say`Remove the comment`, edits: [{ start: suppression.start, end: suppression.end, text: '' }] }],
      });
    }
  },
});
