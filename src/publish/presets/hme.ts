import { HME_INDEXES } from './hme.indexes.ts';
import { HME_STATEMENTS } from './hme.statements.ts';
import { bad, good, inAll, neutral, type Preset } from './preset.ts';

/** SKR's and RKA's nine statements on sustainable staff engagement, and the four indexes that are worked out from them. */
export const hme: Preset = {
  name: inAll('Hållbart medarbetarengagemang', 'Bæredygtigt medarbejderengagement', 'Sustainable staff engagement'),
  about: inAll(
    'Nio påståenden som medarbetarna svarar på. Tre handlar om motivation, tre om ledarskap och tre om styrning.',
    'Ni udsagn, som medarbejderne svarer på. Tre handler om motivation, tre om ledelse og tre om styring.',
    'Nine statements that staff answer. Three are about motivation, three about leadership and three about steering.',
  ),
  kind: 'staff',
  every: 'year',
  scales: {
    // The two ends are the source's; the steps between them are named by us.
    'hme-agree': [
      good('Stämmer mycket bra', 'Passer meget godt', 'Agree fully'),
      good('Stämmer ganska bra', 'Passer ret godt', 'Agree mostly'),
      neutral('Stämmer varken bra eller dåligt', 'Passer hverken godt eller dårligt', 'Neither agree nor disagree'),
      bad('Stämmer ganska dåligt', 'Passer ret dårligt', 'Disagree mostly'),
      bad('Stämmer mycket dåligt', 'Passer meget dårligt', 'Disagree fully'),
    ],
  },
  indicators: [...HME_STATEMENTS, ...HME_INDEXES],
};
