import { describe, expect, it } from 'vitest';
import { partsOf } from './tool-lines.ts';

const lists = (text: string) =>
  partsOf(text)
    .filter(part => part.context === 'list')
    .map(part => part.text);

describe('partsOf', () => {
  it.each([
    ['Technologies: Go, Kafka', ['Go', 'Kafka']],
    ['• Tech stack: Go | Kafka.', ['Go', 'Kafka']],
    ['Cut costs by half. Tools used: excel; word', ['excel', 'word']],
    ['Werkzeuge: Excel', ['Excel']],
    ['Environnement technique : Go, Kafka', ['Go', 'Kafka']],
    ['Tecnologías utilizadas: Go, Kafka', ['Go', 'Kafka']],
    ['Data platform: Go, Kafka, Spark', ['Go', 'Kafka', 'Spark']],
    ['Led the team\nTools: Go, R', ['Go', 'R']],
    ['Shipped at 10:30: Stack: Go, R', ['Go', 'R']],
  ])('sets the list of «%s» apart', (text, expected) => {
    expect(lists(text)).toEqual(expected);
  });

  it.each([
    'Dashboards: built and kept the boards that every team of the house uses, in Tableau',
    'Result: faster, cheaper',
    'Technologies:',
    'Raised sales from 10:30 to noon, and go, on and on',
    'Tools: we built every tool that the teams of the plant had asked for since 2019',
    '',
  ])('leaves «%s» as it is', text => {
    expect(partsOf(text)).toEqual([{ text, context: 'prose' }]);
  });

  it('keeps what stands before the list as running text', () => {
    expect(partsOf('Ran a plant in Lisp. Tools: Go')[0]).toEqual({
      text: 'Ran a plant in Lisp. Tools',
      context: 'prose',
    });
  });

  it('stays linear on a hostile text', () => {
    const started = performance.now();
    partsOf('a: '.repeat(30_000));
    partsOf(`${'tech '.repeat(30_000)}:`);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
