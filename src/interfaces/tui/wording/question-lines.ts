import type { Interview, InterviewQuestion } from '../../../domain/interview/interview.ts';
import { hanging, type Line, line, paragraphs, span } from '../text/line.ts';

/** `Question 2 of 5`, or `Follow-up to question 2 of 5`. */
export const questionTitle = (interview: Interview, asked: InterviewQuestion): string => {
  const main = interview.questions.filter(question => question.probe === null);
  const position =
    main.findIndex(question => question.questionId === (asked.probe?.of ?? asked.questionId)) + 1;
  const place = `${position} of ${main.length}`;
  return asked.probe ? `↳ Follow-up to question ${place}` : `Question ${place}`;
};

export const questionKind = (asked: InterviewQuestion): string =>
  [asked.question.type, asked.question.competency, asked.question.difficulty].join(' · ');

export const questionText = (asked: InterviewQuestion): readonly Line[] =>
  paragraphs(asked.question.text, 'strong');

export const hintLines = (hints: readonly string[]): readonly Line[] =>
  hints.map((hint, at) => hanging(8, span(`Hint ${at + 1}: `, 'accent'), hint));

/** What the bank keeps of hints that were shown before; a loaded interview knows only how many. */
export const hintsShown = (asked: InterviewQuestion): readonly string[] =>
  asked.question.hints.slice(0, asked.hintsShown);

export const noteLines = (notes: readonly string[]): readonly Line[] =>
  notes.map(note => hanging(2, span('! ', 'warn'), note));

export const attemptLine = (asked: InterviewQuestion): readonly Line[] =>
  asked.attempts.length === 0 ? [] : [line(span(`Attempt ${asked.attempts.length + 1}`, 'faint'))];
