import { countWords } from '../words.ts';
import type { SkillContext } from './match-skills.ts';

export interface TextPart {
  readonly text: string;
  readonly context: SkillContext;
}

/**
 * Running text of a role or project, with the lists in it set apart: `Technologies: Go, Kafka` after a known label, and
 * `Data: Go, Kafka, Spark` after any other where at least three short items follow. In a list an ordinary word may be a
 * tool in any spelling.
 */
export const partsOf = (text: string): TextPart[] => text.split('\n').flatMap(partsOfLine);

/** An honest line has one or two; each one more costs another look at the rest of the line. */
const COLONS_MAX = 6;

const partsOfLine = (line: string): TextPart[] => {
  let colon = line.indexOf(':');
  for (let seen = 0; colon >= 0 && seen < COLONS_MAX; seen++) {
    const list = listAfter(line, colon);
    if (list)
      return [
        { text: line.slice(0, colon), context: 'prose' },
        ...list.map((item): TextPart => ({ text: item, context: 'list' })),
      ];
    colon = line.indexOf(':', colon + 1);
  }
  return [{ text: line, context: 'prose' }];
};

const listAfter = (line: string, colon: number): string[] | null => {
  // `10:30` is a time.
  if (!/\s/u.test(line[colon + 1] ?? '')) return null;
  const before = line.slice(Math.max(0, colon - LABEL_CHARS_MAX), colon);
  const label = before.slice(sentenceStart(before)).replace(BULLET, '').trim();
  if (countWords(label) > LABEL_WORDS_MAX) return null;
  const items = itemsOf(line.slice(colon + 1));
  const isShort = items.every(item => countWords(item) <= ITEM_WORDS_MAX);
  return isShort && items.length >= (TOOL_LABEL.test(label) ? 1 : ITEMS_MIN) ? items : null;
};

const LABEL_CHARS_MAX = 60;
const LABEL_WORDS_MAX = 4;
const ITEMS_MIN = 3;
const ITEM_WORDS_MAX = 5;
const BULLET = /^[\s\-*•·–▪◦]+/u;

const sentenceStart = (text: string): number =>
  Math.max(text.lastIndexOf('. '), text.lastIndexOf('; '), text.lastIndexOf('| '), text.lastIndexOf(': ')) +
  1;

/** What a list of tools is called in six languages. */
const TOOL_LABEL =
  /^(?:(?:main |key |core |used |verwendete |eingesetzte )?(?:tech(?:nology|nical)?[ -]?stack|technolog(?:y|ies)|tech|stack|tools?|toolset|skills|environment|frameworks?|languages and tools|software|built with|technologien|werkzeuge|umgebung|kenntnisse|outils|environnement(?: technique)?|tecnolog[ií]as|herramientas|entorno|ferramentas|ambiente|strumenti|tecnologie|compétences|competencias|competências|competenze)(?: used| utilisée?s| utilizad[ao]s| utilizzat[ei])?|tools (?:and|&) technolog(?:y|ies)|technolog(?:y|ies) (?:and|&) tools)$/iu;

const itemsOf = (list: string): string[] =>
  list
    .trimEnd()
    .replace(/\.$/u, '')
    .split(/[,;|•·]/u)
    .map(item => item.trim())
    .filter(item => item !== '');
