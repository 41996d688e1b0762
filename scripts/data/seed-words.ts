/** What made-up interviews are filled with. */
export const seedRoles = ['backend', 'frontend', 'data', 'devops', 'mobile'] as const;

/** Id, competency, text. */
export const seedTopics = [
  ['seed-index', 'databases', 'When does an index slow a database down?'],
  ['seed-cache', 'performance', 'What makes a cache hard to keep right?'],
  ['seed-queue', 'distributed-systems', 'Why would you put a queue between two services?'],
  ['seed-review', 'collaboration', 'Tell me of a review that changed your mind.'],
  ['seed-outage', 'ownership', 'Tell me of an outage that you were part of.'],
  ['seed-deadline', 'planning', 'Tell me of a deadline that you could not keep.'],
  ['seed-test', 'quality', 'What do you leave untested, and why?'],
  ['seed-rest', 'api-design', 'How do you change an interface that others use?'],
  ['seed-memory', 'performance', 'How do you find what holds on to memory?'],
  ['seed-mentor', 'leadership', 'Tell me of somebody whom you helped to grow.'],
] as const;

export const seedAnswers = [
  'We measured first, and the slowest query took two seconds because it read the whole table.',
  'I asked the team what they expected, wrote it down, and we agreed on one change a week.',
  'The first idea failed under load; then we split the work and the error rate fell to a tenth.',
  'It depends on how often it is read. I would start simple and add a copy when the numbers ask for it.',
] as const;
