const stops =
  'a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled]), select:not([disabled]), [tabindex="0"]';

/**
 * The ref of a part of the page. When what has the focus in it leaves the page, as a button that is done with does,
 * what stands nearest to it takes the focus.
 */
export function keepFocus(within: HTMLElement | null): (() => void) | undefined {
  if (within === null) return undefined;
  /** What had the focus last, around it one box after the other, and what stands before each. */
  let path: readonly { readonly box: Element; readonly before: Element | null }[] = [];
  const remember = (event: FocusEvent): void => {
    path = event
      .composedPath()
      .filter((box) => box instanceof Element)
      .filter((box) => within.contains(box))
      .map((box) => ({ box, before: box.previousElementSibling }));
  };
  const keep = (): void => {
    if (document.activeElement !== document.body || path[0]?.box.isConnected !== false) return;
    const around = path.findIndex(({ box }) => box.isConnected && box.querySelector(stops) !== null);
    const near = [...(path[around]?.box.querySelectorAll<HTMLElement>(stops) ?? [])];
    const before = path[around - 1]?.before;
    (near.findLast((stop) => isAtOrBefore(stop, before)) ?? near[0])?.focus();
  };
  // A dialog that closes hands the focus back one frame later.
  const observer = new MutationObserver(() => requestAnimationFrame(() => requestAnimationFrame(keep)));
  observer.observe(document.body, { childList: true, subtree: true });
  within.addEventListener('focusin', remember);
  return () => {
    observer.disconnect();
    within.removeEventListener('focusin', remember);
  };
}

function isAtOrBefore(stop: Element, place: Element | null | undefined): boolean {
  if (place?.isConnected !== true) return false;
  return (
    place.contains(stop) || (place.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
  );
}
