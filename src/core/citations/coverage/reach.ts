/**
 * How far a citation reaches.
 * - `sentence`: the sentence it stands in, and the figure, table or quotation whose source line it is
 * - `nearby`: also what plainly belongs to it: the run of sentences that a note closes or two citations of one source
 *   surround, the quotation, the list under a cited lead-in, a sentence that goes on about the same source, that reads a cited table, or
 *   whose figures are from the one source that the draft names for all
 * - `paragraph`: all sentences of the paragraph it stands in
 */
export const REACHES = ['sentence', 'nearby', 'paragraph'] as const;
export type Reach = (typeof REACHES)[number];
