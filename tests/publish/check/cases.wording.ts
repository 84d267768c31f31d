import { WITH_PLAN, WITH_QUESTIONS } from '#tests/publish/dialogues.ts';
import type { Change } from '#tests/publish/town.ts';
import type { Case } from './found.ts';

const why = (text: string, language = 'sv'): readonly Change[] => [
  ['texts.csv', `goal,mota-val,why,${language},"${text}",,,`],
];

const LONG =
  'Vi vill att den som kommer till oss ska bli mött av någon som har tid att lyssna och som vet vad som har sagts förut så att man slipper att berätta allt en gång till.';

/** How texts are worded. */
export const WORDING_CASES: readonly Case[] = [
  {
    fault: 'a sentence that has to be read twice',
    changes: why(`Vi lyssnar. ${LONG}`),
    says: 'warning long-sentence texts.csv:3:text',
    names: ['Vi vill att den som kommer', '36', '25'],
  },
  {
    fault: 'long sentences of long words',
    changes: why(
      'Socialtjänstens medarbetare möter människor respektfullt genom gemensamma förhållningssätt, kontinuerliga samtal, systematiska uppföljningar, tillgängliga mottagningar, anpassade insatser, förstärkta nätverk, återkommande utvärderingar, brukarstyrda beslut, samordnade planeringar samtidigt som anhöriga alltid inbjuds.',
    ),
    says: 'warning hard-to-read texts.csv:3:text',
    names: ['LIX', 'Socialtjänstens medarbetare', '29'],
  },
  {
    fault: 'words of officials in a Swedish text',
    changes: why('Vi hör av oss avseende din plats, såvida du erhåller ett beslut.'),
    says: 'warning official-words texts.csv:3:text',
    names: ['avseende', 'såvida', 'erhåller', 'om', 'få'],
  },
  {
    fault: 'short forms in a Swedish text',
    changes: why('Vi hör av oss. Ring t.ex. i dag.'),
    says: 'warning shortened-words texts.csv:3:text',
    names: ['Ring t.ex. i dag.', 'till exempel'],
  },
  {
    fault: 'letters that nobody has explained',
    changes: why('Vi gör en SIP med dig och din VC.'),
    says: 'warning unexplained-letters texts.csv:3:text',
    names: ['SIP', 'VC', 'glossary'],
  },
  {
    fault: 'no fault: what stands between quotation marks is said by somebody else',
    changes: why('Frågan är «Huruvida SIP, t.ex., har erhållits ej?» och ställs varje höst.'),
    says: '',
    names: [],
  },
  {
    fault: 'words of officials in a question',
    changes: [...WITH_QUESTIONS, ['questions.csv', 'Varför svarar så få?', 'Vad gäller beträffande svaren?']],
    says: 'warning official-words questions.csv:2:text',
    names: ['beträffande', 'om'],
  },
  {
    fault: 'short forms in a list of what to keep',
    changes: [...WITH_PLAN, ['plan.csv', 'Vi hälsar|Vi ringer', 'Vi hälsar|Vi ringer resp. skriver']],
    says: 'warning shortened-words plan.csv:2:keep_doing',
    names: ['resp.', 'respektive'],
  },
  {
    fault: 'words of officials in the title of a goal',
    changes: [['goals.csv', 'Vi möter alla väl', 'Vi säkerställer ett gott möte']],
    says: 'warning official-words goals.csv:2:title',
    names: ['säkerställer', 'se till'],
  },
  {
    fault: 'short forms in organisation.yaml',
    changes: [['organisation.yaml', 'Kraft att styra sitt liv.', 'Kraft, bl.a. att styra sitt liv.']],
    says: 'warning shortened-words organisation.yaml:10:core-task.text',
    names: ['bl.a.', 'bland annat'],
  },
];
