/** Patterns of shells: `*` any characters, `?` one, `[a-c]` and `[!a-c]` one of a set; all within one name. */
export const hasWildcard = (text: string): boolean => /[*?[]/.test(text);

/**
 * Whether a name is matched. After a `*` that did not work out only the last one is tried again, so that no pattern costs
 * more than its length times the name's.
 */
export const matchesWildcard = (pattern: string, name: string): boolean => {
  const tokens = tokensOf(pattern);
  const characters = [...name];
  let token = 0;
  let at = 0;
  let star = -1;
  let starAt = 0;
  while (at < characters.length) {
    const matcher = tokens[token];
    if (matcher === 'any') {
      star = token++;
      starAt = at;
    } else if (matcher?.(characters[at] ?? '')) {
      token++;
      at++;
    } else if (star >= 0) {
      token = star + 1;
      at = ++starAt;
    } else return false;
  }
  while (tokens[token] === 'any') token++;
  return token === tokens.length;
};

type Token = 'any' | ((character: string) => boolean);

const tokensOf = (pattern: string): readonly Token[] => {
  const characters = [...pattern];
  const tokens: Token[] = [];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? '';
    // A set has at least one member, so a bracket that follows at once does not close it.
    const close =
      character === '[' ? characters.indexOf(']', characters[at + 1] === '!' ? at + 3 : at + 2) : -1;
    if (character === '*') tokens.push('any');
    else if (character === '?') tokens.push(() => true);
    else if (close > 0) {
      tokens.push(setOf(characters.slice(at + 1, close)));
      at = close;
    } else tokens.push(other => other === character);
  }
  return tokens;
};

const setOf = (members: readonly string[]): ((character: string) => boolean) => {
  const isNegated = members[0] === '!';
  const ranges: [string, string][] = [];
  for (let at = isNegated ? 1 : 0; at < members.length; at++) {
    const from = members[at] ?? '';
    const to = members[at + 1] === '-' ? members[at + 2] : undefined;
    ranges.push([from, to ?? from]);
    if (to !== undefined) at += 2;
  }
  return character => ranges.some(([from, to]) => character >= from && character <= to) !== isNegated;
};
