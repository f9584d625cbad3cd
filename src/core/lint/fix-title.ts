/** A fix's title with `{0}` for the writer's words in it, as a table of translations knows it, and those words. */
export interface FixTitle {
  readonly template: string;
  readonly words: string;
}

/** Takes the writer's words out of a title: `Write “Korea”` is `Write “{0}”` and `Korea`; `[^1]` is `[^{0}]` and `1`. */
export function readFixTitle(title: string): FixTitle {
  const found = /“\((.*?)\)”(?!”)|“(.*?)”(?!”)|\[\^(.*)\]/u.exec(title);
  if (!found) return { template: title, words: '' };
  const [whole, bracketed, quoted, label] = found;
  const template = bracketed !== undefined ? '“({0})”' : quoted !== undefined ? '“{0}”' : '[^{0}]';
  return { template: title.replace(whole, () => template), words: bracketed ?? quoted ?? label };
}
