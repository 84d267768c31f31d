import { question, share } from './ifo.question.ts';
import { inAll } from './preset.ts';

/** How one is met. Source: Kolada's definitions for the Swedish wording; Danish and English are translations of ours. */
export const MEETS = [
  question({
    id: 'ifo-contact',
    kolada: 'U30447',
    name: inAll('Brukare som lätt får kontakt', 'Brugere, der let får kontakt', 'Users who get in touch easily'),
    short: inAll('Kontakt', 'Kontakt', 'Contact'),
    question: inAll(
      'Hur lätt eller svårt är det att få kontakt med socialsekreteraren (till exempel via telefon, sms eller e-post)?',
      'Hvor let eller svært er det at få kontakt med socialrådgiveren (for eksempel på telefon, sms eller e-mail)?',
      'How easy or hard is it to get in touch with the social worker (for instance by phone, text message or e-mail)?',
    ),
    scale: 'ifo-easy',
    definition: share('mycket lätt eller ganska lätt', 'meget let eller ret let', 'very easy or fairly easy'),
  }),
  question({
    id: 'ifo-information',
    kolada: 'U30448',
    name: inAll(
      'Brukare som lätt förstår informationen',
      'Brugere, der let forstår informationen',
      'Users who understand the information easily',
    ),
    short: inAll('Information', 'Information', 'Information'),
    question: inAll(
      'Hur lätt eller svårt är det att förstå informationen du får av socialsekreteraren?',
      'Hvor let eller svært er det at forstå den information, du får af socialrådgiveren?',
      'How easy or hard is it to understand the information you get from the social worker?',
    ),
    scale: 'ifo-easy',
    definition: share('mycket lätt eller ganska lätt', 'meget let eller ret let', 'very easy or fairly easy'),
  }),
  question({
    id: 'ifo-understanding',
    kolada: 'U30449',
    name: inAll('Brukare som möter förståelse', 'Brugere, der møder forståelse', 'Users who meet understanding'),
    short: inAll('Förståelse', 'Forståelse', 'Understanding'),
    question: inAll(
      'Hur stor förståelse visar socialsekreteraren för din situation?',
      'Hvor stor forståelse viser socialrådgiveren for din situation?',
      'How great an understanding does the social worker show for your situation?',
    ),
    scale: 'ifo-great',
    definition: share('mycket stor eller ganska stor', 'meget stor eller ret stor', 'very great or fairly great'),
  }),
];
