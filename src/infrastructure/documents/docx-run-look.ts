import type { HiddenReason } from '../../domain/resume/reading/laid-out.ts';
import { highlightColour, shading, vanishesOn, type WordColour, wordColour } from './docx-ink.ts';
import type { Rgb } from './pdf-colours.ts';
import { attribute, type XmlTag } from './xml-tokens.ts';

/** What run properties say of sight; absent where they are silent and a style decides. */
export interface RunSight {
  vanish?: boolean;
  webHidden?: boolean;
  /** No fill, or one that lets all through (`w14:textFill`). */
  noInk?: boolean;
  colour?: WordColour;
  /** Half points. */
  halfPoints?: number;
  /** Per cent of the letters' own width. */
  width?: number;
  /** Highlight or shading: the ground right behind the letters. */
  ground?: Rgb | 'unknown';
}

const isOn = (tag: XmlTag): boolean => !/^(?:0|false|off)$/.test(attribute(tag, 'w:val') ?? '');

/** Takes in one property of `w:rPr`. */
export const noteSight = (sight: RunSight, tag: XmlTag): void => {
  const value = attribute(tag, 'w:val');
  switch (tag.name) {
    case 'w:vanish':
      sight.vanish = isOn(tag);
      break;
    case 'w:webHidden':
      sight.webHidden = isOn(tag);
      break;
    case 'w:color': {
      const colour = wordColour(value);
      if (colour !== null) sight.colour = colour;
      break;
    }
    case 'w:sz':
      if (Number(value) > 0) sight.halfPoints = Number(value);
      break;
    case 'w:w':
      if (Number.parseInt(value ?? '', 10) > 0) sight.width = Number.parseInt(value ?? '', 10);
      break;
    case 'w:highlight': {
      const ground = highlightColour(value);
      if (ground) sight.ground = ground;
      break;
    }
    case 'w:shd': {
      const ground = shading(tag);
      if (ground && sight.ground === undefined) sight.ground = ground;
      break;
    }
    default:
  }
};

const tinyBelowHalfPoints = 4;

/** Why text of this look cannot be seen on this ground, if it cannot. Styles come first, what is nearer overrides. */
export const reasonOfLook = (
  looks: readonly RunSight[],
  ground: Rgb | 'unknown',
): Exclude<HiddenReason, 'zero-width'> | null => {
  const look: RunSight = Object.assign({}, ...looks);
  if (look.vanish || look.webHidden) return 'marked-hidden';
  if (look.noInk) return 'no-ink';
  const halfPoints = look.halfPoints ?? tinyBelowHalfPoints;
  if (Math.min(halfPoints, (halfPoints * (look.width ?? 100)) / 100) < tinyBelowHalfPoints) return 'tiny';
  return vanishesOn(look.colour ?? null, look.ground ?? ground) ? 'background-colour' : null;
};
