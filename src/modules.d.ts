/** Tables are bundled as text. */
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

/** The named character references of HTML, folded by the build; `named-characters.ts` reads them. */
declare module 'policy-writer:characters' {
  const folded: string;
  export default folded;
}

/** The word lists, joined by the build: each word stands once. */
declare module 'policy-writer:word-lists' {
  const compiled: {
    /** The lists that words stand in together, by name with a space between; a `|` between sets. */
    readonly sets: string;
    /** How many words each set has. */
    readonly counts: readonly number[];
    /** The words, set by set, folded. */
    readonly words: string;
  };
  export default compiled;
}

/** The built-in glossary, checked and compiled by the build. */
declare module 'policy-writer:glossary' {
  const compiled: {
    /** Entries as JSON: the fields that find them in drafts, and `rests`, whose bits say which of `fields` they have. */
    readonly findable: string;
    /** The names of the other fields, from the lowest bit on. */
    readonly fields: readonly string[];
    /** Of each field that is a list of records the keys of a record; 0 for any other. */
    readonly records: readonly (readonly string[] | 0)[];
    /** The words that signs in `details` stand for, a line each: deflated, as letters. */
    readonly words: string;
    /** Of each entry, the number of its topic. */
    readonly topics: readonly number[];
    /** How many of `fields`, from the first on, are in `checked`. */
    readonly checkedFields: number;
    /**
     * For each of these fields a list with its values of all entries, or for records how many each entry has and then a
     * list for each key: JSON, deflated, as letters.
     */
    readonly checked: string;
    /** Of each topic the same for the remaining fields and its own entries, the JSON in signs. */
    readonly details: readonly string[];
  };
  export default compiled;
}

/** The trained model, packed by the build; `readModel` unpacks it. */
declare module 'policy-writer:model' {
  const packed: string;
  export default packed;
}
