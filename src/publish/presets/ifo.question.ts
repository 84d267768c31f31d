import { inAll, type PresetQuestion } from './preset.ts';

const CAN_SAY = inAll(
  'Hur de som svarade har upplevt socialsekreteraren och hjälpen.',
  'Hvordan de, der svarede, har oplevet socialrådgiveren og hjælpen.',
  'How those who answered have experienced the social worker and the help.',
);
/** Kolada's own note on comparing, in our words. */
const CANNOT_SAY = inAll(
  'Om en kommun är bättre än en annan: alla frågar inte inom samma områden.',
  'Om en kommune er bedre end en anden: ikke alle spørger på de samme områder.',
  'Whether one municipality is better than another: not all of them ask in the same services.',
);

/** What is counted as a share, given the answers that are good. */
export const share = (sv: string, da: string, en: string) =>
  inAll(
    `Andelen som svarade ${sv}, av alla som svarade på frågan. Vet inte räknas inte med.`,
    `Andelen, der svarede ${da}, af alle, der svarede på spørgsmålet. Ved ikke tæller ikke med.`,
    `The share who answered ${en}, of all who answered the question. Do not know is left out.`,
  );

type Own = Omit<PresetQuestion, 'kind' | 'aspect' | 'canSay' | 'cannotSay'>;

/** One of the seven, with what is the same for them all. */
export const question = (own: Own, aspect: PresetQuestion['aspect'] = 'values'): PresetQuestion => ({
  kind: 'question',
  aspect,
  canSay: CAN_SAY,
  cannotSay: CANNOT_SAY,
  ...own,
});
