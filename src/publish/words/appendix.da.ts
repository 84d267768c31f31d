import type { AppendixCommandWords } from './appendix.ts';

/** What the command for the committee's papers says, in Danish. */
export const appendixDa: AppendixCommandWords = {
  usage: `Sådan: npm run appendix -- [--data MAPPE | --api MAPPE] [--goal ID | --unit ID] [--language sv|da|en] [--out FIL.pdf]

  --data      mappen med organisation.yaml og tabellerne; ellers den opdigtede kommune
  --api       mappen med en udgivelse, der allerede er offentliggjort
  --goal      kun ét mål, efter dets id
  --unit      kun én enhed, efter dens id
  --language  sprog på papiret og i beskeder; ellers kommunens eget på papiret
  --out       hvad filen skal hedde; ellers efter kommune og udgivelse, i mappen hvor du står`,
  made: (file, name, release) => `Udskrevet: ${file}. ${name}, udgivelse ${release}.`,
  fileName: 'bilag',
};
