import type { ConditionsWire } from '#contract/conditions.contract.ts';
import { indicatorId, panelId } from '#domain/kernel/ids.ts';
import type { PanelSource } from '#publish/conditions-source.ts';
import type { Folder, Row } from '#publish/rows.ts';
import type { StepFields } from '#publish/rows.voice.ts';
import { envelopeOf } from './envelope.ts';
import { grouped } from './grouped.ts';
import type { UnitOrder } from './order.ts';
import { stepsPanel } from './steps.ts';

type PanelWire = ConditionsWire['panels'][number];

function panelWire(panel: PanelSource, order: UnitOrder, rows: readonly Row<StepFields>[], fewest: number): PanelWire {
  const base = { id: panelId(panel.id), name: panel.name, about: panel.about };
  switch (panel.kind) {
    case 'staffing': {
      const { kind, cases, posts, limit, decisions } = panel;
      return { ...base, kind, cases: indicatorId(cases), posts: indicatorId(posts), limit, decisions: [...decisions] };
    }
    case 'steps':
      return stepsPanel(panel, order, rows, fewest);
    case 'band':
      return { ...base, kind: panel.kind, indicator: indicatorId(panel.indicator), from: panel.from, to: panel.to };
    case 'gap': {
      const { kind, expected, experienced } = panel;
      return { ...base, kind, expected: indicatorId(expected), experienced: indicatorId(experienced) };
    }
    case 'figures': {
      const { kind, indicators, decisions } = panel;
      return { ...base, kind, indicators: indicators.map(indicatorId), decisions: [...decisions] };
    }
  }
}

/** conditions.json, in the order of organisation.yaml. fewest: persons, the smallest group that is told of. */
export function buildConditions({ organisation, steps }: Folder, order: UnitOrder, fewest: number): ConditionsWire {
  const byPanel = grouped(steps, ({ fields }) => fields.panel);
  return {
    ...envelopeOf(organisation),
    panels: organisation.conditions.map((panel) => panelWire(panel, order, byPanel.get(panel.id) ?? [], fewest)),
  };
}
