// Stands in for node:assert/strict in the web suite: there is no `process` in the browser's extension host.
import { assert } from 'chai';

export const ok: (value: unknown, message?: string) => asserts value = assert.ok;
export const equal = <T>(actual: T, expected: T, message?: string): void => assert.strictEqual(actual, expected, message);
export const notEqual = <T>(actual: T, other: T, message?: string): void => assert.notStrictEqual(actual, other, message);
export const deepEqual = <T>(actual: T, expected: T, message?: string): void => assert.deepEqual(actual, expected, message);
export const match = (text: string, pattern: RegExp, message?: string): void => assert.match(text, pattern, message);
export const doesNotMatch = (text: string, pattern: RegExp, message?: string): void =>
  assert.notMatch(text, pattern, message);
export const fail = (message: string): never => assert.fail(message);
export const throws = (act: () => unknown, pattern?: RegExp): void => {
  assert.throws(act as () => void, pattern);
};
export const rejects = async (promise: Promise<unknown>, pattern: RegExp = /(?:)/): Promise<void> => {
  const error: unknown = await promise.then(() => undefined, (reason: unknown) => reason);
  assert.instanceOf(error, Error);
  assert.match((error as Error).message, pattern);
};
