import { type Field, roleOf, type SetupState } from '../screens/setup/state.ts';
import { hanging, type Line, span } from '../text/line.ts';
import { padToCells } from '../text/width.ts';

const LABEL_CELLS = 12;

export const fieldValue = (state: SetupState, field: Field): string => {
  if (field.id === 'role') return state.role ?? roleOf(state) ?? '';
  return field.choices[field.chosen]?.label ?? '';
};

/** One row a field; the one in focus says how it is changed. */
export const setupLines = (state: SetupState): readonly Line[] =>
  state.fields.map((field, at) => {
    const isFocused = at === state.focused;
    const value = fieldValue(state, field);
    const shown = field.id === 'role' && value === '' ? (isFocused ? '' : 'any') : value;
    const sign = isFocused ? '❯ ' : '  ';
    const label = padToCells(field.label, LABEL_CELLS);
    if (!isFocused) return hanging(LABEL_CELLS + 3, `${sign}${label} `, span(shown, 'strong'));
    const isText = field.id === 'role';
    return hanging(
      LABEL_CELLS + 3,
      span(`${sign}${label} `, 'title'),
      span(isText ? `${shown}▏` : shown, 'strong'),
      span(isText ? ' type to change' : field.choices.length > 1 ? ' ←/→' : '', 'faint'),
    );
  });
