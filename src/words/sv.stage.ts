export const svStage = {
  title: 'Mötet',
};

export type StageWords = typeof svStage;
