import type { Claim, SetAside } from './claims';

/**
 * Whether a comment switches all rules off for all claims of a file, as in an exported sheet: then nobody asks how the file
 * stands. Never so for a file without claims.
 */
export function isSwitchedOff(claims: readonly Claim[], suppressions: readonly SetAside[]): boolean {
  return claims.length > 0 && suppressions.some(({ keyword, rules, scope }) =>
    keyword === 'disable' && rules.length === 0 && claims.every(({ start, end }) => scope.start <= start && end <= scope.end));
}
