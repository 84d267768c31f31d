import type { OrganisationProblems, YamlFault } from '#publish/read/problems.organisation.ts';
import type { Advice, Catalogue } from './advice.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('sv');

const here = (written: string): string => (written === '' ? 'Här står inget.' : `Här står ${quoted(written)}.`);

const SYNTAX: Readonly<Record<YamlFault, Advice>> = {
  tab: { what: 'Raden är indragen med tabb, och det är inte tillåtet i YAML.', todo: 'Dra in med mellanslag.' },
  indent: {
    what: 'Raden är inte indragen på samma sätt som raderna den hör ihop med.',
    todo: 'Låt rader som hör ihop börja lika långt in.',
  },
  colon: {
    what: 'Det går inte att se vad som är nyckel och vad som är text.',
    todo: 'Sätt texten inom citattecken om den innehåller kolon, och kontrollera indraget.',
  },
  quote: {
    what: 'Ett citattecken öppnas men stängs inte.',
    todo: 'Sätt citattecken både före och efter texten.',
  },
  start: {
    what: 'Texten börjar med ett tecken som har en egen betydelse i YAML.',
    todo: 'Sätt texten inom citattecken.',
  },
  'after-quote': {
    what: 'Texten börjar med ett citattecken men går vidare efter det som stänger.',
    todo: 'Sätt hela texten inom enkla citattecken, till exempel \'"Välkommen", säger vi\'.',
  },
  bracket: {
    what: 'En parentes öppnas men stängs inte.',
    todo: 'Stäng [ med ] och { med }.',
  },
  'no-colon': {
    what: 'Det saknas ett kolon, så det går inte att se vilken nyckel raden hör till.',
    todo: 'Skriv nyckel, kolon, mellanslag och värde. Dra in raden om den fortsätter texten ovanför.',
  },
  documents: { what: 'Filen är delad i flera dokument med ---.', todo: 'Behåll bara ett dokument.' },
  tag: {
    what: 'Ett ord som börjar med utropstecken har en egen betydelse i YAML.',
    todo: 'Sätt texten inom citattecken.',
  },
  other: {
    what: 'Raden går inte att läsa som YAML.',
    todo: 'Jämför med mocks/towns/exempelkoping/organisation.yaml.',
  },
};

const EXPECTED = {
  text: 'En text på en rad väntades.',
  texts: 'En text väntades, eller en text för varje språk, till exempel { sv: Mål, en: Goal }.',
  list: 'En lista väntades, med ett streck på raden före varje sak eller inom [ ].',
  map: 'Nycklar med värden väntades, till exempel { name: Kolada }.',
};

export const readingOrganisationSv: Catalogue<OrganisationProblems> = {
  'yaml-syntax': ({ reason, written }) => ({
    what: `${written === '' ? '' : `${here(written)} `}${SYNTAX[reason].what}`,
    todo: SYNTAX[reason].todo,
  }),
  'yaml-alias': ({ written }) => ({
    what: `${here(written)} Det är en hänvisning till ett annat ställe i filen, och sådana läses inte.`,
    todo: 'Skriv ut det som avses. Ska texten börja med en stjärna: sätt den inom citattecken.',
  }),
  'yaml-too-deep': () => ({
    what: 'Här ligger för många listor eller parenteser inuti varandra.',
    todo: 'Kontrollera att varje parentes stängs.',
  }),
  'key-twice': ({ written }) => ({
    what: `Nyckeln ${quoted(written)} står två gånger på samma ställe.`,
    todo: 'Behåll den som gäller och ta bort den andra.',
  }),
  'unknown-key': ({ written, nearest }) => ({
    what: `Nyckeln ${quoted(written)} känns inte igen.`,
    todo: nearest === null ? 'Ta bort den.' : `Menade du ${quoted(nearest)}? Rätta den i så fall, annars ta bort den.`,
  }),
  'missing-key': ({ key, example }) => ({
    what: `Nyckeln ${quoted(key)} saknas eller är tom.`,
    todo: `Fyll i den, till exempel så här: ${key}: ${example}`,
  }),
  'missing-provenance': () => ({
    what: 'Det framgår inte om siffrorna är verkliga eller påhittade: nyckeln «provenance» saknas eller är tom.',
    todo: 'Skriv provenance: production för verkliga siffror eller provenance: demo för påhittade.',
  }),
  'empty-key': ({ key }) => ({
    what: `Det står inget efter ${quoted(key)}.`,
    todo: 'Fyll i det, eller ta bort nyckeln. Ett värde som börjar med # måste stå inom citattecken.',
  }),
  'wrong-kind': ({ expected, written }) => ({
    what: `${here(written)} ${EXPECTED[expected]}`,
    todo: 'Jämför med mocks/towns/exempelkoping/organisation.yaml.',
  }),
  'not-an-option': ({ written, options, nearest }) => ({
    what: `${here(written)} Något av detta väntades: ${options.join(', ')}.`,
    todo: nearest === null ? 'Välj ett av orden.' : `Menade du ${quoted(nearest)}? Skriv i så fall så.`,
  }),
  'not-a-language': ({ written }) => ({
    what: `${here(written)} Ett språk väntades: sv, da eller en.`,
    todo: 'Skriv sv för svenska, da för danska eller en för engelska.',
  }),
  'undeclared-language': ({ written, declared }) => ({
    what: `Texten finns på ${quoted(written)}, men languages nämner bara ${declared.join(', ')}.`,
    todo: 'Lägg till språket i languages, eller ta bort texten.',
  }),
  'list-too-short': ({ found, least }) => ({
    what: `Här står ${number(found)}. Minst ${number(least)} behövs.`,
    todo: 'Lägg till det som saknas.',
  }),
  'id-twice': ({ written, row }) => ({
    what: `${here(written)} Samma finns redan på rad ${number(row)}, och två kan inte heta lika.`,
    todo: 'Byt den ena, och rätta det som hänvisar till den.',
  }),
  'not-a-colour': ({ written }) => ({
    what: `${here(written)} En färg väntades, till exempel "#0b4f5c".`,
    todo: 'Skriv # och sex tecken, 0–9 och a–f, inom citattecken.',
  }),
  'not-an-email': ({ written }) => ({
    what: `${here(written)} En e-postadress väntades.`,
    todo: 'Skriv förvaltningens adress, utan mellanslag.',
  }),
  'fewest-too-low': ({ written, least }) => ({
    what: `${here(written)} Färre än ${number(least)} personer visas aldrig, så talet kan bara höjas.`,
    todo: `Skriv ${number(least)} eller mer. Utan nyckeln gäller ${number(least)}.`,
  }),
};
