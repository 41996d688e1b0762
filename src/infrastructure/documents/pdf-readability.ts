/**
 * Tells whether text that was extracted can be the text that is seen. Fonts without a usable Unicode map come out as
 * private-use or control characters, or as letters shifted by a constant, in which case the space is a control
 * character; hence a whole font counts as unreadable once a few percent of its characters are unusable.
 */
export class Readability {
  readonly #fonts = new Map<string, { characters: number; unusable: number }>();

  add(fontName: string, text: string): void {
    const font = this.#fonts.get(fontName) ?? { characters: 0, unusable: 0 };
    for (const character of text) {
      const code = character.codePointAt(0) ?? 0;
      if (code === 0x20 || code === 0xa0 || code === 9 || code === 10 || code === 13) continue;
      font.characters += 1;
      if (isUnusable(code)) font.unusable += 1;
    }
    this.#fonts.set(fontName, font);
  }

  /** More than half of all characters stand in fonts that do not tell their letters. */
  unmappable(): boolean {
    let all = 0;
    let lost = 0;
    for (const font of this.#fonts.values()) {
      all += font.characters;
      if (font.unusable > font.characters * 0.05) lost += font.characters;
    }
    return all > 0 && lost > all / 2;
  }
}

const isUnusable = (code: number): boolean =>
  code < 0x20 ||
  (code >= 0x7f && code <= 0x9f) ||
  (code >= 0xe000 && code <= 0xf8ff) ||
  code === 0xfffd ||
  code >= 0xf0000;
