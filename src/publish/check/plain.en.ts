import type { PlainWords } from './plain.ts';

/** Official English, and what people say instead. */
export const plainEn: PlainWords = {
  official: {
    'in accordance with': 'under, as',
    'pursuant to': 'under',
    'with regard to': 'about',
    'in respect of': 'about',
    'for the purpose of': 'to',
    'in order to': 'to',
    'prior to': 'before',
    'subsequent to': 'after',
    'in the event that': 'if',
    'at this point in time': 'now',
    aforementioned: 'this',
    hereby: 'now',
    therein: 'in it',
    'utilis*': 'use',
    'utiliz*': 'use',
    'commenc*': 'begin',
    'ascertain*': 'find out',
    'endeavour*': 'try',
    'facilitat*': 'help',
    'implement*': 'carry out',
    'terminat*': 'end',
  },
  abbreviations: {
    'e.g.': 'for example',
    'i.e.': 'that is',
    'etc.': 'and so on',
    'approx.': 'about',
    'incl.': 'with',
    'excl.': 'without',
    'resp.': 'and',
  },
};
