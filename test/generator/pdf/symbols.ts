import type { SymbolGlyph } from './ops.ts';

/** Bullets that are a shape of an icon font: what the layout calls them, and what the file says they mean. */
export const bulletSymbols: Readonly<Record<string, SymbolGlyph>> = {
  square: { shape: 'square', means: '▪' },
  arrow: { shape: 'arrow', means: '➢' },
  private: { shape: 'square', means: '\uf0a7' },
  control: { shape: 'disc', means: '\u007f' },
  'dingbat-disc': { shape: 'disc', means: '●', dingbat: 0x6c },
  'dingbat-square': { shape: 'square', means: '■', dingbat: 0x6e },
  unmapped: { shape: 'disc', means: '\u0083' },
};

/** Outlines in thousandths of the size, baseline at 0, as PDF path operators. */
export const outlines: Readonly<Record<SymbolGlyph['shape'], string>> = {
  square: '100 200 350 350 re f',
  arrow: '80 150 m 520 350 l 80 550 l 200 350 l h f',
  disc: '275 525 m 372 525 450 447 450 350 c 450 253 372 175 275 175 c 178 175 100 253 100 350 c 100 447 178 525 275 525 c f',
  envelope: '60 120 700 480 re 60 600 m 410 320 l 760 600 l 40 w S',
  telephone:
    '150 650 m 300 650 l 340 480 l 260 420 l 380 220 500 140 560 200 c 700 120 l 740 260 l 600 20 120 200 150 650 c f',
  pin: '400 20 m 620 380 l 700 560 560 720 400 720 c 240 720 100 560 180 380 c h f',
  link: '80 250 300 200 re 340 250 300 200 re 40 w S',
};

export const contactSymbols: Readonly<Record<string, SymbolGlyph>> = {
  email: { shape: 'envelope', means: '\uf0e0' },
  phone: { shape: 'telephone', means: '\uf095' },
  place: { shape: 'pin', means: '\uf3c5' },
  website: { shape: 'link', means: '\uf0c1' },
  link: { shape: 'link', means: '\uf08c' },
};

export const headingSymbol: SymbolGlyph = { shape: 'disc', means: '\uf0b1' };
