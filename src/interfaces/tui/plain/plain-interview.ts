import type { Interview, InterviewQuestion } from '../../../domain/interview/interview.ts';
import { scoreEffects } from '../../../domain/interview/scoring.ts';
import { renderSummary } from '../../presenters/interview-text.ts';
import { createDraftSaver, type DraftSaver } from '../draft/draft-saver.ts';
import { EMPTY_LINE, paragraphs } from '../text/line.ts';
import { linesOfStyled } from '../text/styled.ts';
import { failureLines } from '../wording/failure-lines.ts';
import { feedbackLines } from '../wording/feedback-lines.ts';
import {
  hintLines,
  hintsShown,
  noteLines,
  questionKind,
  questionText,
  questionTitle,
} from '../wording/question-lines.ts';
import type { PlainSession } from './plain-session.ts';

const COMMANDS = 'A line with a single . ends the answer. Commands: :hint :skip :retry :finish :quit';
const TEXT_CELLS = 80;

/** How the interview was left: finished, or stopped in the middle. */
export type PlainOutcome = 'finished' | 'stopped';

interface Turn {
  readonly interview: Interview;
  /** What was typed before and not submitted. */
  readonly text: string;
  readonly seconds: number;
  /** The question answered last, for `:retry`. */
  readonly answered: string | null;
}

/** Asks one question after the other until none is left, the person stops, or the input ends. */
export const runInterview = async (session: PlainSession, interviewId: string): Promise<PlainOutcome> => {
  session.unfinished = interviewId;
  const opened = await session.app.continueInterview({ id: interviewId });
  if (!opened.ok) {
    session.say(...failureLines(opened.error));
    return 'stopped';
  }
  const { interview, draft } = opened.value;
  let turn: Turn = { interview, text: draft?.text ?? '', seconds: draft?.seconds ?? 0, answered: null };
  for (;;) {
    const asked: InterviewQuestion | undefined = turn.interview.questions.find(
      question => question.status === 'open',
    );
    if (!asked) return finish(session, turn.interview);
    const next: Turn | PlainOutcome = await askQuestion(session, turn, asked);
    if (next === 'stopped' || next === 'finished') return next;
    turn = next;
  }
};

const finish = async (session: PlainSession, interview: Interview): Promise<PlainOutcome> => {
  const { app, say } = session;
  const input = { id: interview.id };
  const summary =
    interview.status === 'in_progress'
      ? await app.completeInterview(input)
      : await app.summarizeInterview(input);
  if (!summary.ok) {
    say(...failureLines(summary.error));
    return 'stopped';
  }
  session.unfinished = null;
  session.saveDraft = null;
  say(EMPTY_LINE, ...linesOfStyled(style => renderSummary(summary.value, style), TEXT_CELLS, null));
  return 'finished';
};

const introduce = ({ say }: PlainSession, turn: Turn, asked: InterviewQuestion): void => {
  say(EMPTY_LINE, `${questionTitle(turn.interview, asked)} (${questionKind(asked)})`, ...questionText(asked));
  say(...hintLines(hintsShown(asked)), COMMANDS);
  if (turn.text !== '') say('Your text so far, to be continued:', ...paragraphs(turn.text));
};

/** The draft of one question while its lines come in. */
interface Writing {
  readonly lines: string[];
  readonly saver: DraftSaver;
  readonly seconds: () => number;
  /** The command that was typed once and takes effect when it is typed again. */
  armed: string | null;
  hints: number;
}

const startWriting = (session: PlainSession, turn: Turn, asked: InterviewQuestion): Writing => {
  const lines = turn.text === '' ? [] : turn.text.split('\n');
  const since = session.clock.now();
  const seconds = (): number => Math.round(turn.seconds + (session.clock.now() - since) / 1_000);
  const saver = createDraftSaver({
    read: () => ({
      interviewId: turn.interview.id,
      questionId: asked.questionId,
      text: lines.join('\n'),
      seconds: seconds(),
    }),
    save: draft => session.app.saveDraft(draft),
    onStatus: status => {
      if (status.kind === 'failed')
        session.say('The draft could not be saved; trying again.', ...failureLines(status.error));
    },
  });
  session.saveDraft = saver.flush;
  return { lines, saver, seconds, armed: null, hints: asked.hintsShown };
};

