import { layOutPage } from '../../components/frame-layout.ts';
import { keyHelp } from '../../components/key-help.ts';
import { PageView } from '../../components/page-view.tsx';
import type { KeyPress } from '../../hooks/key-press.ts';
import { useServices } from '../../hooks/services.ts';
import { useKeys } from '../../hooks/use-keys.ts';
import { actionFor } from '../../key-bindings.ts';
import { EMPTY_LINE, line, span } from '../../text/line.ts';
import type { SetupPreset } from '../../tui-options.ts';
import { failureLines } from '../../wording/failure-lines.ts';
import { setupLines } from '../../wording/setup-lines.ts';
import type { SetupAction } from './state.ts';
import { useSetup } from './use-setup.ts';

const ACTIONS: Readonly<Record<string, SetupAction>> = {
  up: { type: 'focus', by: -1 },
  down: { type: 'focus', by: 1 },
  previous: { type: 'change', by: -1 },
  next: { type: 'change', by: 1 },
  accept: { type: 'accept' },
  start: { type: 'start' },
  erase: { type: 'erase' },
};

export const SetupScreen = ({ preset }: { readonly preset: SetupPreset }) => {
  const { size, navigate } = useServices();
  const { state, dispatch, startIfReady } = useSetup(preset);
  const onKey = (press: KeyPress): void => {
    if (press.kind !== 'chord') {
      dispatch({ type: 'type', text: press.text.replace(/\s+/g, ' ') });
      return;
    }
    const action = actionFor('setup', press.chord);
    if (action === 'back') navigate({ screen: 'home' });
    const change = action ? ACTIONS[action] : undefined;
    if (!change) return;
    dispatch(change);
    startIfReady();
  };
  useKeys(onKey, state.phase === 'choosing');
  const isStarting = state.phase === 'starting';
  const page = layOutPage(
    {
      head: [line(span('New interview', 'title')), EMPTY_LINE],
      body: [...setupLines(state), ...(state.error ? [EMPTY_LINE, ...failureLines(state.error)] : [])],
      foot: [EMPTY_LINE, isStarting ? line('Choosing the questions…') : keyHelp('setup')],
      scroll: Math.max(0, state.focused - 3),
    },
    size,
  );
  return <PageView lines={page.lines} />;
};
