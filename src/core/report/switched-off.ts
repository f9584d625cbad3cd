import type { Suppression } from '../lint/suppressions';
import type { Claim } from './claims';

/**
 * Whether a comment switches all rules off for all claims of a file, as in an exported sheet: then nobody asks how the file
 * stands. Never so for a file without claims.
 */
export function isSwitchedOff(claims: readonly Claim[], suppressions: readonly Suppression[]): boolean {
  return claims.length > 0 && suppressions.some(({ keyword, rules, scope }) =>
    keyword === 'disable' && rules.length === 0 && claims.every(({ start, end }) => scope.start <= start && end <= scope.end));
}
