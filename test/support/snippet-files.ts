import citations from '../../snippets/citations.json';
import drafts from '../../snippets/drafts.json';
import evidence from '../../snippets/evidence.json';
import sections from '../../snippets/sections.json';
import tables from '../../snippets/tables.json';
import terms from '../../snippets/terms.json';

/** One entry of a snippet file. */
export interface SnippetEntry {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** A snippet with the name it has in the editor's list and the file it stands in. */
export interface NamedSnippet extends SnippetEntry {
  readonly name: string;
  readonly file: string;
}

const files: Record<string, Record<string, SnippetEntry>> = {
  'drafts.json': drafts, 'sections.json': sections, 'evidence.json': evidence, 'citations.json': citations,
  'terms.json': terms, 'tables.json': tables,
};

/** Names of the snippet files, as they stand in `snippets/`. */
export const snippetFiles = Object.keys(files);

/** All snippets, file by file in the order they are written in. */
export const snippets: readonly NamedSnippet[] = Object.entries(files).flatMap(([file, entries]) =>
  Object.entries(entries).map(([name, entry]) => ({ name, file, ...entry })));

/** What stands before the first hyphen: `memo` of `memo-bluf`. */
export const groupOf = (snippet: NamedSnippet): string => snippet.prefix.split('-')[0];
