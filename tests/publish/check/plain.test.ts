import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#domain/kernel/text.ts';
import { officialIn, shortenedIn } from '#publish/check/plain.ts';

type Row = readonly [language: Language, text: string, found: readonly string[]];

const inShort = (found: readonly { readonly written: string; readonly instead: string }[]): string[] =>
  found.map(({ written, instead }) => `${written}: ${instead}`);

describe(officialIn, () => {
  it.each<Row>([
    ['sv', 'Nämnden har fått ett yttrande avseende hemtjänsten.', ['avseende: om']],
    ['sv', 'Avseende maten svarar åtta av tio att den är god.', ['Avseende: om']],
    ['sv', 'Den som har erhållit ett beslut kan ringa oss.', ['erhållit: få']],
    ['sv', 'Vi arbetar i enlighet med lagen.', ['i enlighet med: enligt']],
    ['sv', 'Enheten ska säkerställa och implementera rutinen.', ['implementera: införa', 'säkerställa: se till']],
    ['sv', 'Huruvida hjälpen räcker framgår ej.', ['Huruvida: om', 'ej: inte']],
    ['sv', 'Ett möte hålls i syfte att alla ska få säga sitt.', ['i syfte att: för att']],
    ['sv', 'Vederbörande skall inkomma med handlingar.', ['inkomma med: lämna in', 'Vederbörande: den det gäller']],
    ['sv', 'Vi lyssnar klart innan vi svarar.', []],
    ['sv', 'Trösklarna är borta och dörren går lätt.', []],
    ['sv', 'Vi samtalar om hejarklacken och tar en paus.', []],
    ['sv', 'Fejden om samtrafiken är slut.', []],
    ['da', 'Vi skriver vedrørende din ansøgning.', ['vedrørende: om']],
    ['da', 'Såfremt du ikke kan komme, bedes du ringe.', ['Såfremt: hvis']],
    ['da', 'Afdelingen har iværksat en undersøgelse.', ['iværksat: sat i gang']],
    [
      'da',
      'Afdelingen iværksætter en undersøgelse i henhold til loven.',
      ['i henhold til: efter', 'iværksætter: sætte i gang'],
    ],
    ['da', 'Udvalget drøftede, hvorvidt målet er nået.', ['hvorvidt: om']],
    ['da', 'Pågældende meddeles afgørelsen.', ['Pågældende: den, det gælder', 'meddeles: får at vide']],
    ['da', 'Der afholdes møde samt rundvisning.', ['samt: og', 'afholdes: bliver holdt']],
    ['da', 'Du får en besked, når vi har en tid.', []],
    ['da', 'Alle var samlet, og samtalen var god.', []],
    ['en', 'We act in accordance with the law.', ['in accordance with: under, as']],
    ['en', 'We utilise a form prior to the meeting.', ['prior to: before', 'utilise: use']],
    ['en', 'We listen, and say back what we have understood.', []],
  ])('%s: %s', (language, text, found) => {
    expect(inShort(officialIn(text, language)).toSorted()).toEqual([...found].toSorted());
  });

  it('knows each language by itself', () => {
    expect(officialIn('Vi skriver vedrørende dig.', 'sv')).toEqual([]);
    expect(officialIn('Vi skriver avseende dig.', 'da')).toEqual([]);
  });
});

describe(shortenedIn, () => {
  it.each<Row>([
    ['sv', 'Du kan t.ex. ringa på kvällen.', ['t.ex.: till exempel']],
    ['sv', 'Vi träffas på biblioteket, dvs. där du är lugn.', ['dvs.: det vill säga']],
    ['sv', 'Ungefär hälften, dvs fyra av åtta.', ['dvs: det vill säga']],
    ['sv', 'Bl.a. skolan och polisen m.fl. var med.', ['Bl.a.: bland annat', 'm.fl.: med flera']],
    ['sv', 'Det tar ca 20 minuter.', ['ca: ungefär']],
    ['sv', 'Kansliet ligger på Storgatan.', []],
    ['sv', 'Vi ses klockan 9 den 3 maj.', []],
    ['da', 'Du kan f.eks. ringe om aftenen.', ['f.eks.: for eksempel']],
    ['da', 'Det gælder hhv. nord og syd, jf. planen.', ['hhv.: henholdsvis', 'jf.: se']],
    ['da', 'Bl.a. pga. sygdom blev mødet flyttet.', ['Bl.a.: blandt andet', 'pga.: på grund af']],
    ['da', 'Vi mødes kl. 9 hos dig, fx i køkkenet.', []],
    ['en', 'You can call, e.g. in the evening.', ['e.g.: for example']],
    ['en', 'Egg and bacon.', []],
  ])('%s: %s', (language, text, found) => {
    expect(inShort(shortenedIn(text, language)).toSorted()).toEqual([...found].toSorted());
  });
});

describe('what is to be said instead', () => {
  it.each(LANGUAGES)('is not itself a word of officials, in %s', (language) => {
    const sentences = {
      sv: 'om, få, enligt, för att, inte, se till, lämna in, genomföra, ungefär, med mera, och',
      da: 'om, hvis, efter, for at, også, og, sætte i gang, holder, får at vide, omkring',
      en: 'about, if, before, after, to, use, begin, now',
    };
    expect(officialIn(sentences[language], language)).toEqual([]);
    expect(shortenedIn(sentences[language], language)).toEqual([]);
  });
});
