import { confidence } from './confidence.ts';
import { entriesOf } from './entries.ts';
import { readBody } from './entry-body.ts';
import { type Found, type FoundFields, found } from './found.ts';
import { piecesOf, urlPattern } from './header-pieces.ts';
import type { Line } from './lines.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { positionScore } from './roles.ts';
import { partLinks } from './rows.ts';
import { datesOf } from './work.ts';

const projectsMax = 100;
const named = /^(?<name>\p{Lu}?[^:.]{2,70}?)(?::\s+|\s+[–—]\s+)(?<rest>\S.{10,})$/u;

export const readProjects = (all: readonly Line[]): FoundFields[] => {
  const lines = partLinks(all);
  const listed = readListed(lines);
  if (listed) return listed;
  return entriesOf(lines)
    .slice(0, projectsMax)
    .flatMap((entry): FoundFields[] => {
      const header = piecesOf(entry.header);
      const [title, ...others] = header.pieces;
      if (!title) return [];
      const inline = named.exec(title.text);
      const text = inline?.groups?.name ?? title.text;
      const role = others.find(piece => positionScore(piece.text) > 0.5 && piece.text.split(' ').length <= 5);
      const spill = entry.header.filter(
        paragraph =>
          paragraph.first !== title.line &&
          others.some(piece => piece !== role && piece.line === paragraph.first),
      );
      const link = header.url ?? linkAlone(entry.body);
      const said = [...spill, ...entry.body].filter(paragraph => paragraph.first !== link?.line);
      const body = readBody(said, entry.header[0]?.first.x ?? null);
      const description = inline?.groups?.rest
        ? found(inline.groups.rest, title.line, confidence.place)
        : body.summary;
      return [
        {
          name: found(text, title.line, confidence.place),
          description,
          roles: role ? [found(role.text, role.line, confidence.word)] : undefined,
          url: link ? found(link.text, link.line, confidence.form) : undefined,
          ...datesOf(header),
          highlights: body.highlights,
        },
      ];
    });
};

/** An address in a line of its own under the title. */
const linkAlone = (body: readonly Paragraph[]): { text: string; line: Line } | undefined => {
  const paragraph = body.slice(0, 3).find(({ text }) => urlPattern.exec(text)?.[0] === text);
  return paragraph && { text: paragraph.text, line: paragraph.first };
};

/** `• Name: what it is` or `Name — what it is`, one paragraph a project. */
const readListed = (lines: readonly Line[]): FoundFields[] | null => {
  const paragraphs = paragraphsOf(lines);
  const matches = paragraphs.map(paragraph => ({ paragraph, match: named.exec(paragraph.text) }));
  const hits = matches.filter(({ match }) => match !== null).length;
  if (paragraphs.length === 0 || hits < 0.8 * paragraphs.length || (hits < 2 && paragraphs.length > 1))
    return null;
  const leads = paragraphs.filter(
    paragraph => paragraph.item || (paragraph.first.segments[0]?.lead ?? '') !== '',
  ).length;
  if (leads < 0.8 * paragraphs.length) return null;
  return matches.slice(0, projectsMax).map(({ paragraph, match }): FoundFields => {
    const line = paragraph.first;
    const rest: Found | undefined = match?.groups?.rest
      ? found(match.groups.rest, line, confidence.place)
      : undefined;
    return { name: found(match?.groups?.name ?? paragraph.text, line, confidence.place), description: rest };
  });
};
