import { formatDate } from './dates';
import type { Member } from './entry';

/** From this many full members on, their dates are left out: a list of names is read, a list of dates is not. */
const TOO_MANY_FOR_DATES = 16;

/** Up to this many full members their notes fit on the line. */
const FEW_ENOUGH_FOR_NOTES = 6;

const ROLE_NAMES: Readonly<Record<string, string>> = {
  signatory: 'Signed, not in force for', applicant: 'Applied', partner: 'Partners', observer: 'Observers',
  participant: 'Takes part', negotiator: 'Negotiators', claimant: 'Claimants', associate: 'Associated',
  suspended: 'Suspended', former: 'Former', 'non-party': 'Not a member',
};

/**
 * The members in one line: full members by date of entry, then those that are something else ("Signed, not in force
 * for: Myanmar"), then former ones. Empty when there are none.
 */
export function describeMembers(members: readonly Member[]): string {
  const full = members.filter((member) => member.role === undefined && member.until === undefined);
  const former = members.filter((member) => member.until !== undefined);
  const parts = full.length > 0 ? [describeFull(full)] : [];
  for (const role of new Set(members.flatMap((member) => (member.until === undefined && member.role) || []))) {
    const all = members.filter((member) => member.role === role && member.until === undefined);
    parts.push(`${ROLE_NAMES[role] ?? role}: ${all.map(withNote).join(', ')}`);
  }
  if (former.length > 0) parts.push(`Until ${describeFormer(former)}`);
  return parts.length === 0 ? '' : `${parts.join('. ')}.`;
}

function describeFull(members: readonly Member[]): string {
  if (members.length >= TOO_MANY_FOR_DATES) return members.map((member) => member.name).join(', ');
  const groups: { since: string | undefined; names: string[] }[] = [];
  for (const member of members) {
    const name = members.length <= FEW_ENOUGH_FOR_NOTES ? withNote(member) : member.name;
    const last = groups[groups.length - 1];
    if (last && last.since === member.since) last.names.push(name);
    else groups.push({ since: member.since, names: [name] });
  }
  return groups.map(({ since, names }) =>
    (since === undefined ? names.join(', ') : `${names.join(', ')} (since ${formatDate(since)})`)).join('; ');
}

function describeFormer(members: readonly Member[]): string {
  const days = [...new Set(members.map((member) => member.until ?? ''))];
  return days.map((day) => `${formatDate(day)}: ${members.filter((one) => one.until === day).map((one) => one.name).join(', ')}`)
    .join('; ');
}

function withNote(member: Member): string {
  return member.note === undefined || member.note.length > 110 ? member.name : `${member.name} [${member.note}]`;
}
