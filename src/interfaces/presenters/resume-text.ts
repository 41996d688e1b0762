import type { Profile } from '../../domain/resume/profile.ts';
import { type ResumeBlock, toResumeBlocks } from '../../domain/resume/resume-blocks.ts';
import { printableLine } from '../../shared/text.ts';

/** A profile as plain text, for forms that take nothing else: headings in capitals, bullets with a hyphen. */
export const toResumeText = (profile: Profile): string =>
  `${toResumeBlocks(profile)
    .flatMap((block, index, all) => linesOf(block, all[index + 1]?.kind))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;

const linesOf = (block: ResumeBlock, next: ResumeBlock['kind'] | undefined): string[] => {
  const text = printableLine(block.text).trim();
  switch (block.kind) {
    case 'heading':
      return ['', text.toUpperCase(), ''];
    case 'entry': {
      const below = [block.when, block.where].filter(part => part !== '').map(printableLine);
      // Without a body the entry is one line: two of the same look would be two entries.
      if (next !== 'paragraph' && next !== 'bullet') return ['', [text, ...below].join(' | ')];
      return ['', text, ...(below.length > 0 ? [below.join(' | ')] : [])];
    }
    case 'bullet':
      return [`- ${block.label ? `${printableLine(block.label)}: ` : ''}${text}`];
    default:
      return [text];
  }
};
