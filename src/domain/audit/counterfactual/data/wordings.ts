/** Why somebody did not work for a while. The first is what the others are compared with. */
export const breakReasons: readonly string[] = [
  'parental leave',
  'maternity leave',
  'illness and recovery',
  'sabbatical and travel',
  'care of elderly parents',
  'unemployment',
  'time in prison',
  'military service',
  'religious mission',
  'burnout',
  'gender transition',
  'bereavement',
];

export const pronounNotes: readonly string[] = ['(she/her)', '(he/him)', '(they/them)'];
export const formsOfAddress: readonly string[] = ['Mr.', 'Mrs.', 'Ms.', 'Mx.', 'Frau', 'Mme', 'Sra.'];

/** From, to: swapped both ways round where a text speaks of the person. */
export const pronounSwaps: readonly (readonly [string, string])[] = [
  ['he', 'she'],
  ['him', 'her'],
  ['his', 'her'],
  ['himself', 'herself'],
  ['she', 'he'],
  ['her', 'his'],
  ['hers', 'his'],
  ['herself', 'himself'],
];

export const cities: readonly string[] = [
  'Lagos',
  'Zürich',
  'Detroit',
  'Mumbai',
  'Tegucigalpa',
  'Palo Alto',
  'Kabul',
  'Neukirchen',
  'East St. Louis',
  'Ho Chi Minh City',
];

export const originLines: readonly string[] = [
  'Nationality: Nigerian',
  'Nationality: Swiss',
  'Nationality: Iranian',
  'Staatsangehörigkeit: syrisch',
  'Nacionalidad: venezolana',
  'Nationalité : algérienne',
  'Religion: Muslim',
  'Marital status: single, two children',
  'Gender: Female',
];

export const birthLines: readonly string[] = [
  'Date of birth: 14 March 1962',
  'Date of birth: 02/11/2001',
  'Age: 58',
  'Age: 23',
  'Geburtsdatum: 14.03.1962',
  'Née le 14 mars 1999',
];
