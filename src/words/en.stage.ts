import type { StageWords } from './sv.stage.ts';

export const enStage: StageWords = {
  title: 'The meeting',
};
