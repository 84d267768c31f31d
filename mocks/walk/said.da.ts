import type { StepName } from './said.sv.ts';
import type { Said } from './step.ts';

export const DA: Readonly<Record<StepName, Said>> = {
  overview: {
    title: 'Få mål, og en sætning først',
    notice:
      'Læg mærke til, at hvert mål begynder med en sætning: Har det flyttet sig, eller kan det være tilfældigt? Tallet kommer bagefter.',
    idea: 'En samtale har plads til nogle få mål. Det, der kan være tilfældigt, skal hverken give ros eller skyld.',
  },
  goal: {
    title: 'Hvorfor, og for hvem',
    notice:
      'Læg mærke til, at siden begynder med, hvorfor målet findes, og hvordan borgerne var med. Målingen kommer længere nede.',
    idea: 'Et mål, der kun er et tal, glemmer let, hvem det er til for.',
  },
  survey: {
    title: 'Først det, borgerne siger',
    notice: 'Læg mærke til, at siden siger, hvor mange der svarede, og at ingen ved, hvad de andre ville have svaret.',
    idea: 'Det, der er let at tælle, er sjældent det vigtigste. Derfor kommer borgernes svar først.',
  },
  unit: {
    title: 'Enheden har ordet',
    notice: 'Læg mærke til, at enhedens egne ord står øverst, før alle tal.',
    idea: 'De, der gør arbejdet, ved, hvad tallet ikke viser. Enheder stilles aldrig op mod hinanden i en rangliste.',
  },
  few: {
    title: 'Et hul er ikke nul',
    notice:
      'Læg mærke til de skraverede felter: Så få har svaret, at tallet ikke vises. Enheden kan fortælle alligevel.',
    idea: 'Ingen skal kunne genkendes. Og det, vi ikke ved, må aldrig ligne et nul.',
  },
  voice: {
    title: 'I sagde, vi gjorde, vi fortalte',
    notice: 'Læg mærke til, at siden tæller, hvor mange der har fået at vide, hvad det, de sagde, blev til.',
    idea: 'At lytte er ikke nok. Den, der siger noget, skal vide, hvad det førte til, også når svaret blev nej.',
  },
  trust: {
    title: 'Ti gode for hver dårlig',
    notice: 'Læg mærke til prikkerne: De viser, hvor mange gode oplevelser der er for hver dårlig.',
    idea: 'Det er et løfte, ikke en naturlov. Når det ikke holdes, er spørgsmålet, hvordan vi gør det godt igen.',
  },
  trying: {
    title: 'Prøvet af, og nogle gange holdt op',
    notice: 'Læg mærke til, at det, der ikke blev godt, ses lige så tydeligt som det, der fik lov at blive.',
    idea: 'Den, der prøver noget, lærer af det. At holde op i tide er også et fremskridt.',
  },
  dialogue: {
    title: 'Det, der er værd at spørge om',
    notice: 'Læg mærke til, at listen til næste møde laver sig selv. Det, der har ventet længst, står først.',
    idea: 'Et godt spørgsmål gør mere nytte end en karakter. Og et spørgsmål forsvinder ikke, før det har fået et svar.',
  },
  meeting: {
    title: 'Én ting ad gangen på mødet',
    notice: 'Læg mærke til, at hvert skærmbillede kun siger én ting. Bladr gerne nogle skærmbilleder frem med →.',
    idea: 'Tyve minutter rækker til nogle gode spørgsmål, ikke til tredive diagrammer.',
  },
  fault: {
    title: 'Serveren er nede, mødet går videre',
    notice: 'Nu er serveren holdt op med at svare. Bladr videre med →, og læg mærke til, at det hele er der endnu.',
    idea: 'Alt blev hentet før det første skærmbillede. Intet tal må skiftes ud, mens nogen ser på det.',
  },
  sources: {
    title: 'Gamle tal ser gamle ud',
    notice: 'Læg mærke til linjen øverst: Nye oplysninger skulle være kommet. Her står også, hvor tallene kommer fra.',
    idea: 'Et tal uden kilde og dato er kun en påstand. Her er det hele opdigtet, og det står på hver side.',
  },
};
