import type { FindingsWriter } from './writer';

/** A JSON list with one object a file: `{ file, findings }`, or `{ file, problem }` for a file that was not read. */
export function jsonWriter(): FindingsWriter {
  return jsonList(({ file, findings }) => ({
    file,
    findings: findings.map(({ rule, severity, message, start, end, from, to, fingerprint, fixes }) => {
      return { rule, severity, message, start, end, from, to, fingerprint, fixes };
    }),
  }));
}

/** A writer of one JSON list, an item for each file. */
function jsonList<Result extends { readonly file: string }>(item: (result: Result) => unknown) {
  let written = 0;
  const add = (value: unknown) => `${written++ === 0 ? '' : ','}\n${JSON.stringify(value)}`;
  return {
    head: () => '[',
    file: (result: Result) => add(item(result)),
    unread: (file: string, problem: string) => add({ file, problem }),
    tail: () => '\n]\n',
  };
}
