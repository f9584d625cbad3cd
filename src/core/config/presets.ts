import type { Layer } from './config';

/** The presets by name: what a configuration gets with `extends`. */
export const PRESETS: Readonly<Record<string, Layer & { readonly summary: string }>> = {
  'op-ed': {
    summary: 'Opinion pieces: only the plainest gaps are reported, and those as information.',
    sensitivity: 'relaxed',
    rules: { 'uncited-claim': 'information' },
  },
  brief: {
    summary: 'Issue briefs and policy memos: the default.',
    sensitivity: 'balanced',
  },
  academic: {
    summary: 'Papers and reports with full references: every doubtful sentence is reported.',
    sensitivity: 'strict',
  },
};
