import { names } from '#publish/read/names.ts';
import { choice, choiceOrText } from './choice.ts';

/** The choices of the table of texts. */

export const textSubject = choice({
  unit: names('enhet', 'enhed', 'unit'),
  goal: names('mål', 'mål', 'goal'),
  indicator: names('indikator', 'indikator', 'indicator'),
  area: names('område', 'område', 'area', 'verksamhetsområde'),
  voice: names('röst', 'stemme', 'voice', 'synpunkt', 'röster', 'stemmer'),
  role: names('roll', 'rolle', 'role', 'organ', 'grupp', 'gruppe', 'body', 'group'),
  question: names('fråga', 'spørgsmål', 'question'),
  decision: names('beslut', 'beslutning', 'decision'),
  test: names('prov', 'afprøvning', 'test', 'försök', 'forsøg'),
  stopped: names('slutat', 'stoppet', 'stopped', 'slutat med', 'holdt op med'),
  unknown: names('vet inte', 'ved ikke', 'unknown'),
  correction: names('rättelse', 'rettelse', 'correction'),
  plan: names('plan', 'plan', 'plan', 'planen'),
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
  text: names('text', 'tekst', 'text'),
  answer: names('svar', 'svar', 'answer'),
  what: names('vad', 'hvad', 'what'),
  learnt: names('lärdom', 'læring', 'learnt', 'vi lärde oss', 'vi lærte'),
  instead: names('i stället', 'i stedet', 'instead', 'istället'),
  next: names('härnäst', 'næste skridt', 'next', 'nästa steg'),
  wrong: names('fel', 'forkert', 'wrong'),
  right: names('rätt', 'rigtigt', 'right'),
  note: names('not', 'note', 'note', 'om brukares del', 'om brugernes del'),
  'done-otherwise': names('gjort annorlunda', 'gjort anderledes', 'done-otherwise', 'kunde ha gjort annorlunda'),
  'keep-doing': names('fortsätt med', 'fortsæt med', 'keep-doing', 'fortsätta med', 'fortsætte med'),
  agreement: names('enighet', 'enighed', 'agreement'),
  evidence: names('kunskap', 'viden', 'evidence', 'bygger på', 'underlag'),
  redefined: names('omdefinierad', 'omdefineret', 'redefined', 'ny betydelse', 'ny betydning'),
});

export const language = choice({
  sv: names('svenska', 'svensk', 'Swedish', 'sv', 'swe'),
  da: names('danska', 'dansk', 'Danish', 'da', 'dan'),
  en: names('engelska', 'engelsk', 'English', 'en', 'eng'),
});
