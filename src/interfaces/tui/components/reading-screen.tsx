import { chordsOf } from '../hooks/key-press.ts';
import { useServices } from '../hooks/services.ts';
import { useKeys } from '../hooks/use-keys.ts';
import type { Loaded } from '../hooks/use-load.ts';
import { useModel } from '../hooks/use-model.ts';
import { actionFor } from '../key-bindings.ts';
import { EMPTY_LINE, type Line, line, span } from '../text/line.ts';
import { failureLines } from '../wording/failure-lines.ts';
import { layOutPage } from './frame-layout.ts';
import { keyHelp } from './key-help.ts';
import { PageView } from './page-view.tsx';
import { scrollBy, scrolled } from './scroll.ts';

interface ReadingScreenProps<T> {
  readonly title: string;
  readonly loaded: Loaded<T>;
  readonly load: () => void;
  readonly linesOf: (value: T) => readonly Line[];
  readonly onBack: () => void;
}

const replace = (_before: number, after: number): number => after;

/** A screen that is only read: it loads, scrolls, and says what went wrong if it could not load. */
export const ReadingScreen = <T,>({ title, loaded, load, linesOf, onBack }: ReadingScreenProps<T>) => {
  const { size } = useServices();
  const scroll = useModel<number, number>(replace, () => 0);
  const isFailed = loaded.kind === 'failed';
  const body =
    loaded.kind === 'loaded'
      ? linesOf(loaded.value)
      : isFailed
        ? failureLines(loaded.error)
        : [line('Loading…')];
  const page = layOutPage(
    {
      head: [line(span(title, 'title')), EMPTY_LINE],
      body,
      foot: [EMPTY_LINE, keyHelp(isFailed ? 'failure' : 'reading')],
      scroll: scroll.state,
    },
    size,
  );
  useKeys(press => {
    for (const chord of chordsOf(press)) {
      if (isFailed) {
        const action = actionFor('failure', chord);
        if (action === 'retry') load();
        if (action === 'back') onBack();
        continue;
      }
      const action = actionFor('reading', chord);
      const by = scrollBy(action, page.bodyRows);
      if (by !== null) scroll.dispatch(scrolled(scroll.now(), by, page.scrollMax));
      if (action === 'back') onBack();
    }
  }, loaded.kind !== 'loading');
  return <PageView lines={page.lines} />;
};
