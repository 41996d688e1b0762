import { Static, useApp, useInput, usePaste } from 'ink';
import { useCallback, useMemo, useState } from 'react';
import type { App } from '../../application/app.ts';
import { contentCells } from './components/frame-layout.ts';
import { Lines } from './components/lines.tsx';
import { readKeys } from './hooks/key-press.ts';
import type { KeyQueue } from './hooks/key-queue.ts';
import { type SaveBeforeLeaving, type Services, ServicesContext, type WindowSize } from './hooks/services.ts';
import { type Route, routeOf } from './routes.ts';
import { FeedbackScreen } from './screens/feedback/screen.tsx';
import { HistoryScreen } from './screens/history/screen.tsx';
import { HomeScreen } from './screens/home/screen.tsx';
import { ProgressScreen } from './screens/progress/screen.tsx';
import { QuestionScreen } from './screens/question/screen.tsx';
import { ResumesScreen } from './screens/resumes/screen.tsx';
import { SetupScreen } from './screens/setup/screen.tsx';
import { SummaryScreen } from './screens/summary/screen.tsx';
import { editExternally } from './terminal/external-editor.ts';
import { type Line, wrapLines } from './text/line.ts';
import type { Theme } from './theme.ts';
import type { TuiInput, TuiStart } from './tui-options.ts';

export interface RootProps {
  readonly app: App;
  readonly clock: { now(): number };
  readonly theme: Theme;
  readonly editorCommand: string | null;
  readonly stdin: TuiInput;
  readonly keys: KeyQueue;
  readonly size: WindowSize;
  readonly start: TuiStart;
  readonly isClosing: boolean;
  readonly onRoute: (route: Route) => void;
  readonly onLeave: () => void;
  readonly onCancel: () => void;
  readonly beforeLeaving: (save: SaveBeforeLeaving) => () => void;
}

interface Shown {
  readonly route: Route;
  /** Counts screens, so that going to the same kind of screen again starts it afresh. */
  readonly visit: number;
}

/** The whole interface: one screen at a time below the scrollback, and the only listener to the keyboard. */
export const Root = (props: RootProps) => {
  const { keys, start, size, onRoute, onCancel, onLeave, isClosing } = props;
  const [shown, setShown] = useState<Shown>(() => ({ route: routeOf(start), visit: 0 }));
  const [blocks, setBlocks] = useState<readonly (readonly Line[])[]>([]);
  const externalEditor = useExternalEditor(props.editorCommand, props.stdin);
  const navigate = useCallback(
    (route: Route) => {
      keys.hold();
      onRoute(route);
      setShown(before => ({ route, visit: before.visit + 1 }));
    },
    [keys, onRoute],
  );
  const record = useCallback((lines: readonly Line[]) => setBlocks(before => [...before, lines]), []);

  useInput((input, key) => {
    const presses = readKeys(input, key);
    const isCancelled = presses.some(press => press.kind === 'chord' && press.chord === 'ctrl+c');
    keys.push(presses);
    if (isCancelled) onCancel();
  });
  usePaste(text => keys.push([{ kind: 'paste', text }]));

  const { app, clock, theme, beforeLeaving } = props;
  const services = useMemo<Services>(
    () => ({
      app,
      clock,
      theme,
      keys,
      size,
      navigate,
      record,
      leave: onLeave,
      beforeLeaving,
      externalEditor,
    }),
    [app, clock, theme, keys, size, navigate, record, onLeave, beforeLeaving, externalEditor],
  );
  return (
    <ServicesContext value={services}>
      <Static items={[...blocks]}>
        {(lines, at) => <Lines key={at} lines={wrapLines(lines, contentCells(size))} />}
      </Static>
      {isClosing ? null : <Screen key={shown.visit} route={shown.route} />}
    </ServicesContext>
  );
};

const Screen = ({ route }: { readonly route: Route }) => {
  switch (route.screen) {
    case 'home':
      return <HomeScreen />;
    case 'setup':
      return <SetupScreen preset={route.preset} />;
    case 'question':
      return <QuestionScreen route={route} />;
    case 'feedback':
      return <FeedbackScreen outcome={route.outcome} />;
    case 'summary':
      return <SummaryScreen interviewId={route.interviewId} complete={route.complete} />;
    case 'history':
      return <HistoryScreen />;
    case 'resumes':
      return <ResumesScreen />;
    case 'progress':
      return <ProgressScreen />;
  }
};

const useExternalEditor = (command: string | null, stdin: TuiInput): Services['externalEditor'] => {
  const { suspendTerminal } = useApp();
  return useMemo(
    () => ({
      missing: command === null ? 'Neither $VISUAL nor $EDITOR is set.' : null,
      edit: text =>
        editExternally({
          command: command ?? '',
          text,
          withTerminal: run =>
            suspendTerminal(async () => {
              // Ink has stopped listening; the stream itself must stop too, or it takes keys from the editor.
              await new Promise(resolve => setImmediate(resolve));
              stdin.pause();
              await run();
            }),
        }),
    }),
    [command, stdin, suspendTerminal],
  );
};
