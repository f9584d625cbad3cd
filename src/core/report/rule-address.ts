/** The folder on the web where the rule pages of this version's sources are. */
const PAGES = 'https://github.com/policy-writer/policy-writer/blob/main/media/rules';

/** The address of a rule's page. */
export function ruleAddress(id: string): string {
  return `${PAGES}/${id}.md`;
}
