import { apiHandlers } from '#mocks/handlers/api.ts';
import type { Scenario } from '#mocks/scenario.ts';

export const newerRelease: Scenario = {
  name: {
    sv: 'Ny publicering under läsningen',
    da: 'Ny offentliggørelse under læsningen',
    en: 'New release while reading',
  },
  about: {
    sv: 'När sidan har öppnats kommer siffrorna från en nyare publicering, som inte får blandas med den första.',
    da: 'Når siden er åbnet, kommer tallene fra en nyere offentliggørelse, som ikke må blandes med den første.',
    en: 'Once the page is open, figures come from a newer release, which may not be mixed with the first.',
  },
  handlers: (world) => {
    let asked = 0;
    return apiHandlers(world, (file, path) => {
      if (path === 'organisation.json') asked += 1;
      const { id } = file.release;
      // Figures are always from the newer release. Whoever asks for everything once more gets all of it from there.
      const isNewer = asked > 1 || /^(series|units|sets)\//.test(path);
      return isNewer ? { ...file, release: { ...file.release, id: `${id}-ny`, previous: id } } : file;
    });
  },
};
