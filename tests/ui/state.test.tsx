import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Failure } from '#ui/state/Failure.tsx';
import { Waiting } from '#ui/state/Waiting.tsx';
import { Says } from '#ui/text/Says.tsx';
import { failureView } from '#view/failure.view.ts';
import { sv } from '#words/sv.ts';
import { draw, middle, only } from './drawn.tsx';

describe(Waiting, () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ['nothing at once', 0, ''],
    ['that it waits, after a moment', 1000, sv.state.waiting],
    ['that it takes long, after five seconds', 5000, sv.state.waitingLong],
  ])('says %s', async (_, milliseconds, said) => {
    const box = await draw(<Waiting />);
    vi.advanceTimersByTime(milliseconds);
    await expect.poll(() => only(box, '[role=status]').textContent).toBe(said);
  });
});

describe(Failure, () => {
  it('says what happened, since when and what to do, in one alert', async () => {
    const act = vi.fn();
    const since = new Date(2026, 2, 3, 14, 5);
    const { state } = sv;
    const box = await draw(<Failure view={failureView({ kind: 'timeout' }, since, sv)} isHeading={false} act={act} />);
    const alert = only<HTMLElement>(box, '[role=alert]');
    expect(alert).toHaveTextContent(
      `${state.failedTitle}${state.failure.timeout} ${state.since('14:05')}${state.retry}`,
    );
    only<HTMLButtonElement>(alert, 'button').click();
    expect(act).toHaveBeenCalledOnce();
  });
});

describe(Says, () => {
  it('lets no text turn the text after it around', async () => {
    const box = await draw(
      <p>
        <Says said={{ text: 'Norr\u202e' }} /> <b>12</b> <i>svar</i>
      </p>,
    );
    expect(middle(only(box, 'b')).x).toBeLessThan(middle(only(box, 'i')).x);
    expect(middle(only(box, 'bdi')).x).toBeLessThan(middle(only(box, 'b')).x);
  });

  it('says in which language it is only when that is another', async () => {
    const box = await draw(
      <>
        <Says said={{ text: 'Norr' }} />
        <Says said={{ text: 'North', lang: 'en' }} />
      </>,
    );
    expect([...box.querySelectorAll('bdi')].map((text) => text.lang)).toEqual(['', 'en']);
  });
});
