import type { AppError } from '../../../../application/errors.ts';
import type { Page, PageRequest } from '../../../../application/page.ts';
import type { Result } from '../../../../shared/result.ts';
import { chordsOf } from '../../hooks/key-press.ts';
import { useServices } from '../../hooks/services.ts';
import { useKeys } from '../../hooks/use-keys.ts';
import { actionFor } from '../../key-bindings.ts';
import { EMPTY_LINE, type Line, line, span } from '../../text/line.ts';
import { cutToCells } from '../../text/width.ts';
import { failureLines } from '../../wording/failure-lines.ts';
import { contentCells, layOutPage } from '../frame-layout.ts';
import { keyHelp } from '../key-help.ts';
import { PageView } from '../page-view.tsx';
import { type ListState, selectedItem } from './state.ts';
import { useList } from './use-list.ts';

interface ListScreenProps<T> {
  readonly title: string;
  /** Said when there is nothing. */
  readonly empty: string;
  readonly read: (page: PageRequest) => Promise<Result<Page<T>, AppError>>;
  readonly rowOf: (item: T) => string;
  readonly onOpen: (item: T) => void;
  readonly onBack: () => void;
}

/** A list with a marked line, read page by page. */
export const ListScreen = <T,>({ title, empty, read, rowOf, onOpen, onBack }: ListScreenProps<T>) => {
  const { size } = useServices();
  const { state, now, dispatch } = useList(read);
  const isFailed = state.phase === 'failed';
  const open = (): void => {
    const item = selectedItem(now());
    if (item) onOpen(item);
  };
  useKeys(press => {
    for (const chord of chordsOf(press)) {
      if (isFailed) {
        const action = actionFor('failure', chord);
        if (action === 'retry') dispatch({ type: 'again' });
        if (action === 'back') onBack();
        continue;
      }
      const action = actionFor('list', chord);
      if (action === 'up' || action === 'down') dispatch({ type: 'move', by: action === 'up' ? -1 : 1 });
      if (action === 'page-up') dispatch({ type: 'previous-page' });
      if (action === 'page-down') dispatch({ type: 'next-page' });
      if (action === 'open') open();
      if (action === 'back') onBack();
    }
  }, state.phase !== 'loading');
  const page = layOutPage(
    {
      head: [line(span(title, 'title'), span(countText(state), 'faint')), EMPTY_LINE],
      body: bodyOf(state, { empty, rowOf, cells: contentCells(size) }),
      foot: [EMPTY_LINE, keyHelp(isFailed ? 'failure' : 'list')],
      scroll: Math.max(0, state.selected - 2),
    },
    size,
  );
  return <PageView lines={page.lines} />;
};

const countText = <T,>({ page, behind }: ListState<T>): string => {
  if (!page || page.total === 0) return '';
  const from = behind.length * page.limit + 1;
  return `  ${from}–${from + page.items.length - 1} of ${page.total}`;
};

interface ListBody<T> {
  readonly empty: string;
  readonly rowOf: (item: T) => string;
  readonly cells: number;
}

const bodyOf = <T,>(state: ListState<T>, { empty, rowOf, cells }: ListBody<T>): readonly Line[] => {
  if (state.error) return failureLines(state.error);
  if (!state.page) return [line('Loading…')];
  if (state.page.items.length === 0) return [line(empty)];
  return state.page.items.map((item, at) => {
    const row = cutToCells(rowOf(item), cells - 2);
    return at === state.selected ? line(span(`❯ ${row}`, 'title')) : line(`  ${row}`);
  });
};
