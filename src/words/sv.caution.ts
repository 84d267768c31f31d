import { capital, commonNumberWord } from './sv.number.ts';

/** What is said so that nobody reads more out of a figure than it holds: how old it is, and what chance can do. */
export const svCaution = {
  /** Nothing has come since. */
  stale: (period: string): string => `Den senaste siffran är från ${period}. Inget nyare har kommit.`,
  /** Something has come since, and can not be shown. */
  staleHidden: (period: string): string => `Den senaste siffran är från ${period}. Inget nyare finns att visa.`,
  chance: (compared: number, expected: number): string =>
    `${capital(commonNumberWord(compared))} siffror på sidan jämförs med tidigare mätningar. ${
      Math.round(expected) === 0
        ? 'Slumpen ensam kan flytta någon av dem så att det märks.'
        : `Slumpen ensam skulle flytta ungefär ${commonNumberWord(Math.round(expected))} av dem så att det märks.`
    }`,
};
