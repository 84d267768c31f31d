import type { MixProblems, VoiceProblems } from '#publish/check/problems.voice.ts';
import type { Catalogue } from './advice.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('sv');

const here = (written: string): string => `Här står ${quoted(written)}.`;

/** Words for what is wrong with what users have said, and with who answered. */
export const checkingVoiceSv: Catalogue<VoiceProblems & MixProblems> = {
  'day-without-text': ({ voice, column, other }) => ({
    what: `${quoted(voice)} har en dag i ${quoted(other)} men ingen text i ${quoted(column)}.`,
    todo: 'Skriv med en mening vad som hände den dagen, eller töm dagen.',
  }),
  'text-without-day': ({ voice, column, other }) => ({
    what: `${quoted(voice)} har en text i ${quoted(other)} men ingen dag i ${quoted(column)}.`,
    todo: 'Fyll i dagen, till exempel 2026-02-10, eller ta bort texten.',
  }),
  'made-and-declined': ({ voice, made, declined }) => ({
    what: `${quoted(voice)} är både genomförd (${made}) och avböjd (${declined}).`,
    todo: 'Töm den dag som inte gäller. Blev bara en del av: lägg resten på en egen rad.',
  }),
  'told-of-nothing': ({ written, voice }) => ({
    what: `${here(written)} Men det finns inget att berätta om ${quoted(voice)}: inget är besvarat, planerat, genomfört eller avböjt.`,
    todo: 'Fyll i dagen för det som ni berättade om, eller töm cellen.',
  }),
  'told-too-early': ({ written, earliest }) => ({
    what: `${here(written)} Det första som fanns att berätta hände ${earliest}.`,
    todo: 'Kontrollera båda dagarna och rätta den som är fel.',
  }),
  'day-after-release': ({ written, published }) => ({
    what: `${here(written)} Siffrorna publiceras ${published}, och här ska bara stå det som då har hänt.`,
    todo: 'Rätta dagen, eller vänta med den till nästa publicering.',
  }),
  'praise-with-change': ({ voice, column }) => ({
    what: `${quoted(voice)} är beröm, men enligt ${quoted(column)} skulle något ändras.`,
    todo: 'Ändra slag till synpunkt eller idé, eller töm cellen. Beröm kan besvaras och föras vidare, men räknas inte till det som ska ändras.',
  }),
  'said-by-nobody': ({ voice }) => ({
    what: `Här står 0, men någon måste ha sagt ${quoted(voice)}.`,
    todo: 'Skriv hur många det var. Vet ni inte det: lämna cellen tom.',
  }),
  'too-many-voices': ({ rows, most }) => ({
    what: `Filen har ${number(rows)} rader, och högst ${number(most)} kan visas.`,
    todo: 'Slå ihop rader som säger samma sak i samma enhet, och skriv hur många som sa det.',
  }),
  'groups-missing': ({ axis, wave, groups }) => ({
    what: `Indelningen ${quoted(axis)} har ingen rad för ${groups.map(quoted).join(', ')} i mätningen ${wave}.`,
    todo: 'Lägg till en rad för varje grupp. Finns det ingen i gruppen: skriv 0.',
  }),
  'more-answered-than-served': ({ group, answered, served }) => ({
    what: `I gruppen ${quoted(group)} har ${number(answered)} svarat, men den har bara ${number(served)} brukare.`,
    todo: 'Kontrollera båda talen.',
  }),
  'groups-exceed-wave': ({ axis, wave, groups, answers }) => ({
    what: `Grupperna i ${quoted(axis)} har ${number(groups)} svar tillsammans, men mätningen ${wave} har ${number(answers)}.`,
    todo: 'Kontrollera talen, och att ingen räknas i två grupper.',
  }),
  'axis-without-rows': ({ axis }) => ({
    what: `Det finns inga siffror för indelningen ${quoted(axis)}.`,
    todo: 'Lägg till dem i filen med grupper, eller ta bort indelningen tills de finns.',
  }),
};
