import { names } from '#publish/read/names.ts';
import { choice, reading } from './choice.ts';

/** The choices of the tables, by the names that people give them. The first three are shown when one is not understood. */

export const provider = choice({
  own: names('egen', 'egen', 'own', 'kommunal', 'kommunen', 'egen regi', 'municipal'),
  private: names('privat', 'privat', 'private', 'företag', 'bolag', 'virksomhed', 'company'),
  'non-profit': names(
    'ideell',
    'nonprofit',
    'non-profit',
    'idéburen',
    'förening',
    'forening',
    'selvejende',
    'frivillig',
  ),
});

export const goalLevel = choice({
  policy: names('politik', 'politik', 'policy', 'politisk', 'political'),
  strategy: names('strategi', 'strategi', 'strategy', 'strategisk', 'strategic'),
  plan: names('plan', 'plan', 'plan', 'handlingsplan', 'handleplan', 'action plan'),
});

export const goalStatus = choice({
  active: names('aktiv', 'aktiv', 'active', 'aktivt', 'gällande', 'gældende'),
  proposed: names('föreslagen', 'foreslået', 'proposed', 'föreslaget', 'förslag', 'forslag'),
  former: names('tidigare', 'tidligere', 'former', 'avslutad', 'avslutat', 'afsluttet', 'ended'),
});

export const duty = choice({
  must: names('måste', 'skal', 'must', 'skall', 'ska', 'krav', 'lag', 'lov'),
  want: names('vill', 'vil', 'want', 'bör', 'bør', 'egen vilja', 'ønske'),
});

export const fate = choice({
  met: names('uppnått', 'nået', 'met', 'uppnådd', 'nått', 'nådd', 'uppfyllt', 'opfyldt', 'opnået'),
  merged: names('sammanslaget', 'sammenlagt', 'merged', 'sammanslagen', 'sammanfört', 'ihopslaget'),
  stopped: names('stoppat', 'stoppet', 'stopped', 'stoppad', 'avbrutet', 'nedlagt', 'afbrudt'),
  delegated: names('delegerat', 'delegeret', 'delegated', 'delegerad', 'överlämnat', 'uddelegeret'),
});

export const voiceKind = choice({
  concern: names('synpunkt', 'bekymring', 'concern', 'bekymmer', 'klagomål', 'klage', 'oro', 'complaint'),
  idea: names('idé', 'idé', 'idea', 'förslag', 'forslag', 'önskemål', 'ønske', 'suggestion'),
  praise: names('beröm', 'ros', 'praise', 'tack', 'tak', 'thanks'),
});

export const indicatorKind = choice({
  survey: names('enkät', 'spørgeskema', 'survey', 'undersökning', 'undersøgelse', 'brukarenkät'),
  measure: names('mått', 'måling', 'measure', 'mätvärde', 'måltal', 'nyckeltal', 'nøgletal'),
});

export const measureUnit = choice({
  percent: names('procent', 'procent', 'percent', '%', 'andel'),
  'per-1000': names('per 1000', 'pr. 1000', 'per-1000', 'per tusen', 'pr tusind'),
  days: names('dagar', 'dage', 'days', 'dygn', 'døgn'),
  hours: names('timmar', 'timer', 'hours'),
  persons: names('personer', 'personer', 'persons'),
  number: names('antal', 'antal', 'number', 'st', 'stk', 'stycken'),
  'million-kronor': names('miljoner kronor', 'millioner kroner', 'million-kronor', 'mkr', 'mnkr', 'mio. kr.'),
  index: names('index', 'indeks', 'index'),
});

export const direction = choice({
  higher: names('högre', 'højere', 'higher', 'hög', 'upp', 'op', 'up'),
  lower: names('lägre', 'lavere', 'lower', 'låg', 'ner', 'ned', 'down'),
  neutral: names('neutral', 'neutral', 'neutral', 'ingen'),
});

export const aspect = choice({
  values: names('värden', 'værdier', 'values', 'värdegrund', 'værdigrundlag', 'värderingar'),
  difference: names('skillnad', 'forskel', 'difference', 'gör skillnad', 'gør en forskel'),
  conditions: names('förutsättningar', 'forudsætninger', 'conditions', 'betingelser', 'villkor'),
});

export const influence = choice({
  own: names('egen', 'egen', 'own', 'stor'),
  shared: names('delad', 'delt', 'shared'),
  outside: names('utanför', 'udenfor', 'outside', 'ingen', 'none'),
});

export const party = choice({
  users: names('brukare', 'brugere', 'users', 'brukarna', 'brugerne', 'borgere', 'user'),
  relatives: names('anhöriga', 'pårørende', 'relatives', 'anhörig', 'närstående', 'familj', 'relative'),
  staff: names('medarbetare', 'medarbejdere', 'staff', 'personal', 'personale', 'medarbetarna', 'medarbejder'),
  managers: names('chefer', 'ledere', 'managers', 'chef', 'leder', 'ledning', 'ledelse', 'manager'),
  politicians: names('politiker', 'politikere', 'politicians', 'förtroendevalda', 'folkevalgte', 'politician'),
  partners: names(
    'samarbetsparter',
    'samarbejdspartnere',
    'partners',
    'samarbetspartner',
    'samverkansparter',
    'samarbejdspartner',
    'partner',
  ),
});

export const sourceKind = choice({
  raw: names('rå', 'rå', 'raw', 'rådata', 'hämtad'),
  derived: names('härledd', 'afledt', 'derived', 'beräknad', 'beregnet', 'calculated'),
});

const yesOrNo = choice({
  yes: names('ja', 'ja', 'yes', 'sant', 'sand', 'true', 'x'),
  no: names('nej', 'nej', 'no', 'falskt', 'falsk', 'false'),
});

export const yes = reading(yesOrNo, (word) => word === 'yes');

export const measureStatus = choice({
  final: names('slutlig', 'endelig', 'final', 'slutligt', 'definitiv'),
  provisional: names('preliminär', 'foreløbig', 'provisional', 'preliminärt', 'foreløbigt', 'preliminary'),
  'not-collected': names('ej insamlat', 'ikke indsamlet', 'not-collected', 'inte insamlat', 'inte mätt', 'ikke målt'),
  'not-applicable': names('ej tillämpligt', 'ikke relevant', 'not-applicable', 'inte tillämpligt', 'ej relevant'),
  'not-yet-published': names('ännu inte publicerat', 'endnu ikke offentliggjort', 'not-yet-published', 'ej publicerat'),
});
