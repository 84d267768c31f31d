import type { AppendixCommandWords } from './appendix.ts';

/** What the command for the committee's papers says, in Swedish. */
export const appendixSv: AppendixCommandWords = {
  usage: `Så här: npm run appendix -- [--data MAPP | --api MAPP] [--goal ID | --unit ID] [--language sv|da|en] [--out FIL.pdf]

  --data      mappen med organisation.yaml och tabellerna; annars den påhittade kommunen
  --api       mappen med en utgåva som redan är publicerad
  --goal      bara ett mål, efter sitt id
  --unit      bara en enhet, efter sitt id
  --language  språk på papperet och i meddelanden; annars kommunens eget på papperet
  --out       vad filen ska heta; annars efter kommun och utgåva, i mappen där du står`,
  made: (file, name, release) => `Utskrivet: ${file}. ${name}, utgåva ${release}.`,
  fileName: 'underlag',
};