const askQuestion = async (
  session: PlainSession,
  turn: Turn,
  asked: InterviewQuestion,
): Promise<Turn | PlainOutcome> => {
  introduce(session, turn, asked);
  const writing = startWriting(session, turn, asked);
  for (;;) {
    const line = await session.read();
    if (session.isCancelled()) return 'stopped';
    const isEnd = line === null || line.trim() === '.';
    if (isEnd && writing.lines.join('').trim() !== '') {
      const next = await submit(session, { turn, asked, writing });
      if (next) return next;
    } else if (line === null) {
      return 'stopped';
    } else if (isEnd) {
      session.say('Nothing is written yet.');
    } else if (line in COMMAND_RUNS) {
      const next = await COMMAND_RUNS[line]?.(session, { turn, asked, writing });
      if (next) return next;
    } else {
      writing.lines.push(line);
      writing.saver.changed();
    }
    if (line === null) return 'stopped';
  }
};

interface Asking {
  readonly turn: Turn;
  readonly asked: InterviewQuestion;
  readonly writing: Writing;
}

type CommandRun = (session: PlainSession, asking: Asking) => Promise<Turn | PlainOutcome | null>;

const submit: CommandRun = async (session, { turn, asked, writing }) => {
  const selfScore = turn.interview.settings.selfScore ? await askEstimate(session) : null;
  await writing.saver.flush();
  const result = await session.app.answerQuestion({
    id: turn.interview.id,
    questionId: asked.questionId,
    text: writing.lines.join('\n'),
    seconds: writing.seconds(),
    selfScore,
  });
  if (!result.ok) {
    session.say(...failureLines(result.error), 'Your text is kept.');
    return null;
  }
  writing.saver.stop();
  session.say(EMPTY_LINE, ...feedbackLines(result.value, TEXT_CELLS));
  return { interview: result.value.interview, text: '', seconds: 0, answered: asked.questionId };
};

const askEstimate = async (session: PlainSession): Promise<number | null> => {
  const answer = await session.ask('Your own estimate, 0–100, before you see the score (empty for none):');
  const estimate = Number(answer?.trim() || Number.NaN);
  return estimate >= 0 && estimate <= 100 ? Math.round(estimate) : null;
};

/** Says what a command does to the score; true when it was typed twice. */
const isArmed = ({ say }: PlainSession, writing: Writing, command: string, effect: string): boolean => {
  if (writing.armed === command) {
    writing.armed = null;
    return true;
  }
  writing.armed = command;
  say(`${effect} Type ${command} again to do it.`);
  return false;
};

const COMMAND_RUNS: Readonly<Record<string, CommandRun>> = {
  ':hint': async (session, { turn, asked, writing }) => {
    if (writing.hints >= asked.question.hints.length) {
      session.say(asked.question.hints.length === 0 ? 'This question has no hints.' : 'All hints are shown.');
      return null;
    }
    if (!isArmed(session, writing, ':hint', scoreEffects.hint)) return null;
    const result = await session.app.giveHint({ id: turn.interview.id, questionId: asked.questionId });
    if (result.ok) writing.hints += 1;
    session.say(...(result.ok ? [`Hint: ${result.value.hint}`] : failureLines(result.error)));
    return null;
  },
  ':skip': async (session, { turn, asked, writing }) => {
    const effect = asked.probe ? scoreEffects.followUp : scoreEffects.skip;
    if (!isArmed(session, writing, ':skip', effect)) return null;
    const result = await session.app.skipQuestion({ id: turn.interview.id, questionId: asked.questionId });
    if (!result.ok) {
      session.say(...failureLines(result.error));
      return null;
    }
    writing.saver.stop();
    return { interview: result.value, text: '', seconds: 0, answered: turn.answered };
  },
  ':retry': async (session, { turn, writing }) => {
    if (turn.answered === null) {
      session.say('There is no answer to retry yet.');
      return null;
    }
    if (!isArmed(session, writing, ':retry', scoreEffects.retry)) return null;
    await writing.saver.flush();
    const result = await session.app.retryQuestion({ id: turn.interview.id, questionId: turn.answered });
    if (!result.ok) {
      session.say(...failureLines(result.error));
      return null;
    }
    return { interview: result.value, text: '', seconds: 0, answered: null };
  },
  ':finish': async (session, { turn, writing }) => {
    if (!isArmed(session, writing, ':finish', scoreEffects.complete)) return null;
    await writing.saver.flush();
    return (await finish(session, turn.interview)) === 'finished' ? 'finished' : null;
  },
  ':quit': async (session, { writing }) => {
    await writing.saver.flush();
    session.say(...noteLines([scoreEffects.quit]));
    return 'stopped';
  },
};
