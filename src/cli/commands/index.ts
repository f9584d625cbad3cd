import type { Command } from '../command';

/** A sub-command as the overview names it; it is loaded when it is run, so that none pays for another's start. */
export interface CommandEntry {
  readonly summary: string;
  load(): Promise<Command>;
}

/** The sub-commands by name. */
export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  lint: {
    summary: 'Report what is wrong in drafts (the default command)',
    load: async () => (await import('./lint')).lint,
  },
  report: {
    summary: 'Say how well drafts are covered by their sources',
    load: async () => (await import('./report')).report,
  },
  terms: {
    summary: 'List the terms of the glossary, look some up, or check a glossary file of your own',
    load: async () => (await import('./terms')).terms,
  },
  fix: {
    summary: 'Make the changes that are certain and lose nothing',
    load: async () => (await import('./fix')).fix,
  },
  init: {
    summary: 'Write a commented .policy-writer.yaml into this folder',
    load: async () => (await import('./init')).init,
  },
  explain: {
    summary: 'Say what a rule finds, why, and when to turn it off; without a rule, list all',
    load: async () => (await import('./explain')).explain,
  },
  analyze: {
    summary: 'Print everything the engine knows of drafts, as JSON',
    load: async () => (await import('./analyze')).analyze,
  },
};
