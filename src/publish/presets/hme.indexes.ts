import { HME_STATEMENTS } from './hme.statements.ts';
import { inAll, type PresetIndex } from './preset.ts';

const STATEMENTS = HME_STATEMENTS.map(({ id }) => id);

const CAN_SAY = inAll(
  'Hur de medarbetare som svarade ser på sitt arbete, hopräknat till ett tal.',
  'Hvordan de medarbejdere, der svarede, ser på deres arbejde, regnet sammen til ét tal.',
  'How the staff who answered look upon their work, added up to one number.',
);
const CANNOT_SAY = inAll(
  'Vad som ligger bakom. Se på påståendena vart och ett.',
  'Hvad der ligger bag. Se på hvert udsagn for sig.',
  'What lies behind it. Look at each statement on its own.',
);

const three = (sv: string, da: string, en: string) =>
  inAll(
    `Medelvärdet av de tre påståendena om ${sv}, omräknade till 0–100.`,
    `Gennemsnittet af de tre udsagn om ${da}, omregnet til 0–100.`,
    `The mean of the three statements about ${en}, turned into 0–100.`,
  );

type Own = Pick<PresetIndex, 'id' | 'of' | 'kolada' | 'name' | 'short' | 'definition'>;

const index = (own: Own): PresetIndex => ({
  kind: 'index',
  aspect: 'conditions',
  asked: 'staff',
  canSay: CAN_SAY,
  cannotSay: CANNOT_SAY,
  ...own,
});

/** The indexes of three statements each, and that of all nine. Shown only where every statement under them is. */
export const HME_INDEXES: readonly PresetIndex[] = [
  index({
    id: 'hme-motivation',
    of: STATEMENTS.slice(0, 3),
    kolada: 'U30201',
    name: inAll('Motivation', 'Motivation', 'Motivation'),
    short: inAll('Motivation', 'Motivation', 'Motivation'),
    definition: three('motivation', 'motivation', 'motivation'),
  }),
  index({
    id: 'hme-leadership',
    of: STATEMENTS.slice(3, 6),
    kolada: 'U30202',
    name: inAll('Ledarskap', 'Ledelse', 'Leadership'),
    short: inAll('Ledarskap', 'Ledelse', 'Leadership'),
    definition: three('ledarskap', 'ledelse', 'leadership'),
  }),
  index({
    id: 'hme-steering',
    of: STATEMENTS.slice(6),
    kolada: 'U30203',
    name: inAll('Styrning', 'Styring', 'Steering'),
    short: inAll('Styrning', 'Styring', 'Steering'),
    definition: three('styrning', 'styring', 'steering'),
  }),
  index({
    id: 'hme-total',
    of: STATEMENTS,
    kolada: 'U30200',
    name: inAll('Medarbetarengagemang', 'Medarbejderengagement', 'Staff engagement'),
    short: inAll('Engagemang', 'Engagement', 'Engagement'),
    definition: inAll(
      'Medelvärdet av motivation, ledarskap och styrning, från 0 till 100.',
      'Gennemsnittet af motivation, ledelse og styring, fra 0 til 100.',
      'The mean of motivation, leadership and steering, from 0 to 100.',
    ),
  }),
];
