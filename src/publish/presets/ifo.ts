import { HELPS } from './ifo.helps.ts';
import { MEETS } from './ifo.meets.ts';
import { ifoScales } from './ifo.scales.ts';
import { inAll, type Preset } from './preset.ts';

/** SKR's seven questions on individual and family services, with the names that all four groups together have in Kolada. */
export const ifo: Preset = {
  name: inAll(
    'SKR:s frågor om socialtjänsten',
    'SKR’s spørgsmål om socialtjenesten',
    'SKR’s questions on social services',
  ),
  about: inAll(
    'Sveriges Kommuner och Regioner har tagit fram sju frågor som många kommuner ställer varje höst.',
    'Syv spørgsmål fra den svenske kommuneforening SKR, som mange kommuner stiller hvert efterår.',
    'Seven questions from the Swedish association of local authorities, asked in many municipalities each autumn.',
  ),
  kind: 'profile',
  every: 'year',
  scales: ifoScales,
  indicators: [...MEETS, ...HELPS],
};
