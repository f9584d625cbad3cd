import remarkPolicyWriter from './remark';

/** A preset for remark with the rules of Policy Writer as a new user has them. */
const remarkPresetLintPolicy = { plugins: [remarkPolicyWriter] };

export default remarkPresetLintPolicy;
