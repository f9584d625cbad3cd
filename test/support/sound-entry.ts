import type { Entry } from '../../src/core/glossary/entry';

/** An entry that no check refuses. */
export const SOUND: Entry = {
  id: 'tcc', term: 'TCC', aliases: ['TCC'], kind: 'institution', definition: 'A council.',
  status: { text: 'Active.', as_of: '2026-01' }, verified: true,
  sources: [{ title: 'Charter', url: 'https://example.org/', read: '2026-01-01' }],
};
