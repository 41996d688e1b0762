import { render } from 'ink-testing-library';
import { describe, expect, it } from 'vitest';
import { type Services, ServicesContext } from '../hooks/services.ts';
import { EMPTY_LINE, line, span } from '../text/line.ts';
import { themeFor } from '../theme.ts';
import { Lines } from './lines.tsx';

const draw = (colour: boolean): string => {
  const services = { theme: themeFor(colour) } as Services;
  const { lastFrame, unmount } = render(
    <ServicesContext value={services}>
      <Lines lines={[line(span('✓ good', 'good'), ' rest'), EMPTY_LINE, line(span('x', 'cursor'))]} />
    </ServicesContext>,
  );
  const frame = lastFrame() ?? '';
  unmount();
  return frame;
};

describe('lines', () => {
  it('take one row each, empty ones too', () => {
    expect(draw(false).split('\n')).toEqual(['✓ good rest', '', '\u001b[7mx\u001b[27m']);
  });

  it('keep their words and signs whatever the colour', () => {
    const plain = draw(true).replaceAll(/\u001b\[\d+m/g, '');
    expect(plain).toBe(draw(false).replaceAll(/\u001b\[\d+m/g, ''));
  });
});
