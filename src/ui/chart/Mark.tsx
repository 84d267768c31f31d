import type { MarkView } from '#view/mark.view.ts';

const SHAPES = {
  up: 'M8 2.5 14 13.5H2Z',
  down: 'M8 13.5 2 2.5H14Z',
  dot: 'M8 3a5 5 0 1 1 0 10a5 5 0 1 1 0-10Z',
  ring: 'M8 3a5 5 0 1 1 0 10a5 5 0 1 1 0-10Z',
} as const;

/** Solid for improvement and no change, hollow with a thick edge for concern and cannot tell: the shape says it without colour. */
export const isHollow = (mark: MarkView): boolean => mark.tone === 'concern' || mark.shape === 'ring';

export const markPath = (mark: MarkView): string => SHAPES[mark.shape];

/** The shape beside a sentence. The sentence says the same in words, so it is hidden from screen readers. */
export function Mark({ mark }: { mark: MarkView }) {
  return (
    <svg className={`mark tone-${mark.tone}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path className={isHollow(mark) ? 'hollow' : 'solid'} d={markPath(mark)} />
    </svg>
  );
}
