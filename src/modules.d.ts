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

/** The package brings no types of its own. */
declare module 'markdown-it-footnote' {
  import type MarkdownIt from 'markdown-it';
  const footnote: (md: MarkdownIt) => void;
  export default footnote;
}

/** The built-in glossary, checked and compiled by the build. */
declare module 'policy-writer:glossary' {
  const compiled: {
    /** Entries as JSON: the fields that find them in drafts, and the names of the others. */
    readonly findable: string;
    /** In the same order, the other fields: JSON, deflated, in base64. */
    readonly details: string;
  };
  export default compiled;
}
