import type { Command } from '../command';

/** The sub-commands. Each is loaded when it is run, so that none pays for another's start. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  lint: async () => (await import('./lint')).lint,
  report: async () => (await import('./report')).report,
  terms: async () => (await import('./terms')).terms,
  fix: async () => (await import('./fix')).fix,
  init: async () => (await import('./init')).init,
  explain: async () => (await import('./explain')).explain,
  analyze: async () => (await import('./analyze')).analyze,
};
