import { setFlagsFromString } from 'node:v8';

/** Compile a pattern when it is first used; interpret none, to compile it at its second use. */
const PATTERNS = '--no-regexp-tier-up';

/** Let the room for what is soon thrown away grow from one megabyte to eight at once; see `setFlagsForDrafts` for where it ends. */
const MORE_ROOM = '--semi-space-growth-factor=8';
/**
 * While drafts are checked, the room for what is soon thrown away stays as large as the start of the program left it. Letting
 * it grow saves no time and takes memory; without any growth at the start it takes longer.
 */
const NO_MORE_ROOM = '--semi-space-growth-factor=1';

/** In a long run V8 would let each thread's heap grow to four times what is in use before it collects. */
const GROWTH = '--heap-growing-percent=50';
/** V8's own. */
const USUAL_GROWTH = '--heap-growing-percent=0';
/** From so many drafts on, a run is long. */
const MANY = 200;

/** How long something runs before the optimising compiler takes it, in a run of seconds … */
const LATE = '--interrupt-budget=900000';
/** … and in one that has more to do: the compiler works beside it, and a twentieth of the time is saved for as much more work. */
const SOONER = '--interrupt-budget=450000';
/** From so many bytes of drafts on, a thread has more to do. */
const MUCH = 300_000;

const VERSION = process.versions.node.split('.')[0];

/** What V8 is told, by the version of node: one that does not know a flag prints an error. */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  20: [LATE, PATTERNS, MORE_ROOM],
  ...Object.fromEntries(['22', '24', '26'].map((version) => [
    version, ['--invocation-count-for-turbofan=30000', '--invocation-count-for-maglev=4000', PATTERNS, MORE_ROOM],
  ])),
};

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

/**
 * Sets the flags for checking so many drafts. Gives what sets those of the start again: what is kept of the compiled program is refused
 * under others.
 */
export function setFlagsForDrafts(files: number, bytesPerThread: number): () => void {
  const set: string[] = [];
  const back: string[] = [];
  const use = (flag: string, usual: string): void => {
    set.push(flag);
    back.push(usual);
  };
  if (VERSION in FLAGS) use(NO_MORE_ROOM, MORE_ROOM);
  if (VERSION === '20' && bytesPerThread >= MUCH) use(SOONER, LATE);
  if (files >= MANY) use(GROWTH, USUAL_GROWTH);
  for (const flag of set) setFlagsFromString(flag);
  return () => {
    for (const flag of back) setFlagsFromString(flag);
  };
}
