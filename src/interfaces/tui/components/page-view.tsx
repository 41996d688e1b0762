import { useServices } from '../hooks/services.ts';
import type { Line } from '../text/line.ts';
import { isTooSmall, tooSmallLines } from './frame-layout.ts';
import { Lines } from './lines.tsx';

/** Shows a laid-out page, or asks for a larger window. The screen stays as it is behind the request. */
export const PageView = ({ lines }: { readonly lines: readonly Line[] }) => {
  const { size } = useServices();
  return <Lines lines={isTooSmall(size) ? tooSmallLines(size) : lines} />;
};
