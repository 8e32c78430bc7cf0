import type { Certainty } from '../../../shared/records/recommendation.ts';
import type { ChipLook } from '../../parts/surfaces.tsx';

export const certaintyLooks: Readonly<Record<Certainty, ChipLook>> = {
  strong: 'good',
  leaning: 'teal',
  'close-call': 'honey',
  'not-enough': 'neutral',
};
