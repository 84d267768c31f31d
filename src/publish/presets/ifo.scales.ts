import { bad, good, NO_OPINION, neutral } from './preset.ts';

/**
 * The answers to the seven questions.
 *
 * Source: the positive ones as Kolada's definitions quote them. The neutral and negative ones are not quoted there:
 *         those that stand here are ours, and a municipality whose form says otherwise gives its own scale under the
 *         same id. Danish and English are translations of ours.
 */
export const ifoScales = {
  'ifo-easy': [
    good('Mycket lätt', 'Meget let', 'Very easy'),
    good('Ganska lätt', 'Ret let', 'Fairly easy'),
    bad('Ganska svårt', 'Ret svært', 'Fairly hard'),
    bad('Mycket svårt', 'Meget svært', 'Very hard'),
    NO_OPINION,
  ],
  'ifo-great': [
    good('Mycket stor', 'Meget stor', 'Very great'),
    good('Ganska stor', 'Ret stor', 'Fairly great'),
    bad('Ganska liten', 'Ret lille', 'Fairly little'),
    bad('Mycket liten', 'Meget lille', 'Very little'),
    NO_OPINION,
  ],
  'ifo-yes': [good('Ja', 'Ja', 'Yes'), bad('Nej', 'Nej', 'No'), NO_OPINION],
  'ifo-much': [
    good('Mycket', 'Meget', 'A great deal'),
    good('Ganska mycket', 'Ret meget', 'Quite a lot'),
    bad('Ganska lite', 'Ret lidt', 'Not very much'),
    bad('Inte alls', 'Slet ikke', 'Not at all'),
    NO_OPINION,
  ],
  'ifo-satisfied': [
    good('Mycket nöjd', 'Meget tilfreds', 'Very satisfied'),
    good('Ganska nöjd', 'Ret tilfreds', 'Fairly satisfied'),
    bad('Ganska missnöjd', 'Ret utilfreds', 'Fairly dissatisfied'),
    bad('Mycket missnöjd', 'Meget utilfreds', 'Very dissatisfied'),
    NO_OPINION,
  ],
  'ifo-changed': [
    good('Förbättrats mycket', 'Meget forbedret', 'Improved a great deal'),
    good('Förbättrats lite', 'Lidt forbedret', 'Improved a little'),
    neutral('Inte förändrats', 'Ikke ændret', 'Not changed'),
    bad('Försämrats lite', 'Lidt forværret', 'Worsened a little'),
    bad('Försämrats mycket', 'Meget forværret', 'Worsened a great deal'),
    NO_OPINION,
  ],
};
