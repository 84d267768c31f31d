import { names } from '#publish/read/names.ts';
import { choice, choiceOrText } from './choice.ts';

/** The choices of the table of texts. */

export const textSubject = choice({
  unit: names('enhet', 'enhed', 'unit'),
  goal: names('mål', 'mål', 'goal'),
  indicator: names('indikator', 'indikator', 'indicator'),
  area: names('område', 'område', 'area', 'verksamhetsområde'),
  voice: names('röst', 'stemme', 'voice', 'synpunkt', 'röster', 'stemmer'),
});

/** Whether a field belongs to its subject is checked later, and with it those that are not known at all. */
export const textField = choiceOrText({
  name: names('namn', 'navn', 'name'),
  title: names('titel', 'titel', 'title'),
  why: names('varför', 'hvorfor', 'why'),
  reason: names('skäl', 'begrundelse', 'reason', 'orsak', 'årsag'),
  question: names('fråga', 'spørgsmål', 'question'),
  definition: names('definition', 'definition', 'definition'),
  'can-say': names('kan säga', 'kan sige', 'can-say'),
  'cannot-say': names('kan inte säga', 'kan ikke sige', 'cannot-say'),
  target: names('målvärde', 'målværdi', 'target', 'måltext', 'måltekst'),
  short: names('kort namn', 'kort navn', 'short', 'kort', 'kortnamn'),
  owner: names('ansvarig', 'ansvarlig', 'owner', 'ägare', 'ejer'),
  kind: names('typ', 'type', 'kind', 'slag'),
  word: names('ord', 'ord', 'word', 'enhetens ord', 'enhedens ord'),
  theme: names('tema', 'tema', 'theme', 'ämne', 'emne'),
  said: names('sagt', 'sagt', 'said', 'vad som sades', 'hvad der blev sagt'),
  plan: names('plan', 'plan', 'plan'),
  change: names('ändring', 'ændring', 'change', 'förändring', 'forandring'),
  how: names('hur', 'hvordan', 'how'),
  redefined: names('omdefinierad', 'omdefineret', 'redefined', 'ny betydelse', 'ny betydning'),
});

export const language = choice({
  sv: names('svenska', 'svensk', 'Swedish', 'sv', 'swe'),
  da: names('danska', 'dansk', 'Danish', 'da', 'dan'),
  en: names('engelska', 'engelsk', 'English', 'en', 'eng'),
});
