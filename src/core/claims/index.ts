export { createClaimJudge, type ClaimJudge, type ClaimOptions } from './judge-claims';
export { canBeLearnt, createDictionary, type ClaimDictionary, type DictionaryEntry } from './dictionary';
export { KINDS, type ClaimKind, type Reason, type Sensitivity, type Verdict } from './verdict';
export type { Why, WhyPoint } from './why';
