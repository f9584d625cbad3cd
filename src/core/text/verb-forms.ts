/**
 * The forms of verbs in the present and the past, as alternatives of a pattern: "say/said note identify" gives
 * `say|says|said|note|notes|noted|identify|identifies|identified`. A past form that is not regular stands after a slash.
 */
export function verbForms(verbs: string): string {
  return verbs.split(' ').flatMap((verb) => {
    const [base, irregular] = verb.split('/');
    const stem = base.replace(/(?<![aeiou])y$/, 'ie');
    const third = `${stem}${/(?:s|sh|ch|x)$/.test(stem) ? 'e' : ''}s`;
    return [base, third, irregular ?? `${stem}${stem.endsWith('e') ? '' : 'e'}d`];
  }).join('|');
}
