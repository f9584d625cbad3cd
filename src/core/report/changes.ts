import type { Claim } from './claims';

/** An uncited claim that an earlier version of the draft did not leave uncited. */
export interface ChangedClaim {
  readonly claim: Claim;
  /** `new`: its words were not there before; `lost-source`: they were, and had a source or were set aside. */
  readonly why: 'new' | 'lost-source';
}

/** What a revision made of the claims of a draft. */
export interface Changes {
  /** Claims whose words are new. */
  readonly added: number;
  readonly uncited: readonly ChangedClaim[];
}

/** Compares the claims of two versions of a draft by their words; order and place do not matter. */
export function compareClaims(before: readonly Claim[], now: readonly Claim[]): Changes {
  const known = new Map(before.map((claim) => [claim.key, claim.state]));
  const uncited = now.filter(({ state }) => state === 'open').flatMap((claim): ChangedClaim[] => {
    const state = known.get(claim.key);
    if (state === 'open') return [];
    return [{ claim, why: state ? 'lost-source' : 'new' }];
  });
  return { added: now.filter(({ key }) => !known.has(key)).length, uncited };
}
