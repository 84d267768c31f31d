import { WITH_VOICE } from '#tests/publish/voices.ts';
import { withOne } from './cases.voice.ts';
import type { Case } from './found.ts';

/** The texts of what users have said, and what may not stand in them. */
export const VOICE_TEXT_CASES: readonly Case[] = [
  {
    fault: 'a theme as long as a page',
    changes: withOne({ theme: 'Lång '.repeat(100).trim() }),
    says: 'error long-title voice.csv:5:theme',
    names: ['499', '400'],
  },
  {
    fault: 'a theme as long as a page in another language',
    changes: [...WITH_VOICE, ['texts.csv', `voice,tack,theme,en,${'Long '.repeat(100).trim()},,,`]],
    says: 'error long-title texts.csv:3:text',
    names: ['499', '400'],
  },
  {
    fault: 'a field that voices do not have',
    changes: [...WITH_VOICE, ['texts.csv', 'voice,tack,name,en,You call back,,,']],
    says: 'error unknown-field texts.csv:3:field',
    names: ['name', 'theme', 'said'],
  },
  {
    fault: 'a text of an unknown voice',
    changes: [...WITH_VOICE, ['texts.csv', 'voice,takk,theme,en,You call back,,,']],
    says: 'error unknown-id texts.csv:3:id',
    names: ['takk', 'tack'],
  },
  {
    fault: 'a personal number in what was said',
    changes: withOne({ said: 'Hjälp 640823-3234 först' }),
    says: 'error personal-number voice.csv:5:said',
    names: ['Hjälp'],
  },
  {
    fault: 'a telephone number in a theme',
    changes: withOne({ theme: 'Ring 070-123 45 67' }),
    says: 'error phone-number voice.csv:5:theme',
    names: ['Ring'],
  },
  {
    fault: 'a private address in how they were told',
    changes: withOne({ answered: '2025-10-02', told: '2025-10-03', how: 'anna.ek@gmail.com' }),
    says: 'error private-email voice.csv:5:how',
    names: [],
  },
];
