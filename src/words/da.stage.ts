import type { StageWords } from './sv.stage.ts';

export const daStage: StageWords = {
  title: 'Mødet',
};
