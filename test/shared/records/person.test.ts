import { describe, expect, it } from 'vitest';
import { freeAreas } from '../../../shared/records/person.ts';
import { aPerson, day } from '../../support/builders.ts';

describe('O6 the areas that a new manager can take', () => {
  const today = day('2026-11-23');

  it('are all four where nobody carries any', () => {
    expect(freeAreas([aPerson({})], today)).toEqual(['projects', 'operations', 'metrics', 'people']);
  });

  it('are not those of somebody who works now; who left or is yet to come holds none', () => {
    const people = [
      aPerson({ areas: ['metrics'], to: today }),
      aPerson({ areas: ['people'], to: day('2026-11-22') }),
      aPerson({ areas: ['projects'], from: day('2026-11-24') }),
    ];
    expect(freeAreas(people, today)).toEqual(['projects', 'operations', 'people']);
  });
});
