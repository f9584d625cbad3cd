import type { Draft } from './draft';
import { withLineFeeds } from './markdown/known-forms';

type Headed = Pick<Draft, 'frontMatter' | 'source'>;

/** What stands in the front matter of a draft, in whatever language, with line feeds for carriage returns that stand alone; empty without one. */
export function headText({ frontMatter, source }: Headed): string {
  return frontMatter === undefined ? '' : withLineFeeds(source.slice(frontMatter.content.start, frontMatter.content.end));
}

/** The YAML in the front matter of a draft, and where it begins; `undefined` without one, or when it is written in TOML. */
export function headYaml(draft: Headed): { readonly text: string; readonly start: number } | undefined {
  return draft.frontMatter?.language === 'yaml' ? { text: headText(draft), start: draft.frontMatter.content.start } : undefined;
}
