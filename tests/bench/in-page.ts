import type { Page } from '@playwright/test';

/** What ends a measurement: places in the page that must be there, with the words each must hold. */
export type Painted = readonly { readonly selector: string; readonly words: string }[];

/**
 * Time from the last click or letter of `act` to the beginning of the frame after the one in which the content stands in
 * the page, in milliseconds. Both ends are read from the page's own clock, so that the way of the test's commands is not counted.
 */
export async function timeToPaint(page: Page, painted: Painted, act: () => Promise<void>): Promise<number> {
  await page.evaluate(watch, painted);
  await act();
  return page.evaluate(() => (globalThis as unknown as WatchedWindow).measured);
}

interface WatchedWindow {
  measured: Promise<number>;
}

/** Runs in the page. It must stand alone: only its text is carried there. */
function watch(painted: Painted): void {
  let acted = Number.NaN;
  const note = (event: Event): void => {
    acted = event.timeStamp;
  };
  const kinds = ['click', 'input'];
  for (const kind of kinds) addEventListener(kind, note, { capture: true });
  const stands = (): boolean =>
    painted.every(({ selector, words }) =>
      [...document.querySelectorAll(selector)].some(
        (place) => place.textContent.includes(words) && place.getClientRects().length > 0,
      ),
    );
  const measured = new Promise<number>((resolve) => {
    const look = (): void => {
      if (Number.isNaN(acted) || !stands()) {
        requestAnimationFrame(look);
        return;
      }
      // The next frame begins when this one, which holds the content, has been handed on to the screen.
      requestAnimationFrame(() => {
        for (const kind of kinds) removeEventListener(kind, note, { capture: true });
        resolve(performance.now() - acted);
      });
    };
    requestAnimationFrame(look);
  });
  (globalThis as unknown as WatchedWindow).measured = measured;
}
