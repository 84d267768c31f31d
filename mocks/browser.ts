import { addressWith, choiceIn } from './choice.ts';
import { networkOf } from './network.ts';
import { showPanel } from './panel.ts';
import { handlersOf } from './scenarios/all.ts';
import { beginning } from './walk/moves.ts';
import { NotDemoError, worldOf } from './world.ts';

/** Stops the whole demonstration: better a sentence than figures that might be somebody's. */
function refuse(fault: NotDemoError): never {
  document.body.textContent = `Demonstrationen visas inte. ${fault.message}.`;
  throw fault;
}

/** Which town is to be shown, and how. The address says it, and is put right where it can not be begun with. */
function firstChoice() {
  const change = beginning(choiceIn(location.search));
  if (change !== null) history.replaceState(null, '', addressWith(new URL(location.href), change));
  return choiceIn(location.search);
}

/**
 * From here on every question to the API is answered by an invented town. Which one, and in which state of affairs,
 * stands in the address; a small panel changes it.
 *
 * Throws: NotDemoError when the town's figures do not say that they are invented.
 */
export async function startMocking(): Promise<void> {
  const choice = firstChoice();
  await worldOf(choice.town)
    .file('organisation.json')
    .catch((fault: unknown) => {
      if (fault instanceof NotDemoError) refuse(fault);
      throw fault;
    });
  const network = networkOf(...handlersOf(choice.scenario, choice.town));
  await network.enable();
  showPanel(
    choice,
    (address) => location.assign(address),
    ({ scenario, town }) => network.resetHandlers(...handlersOf(scenario, town)),
  );
}
