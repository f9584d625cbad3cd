/** citeproc-js output format that writes Markdown. `%%STRING%%` is its own placeholder. */
export const MARKDOWN: Readonly<Record<string, unknown>> = {
  text_escape: (text: string | undefined): string => (text ?? '').replace(/[\\*_[\]<>`]/g, '\\$&'),
  '@font-style/italic': '*%%STRING%%*',
  '@font-style/oblique': '*%%STRING%%*',
  '@font-weight/bold': '**%%STRING%%**',
  '@vertical-align/sup': '<sup>%%STRING%%</sup>',
  '@vertical-align/sub': '<sub>%%STRING%%</sub>',
};

/** The addresses in formatted Markdown as autolinks (`<https://…>`), without the escapes that would spoil them. */
export function linkAddresses(markdown: string): string {
  return markdown.replace(/https?:\/\/[^\s"“”<>]+/g, (run) => {
    let address = run.replace(/\\([\\*_[\]<>`])/g, '$1');
    let after = '';
    const unbalanced = (): boolean => address.split(')').length > address.split('(').length;
    for (let last = address.at(-1)!; /[.,;:!?\]*_]/.test(last) || (last === ')' && unbalanced()); last = address.at(-1)!) {
      after = last + after;
      address = address.slice(0, -1);
    }
    return `<${address}>${after}`;
  });
}
