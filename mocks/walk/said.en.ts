import type { StepName } from './said.sv.ts';
import type { Said } from './step.ts';

export const EN: Readonly<Record<StepName, Said>> = {
  overview: {
    title: 'Few goals, and a sentence first',
    notice:
      'Notice that each goal begins with a sentence: has it moved, or could it be chance? The figure comes afterwards.',
    idea: 'A conversation has room for a few goals. What may be chance should bring neither praise nor blame.',
  },
  goal: {
    title: 'Why, and for whom',
    notice:
      'Notice that the page begins with why the goal exists and what part users had in it. Measuring comes further down.',
    idea: 'A goal that is only a number soon forgets whom it is for.',
  },
  survey: {
    title: 'First, what users say',
    notice: 'Notice that the page says how many answered, and that nobody knows what the others would have said.',
    idea: 'What is easy to count is seldom what matters most. That is why users’ answers come first.',
  },
  unit: {
    title: 'The unit has the word',
    notice: 'Notice that the unit’s own words stand at the top, before any figure.',
    idea: 'Those who do the work know what the figure does not show. Units are never set against each other in a league table.',
  },
  few: {
    title: 'A gap is not zero',
    notice: 'Notice the hatched fields: so few have answered that the figure is not shown. The unit can still speak.',
    idea: 'Nobody should be recognisable. And what we do not know must never look like zero.',
  },
  voice: {
    title: 'You said, we did, we told you',
    notice: 'Notice that the page counts how many have been told what came of what they said.',
    idea: 'Listening is not enough. Whoever says something should hear what it led to, also when the answer was no.',
  },
  trust: {
    title: 'Ten good ones for each bad one',
    notice: 'Notice the dots: they show how many good experiences there are for each bad one.',
    idea: 'It is a promise, not a law of nature. When it is not kept, the question is how to make it right again.',
  },
  trying: {
    title: 'Tried, and sometimes stopped',
    notice: 'Notice that what did not turn out well is shown as plainly as what was kept.',
    idea: 'Whoever tries something learns from it. Stopping in time is progress too.',
  },
  dialogue: {
    title: 'What is worth asking',
    notice: 'Notice that the list for the next meeting makes itself. What has waited longest stands first.',
    idea: 'A good question is of more use than a grade. And a question does not go away until it has been answered.',
  },
  meeting: {
    title: 'One thing at a time in the meeting',
    notice: 'Notice that each screen says one thing only. Feel free to go a few screens forward with →.',
    idea: 'Twenty minutes are enough for some good questions, not for thirty charts.',
  },
  fault: {
    title: 'The server is down, the meeting goes on',
    notice: 'The server has just stopped answering. Go on with →, and notice that everything is still there.',
    idea: 'Everything was fetched before the first screen. No figure may be replaced while somebody is looking at it.',
  },
  sources: {
    title: 'Old figures look old',
    notice: 'Notice the line at the top: new figures should have come. Here it also says where the figures come from.',
    idea: 'A figure without a source and a date is only a claim. All of this is invented, and every page says so.',
  },
};
