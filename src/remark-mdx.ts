/** What is asked of a node of the tree that remark has made. */
interface TreeNode {
  readonly type: string;
  readonly children?: readonly TreeNode[];
  readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } };
}

const CODE = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression']);

/** A comment of MDX that begins with a space; as a comment of HTML it takes as many characters. */
const COMMENT = /^\{\/\* ((?:[^-]|-(?!-))*)\*\/\}$/u;

/**
 * A draft in MDX as the Markdown that it is apart from its code, each character in its place: a comment as one of HTML, an expression in a
 * line as code, and nothing where other code stands. Any other draft stays as it is.
 * @param tree what remark has read, with remark-mdx or without
 */
export function withoutMdx(tree: TreeNode, text: string): string {
  let read = '';
  let at = 0;
  for (const { type, position } of codeIn(tree)) {
    const start = position?.start.offset;
    const end = position?.end.offset;
    if (start === undefined || end === undefined || start < at) continue;
    read += text.slice(at, start) + inMarkdown(text.slice(start, end), type);
    at = end;
  }
  return read + text.slice(at);
}

function codeIn(node: TreeNode): readonly TreeNode[] {
  return CODE.has(node.type) ? [node] : (node.children ?? []).flatMap(codeIn);
}

function inMarkdown(code: string, type: string): string {
  const comment = COMMENT.exec(code)?.[1];
  if (comment !== undefined) return `<!--${comment}-->`;
  if (type === 'mdxTextExpression' && code.length > 2 && !/[`\n\r]/u.test(code)) return `\`${code.slice(1, -1)}\``;
  return code.replace(/[^\n\r]/gu, (character) => ' '.repeat(character.length));
}
