import { wordColour } from './docx-ink.ts';
import { type Rgb, white } from './pdf-colours.ts';
import { attribute, xmlTags } from './xml-tokens.ts';

export interface PageGround {
  /** The colour of the page. */
  readonly ground: Rgb | 'unknown';
}

const emusPerInch = 914_400;
/** Lower or narrower shapes are lines; smaller ones are icons and logos, and no ground for a line of text. */
const groundInches = 0.5;
const groundSquareInches = 4;

const isGround = (width: number, height: number): boolean =>
  Math.min(width, height) >= groundInches * emusPerInch &&
  width * height >= groundSquareInches * emusPerInch * emusPerInch;

/** What text of the document stands on unless something nearer says otherwise. */
export const pageGround = (parts: ReadonlyMap<string, string>, mainPath: string): PageGround => {
  const main = parts.get(mainPath) ?? '';
  const around = [...parts].filter(([path]) => /(?:header|footer)\d*\.xml$/.test(path)).map(([, xml]) => xml);
  if (hasShapeBehind(main, false) || around.some(xml => hasShapeBehind(xml, true)))
    return { ground: 'unknown' };
  // The page's colour shows only where the settings say so.
  const stated = /<w:background\s[^>]{0,300}?w:color="([0-9A-Fa-f]{6})"/.exec(main.slice(0, 20_000))?.[1];
  const shown = [...parts].some(
    ([path, xml]) => path.endsWith('settings.xml') && xml.includes('w:displayBackgroundShape'),
  );
  const colour = stated && shown ? wordColour(stated) : null;
  return { ground: colour === null || typeof colour === 'string' ? white : colour };
};

/** Pictures and shapes that text is written over: all of a header, those set behind the text elsewhere. */
const hasShapeBehind = (xml: string, isHeader: boolean): boolean => {
  let behind = false;
  for (const tag of xmlTags(xml)) {
    if (tag.name === 'wp:anchor')
      behind = tag.kind === 'open' && (isHeader || attribute(tag, 'behindDoc') === '1');
    else if (behind && tag.name === 'wp:extent') {
      if (isGround(Number(attribute(tag, 'cx')), Number(attribute(tag, 'cy')))) return true;
    } else if (/^v:(?:shape|rect|roundrect|oval)$/.test(tag.name)) {
      if (/z-index\s*:\s*-/.test(attribute(tag, 'style') ?? '')) return true;
    }
  }
  return false;
};
