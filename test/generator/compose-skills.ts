import type { Block } from './blocks.ts';
import { bold, plain, type SectionInput } from './compose-pieces.ts';

export const composeSkills = ({ facts, layout, words, shown }: SectionInput): Block[] => {
  if (facts.skills.length === 0) return [];
  const all = facts.skills.flatMap(({ keywords }) => keywords);
  const grouped = layout.skills.startsWith('group');
  shown.skills = grouped ? facts.skills : [{ keywords: [...new Set(all)] }];
  const flat = [...new Set(all)];
  switch (layout.skills) {
    case 'groups':
      return facts.skills.map(({ name, keywords }) => ({
        type: 'text',
        pieces: [bold(`${name}: `), plain(keywords.join(', '))],
      }));
    case 'group-bullets':
      return facts.skills.map(({ name, keywords }) => ({
        type: 'bullet',
        pieces: [bold(`${name}: `), plain(keywords.join(', '))],
      }));
    case 'group-stack':
      return facts.skills.map(({ name, keywords }) => ({
        type: 'entry',
        rail: [],
        rows: [{ left: [bold(name)], right: [] }],
        body: [{ type: 'text', pieces: [plain(keywords.join(', '))] }],
      }));
    case 'group-rail':
      return facts.skills.map(({ name, keywords }) => ({
        type: 'entry',
        rail: [[bold(name)]],
        rows: [{ left: [plain(keywords.join(', '))], right: [] }],
        body: [],
      }));
    case 'levels':
      return flat.map((keyword, index) => ({
        type: 'text',
        pieces: [plain(`${keyword} – ${words.levels[index % words.levels.length]}`)],
      }));
    case 'flat-comma':
      return [{ type: 'text', pieces: [plain(flat.join(', '))] }];
    case 'flat-pipe':
      return [{ type: 'text', pieces: [plain(flat.join(' | '))] }];
    case 'flat-dots':
      return [{ type: 'text', pieces: [plain(flat.join(' • '))] }];
    case 'flat-bullets':
      return flat.map(keyword => ({ type: 'bullet', pieces: [plain(keyword)] }));
    case 'flat-grid':
      return [
        {
          type: 'grid',
          columns: layout.aside.includes('skills') ? 2 : 3,
          cells: flat.map(keyword => [plain(keyword)]),
        },
      ];
  }
};

export const composeLanguages = ({ facts, layout, shown }: SectionInput): Block[] => {
  const { languages } = facts;
  if (languages.length === 0) return [];
  shown.languages =
    layout.tongues === 'bare-comma' ? languages.map(({ language }) => ({ language })) : languages;
  const line = (text: string): Block => ({ type: 'text', pieces: [plain(text)] });
  switch (layout.tongues) {
    case 'brackets':
      return languages.map(({ language, fluency }) => line(`${language} (${fluency})`));
    case 'dash':
      return languages.map(({ language, fluency }) => line(`${language} – ${fluency}`));
    case 'colon':
      return languages.map(({ language, fluency }) => line(`${language}: ${fluency}`));
    case 'bullets':
      return languages.map(({ language, fluency }) => ({
        type: 'bullet',
        pieces: [plain(`${language} (${fluency})`)],
      }));
    case 'inline':
      return [line(languages.map(({ language, fluency }) => `${language} (${fluency})`).join(', '))];
    case 'bare-comma':
      return [line(languages.map(({ language }) => language).join(', '))];
    case 'two-line':
      return languages.map(({ language, fluency }) => ({
        type: 'entry',
        rail: [],
        rows: [
          { left: [bold(language)], right: [] },
          { left: [plain(fluency)], right: [] },
        ],
        body: [],
      }));
    case 'right':
      return languages.map(({ language, fluency }) => ({
        type: 'entry',
        rail: [],
        rows: [{ left: [plain(language)], right: [plain(fluency)] }],
        body: [],
      }));
  }
};
