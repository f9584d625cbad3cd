import { PRESETS } from './presets';

/** A configuration file that sets the preset, and shows every other setting with its default in comments. */
export function commentedConfig(
  preset: string, rules: readonly { readonly id: string; readonly severity: string; readonly summary: string }[],
): string {
  const width = Math.max(0, ...rules.map(({ id, severity }) => id.length + severity.length)) + 6;
  const lines = rules.map(({ id, severity, summary }) => `#${`  ${id}: ${severity}`.padEnd(width)}# ${summary}\n`);
  const presets = Object.entries(PRESETS).map(([name, { summary }]) => `#   ${`${name}:`.padEnd(10)}${summary}\n`);
  return `# Settings of Policy Writer for the drafts in this folder and below, in the editor and on the command line.

# A preset to start from:
${presets.join('')}extends: ${preset}

# How readily a sentence is said to need a source: relaxed, balanced or strict. The preset sets it.
# sensitivity: balanced

# How far a citation reaches: its own sentence, those nearby that it plainly serves, or its paragraph.
# coverage: nearby

# Language of the drafts. Where it is not English, rules that read English sentences are off unless set below.
# language: en

# Severity by rule: off, hint, information, warning or error.
# rules:
${lines.join('')}
# Files with your sources (.bib, CSL JSON, CSL YAML) and with terms of your own.
# bibliography: [references.bib]
# glossaries: [terms.yaml]

# Sentences that are never asked for a source; the quick fixes of the editor add to them.
# dictionary:
#   - sentence: The treaty was signed in 1951.
#     why: common-knowledge

# Drafts that are never checked.
# ignore: ['archive/**']

# Findings that are known already: “policy-writer lint --write-baseline .” records them.
# baseline: .policy-writer-baseline.json

# Settings for some drafts only; a later entry wins.
# overrides:
#   - files: 'op-eds/**'
#     extends: op-ed
`;
}
