/** What the head of a file says of the person; the rest of it is for programs. */
export interface FrontMatter {
  readonly shown: readonly { readonly text: string; readonly isName: boolean }[];
  readonly body: readonly string[];
}

const linesMax = 80;
const names = /^(?:name|title|author|full[_-]?name)$/i;
const contacts =
  /^(?:subtitle|label|headline|position|e-?mail|phone|mobile|tel|url|web(?:site)?|homepage|location|address|city|github|linkedin)$/i;

/** Cuts off YAML between `---` lines at the start of Markdown; anything else there is text. */
export const splitFrontMatter = (lines: readonly string[]): FrontMatter => {
  const none = { shown: [], body: lines };
  if (lines[0]?.trimEnd() !== '---') return none;
  const end = lines.slice(1, linesMax).findIndex(line => /^(?:---|\.\.\.)\s*$/.test(line));
  const head = lines.slice(1, end + 1);
  if (end < 1 || !head.every(line => /^\s*(?:#.*|- .*|[\w-]{1,40}\s*:.*)?$|^\s{2,}/.test(line))) return none;
  const shown = head.flatMap(line => {
    const pair = /^([\w-]{1,40})\s*:\s*(\S.*)$/.exec(line);
    const key = pair?.[1] ?? '';
    const text = (pair?.[2] ?? '').trim().replace(/^(["'])(.*)\1$/, '$2');
    if (text === '' || /^[[{|>]/.test(text)) return [];
    if (names.test(key)) return [{ text, isName: true }];
    return contacts.test(key) ? [{ text, isName: false }] : [];
  });
  // A title beside a name says what the file is.
  const named = shown.findIndex(({ isName }) => isName);
  return { shown: shown.filter(({ isName }, at) => !isName || at === named), body: lines.slice(end + 2) };
};
