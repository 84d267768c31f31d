import { WITH_GROUPS } from '#tests/publish/voices.ts';
import type { Case } from './found.ts';

/** Who answered against who is served. */
export const MIX_CASES: readonly Case[] = [
  {
    fault: 'an unknown axis',
    changes: [...WITH_GROUPS, ['groups.csv', '2024,alder,over-65', '2024,aldrar,over-65']],
    says: 'error unknown-id groups.csv:3:axis',
    names: ['aldrar', 'alder'],
  },
  {
    fault: 'an unknown group',
    changes: [...WITH_GROUPS, ['groups.csv', '2024,alder,under-65', '2024,alder,under-6']],
    says: 'error unknown-id groups.csv:2:group',
    names: ['under-6', 'under-65'],
  },
  {
    fault: 'a wave that nobody knows',
    changes: [...WITH_GROUPS, ['groups.csv', '2024,alder,over-65', '2023,alder,over-65']],
    says: 'error unknown-wave groups.csv:3:wave',
    names: ['2023', '2024, 2025'],
  },
  {
    fault: 'the same group twice',
    changes: [...WITH_GROUPS, ['groups.csv', '2024,alder,over-65,55,18']],
    says: 'error row-twice groups.csv:4:group',
    names: ['3'],
  },
  {
    fault: 'a group that is missing',
    changes: [...WITH_GROUPS, ['groups.csv', '2024,alder,over-65,55,18\n', '']],
    says: 'error groups-missing groups.csv:2:group',
    names: ['alder', 'over-65', '2024', '0'],
  },
  {
    fault: 'more answered than there are',
    changes: [...WITH_GROUPS, ['groups.csv', 'over-65,55,18', 'over-65,17,18']],
    says: 'error more-answered-than-served groups.csv:3:answered',
    names: ['over-65', '17', '18'],
  },
  {
    fault: 'more in the groups than in the wave',
    changes: [...WITH_GROUPS, ['groups.csv', 'over-65,55,18', 'over-65,55,19']],
    says: 'error groups-exceed-wave groups.csv:2:answered',
    names: ['alder', '2024', '31', '30'],
  },
  {
    fault: 'an axis without figures',
    changes: WITH_GROUPS.slice(0, 1),
    says: 'warning axis-without-rows organisation.yaml:29:groups[0].id',
    names: ['alder'],
  },
];
