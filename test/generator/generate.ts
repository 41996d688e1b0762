import { type Composed, compose } from './compose.ts';
import { wordsOf } from './data/words.ts';
import { renderDocx } from './docx/render.ts';
import type { Facts, Language } from './facts.ts';
import type { Format, Layout } from './layout.ts';
import { makeFacts } from './make-facts.ts';
import { makeLayout } from './make-layout.ts';
import { renderPdf } from './pdf/render.ts';
import { createRandom } from './random.ts';

export interface Generated extends Composed {
  readonly seed: number;
  readonly language: Language;
  readonly format: Format;
  readonly facts: Facts;
  readonly layout: Layout;
  readonly bytes: Uint8Array;
}

/** The document of one seed: the same bytes and the same expectation every time. */
export const generate = async (seed: number): Promise<Generated> => {
  const random = createRandom(seed);
  const language = random.fork('language').weighted<Language>([
    ['en', 5],
    ['es', 1.5],
    ['fr', 1.5],
    ['de', 1.5],
    ['pt', 1.2],
    ['it', 1.2],
  ]);
  const words = wordsOf[language];
  const format = random.fork('format').weighted<Format>([
    ['pdf', 6],
    ['docx', 4],
  ]);
  const facts = makeFacts({ random: random.fork('facts'), words, wide: format === 'docx' });
  const layout = makeLayout({ random: random.fork('layout'), words, format });
  const composed = compose(facts, layout, words);
  const { composition } = composed;
  const bytes =
    format === 'pdf'
      ? await renderPdf(composition, layout)
      : renderDocx({ composition, layout, language, random: random.fork('docx') });
  return { seed, language, format, facts, layout, bytes, ...composed };
};
