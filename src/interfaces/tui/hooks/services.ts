import { createContext, use } from 'react';
import type { App } from '../../../application/app.ts';
import type { Route } from '../routes.ts';
import type { Line } from '../text/line.ts';
import type { Theme } from '../theme.ts';
import type { KeyQueue } from './key-queue.ts';

/** What every screen is given. */
export interface Services {
  readonly app: App;
  readonly clock: { now(): number };
  readonly theme: Theme;
  readonly keys: KeyQueue;
  readonly size: WindowSize;
  readonly navigate: (route: Route) => void;
  /** Puts lines into the terminal's scrollback, once and for good. */
  readonly record: (lines: readonly Line[]) => void;
  /** Leaves the program; drafts are saved first. */
  readonly leave: () => void;
  /** Runs `save` before the program ends, however it ends. The function that comes back undoes this. */
  readonly beforeLeaving: (save: SaveBeforeLeaving) => () => void;
  readonly externalEditor: ExternalEditor;
}

/** Answers with what the person must be told because saving failed; null when all is safe. */
export type SaveBeforeLeaving = () => Promise<string | null>;

export interface WindowSize {
  readonly columns: number;
  readonly rows: number;
}

/** Lets the person write in their own editor. */
export interface ExternalEditor {
  /** What stands in the way, in one sentence; null when it can be opened. */
  readonly missing: string | null;
  readonly edit: (text: string) => Promise<EditedText>;
}

export type EditedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string };

export const ServicesContext = createContext<Services | null>(null);

export const useServices = (): Services => {
  const services = use(ServicesContext);
  if (!services) throw new Error('A screen was drawn outside of the session.');
  return services;
};
