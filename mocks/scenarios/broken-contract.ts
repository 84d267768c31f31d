import { http } from 'msw';
import { answer } from '#mocks/handlers/answers.ts';
import { api } from '#mocks/handlers/api.ts';
import type { Scenario } from '#mocks/scenario.ts';

/** No status that the contract knows. */
const status = 'aktiv';

export const brokenContract: Scenario = {
  name: { sv: 'Oläsbara mål', da: 'Ulæselige mål', en: 'Unreadable goals' },
  about: {
    sv: 'Målen kommer fram, men inte så som det är överenskommet.',
    da: 'Målene kommer frem, men ikke sådan som det er aftalt.',
    en: 'The goals arrive, but not in the way that was agreed.',
  },
  handlers: (world) => [
    http.get(api('goals.json'), async () => {
      const file = await world.file('goals.json');
      return file === null ? undefined : answer({ ...file, goals: file.goals.map((goal) => ({ ...goal, status })) });
    }),
  ],
};
