export const outside = 'a helper of tests';
