export { createClaimJudge, type ClaimJudge, type ClaimOptions } from './judge-claims';
export { canBeLearnt, createDictionary, DICTIONARY_REASONS, type ClaimDictionary, type DictionaryEntry } from './dictionary';
export { KINDS, SENSITIVITIES, type ClaimKind, type Reason, type Sensitivity, type Verdict } from './verdict';
export type { Why, WhyPoint } from './why';
