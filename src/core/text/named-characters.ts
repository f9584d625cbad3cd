import folded from 'policy-writer:characters';
import { once } from './once';

/** The characters that HTML calls by this name, as “&” for `amp`; false when it has no such name. The Markdown parser asks here too. */
export function decodeNamedCharacterReference(name: string): string | false {
  return characters().get(name) ?? false;
}

const characters = once(() => {
  const named = new Map<string, string>();
  let code = 0;
  for (const [, ahead, second, names] of folded.matchAll(/(\d*)(?:\+(\d+))?([^,]+)/g)) {
    code += Number(ahead || 1);
    const text = String.fromCodePoint(code, ...(second ? [Number(second)] : []));
    for (const name of names.split(' ')) named.set(name, text);
  }
  return named;
});
