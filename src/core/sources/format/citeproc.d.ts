/** The part of citeproc-js that the formatter uses (https://citeproc-js.readthedocs.io/). */
declare module 'citeproc' {
  export interface Cite {
    id: string;
    locator?: string;
    label?: string;
    prefix?: string;
    suffix?: string;
    'suppress-author'?: boolean;
  }
  export interface Cluster {
    citationID?: string;
    citationItems: Cite[];
    properties: { noteIndex: number; mode?: 'composite' };
  }
  export interface Engine {
    opt: { xclass: 'note' | 'in-text' };
    setOutputFormat(name: string): void;
    updateItems(ids: string[]): void;
    makeBibliography(): [{ entry_ids: string[][] }, string[]] | false;
    rebuildProcessorState(clusters: Cluster[], format?: string): [string, number, string][];
  }
  interface Sys {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): unknown;
  }
  const CSL: {
    Engine: new (sys: Sys, style: string, language?: string, forceLanguage?: boolean) => Engine;
    Output: { Formats: Record<string, object> };
  };
  export default CSL;
}
