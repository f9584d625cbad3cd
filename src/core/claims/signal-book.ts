/** Numbers for the names of signals; a name gets its number when it is first asked for. */
export interface SignalBook {
  id(name: string): number;
  name(id: number): string;
}

/** Makes an empty book. */
export function createSignalBook(): SignalBook {
  const ids = new Map<string, number>();
  const names: string[] = [];
  return {
    id(name) {
      const known = ids.get(name);
      if (known !== undefined) return known;
      ids.set(name, names.length);
      names.push(name);
      return names.length - 1;
    },
    name: (id) => names[id],
  };
}
