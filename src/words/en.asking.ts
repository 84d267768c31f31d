import { enAskingLevels } from './en.asking-levels.ts';
import type { PageWords } from './sv.pages.ts';

/** Whichever way it went, when neither is an improvement. */
const moved = [
  'What does it mean for the people concerned?',
  'What do you think lies behind it?',
  'Who notices it most, and in what way?',
  'What do you see that the figure does not show?',
  'What should we keep an eye on from here?',
  'How would you want it to be?',
];

/** Questions worth asking, put to those whose figure it is. None can be answered with yes or no, and none accuses. */
export const enAsking: PageWords['asking'] = {
  more: 'More questions to ask',
  ofTarget: 'About the target',
  verdict: {
    improving: [
      'What did you do differently?',
      'What do you want to hold on to?',
      'Who can learn from the way you do it?',
      'What do you need for it to last?',
      'How do the people you are there for notice that it is better?',
      'What did you put aside to make time for it?',
      'What surprised you along the way?',
    ],
    worsening: [
      'How do you yourselves see what has happened?',
      'What do you need from us?',
      'What do those who notice it most tell you?',
      'What have you already tried, and what did you learn?',
      'What would make the most difference in the time ahead?',
      'What works well that we should take care of?',
      'What in our decisions makes the work harder for you?',
    ],
    higher: moved,
    lower: moved,
    'no-change': [
      'What should stay just as it is?',
      'What in the way of working could make a difference?',
      'What does an ordinary day look like behind this figure?',
      'What would the people you are there for like you to change?',
      'What level would you be proud of?',
      'What would you like to try on a small scale?',
      'What can you stop doing to make time for what helps?',
    ],
    'too-few-answers': [
      'How can more people be asked?',
      'Whom have we not heard, and how do we reach them?',
      'What do the people you meet tell you, besides the survey?',
      'What would make it easier to answer?',
      'Who can ask so that it feels safe to answer?',
      'What do you yourselves want us to notice?',
    ],
    'too-few-measurements': [
      'What do users and staff tell us meanwhile?',
      'What do you see day to day that the figure does not show yet?',
      'How do you notice when it is going the right way?',
      'When will we know more, and what do we do until then?',
      'What can we measure more often, and what less often?',
      'What signs do you look for while you wait?',
    ],
    first: [
      'What does the figure tell you, now that you see it?',
      'What had you expected?',
      'How do we know that we measure the right thing?',
      'What would you like to have happened by next time?',
      'Who else do we want to hear next time?',
      'What do we need to know that the figure does not show?',
    ],
    'latest-missing': [
      'When will the figure come, and what do we know meanwhile?',
      'What came in between, and how can we help?',
      'How have you listened in the meantime?',
      'What do you know all the same about how it is going?',
      'Who can tell us how things are right now?',
      'What would make the measuring easier to fit in?',
    ],
    'no-data': [
      'What do we want to know, and who can tell us?',
      'What is the least we need to know?',
      'How does this show in everyday life?',
      'Who already knows something about it?',
      'How can we ask without taking time from meeting people?',
      'What would you do differently if you knew?',
    ],
    withheld: [
      'How do you listen when you are so few?',
      'What can you tell us without anybody being recognised?',
      'How do those who answered learn what came of it?',
      'Whom can you learn together with?',
      'What makes it safe to speak plainly with you?',
      'What do you need from us to hear more people?',
    ],
    'too-early': [
      'What do the people involved tell us while we wait?',
      'What have you learnt so far?',
      'What small signs tell you something already?',
      'What do you need to be able to work in peace?',
      'What have you changed along the way?',
      'How will we know when it is time to judge?',
    ],
  },
  ...enAskingLevels,
};
