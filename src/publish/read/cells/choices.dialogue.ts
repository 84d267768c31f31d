import { names } from '#publish/read/names.ts';
import { choice } from './choice.ts';

/** The choices of the tables of the dialogue. */

export const questionStatus = choice({
  open: names('öppen', 'åben', 'open', 'öppet', 'åbent', 'obesvarad', 'ubesvaret'),
  carried: names('buren vidare', 'ført videre', 'carried', 'vidare', 'videre', 'burits vidare', 'går videre'),
  answered: names('besvarad', 'besvaret', 'answered', 'besvarat', 'svarad', 'svar'),
});

export const testPhase = choice({
  adjust: names('skruva', 'justere', 'adjust', 'skruvar', 'skruvat', 'justera', 'juster'),
  try: names('försöka', 'forsøge', 'try', 'försök', 'forsøg', 'prova', 'prøve'),
  test: names('testa', 'teste', 'test', 'testar'),
  dare: names('våga', 'turde', 'dare', 'vågar', 'tør', 'vove'),
});

export const testOutcome = choice({
  kept: names('behållet', 'beholdt', 'kept', 'behållen', 'behölls', 'behåll', 'fortsätter', 'fortsætter'),
  changed: names('ändrat', 'ændret', 'changed', 'ändrad', 'ändrades'),
  stopped: names('stoppat', 'stoppet', 'stopped', 'stoppad', 'avbrutet', 'afbrudt', 'slutat'),
  unclear: names('oklart', 'uklart', 'unclear', 'oklar', 'vet inte', 'ved ikke', 'uafklaret'),
});

export const correctionKind = choice({
  figure: names('siffra', 'tal', 'figure', 'fel siffra', 'forkert tal', 'siffror'),
  mistake: names('misstag', 'fejl', 'mistake', 'fel', 'begået fejl'),
});

export const meetingLevel = choice({
  committee: names('nämnd', 'udvalg', 'committee', 'nämnden', 'udvalget', 'politik'),
  management: names('ledning', 'ledelse', 'management', 'ledningen', 'ledelsen', 'ledningsgrupp', 'ledergruppe'),
  unit: names('enhet', 'enhed', 'unit', 'enheten', 'enheden', 'arbetsplats', 'arbejdsplads'),
});
