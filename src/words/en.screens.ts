import type { ScreensWords } from './sv.screens.ts';

export const enScreens: ScreensWords = {
  title: 'The meeting',
};
