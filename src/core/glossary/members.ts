import { asWritten, inEnglish, say, type Wording } from '../text/wording';
import { writtenDate } from './dates';
import type { Member } from './entry';

/** From this many full members on, their dates are left out: a list of names is read, a list of dates is not. */
const TOO_MANY_FOR_DATES = 16;

/** Up to this many full members their notes fit on the line. */
const FEW_ENOUGH_FOR_NOTES = 6;

const ROLE_NAMES: Readonly<Record<string, Wording>> = {
  signatory: say`Signed, not in force for`, applicant: say`Applied`, partner: say`Partners`, observer: say`Observers`,
  participant: say`Takes part`, negotiator: say`Negotiators`, claimant: say`Claimants`, associate: say`Associated`,
  suspended: say`Suspended`, former: say`Former`, 'non-party': say`Not a member`,
};

/**
 * The members in one line: full members by date of entry, then those that are something else ("Signed, not in force
 * for: Myanmar"), then former ones. Empty when there are none.
 */
export function describeMembers(members: readonly Member[], inWords: (wording: Wording) => string = inEnglish): string {
  const full = members.filter((member) => member.role === undefined && member.until === undefined);
  const former = members.filter((member) => member.until !== undefined);
  const parts = full.length > 0 ? [describeFull(full, inWords)] : [];
  for (const role of new Set(members.flatMap((member) => (member.until === undefined && member.role) || []))) {
    const all = members.filter((member) => member.role === role && member.until === undefined);
    parts.push(`${inWords(ROLE_NAMES[role] ?? asWritten(role))}: ${all.map(withNote).join(', ')}`);
  }
  if (former.length > 0) parts.push(...describeFormer(former).map(inWords));
  return parts.length === 0 ? '' : `${parts.join('. ')}.`;
}

function describeFull(members: readonly Member[], inWords: (wording: Wording) => string): string {
  if (members.length >= TOO_MANY_FOR_DATES) return members.map((member) => member.name).join(', ');
  const groups: { since: string | undefined; names: string[] }[] = [];
  for (const member of members) {
    const name = members.length <= FEW_ENOUGH_FOR_NOTES ? withNote(member) : member.name;
    const last = groups[groups.length - 1];
    if (last && last.since === member.since) last.names.push(name);
    else groups.push({ since: member.since, names: [name] });
  }
  return groups.map(({ since, names }) =>
    (since === undefined ? names.join(', ') : inWords(say`${names.join(', ')} (since ${writtenDate(since)})`))).join('; ');
}

function describeFormer(members: readonly Member[]): Wording[] {
  const days = [...new Set(members.map((member) => member.until ?? ''))];
  return days.map((day) => say`Until ${writtenDate(day)}: ${members.filter((one) => one.until === day).map((one) => one.name).join(', ')}`);
}

function withNote(member: Member): string {
  return member.note === undefined || member.note.length > 110 ? member.name : `${member.name} [${member.note}]`;
}
