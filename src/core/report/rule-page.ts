import type { Schema } from '../config/validate';
import { foldSpace } from '../text/fold-space';

/** What a rule says of itself. */
export interface RulePage {
  readonly id: string;
  readonly severity: string;
  readonly summary: string;
  readonly why: string;
  readonly whenOff: string;
  /** Rules that report the same lack: where one of them finds something, this one says nothing. */
  readonly yieldsTo?: readonly string[];
  /** What can be set besides the severity, by name. */
  readonly options?: Readonly<Record<string, Schema>>;
  /** Drafts with findings, each found span between `«` and `»`. */
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

/** The page of a rule in Markdown, as `explain`, SARIF and the documentation show it. */
export function rulePage({ id, severity, summary, why, whenOff, yieldsTo = [], options = {}, bad, good }: RulePage): string {
  const found = bad.map((draft) => {
    const words = [...draft.matchAll(/«([^«»]*)»/gu)].map(([, span]) => `- “${foldSpace(span)}”\n`);
    return `${example(draft.replace(/[«»]/gu, ''))}\nFound:\n\n${words.join('')}\n`;
  });
  return `# ${id}\n\n${summary}.\n\nSeverity unless set otherwise: ${severity}.\n\n## Why\n\n${why}\n\n`
    + `## When to turn it off\n\n${whenOff}\n\n\`\`\`yaml\nrules:\n  ${id}: off\n\`\`\`\n\n`
    + `For one sentence or block, write \`<!--lint ignore ${id}: your reason-->\` before or after it.\n\n`
    + (yieldsTo.length === 0 ? '' : `Says nothing where ${yieldsTo.map((rule) => `\`${rule}\``).join(' or ')} finds something, so that a sentence is not reported twice for one lack.\n\n`)
    + optionsPart(id, severity, Object.entries(options))
    + (found.length === 0 ? '' : `## Reported\n\n${found.join('')}`)
    + (good.length === 0 ? '' : `## Not reported\n\n${good.map(example).join('\n')}`);
}

/** What each option does and may be, and the first one set as an example. */
function optionsPart(id: string, severity: string, options: readonly (readonly [string, Schema])[]): string {
  if (options.length === 0) return '';
  const told = options.map(([name, { description = '', enum: values = [], properties = {} }]) => {
    const inside = Object.keys(properties).map((key) => `\`${key}\``).join(', ');
    return `- \`${name}\`: ${[description, inside && `For ${inside}.`, values.length > 0 && `One of ${values.join(', ')}.`].filter(Boolean).join(' ')}\n`;
  });
  const [[first, { enum: values = [], properties = {} }]] = options;
  const [key] = Object.keys(properties);
  const value = key === undefined ? ` ${values.at(-1)}` : `\n      ${key}: ${properties[key].enum?.at(-1)}`;
  return `## Options\n\n${told.join('')}\n\`\`\`yaml\nrules:\n  ${id}:\n    severity: ${severity}\n    ${first}:${value}\n\`\`\`\n\n`;
}

/** A draft in a fence that is longer than any inside it. */
function example(draft: string): string {
  const longest = Math.max(2, ...[...draft.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}markdown\n${draft.replace(/(?<!\n)\n*$/u, '\n')}${fence}\n`;
}
