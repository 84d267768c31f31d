import type { ScreensWords } from './sv.screens.ts';

export const daScreens: ScreensWords = {
  title: 'Mødet',
};
