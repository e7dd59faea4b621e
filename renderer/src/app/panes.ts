const PANES = '[data-pane], main div:has(> [role="separator"]) > div:not([role="separator"])';
const STOPS =
  'a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled]), select:not([disabled]), [tabindex="0"]';

/** F6: focus goes to the next pane of the window in reading order: top bar, navigation, page, list, record. */
export function focusNextPane(): void {
  const panes = [...document.querySelectorAll<HTMLElement>(PANES)];
  const present = panes.findLastIndex((pane) => pane.contains(document.activeElement));
  const inTurn = [...panes.slice(present + 1), ...panes.slice(0, present + 1)];
  inTurn
    .map(stopOf)
    .find((stop) => stop !== null)
    ?.focus();
}

/** A pane that takes focus itself is announced as a whole; else its present item, else its first. */
function stopOf(pane: HTMLElement): HTMLElement | null {
  if (pane.tabIndex === -1 && pane.hasAttribute('tabindex')) return pane;
  return (
    pane.querySelector<HTMLElement>('[aria-current="page"], [aria-selected="true"][tabindex="0"]') ??
    pane.querySelector<HTMLElement>('input') ??
    pane.querySelector<HTMLElement>(STOPS)
  );
}
