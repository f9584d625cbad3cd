import { setFlagsFromString } from 'node:v8';

/** Compile a pattern at its first use. V8 would interpret it then, and compile it at the second. */
const PATTERNS = '--no-regexp-tier-up';

/** Let the young generation of the heap grow from 1 MB to 8 MB in one step; `setFlagsForDrafts` stops it there. */
const MORE_ROOM = '--semi-space-growth-factor=8';
/**
 * While drafts are checked, the young generation stays as large as it was after the start of the program: more room takes
 * memory and saves no time. At the start it does save time.
 */
const NO_MORE_ROOM = '--semi-space-growth-factor=1';

/** In a long run V8 would let each thread's heap grow to four times what is in use before it collects. */
const GROWTH = '--heap-growing-percent=50';
/** V8's own. */
const USUAL_GROWTH = '--heap-growing-percent=0';
/** A run over this many drafts or more is long. */
const MANY = 200;

/**
 * How many bytes of code the optimising compiler takes in with a function that it compiles, from those it calls. With a quarter of V8's own
 * number it costs a third less, and what it makes is as fast: checking a long draft takes a tenth less.
 */
const SMALLER = '--max-inlined-bytecode-size-cumulative=200';

/** How long a function runs before the optimising compiler takes it, in a run of seconds … */
const LATE = '--interrupt-budget=900000';
/** … and in one that has more to do: the compiler works beside it, and a twentieth of the time is saved for as much more work. */
const SOONER = '--interrupt-budget=300000';
/** A run over this many bytes of drafts or more has more to do. */
const MUCH = 300_000;

const VERSION = process.versions.node.split('.')[0];

/** What V8 is told, by the version of node: one that does not know a flag prints an error. */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  20: [LATE, SMALLER, PATTERNS, MORE_ROOM],
  ...Object.fromEntries(['22', '24', '26'].map((version) => [
    version, ['--invocation-count-for-turbofan=30000', '--invocation-count-for-maglev=4000', SMALLER, PATTERNS, MORE_ROOM],
  ])),
};

/**
 * Sets V8's flags for runs of some seconds. Worker threads share them. Call it before anything is compiled or a thread is begun:
 * what is kept of a compiled program is refused under other flags. A node that was not measured runs as it is.
 *
 * The optimising compiler then takes only functions that run some thirteen times as long as by V8's default: in a run of
 * seconds it costs most functions more than it saves. Before changing a number, compare the processor time of short and
 * long runs on each version of node in the list.
 */
export function setFlags(): void {
  for (const flag of FLAGS[VERSION] ?? []) setFlagsFromString(flag);
}

/**
 * Sets the flags for checking this many drafts, before threads are begun for them. Gives a function that sets the flags of the start again, to be
 * called when the threads have ended: the compiled program that is kept is refused under any others.
 */
export function setFlagsForDrafts(files: number, bytes: number, threads: number): () => void {
  const set: string[] = [];
  const back: string[] = [];
  const use = (flag: string, usual: string): void => {
    set.push(flag);
    back.push(usual);
  };
  // Not with threads: each of them has yet to start, and takes the compiled program only under the flags of a start.
  if (threads <= 1) {
    if (VERSION in FLAGS) use(NO_MORE_ROOM, MORE_ROOM);
    if (VERSION === '20' && bytes >= MUCH) use(SOONER, LATE);
  }
  if (files >= MANY) use(GROWTH, USUAL_GROWTH);
  for (const flag of set) setFlagsFromString(flag);
  return () => {
    for (const flag of back) setFlagsFromString(flag);
  };
}
