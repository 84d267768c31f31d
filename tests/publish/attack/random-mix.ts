import { readSeries } from '#contract/series.contract.ts';
import { readWaves } from '#contract/waves.contract.ts';
import { type Draw, dealt } from '#mocks/make/random.ts';
import { ORGANISATION, onDisk, WAVES } from './random-town.ts';

/** Persons of one group. */
export interface Mixed {
  readonly served: number;
  readonly answered: number;
}

/** How many answered in each wave, and how they and those who are served are divided, by axis and group. */
export type RandomMix = readonly { readonly answers: number; readonly axes: readonly (readonly Mixed[])[] }[];

const AXES = ['x', 'y', 'z'];
const GROUPS = ['a', 'b', 'c', 'd'];

const whole = (draw: Draw, limit: number): number => Math.floor(draw() * limit);

/** Mostly nobody, else few or some. */
const rest = (draw: Draw): number => (draw() < 0.6 ? 0 : draw() < 0.5 ? 1 + whole(draw, 4) : 5 + whole(draw, 6));

function drawAxis(draw: Draw, answers: number, served: number): Mixed[] {
  const groups = 2 + whole(draw, GROUPS.length - 1);
  const shares = Array.from({ length: groups }, () => 0.2 + draw());
  const [answered, others] = [Math.max(0, answers - rest(draw)), Math.max(0, served - rest(draw))];
  const [one, other] = [dealt(draw, shares, answered), dealt(draw, shares, others)];
  return shares.map((_, at) => ({ answered: one[at] ?? 0, served: (one[at] ?? 0) + (other[at] ?? 0) }));
}

export const drawMix = (draw: Draw): RandomMix =>
  WAVES.map(() => {
    const [answers, served] = [whole(draw, 90), whole(draw, 90)];
    return { answers, axes: AXES.map(() => drawAxis(draw, answers, served)) };
  });

/** Every axis has four groups; where a wave has fewer the others are empty. */
const axisOf = (id: string): string =>
  `  - { id: ${id}, name: X, groups: [${GROUPS.map((group) => `{ id: ${group}, name: G }`).join(', ')}] }`;

export function mixFolder(mix: RandomMix): Map<string, Uint8Array> {
  const rows = mix.flatMap(({ axes }, wave) =>
    axes.flatMap((groups, axis) =>
      GROUPS.map((group, at) => {
        const { served = 0, answered = 0 } = groups[at] ?? {};
        return `${WAVES[wave]},${AXES[axis]},${group},${served},${answered}`;
      }),
    ),
  );
  return onDisk({
    'organisation.yaml': `${ORGANISATION('2026-1')}groups:\n${AXES.map(axisOf).join('\n')}\n`,
    'units.csv': ['id,parent,name', 'u0,,Hela'],
    'indicators.csv': [
      'id,name,kind,question,scale,direction,aspect,source',
      'q,q,survey,Hur?,tre,higher,values,Slumpen',
    ],
    'answers.csv': [
      'unit,wave,question,option,count',
      ...mix.map(({ answers }, at) => `u0,${WAVES[at]},q,A,${answers}`),
    ],
    'groups.csv': ['wave,axis,group,served,answered', ...rows],
  });
}

/** What anybody can see of one wave: those who answered, where that is shown, and the groups of each axis that is. */
export interface SeenMix {
  readonly answers: number | null;
  readonly axes: readonly (readonly Mixed[])[];
}

export function observedMix(files: ReadonlyMap<string, string>): readonly SeenMix[] {
  const [column] = readSeries('q', JSON.parse(files.get('series/q.json') ?? 'null')).thing;
  const waves = readWaves(JSON.parse(files.get('waves.json') ?? 'null')).thing;
  return waves.map(({ period, mix = [] }) => {
    const cell = column?.cells[column.periods.indexOf(period)];
    const told = cell?.kind === 'known' && 'good' in cell.value ? cell.value.good : null;
    const axes = mix.flatMap(({ groups }) => {
      const shown = groups.flatMap(({ served, answered }) =>
        served.kind === 'known' && answered.kind === 'known'
          ? [{ served: served.value, answered: answered.value }]
          : [],
      );
      return shown.length === 0 ? [] : [shown];
    });
    return { answers: told, axes };
  });
}
