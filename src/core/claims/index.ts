export { createClaimJudge, judgeClaims, type ClaimJudge, type ClaimOptions } from './judge-claims';
export { explainClaim, tellingWords } from './explain-claim';
export { KINDS, type ClaimKind, type Reason, type Sensitivity, type Verdict } from './verdict';
