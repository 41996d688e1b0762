import { shading } from './docx-ink.ts';
import { noteSight, type RunSight } from './docx-run-look.ts';
import type { Rgb } from './pdf-colours.ts';
import { attribute, type XmlTag, xmlTags } from './xml-tokens.ts';

/** Points of a tab stop from the left margin. */
export interface TabStop {
  readonly at: number;
  readonly right: boolean;
}

/** What a style says; null or absent where it is silent and its base decides. */
export interface DocxStyle {
  bold: boolean | null;
  italic: boolean | null;
  fontSize: number | null;
  headingLevel: number | null;
  tabs: TabStop[];
  /** How its text is seen, from the farthest base to the style itself. */
  sight: readonly RunSight[];
  /** Shading of its paragraphs, or of any cell of its tables. */
  ground: Rgb | 'unknown' | null;
  basedOn: string | null;
}

export interface DocxStyles {
  readonly fontSize: number;
  /** How text is seen without any style. */
  readonly sight: RunSight;
  get(styleId: string | null): DocxStyle;
}

const silent = (): DocxStyle => ({
  bold: null,
  italic: null,
  fontSize: null,
  headingLevel: null,
  tabs: [],
  sight: [{}],
  ground: null,
  basedOn: null,
});

const basedOnMax = 10;
const wordDefaultSize = 10;
const twipsPerPoint = 20;

/** Reads the properties of styles.xml that the vendor's tree leaves out: weight, size, outline level, tab stops. */
export const readStyles = (xml: string): DocxStyles => {
  const styles = new Map<string, DocxStyle>();
  const defaults = silent();
  let current: DocxStyle | null = null;
  let inRun = false;
  for (const tag of xmlTags(xml)) {
    if (tag.name === 'w:docDefaults') current = tag.kind === 'open' ? defaults : null;
    else if (tag.name === 'w:style') {
      current = tag.kind === 'open' ? silent() : null;
      const id = attribute(tag, 'w:styleId');
      if (current && id !== null) styles.set(id, current);
    } else if (tag.name === 'w:rPr') inRun = tag.kind === 'open';
    else if (current && tag.kind !== 'close') {
      note(current, tag);
      if (inRun) noteSight(current.sight[0] ?? {}, tag);
      else if (tag.name === 'w:shd') current.ground ??= shading(tag);
    }
  }
  const resolve = (id: string | null, depth: number): DocxStyle => {
    const own = id === null ? undefined : styles.get(id);
    if (!own) return silent();
    const base = depth < basedOnMax ? resolve(own.basedOn, depth + 1) : silent();
    return {
      bold: own.bold ?? base.bold,
      italic: own.italic ?? base.italic,
      fontSize: own.fontSize ?? base.fontSize,
      headingLevel: own.headingLevel ?? base.headingLevel,
      tabs: own.tabs.length > 0 ? own.tabs : base.tabs,
      sight: [...base.sight, ...own.sight],
      ground: own.ground ?? base.ground,
      basedOn: own.basedOn,
    };
  };
  return {
    fontSize: defaults.fontSize ?? wordDefaultSize,
    sight: defaults.sight[0] ?? {},
    get: id => resolve(id, 0),
  };
};

const note = (style: DocxStyle, tag: XmlTag): void => {
  const value = attribute(tag, 'w:val');
  if (tag.name === 'w:b') style.bold = isOn(value);
  else if (tag.name === 'w:i') style.italic = isOn(value);
  else if (tag.name === 'w:sz' && Number(value) > 0) style.fontSize = Number(value) / 2;
  else if (tag.name === 'w:basedOn') style.basedOn = value;
  else if (tag.name === 'w:outlineLvl') style.headingLevel = headingLevel(Number(value));
  else if (tag.name === 'w:name' && value !== null) style.headingLevel ??= headingOfName(value);
  else if (tag.name === 'w:tab') style.tabs.push(...tabStop(tag));
};

/** Outline levels count from 0; 9 is body text. */
const headingLevel = (outline: number): number | null => (outline >= 0 && outline < 6 ? outline + 1 : null);

/** Built-in styles have English names in every language of Word. */
const headingOfName = (name: string): number | null => {
  if (/^title$/i.test(name)) return 1;
  const level = /^heading (\d)$/i.exec(name)?.[1];
  return level === undefined ? null : headingLevel(Number(level) - 1);
};

const isOn = (value: string | null): boolean => value === null || !/^(?:0|false|off)$/.test(value);

/** The stop of a `w:tab` inside `w:tabs`; nothing for a cleared one or for the tab character of the same name. */
export const tabStop = (tag: XmlTag): TabStop[] => {
  const kind = attribute(tag, 'w:val');
  const at = Number(attribute(tag, 'w:pos')) / twipsPerPoint;
  if (kind === null || kind === 'clear' || kind === 'bar' || !(at > 0)) return [];
  return [{ at, right: kind === 'right' || kind === 'end' || kind === 'decimal' }];
};
