import { renderProgress } from '../../presenters/history.ts';
import { EVERYTHING, UNFINISHED } from '../queries.ts';
import { choicesOf, HOME, type HomeChoice, reduceHome } from '../screens/home/state.ts';
import { focusedField, inputOf, openSetup, reduceSetup, type SetupState } from '../screens/setup/state.ts';
import { farewell, onSessionEnd } from '../session-end.ts';
import { EMPTY_LINE } from '../text/line.ts';
import { linesOfStyled } from '../text/styled.ts';
import type { SetupPreset, TuiExit, TuiOptions } from '../tui-options.ts';
import { failureLines } from '../wording/failure-lines.ts';
import { homeLines } from '../wording/home-lines.ts';
import { historyRow, resumeRow } from '../wording/list-rows.ts';
import { noteLines } from '../wording/question-lines.ts';
import { fieldValue } from '../wording/setup-lines.ts';
import { runInterview } from './plain-interview.ts';
import { openPlainSession, type PlainSession } from './plain-session.ts';

const LIST_ROWS = 20;
const QUESTIONS_MAX = 30;

/** The same interview as text, line by line: for pipes, screen readers and terminals that can do little. */
export const runPlain = async (options: TuiOptions): Promise<TuiExit> => {
  const session = openPlainSession(options);
  let signal: string | null = null;
  const unsubscribe = onSessionEnd(options, name => {
    signal = name;
    session.cancel();
  });
  try {
    await runStart(session, options.start);
  } finally {
    unsubscribe();
  }
  const isSafe = (await session.saveDraft?.()) ?? true;
  session.close();
  const problems = isSafe ? [] : ['The draft could not be saved.'];
  return {
    reason: signal === null ? 'quit' : 'cancelled',
    signal,
    interviewId: session.unfinished,
    messages: farewell(session.unfinished, problems),
  };
};

const runStart = async (session: PlainSession, start: TuiOptions['start']): Promise<void> => {
  switch (start.screen) {
    case 'interview':
      return void (await runInterview(session, start.interviewId));
    case 'setup':
      return setUp(session, start.preset ?? {});
    case 'history':
      return listHistory(session);
    case 'home':
      return home(session);
  }
};

const home = async (session: PlainSession): Promise<void> => {
  const { app, say, ask, clock } = session;
  for (;;) {
    const found = await app.listHistory(UNFINISHED);
    const state = found.ok
      ? reduceHome(HOME, { type: 'loaded', unfinished: found.value.items[0] ?? null })
      : HOME;
    if (!found.ok) say(...failureLines(found.error));
    const choices = choicesOf(state);
    say(EMPTY_LINE, 'InterviewAce');
    say(
      ...choices.map(
        (choice, at) => `${at + 1}. ${homeLines(choice, state.unfinished, new Date(clock.now()))}`,
      ),
    );
    const answer = await ask(`Number (Enter for 1):`);
    if (answer === null) return;
    const choice = choices[answer.trim() === '' ? 0 : Number(answer) - 1];
    if (choice === 'quit') return;
    if (choice === undefined) say(`«${answer}» is not a number from 1 to ${choices.length}.`);
    else if (!(await open(session, choice, state.unfinished?.id ?? null))) return;
  }
};

/** False when the interview was left in the middle: then the program ends, as the full screen does. */
const open = async (
  session: PlainSession,
  choice: HomeChoice,
  unfinishedId: string | null,
): Promise<boolean> => {
  switch (choice) {
    case 'start':
      await setUp(session, {});
      return session.unfinished === null;
    case 'continue':
      return unfinishedId !== null && (await runInterview(session, unfinishedId)) === 'finished';
    case 'history':
      await listHistory(session);
      return true;
    case 'resumes':
      await listResumes(session);
      return true;
    case 'progress':
      await showProgress(session);
      return true;
    default:
      return false;
  }
};

const setUp = async (session: PlainSession, preset: SetupPreset): Promise<void> => {
  const { app, say } = session;
  let state = openSetup(preset);
  const page = { skip: 0, limit: LIST_ROWS, cursor: null };
  const [resumes, jobs] = await Promise.all([
    app.listResumes({ ...page, deleted: false }),
    app.listJobs(page),
  ]);
  if (resumes.ok) state = reduceSetup(state, { type: 'resumes', items: resumes.value.items });
  if (jobs.ok) state = reduceSetup(state, { type: 'jobs', items: jobs.value.items });
  while (state.phase === 'choosing') {
    const next = await askField(session, state);
    if (!next) return;
    state = next;
  }
  const started = await app.startInterview(inputOf(state));
  if (!started.ok) return say(...failureLines(started.error));
  say(...noteLines(started.value.notes ?? []));
  await runInterview(session, started.value.id);
};

/** One field, by number or by Enter for the default; null at the end of the input. */
const askField = async ({ say, ask }: PlainSession, state: SetupState): Promise<SetupState | null> => {
  const field = focusedField(state);
  if (!field) return reduceSetup(state, { type: 'start' });
  if (field.choices.length > 1 && field.id !== 'length')
    say(...field.choices.map((choice, at) => `  ${at + 1}. ${choice.label}`));
  const answer = await ask(`${field.label} (Enter for ${fieldValue(state, field) || 'any'}):`);
  if (answer === null) return null;
  const given = answer.trim();
  if (given === '') return reduceSetup(state, { type: 'accept' });
  if (field.id === 'length' && /^\d+$/.test(given) && Number(given) >= 1 && Number(given) <= QUESTIONS_MAX) {
    return reduceSetup(reduceSetup(state, { type: 'length', count: Number(given) }), { type: 'accept' });
  }
  if (field.id === 'role') {
    return reduceSetup({ ...state, role: given }, { type: 'accept' });
  }
  const byNumber = field.id === 'length' ? -1 : Number(given) - 1;
  const chosen = field.choices.findIndex((choice, at) => choice.label === given || at === byNumber);
  if (chosen === -1) {
    say(`«${given}» is not one of the choices.`);
    return state;
  }
  return reduceSetup(reduceSetup(state, { type: 'choose', chosen }), { type: 'accept' });
};

const listHistory = async ({ app, say, clock }: PlainSession): Promise<void> => {
  const result = await app.listHistory({ ...EVERYTHING, limit: LIST_ROWS });
  if (!result.ok) return say(...failureLines(result.error));
  const { items, total } = result.value;
  say(`${total} ${total === 1 ? 'interview' : 'interviews'}`);
  say(...items.map(item => historyRow(item, new Date(clock.now()))));
  if (total > items.length) say('Older ones: interviewace history');
};

const listResumes = async ({ app, say, clock }: PlainSession): Promise<void> => {
  const result = await app.listResumes({ skip: 0, limit: LIST_ROWS, cursor: null, deleted: false });
  if (!result.ok) return say(...failureLines(result.error));
  const { items } = result.value;
  if (items.length === 0) say('No resumes yet. Add one with: interviewace resume analyze FILE');
  say(...items.map(item => resumeRow(item, new Date(clock.now()))));
};

const showProgress = async ({ app, say, clock }: PlainSession): Promise<void> => {
  const result = await app.showProgress({ since: null });
  if (!result.ok) return say(...failureLines(result.error));
  say(...linesOfStyled(style => renderProgress(result.value, style), 80, new Date(clock.now())));
};
