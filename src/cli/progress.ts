import type { Context } from './command';

/** A line at the foot of the terminal that says how far a long run is; nothing where there is no terminal. */
export function showProgress({ isTerminal }: Pick<Context, 'isTerminal'>, total: number) {
  const active = total > 50 && isTerminal && process.stderr.isTTY;
  let shownAt = Date.now();
  let visible = false;
  return {
    clear(): void {
      if (visible) process.stderr.write('\r\u001b[K');
      visible = false;
    },
    show(done: number): void {
      if (!active || (Date.now() - shownAt < 200 && !visible)) return;
      shownAt = Date.now();
      process.stderr.write(`${done} of ${total} drafts`);
      visible = true;
    },
  };
}
