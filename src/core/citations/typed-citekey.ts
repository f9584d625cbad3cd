/** A citekey that a writer is typing: what stands of it, from `start` (after `@` and `{`) to the cursor. */
export interface TypedCitekey {
  /** Offset into the text given. */
  readonly start: number;
  readonly typed: string;
  /** The key stands in braces, `@{…`. */
  readonly braced: boolean;
}

/**
 * The citekey at the end of `text`, which is a line of the draft up to the cursor. `undefined` where an `@` begins no
 * citation: within a word (`user@host`), after a backslash, a slash or a full stop, in inline code.
 */
export function typedCitekey(text: string): TypedCitekey | undefined {
  const at = text.lastIndexOf('@');
  if (at < 0 || /[\p{L}\p{N}_.@/\\`]/u.test(text[at - 1] ?? ' ')) return undefined;
  const rest = text.slice(at + 1);
  const braced = rest.startsWith('{');
  const typed = braced ? rest.slice(1) : rest;
  const fits = braced ? /^[^{}\s]{0,200}$/ : /^(?:[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&\-+?<>~/]{0,200})?$/u;
  if (!fits.test(typed) || isInCode(text.slice(0, at))) return undefined;
  return { start: at + (braced ? 2 : 1), typed, braced };
}

function isInCode(text: string): boolean {
  return (text.replace(/\\`/g, '').match(/`+/g)?.length ?? 0) % 2 === 1;
}
