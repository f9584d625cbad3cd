/** Word lists are bundled as text. */
declare module '*.txt' {
  const text: string;
  export default text;
}

/** The reporter of the host tests is plain JavaScript, so that mocha's command line can load it too. */
declare module '*/support/reporter.cjs' {
  import type { ReporterConstructor } from 'mocha';
  const reporter: ReporterConstructor;
  export default reporter;
}

/** The stand-in for the editor is plain JavaScript, as the bench runs it. */
declare module '*/bench/stand-in.mjs' {
  import type { TextDocument } from 'vscode';
  export function makeDocument(text: string): TextDocument;
}

/** The package brings no types of its own. */
declare module 'markdown-it-footnote' {
  import type MarkdownIt from 'markdown-it';
  const footnote: (md: MarkdownIt) => void;
  export default footnote;
}

/** The built-in glossary, checked and compiled by the build. */
declare module 'policy-writer:glossary' {
  const compiled: {
    /** Entries as JSON: the fields that find them in drafts, and under `rest` the number of the list of their other fields. */
    readonly findable: string;
    readonly rests: readonly (readonly string[])[];
    /** How many entries are in each of `details`, but for the last. */
    readonly together: number;
    /** In the same order, the other fields of so many entries: JSON, deflated, in base64. */
    readonly details: readonly string[];
  };
  export default compiled;
}
