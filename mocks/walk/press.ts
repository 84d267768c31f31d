import { type Command, commandOf, isWriting } from './keys.ts';

/** Commands that mean something only to somebody who is being guided. */
const OF_WALK: ReadonlySet<Command> = new Set(['next', 'previous', 'fold']);

interface Listener {
  /** Whether single keys mean something now. */
  readonly isOn: () => boolean;
  readonly isWalking: () => boolean;
  readonly obey: (command: Command) => void;
}

/** Hears keys before the app does, and also when a meeting stands in the way of everything else. */
export function listenForKeys({ isOn, isWalking, obey }: Listener): void {
  const press = (event: KeyboardEvent): void => {
    const command = isOn() && !isWriting(event.composedPath()[0]) ? commandOf(event) : null;
    if (command === null || (OF_WALK.has(command) && !isWalking())) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    obey(command);
  };
  window.addEventListener('keydown', press, { capture: true });
}
