import type { svAskingLevels } from './sv.asking-levels.ts';

/** The latest lies on the right side, surely or as far as one can see. */
const metNow = [
  'What will it take for this to last?',
  'What do you think has mattered most?',
  'What do you most want to take care of?',
  'How do we follow it without measuring more?',
  'Whom would you like to tell?',
  'What do you see as the next step?',
];

/** The latest lies on the other side, surely or as far as one can see. */
const missedNow = [
  'What do you need to get closer?',
  'What is hardest right now, as you see it?',
  'Where would the people you are there for like you to begin?',
  'What is already under way?',
  'What can wait, so that there is room for this?',
  'What makes the level matter to the people concerned?',
];

/** What to ask of a level to reach, of the promise of so many good for each bad, and of what waits to be told. */
export const enAskingLevels: typeof svAskingLevels = {
  target: {
    'consistently-met': [
      'What keeps it at this level?',
      'What do you want to aim for now?',
      'What can others learn from you?',
      'How are things for those who do not show in the figure?',
      'What can we stop measuring, now that it holds?',
      'What does it cost you to hold the level?',
    ],
    'consistently-missed': [
      'What in the way of working has to change for the level to be within reach?',
      'What do you need from us to get there?',
      'How did we arrive at the level, and whom is it for?',
      'What would be a first step?',
      'Who has got there, and what can we learn from them?',
      'What do you not get time for, as things are?',
    ],
    'hit-or-miss': [
      'What would lift every measurement, not just some?',
      'How is it felt day to day that it goes up and down?',
      'What can be done more alike from one time to the next?',
      'What matters most, a better level or a steadier one?',
      'What do you need for it to become steadier?',
      'How do we avoid reading too much into a single measurement?',
    ],
    'met-now': metNow,
    'missed-now': missedNow,
    'cannot-tell': [
      'What would we need to know to say whether the level is met?',
      'How can more people have their say next time?',
      'What does your own experience say?',
      'What do we do while we do not know?',
      'How much does that very level mean to the people concerned?',
      'Who can help us see more clearly?',
    ],
    'at-or-better-now': metNow,
    'worse-now': missedNow,
  },
  trust: {
    reached: [
      'What do you do that works, and how do you hold on to it?',
      'How does a good meeting begin with you?',
      'Who can learn from the way you meet people?',
      'What can we learn from those who were not content?',
      'What makes it possible for you to find the time?',
      'How do you celebrate what goes well?',
    ],
    'reached-uncertain': [
      'How do we hear more than those who answered?',
      'What do you see yourselves when you meet people?',
      'What do you need for the promise to hold?',
      'Who has not had their say yet?',
      'What in the meeting tends to matter most?',
      'How do you notice that a meeting turns out really well?',
    ],
    'not-reached-uncertain': [
      'How does the question reach more people?',
      'What do those who are not content tell us?',
      'What would have made the meeting better?',
      'What sets a good meeting apart from a less good one?',
      'What would make more meetings good?',
      'Who can help us understand the answers?',
    ],
    'not-reached': [
      'What happened in the meetings that did not turn out well?',
      'What can we do to make it easier for you?',
      'How do we make it good again with the people concerned?',
      'What do you do in the meetings that turn out well?',
      'What stands in the way of a good meeting?',
      'What do those who answered want you to begin with?',
    ],
  },
  due: [
    'How do you tell it so that it gets through?',
    'Who will tell them, and when?',
    'What do you need to be able to tell them?',
    'How do they learn that what they said made a difference?',
    'What is hard to tell, and how can we help?',
    'What would those who said it most like to know first?',
  ],
};
