import type { Profile } from '../../domain/resume/profile.ts';
import { type ResumeBlock, toResumeBlocks } from '../../domain/resume/resume-blocks.ts';
import { escapeMarkdown } from './markdown-text.ts';

/** A profile as a Markdown resume. */
export const toResumeMarkdown = (profile: Profile): string => {
  const parts: string[] = [];
  let before: ResumeBlock['kind'] | null = null;
  for (const block of toResumeBlocks(profile)) {
    if (before !== null) parts.push(before === 'bullet' && block.kind === 'bullet' ? '\n' : '\n\n');
    parts.push(written(block));
    before = block.kind;
  }
  return `${parts.join('')}\n`;
};

/** Text of a resume is untrusted: what would start a construct of Markdown or HTML is escaped. */
const written = (block: ResumeBlock): string => {
  const text = escapeMarkdown(block.text);
  switch (block.kind) {
    case 'name':
      return `# ${text}`;
    case 'heading':
      return `## ${text}`;
    case 'entry': {
      const below = [block.when, block.where].filter(part => part !== '').map(escapeMarkdown);
      return [`### ${text}`, below.join(' · ')].filter(part => part !== '').join('\n\n');
    }
    case 'bullet':
      return `- ${block.label ? `**${escapeMarkdown(block.label)}:** ` : ''}${text}`;
    default:
      return text;
  }
};
