import type { FindingsWriter } from './writer';

/** A JSON list with one object a file: `{ file, findings }`, or `{ file, problem }` for a file that was not read. */
export function jsonWriter(): FindingsWriter {
  let written = 0;
  const add = (value: unknown): string => `${written++ === 0 ? '' : ','}\n${JSON.stringify(value)}`;
  return {
    head: () => '[',
    file: ({ file, findings }) => add({
      file,
      findings: findings.map(({ rule, severity, message, start, end, from, to, fingerprint, fixes }) => {
        return { rule, severity, message, start, end, from, to, fingerprint, fixes };
      }),
    }),
    unread: (file, problem) => add({ file, problem }),
    tail: () => '\n]\n',
  };
}
