import type { Said } from './step.ts';

export const SV = {
  overview: {
    title: 'Få mål, och en mening först',
    notice:
      'Lägg märke till att varje mål börjar med en mening: har det rört sig, eller kan det vara slumpen? Siffran kommer efteråt.',
    idea: 'Ett samtal rymmer några få mål. Det som kan vara slump ska varken ge beröm eller skuld.',
  },
  goal: {
    title: 'Varför, och för vem',
    notice:
      'Lägg märke till att sidan börjar med varför målet finns och hur brukarna var med. Mätningen kommer längre ner.',
    idea: 'Ett mål som bara är en siffra glömmer lätt vem det är till för.',
  },
  survey: {
    title: 'Först det brukarna säger',
    notice: 'Lägg märke till att sidan säger hur många som svarade, och att ingen vet vad de andra hade svarat.',
    idea: 'Det som är lätt att räkna är sällan det viktigaste. Därför kommer brukarnas svar först.',
  },
  unit: {
    title: 'Enheten har ordet',
    notice: 'Lägg märke till att enhetens egna ord står överst, före alla siffror.',
    idea: 'De som gör jobbet vet vad siffran inte visar. Enheter ställs aldrig mot varandra i en topplista.',
  },
  few: {
    title: 'En lucka är inte noll',
    notice: 'Lägg märke till de streckade fälten: så få har svarat att siffran inte visas. Enheten kan ändå berätta.',
    idea: 'Ingen ska kunna kännas igen. Och det vi inte vet får aldrig se ut som noll.',
  },
  voice: {
    title: 'Ni sa, vi gjorde, vi berättade',
    notice: 'Lägg märke till att sidan räknar hur många som har fått veta vad det blev av det de sa.',
    idea: 'Att lyssna är inte nog. Den som säger något ska få veta vad det ledde till, också när svaret blev nej.',
  },
  trust: {
    title: 'Tio goda för varje dålig',
    notice: 'Lägg märke till prickarna: de visar hur många goda upplevelser det går på en dålig.',
    idea: 'Det är ett löfte, inte en naturlag. När det inte hålls är frågan hur vi gör det gott igen.',
  },
  trying: {
    title: 'Prövat, och ibland slutat med',
    notice: 'Lägg märke till att det som inte blev bra syns lika tydligt som det som fick vara kvar.',
    idea: 'Den som prövar något lär sig av det. Att sluta i tid är också ett framsteg.',
  },
  dialogue: {
    title: 'Det som är värt att fråga',
    notice: 'Lägg märke till att listan till nästa möte gör sig själv. Det som har väntat längst står först.',
    idea: 'En bra fråga gör mer nytta än ett betyg. Och en fråga försvinner inte förrän den har fått ett svar.',
  },
  meeting: {
    title: 'En sak i taget på mötet',
    notice: 'Lägg märke till att varje skärm säger en enda sak. Bläddra gärna några skärmar framåt med →.',
    idea: 'Tjugo minuter räcker till några goda frågor, inte till trettio diagram.',
  },
  fault: {
    title: 'Servern är nere, mötet går vidare',
    notice: 'Nu har servern slutat svara. Bläddra vidare med → och lägg märke till att allt finns kvar.',
    idea: 'Allt hämtades före den första skärmen. Ingen siffra får bytas ut medan någon tittar på den.',
  },
  sources: {
    title: 'Gamla siffror ser gamla ut',
    notice:
      'Lägg märke till raden högst upp: nya uppgifter skulle ha kommit. Här står också varifrån siffrorna kommer.',
    idea: 'En siffra utan källa och datum är bara ett påstående. Här är allt påhittat, och det står på varje sida.',
  },
} as const satisfies Record<string, Said>;

export type StepName = keyof typeof SV;
