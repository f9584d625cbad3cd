/** Wikipedia's template for it: "{{citation needed|date=May 2024}}". */
export const SOURCE_TEMPLATE = /\{\{(?:cn|fact|citation needed)(?![\w-])[^{}]{0,60}\}\}/iy;

/** What a writer leaves where a source is to come, each as a sticky pattern: "[citation needed]", "(source?)", "[by whom?]". */
export const SOURCE_MARKS: readonly RegExp[] = [
  /[[(](?:citations?|cites?|sources?|refs?|references?|footnotes?)\s?(?:(?:is |are )?(?:needed|required|missing|wanted|to come|tk)|\?{1,3}|!{1,3})[\])]/iy,
  /[[(](?:by |according to )?(?:who|whom)\?[\])]/iy,
  /(?<!\])\[(cite|citation|source|ref|fn|footnote|cn)\](?![([:{]|[^\n]{1,600}?\[\/\1\])/iy,
  /\((?:ref|cite|citation)\)/iy,
  SOURCE_TEMPLATE,
  /\[(?:add|insert|find|need|needs|check|verify) (?:a |the )?(?:citation|cite|source|ref|reference|footnote)s?\]/iy,
];
