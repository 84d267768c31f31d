import { lazy, Suspense } from 'react';
import { Waiting } from '#ui/state/Waiting.tsx';
import type { FigureView } from '#view/figure.view.ts';

const SeriesChart = lazy(async () => ({ default: (await import('#ui/chart/SeriesChart.tsx')).SeriesChart }));

/** A chart that is drawn at once: paper has no window to come into. */
export function PaperChart({ view }: { view: Pick<FigureView, 'chart' | 'label' | 'mark'> }) {
  if (view.chart.isEmpty) return null;
  return (
    <div className="chart-place">
      <Suspense fallback={<Waiting />}>
        <SeriesChart view={view.chart} label={view.label} mark={view.mark} />
      </Suspense>
    </div>
  );
}
