import { layOutPage } from '../../components/frame-layout.ts';
import { keyHelp } from '../../components/key-help.ts';
import { PageView } from '../../components/page-view.tsx';
import { chordsOf } from '../../hooks/key-press.ts';
import { useServices } from '../../hooks/services.ts';
import { useKeys } from '../../hooks/use-keys.ts';
import { actionFor } from '../../key-bindings.ts';
import { EMPTY_LINE, hanging, line, span } from '../../text/line.ts';
import { failureLines } from '../../wording/failure-lines.ts';
import { homeLines } from '../../wording/home-lines.ts';
import { choicesOf } from './state.ts';
import { useHome } from './use-home.ts';

export const HomeScreen = () => {
  const { size, clock } = useServices();
  const { state, dispatch, choose, leave } = useHome();
  useKeys(press => {
    for (const chord of chordsOf(press)) {
      const action = actionFor('menu', chord);
      if (action === 'up' || action === 'down') dispatch({ type: 'move', by: action === 'up' ? -1 : 1 });
      if (action === 'choose') choose();
      if (action === 'quit') leave();
    }
  });
  const rows = choicesOf(state).map(choice => {
    const label = homeLines(choice, state.unfinished, new Date(clock.now()));
    return choice === state.selected ? hanging(4, span(`❯ ${label}`, 'title')) : hanging(4, `  ${label}`);
  });
  const page = layOutPage(
    {
      head: [
        line(span('InterviewAce', 'title'), span('  practise interviews, offline first', 'faint')),
        EMPTY_LINE,
      ],
      body: [...rows, ...(state.error ? [EMPTY_LINE, ...failureLines(state.error)] : [])],
      foot: [EMPTY_LINE, keyHelp('menu')],
      scroll: 0,
    },
    size,
  );
  return <PageView lines={page.lines} />;
};
