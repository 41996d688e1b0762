import type { GateKind } from '../resume/report.ts';

/** What a page about matching prints of each gate. */
export interface CatalogueGate {
  readonly asks: string;
  readonly pass: string;
  readonly fail: string;
}

const never = 'never: silence or another word is open';

export const gateCatalogue: Readonly<Record<GateKind, CatalogueGate>> = {
  'work-permit': {
    asks: 'a permit to work',
    pass: 'the resume says that there is one, for the same place if both name one',
    fail: 'the resume says that sponsorship is needed',
  },
  location: {
    asks: 'a place, an office or a move',
    pass: 'the resume gives that town or region, or says that moving is possible',
    fail: never,
  },
  'driving-licence': { asks: 'a licence to drive', pass: 'the resume names one of that class', fail: never },
  clearance: {
    asks: 'a clearance or a record check',
    pass: 'the resume names one that has not run out',
    fail: never,
  },
  language: {
    asks: 'a language at a level (without one, B2)',
    pass: 'the resume names that level or a higher one',
    fail: 'the resume names a lower level',
  },
  certificate: { asks: 'a certificate, licence or registration', pass: 'the resume names it', fail: never },
  degree: {
    asks: 'a degree, where experience does not stand in for it',
    pass: 'the resume names one of that height; the school plays no part',
    fail: 'every degree that the resume names is lower',
  },
  years: {
    asks: 'years of work',
    pass: 'the dated roles, or those that show the skill, add up to as many',
    fail: 'every role is dated and all together are fewer',
  },
  'start-date': { asks: 'a start or a notice period', pass: 'both say at once', fail: never },
  travel: { asks: 'travel, shifts, nights or weekends', pass: 'the resume says or shows it', fail: never },
};
