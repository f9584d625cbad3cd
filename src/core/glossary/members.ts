import { asWritten, say, type InWords, type Wording } from '../text/wording';
import { writtenDate } from './dates';
import type { Member } from './entry';

/** From this many full members on, their dates are left out: a list of names is read, a list of dates is not. */
const TOO_MANY_FOR_DATES = 16;

/** Up to this many full members their notes fit on the line. */
const FEW_ENOUGH_FOR_NOTES = 6;
const LONGEST_NOTE = 110;

const ROLE_NAMES: Readonly<Record<string, Wording>> = {
  signatory: say`Signed, not in force for`, applicant: say`Applied`, partner: say`Partners`, observer: say`Observers`,
  participant: say`Taking part`, negotiator: say`Negotiators`, claimant: say`Claimants`, associate: say`Associated`,
  suspended: say`Suspended`, former: say`Former`, 'non-party': say`Not a member`,
};

/**
 * The members in one line: full members by date of entry, then those that are something else ("Signed, not in force
 * for: Myanmar"), then former ones. Empty when there are none.
 */
export function describeMembers(members: readonly Member[], inWords: InWords): string {
  const full = members.filter((member) => member.role === undefined && member.until === undefined);
  const former = members.filter((member) => member.until !== undefined);
  const parts = full.length > 0 ? [describeFull(full, inWords)] : [];
  for (const role of new Set(members.flatMap((member) => (member.until === undefined && member.role) || []))) {
    const all = members.filter((member) => member.role === role && member.until === undefined);
    parts.push(`${inWords(ROLE_NAMES[role] ?? asWritten(role))}: ${withNotes(all)}`);
  }
  if (former.length > 0) parts.push(...describeFormer(former).map(inWords));
  return parts.length === 0 ? '' : `${parts.join('. ')}.`;
}

function describeFull(members: readonly Member[], inWords: InWords): string {
  if (members.length >= TOO_MANY_FOR_DATES) return members.map((member) => member.name).join(', ');
  const hasNotes = members.length <= FEW_ENOUGH_FOR_NOTES;
  return runsBy(members, ({ since }) => since).map((run) => {
    const [{ since }] = run;
    const names = hasNotes ? withNotes(run) : run.map(({ name }) => name).join(', ');
    return since === undefined ? names : inWords(say`${names} (since ${writtenDate(since)})`);
  }).join('; ');
}

function describeFormer(members: readonly Member[]): Wording[] {
  const days = [...new Set(members.map((member) => member.until ?? ''))];
  return days.map((day) => say`Until ${writtenDate(day)}: ${members.filter((one) => one.until === day).map((one) => one.name).join(', ')}`);
}

/** Names with what is noted on them, said once for those of whom the same is noted: "Egypt [2020]", "Chile, Peru [by video]; Cuba". */
function withNotes(members: readonly Member[]): string {
  const runs = runsBy(members, shownNote);
  const isShared = runs.some((run) => run.length > 1 && shownNote(run[0]) !== undefined);
  return runs.map((run) => {
    const note = shownNote(run[0]);
    return run.map(({ name }) => name).join(', ') + (note === undefined ? '' : ` [${note}]`);
  }).join(isShared ? '; ' : ', ');
}

function shownNote({ note }: Member): string | undefined {
  return note === undefined || note.length > LONGEST_NOTE ? undefined : note;
}

/** Members in their order, those that stand next to each other and have the same key together. */
function runsBy(members: readonly Member[], keyOf: (member: Member) => string | undefined): Member[][] {
  const runs: Member[][] = [];
  for (const member of members) {
    const last = runs[runs.length - 1];
    if (last !== undefined && keyOf(last[0]) === keyOf(member)) last.push(member);
    else runs.push([member]);
  }
  return runs;
}
