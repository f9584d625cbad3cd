import { attribution } from './attribution';
import { deeds } from './deeds';
import type { Family } from './family';
import { form } from './form';
import { modality } from './modality';
import { names } from './names';
import { opening } from './opening';
import { quantity } from './quantity';
import { quotation } from './quotation';
import { voice } from './voice';

/** Every family that reads the sentence; the set phrases come on top. */
export const FAMILIES: readonly Family[] = [
  form, quantity, quotation, names, deeds, attribution, modality, voice, opening,
];
