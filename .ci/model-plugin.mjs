// Reads src/core/claims/model.json, and hands it to the bundles as one text of two thirds its size.
import { readFileSync } from 'node:fs';

/** The most letters that a name may share with the one before. */
const MOST_SHARED = 40;

/**
 * The names with a space between: of each a sign that says how many letters it shares with the one before, from `0` on, and
 * the rest.
 */
function fold(names) {
  return names.map((name, at) => {
    if (/\s/u.test(name)) throw new Error(`The name “${name}” has a space.`);
    const before = names[at - 1] ?? '';
    let shared = 0;
    while (shared < MOST_SHARED && shared < before.length && before[shared] === name[shared]) shared += 1;
    return String.fromCharCode(48 + shared) + name.slice(shared);
  }).join(' ');
}

/** The model with its long tables as `unpack-model.ts` wants them. */
function pack({ header: _, signals, kinds, shapes, ...others }) {
  const names = [...new Set([...Object.keys(signals), ...Object.keys(kinds)])].sort();
  const firsts = Object.keys(shapes).sort();
  const pairs = firsts.map((first) => Object.entries(shapes[first]));
  return {
    ...others,
    names: fold(names),
    has: names.map((name) => (name in signals ? 1 : 0) + (name in kinds ? 2 : 0)).join(''),
    signals: names.flatMap((name) => signals[name] ?? []),
    kinds: names.flatMap((name) => kinds[name] ?? []),
    firsts: fold(firsts),
    counts: pairs.map(({ length }) => length),
    seconds: pairs.flatMap((own) => own.map(([second]) => second)).join(' '),
    shapes: pairs.flatMap((own) => own.map(([, weight]) => weight)),
  };
}

/** Resolves `policy-writer:model` to the model as a text; `unpack-model.ts` reads it. */
export const modelPlugin = {
  name: 'model',
  setup(builder) {
    builder.onResolve({ filter: /^policy-writer:model$/ }, ({ path }) => ({ path, namespace: 'model' }));
    builder.onLoad({ filter: /.*/, namespace: 'model' }, () => {
      return { contents: JSON.stringify(pack(JSON.parse(readFileSync('src/core/claims/model.json', 'utf8')))), loader: 'text' };
    });
  },
};
