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
 * The optimising compiler takes only what runs thirteen times as long as usual: it costs more than it saves for most of
 * what such a run calls. Processor time of `lint`, as usual and with nine times: 1,000 words 830 and 490 ms, 10,000 words
 * 2,390 and 1,350, 100,000 words 6,810 and 4,380, and 35 drafts with 144,000 words in one thread 9,250 and 6,580, all on
 * node 20; 10,000 words 2,340 and 1,330 ms on node 22, 1,630 and 1,060 on 24, 1,290 and 980 on 26. On node 20 thirteen
 * times takes 4 to 9 % less again, from 10,000 words to 105 drafts; thirty times takes no less.
 *
 * The room for young objects grows to twice 8 MB, not to twice 16, which takes memory and saves no time: see `inOrder`.
 */
export function setFlags(): void {
  for (const flag of FLAGS[VERSION] ?? []) setFlagsFromString(flag);
}
