export const svScreens = {
  title: 'Mötet',
};

export type ScreensWords = typeof svScreens;
