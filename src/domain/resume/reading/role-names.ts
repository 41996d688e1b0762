import { confidence } from './confidence.ts';
import type { Header, Piece } from './header-pieces.ts';
import type { Line } from './lines.ts';
import { isPlace } from './places.ts';
import { organisationScore, positionScore } from './roles.ts';

/** Which piece of an entry's header is the title, and which the employer. */
export interface Named {
  readonly position: Piece | undefined;
  readonly organisation: Piece | undefined;
  readonly rest: readonly Piece[];
  /** How sure it is which is which: a step of confidence.ts. */
  readonly step: number;
}

/** Above 0 where a text reads like a title, below 0 where it reads like an organisation. */
export const lean = (text: string): number => positionScore(text) - organisationScore(text);

/** `Senior Engineer, Acme`: the comma at which one side reads like a title and the other does not. */
export const splitAtComma = (piece: Piece, order: number): Piece[] => {
  const commas = [...piece.text.matchAll(/,\s+(?=[\p{Lu}\d]|\p{Ll}-?\p{Lu}|[\w-]+\.[a-z]{2,5}\b)/gu)].slice(
    0,
    6,
  );
  let best: Piece[] = [piece];
  let bestScore = 0.4;
  for (const [nth, comma] of commas.entries()) {
    const left = piece.text.slice(0, comma.index);
    const right = piece.text.slice(comma.index + comma[0].length);
    const titleFirst = lean(left) - lean(right) + 0.5 * order;
    const score = Math.abs(titleFirst) + (titleFirst > 0 ? 0.05 * nth : -0.05 * nth);
    if (score > bestScore) {
      bestScore = score;
      best = [
        { ...piece, text: left },
        { ...piece, text: right },
      ];
    }
  }
  return best;
};

/** `Gerente de obra en Acme`: in Spanish and Portuguese the employer may follow `in`, as a subject may. */
const splitAtIn = (piece: Piece): Piece[] => {
  const match = /^(?<title>.{3,80}?)\s+(?:en|em)\s+(?<name>\p{Lu}.{1,80})$/u.exec(piece.text);
  const title = match?.groups?.title ?? '';
  const name = match?.groups?.name ?? '';
  const isSubject =
    /^(?:ingenier|engenh|t[eé]cnic|especialista|licenciad|diplomad|m[aá]ster|expert|doctor|m[eé]dic|graduad|auxiliar)/iu.test(
      title,
    );
  const isName = organisationScore(name) > 0 || /^[\p{Lu}\d&.]{2,8}$/u.test(name) || !isSubject;
  return positionScore(title) >= 0.7 && isName && positionScore(name) === 0
    ? [
        { ...piece, text: title },
        { ...piece, text: name },
      ]
    : [piece];
};

/** `Senior Software Engineer TechCorp Inc`: title and employer with nothing between them. */
const splitRunOn = (piece: Piece): [Piece, Piece] | null => {
  const words = piece.text.split(' ');
  for (let from = words.length - 1; from >= 2; from--) {
    const tail = words.slice(from).join(' ');
    if (positionScore(words[from - 1] ?? '') < 0.7) continue;
    const isName = organisationScore(tail) > 0 || /^(?:\p{Lu}\p{Ll}+\p{Lu}|\p{L}+\d)/u.test(tail);
    const isWhole = words.slice(from).every(word => /^[\p{Lu}\d&]/u.test(word)) && positionScore(tail) === 0;
    if (!isName || !isWhole) return null;
    return [
      { ...piece, text: words.slice(0, from).join(' ') },
      { ...piece, text: tail },
    ];
  }
  return null;
};

/** `Mentor — Infrastructure Track, Code Cooperative`: the employer stands after the last comma. */
const afterComma = (piece: Piece | undefined): Piece | undefined => {
  const at = piece?.text.lastIndexOf(', ') ?? -1;
  if (!piece || at < 0) return piece;
  const tail = piece.text.slice(at + 2);
  const head = piece.text.slice(0, at);
  const isUnit = /^(?:inc|llc|ltd|gmbh|s\.?a|co)\b|\b(?:team|group|department|division|unit)$/i.test(tail);
  // `EHPAD Les Tilleuls, Bron`: one plain word behind a longer name is its town.
  const isTown = /^\p{Lu}\p{Ll}+$/u.test(tail) && head.includes(' ') && organisationScore(tail) === 0;
  if (isTown) return { ...piece, text: head };
  return !isUnit && /^\p{Lu}/u.test(tail) && organisationScore(head) === 0 ? { ...piece, text: tail } : piece;
};

const isAfter = (a: Line, b: Line): boolean => a.page > b.page || (a.page === b.page && a.number > b.number);

