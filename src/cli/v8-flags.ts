import { setFlagsFromString } from 'node:v8';

/** Compile a pattern when it is first used; interpret none, to compile it at its second use. */
const PATTERNS = '--no-regexp-tier-up';

/** Let the room for what is soon thrown away grow from one megabyte to eight at once; see `inOrder` for where it ends. */
export const MORE_ROOM = '--semi-space-growth-factor=8';

const VERSION = process.versions.node.split('.')[0];

/** What V8 is told, by the version of node: one that does not know a flag prints an error. */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  20: ['--interrupt-budget=900000', PATTERNS, MORE_ROOM],
  ...Object.fromEntries(['22', '24', '26'].map((version) => [
    version, ['--invocation-count-for-turbofan=30000', '--invocation-count-for-maglev=4000', PATTERNS, MORE_ROOM],
  ])),
};

/** Whether this is a node that was measured. */
export const isMeasured = VERSION in FLAGS;

/**
 * Sets V8's flags for runs of some seconds. Worker threads share them. Call it before anything is compiled: what is kept
 * of a compiled program is refused under other flags. A node that was not measured runs as it is.
 *
 * The optimising compiler takes only what runs some thirteen times as long as usual: for most of what a run of seconds
 * calls it costs more than it saves. Before a number is changed, the processor time of short and long runs is to be
 * compared on each node of the list.
 */
export function setFlags(): void {
  for (const flag of FLAGS[VERSION] ?? []) setFlagsFromString(flag);
}