/** The first line says both, and what follows is a sentence about the job, or plain text under the dates. */
const isSaidAtOnce = (
  [first, second, third]: readonly Piece[],
  order: number,
  dates: Header['dates'],
): boolean => {
  if (first === undefined || splitAtComma(first, order).length !== 2) return false;
  if (second === undefined) return true;
  if (second.row <= first.row || third?.row === second.row) return false;
  const underDates = dates !== null && first.bold && !second.bold && isAfter(second.line, dates.line);
  return underDates || second.text.split(' ').length >= 6;
};

/** What kind of sign told the two apart: their words, the habit of the section, or nothing. */
const stepOf = (difference: number, order: number): number => {
  if (Math.abs(difference) >= 0.7) return confidence.word;
  if (Math.abs(difference) > 0 || Math.abs(order) >= 0.5) return confidence.place;
  return confidence.guess;
};

/** `order` settles what words do not: above 0 titles come first in the section, below 0 employers. */
export const nameRole = (all: readonly Piece[], order: number, dates: Header['dates']): Named => {
  const sentences = all.filter((piece, at) => at > 0 && isSentence(piece));
  const pieces = all.filter(piece => !sentences.includes(piece));
  const named = namePieces(pieces, order, dates);
  return { ...named, rest: [...named.rest, ...sentences] };
};

/** A short sentence under the title says what the job was. */
const isSentence = ({ text, row }: Piece): boolean =>
  row > 0 &&
  /\p{Ll}[.!]$/u.test(text) &&
  text.split(' ').length >= 3 &&
  !/\b(?:Inc|Ltd|Co|Corp|Bros|Dept|Univ|Assoc|etc)\.$/.test(text);

const namePieces = (pieces: readonly Piece[], order: number, dates: Header['dates']): Named => {
  const said = nameLabelled(pieces);
  if (said) return said;
  const [first, second] = pieces;
  // A place that was left standing before the names.
  if (first && second && isPlace(first.text) && !isPlace(second.text)) {
    const named = namePieces(pieces.slice(1), order, dates);
    return { ...named, rest: [...named.rest, first] };
  }
  if (!first) return { position: undefined, organisation: undefined, rest: [], step: confidence.rest };
  if (isSaidAtOnce(pieces, order, dates)) {
    const [left, right] = splitAtComma(first, order);
    if (left && right) return inOrder([left, right], pieces.slice(1), order);
  }
  const parted =
    second === undefined || isPlace(second.text) || organisationScore(second.text) === 0
      ? splitAtIn(first)
      : [first];
  if (parted.length === 2 && (second === undefined || isPlace(second.text)))
    return { position: parted[0], organisation: parted[1], rest: pieces.slice(1), step: confidence.place };
  const runOn = second === undefined ? splitRunOn(first) : null;
  if (runOn) return { position: runOn[0], organisation: runOn[1], rest: [], step: confidence.guess };
  if (!second) {
    const difference = lean(first.text);
    const isPosition = difference > 0;
    const step = stepOf(difference, 0);
    return {
      position: isPosition ? first : undefined,
      organisation: isPosition ? undefined : first,
      rest: [],
      step,
    };
  }
  return namePair(pieces, order);
};

const nameLabelled = (pieces: readonly Piece[]): Named | null => {
  const position = pieces.find(piece => piece.says === 'position');
  const organisation = pieces.find(piece => piece.says === 'organisation');
  if (!position && !organisation) return null;
  const rest = pieces.filter(piece => piece !== position && piece !== organisation);
  return {
    position: position ?? rest[0],
    organisation: organisation ?? rest[0],
    rest: position && organisation ? rest : rest.slice(1),
    step: position && organisation ? confidence.form : confidence.place,
  };
};

const inOrder = ([left, right]: readonly [Piece, Piece], rest: readonly Piece[], order: number): Named => {
  const difference = lean(left.text) - lean(right.text);
  const titleFirst = difference + 0.5 * order >= 0;
  return {
    position: titleFirst ? left : right,
    organisation: titleFirst ? right : left,
    rest,
    step: stepOf(difference, order),
  };
};

/** Two pieces or more: the first two, unless only a later one reads like a title, or one of them is a place. */
const namePair = (pieces: readonly Piece[], order: number): Named => {
  const candidates = pieces.slice(0, 4);
  const usable = candidates.filter(piece => !isPlace(piece.text));
  const [first, second] = usable.length >= 2 ? usable : candidates;
  if (!first || !second)
    return { position: undefined, organisation: first, rest: pieces.slice(1), step: confidence.guess };
  const later = usable.slice(2).find(piece => lean(piece.text) > 0.4);
  if (later && Math.max(lean(first.text), lean(second.text)) <= 0)
    return {
      position: later,
      organisation: first,
      rest: pieces.filter(piece => piece !== later && piece !== first),
      step: confidence.place,
    };
  const difference = lean(first.text) - lean(second.text);
  const titleFirst = difference + 0.6 * order >= 0;
  return {
    position: titleFirst ? first : second,
    organisation: afterComma(titleFirst ? second : first),
    rest: pieces.filter(piece => piece !== first && piece !== second),
    step: stepOf(difference, order),
  };
};
