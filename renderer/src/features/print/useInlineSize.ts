import { useEffect, useState, type RefObject } from 'react';

/** Inner width of an element in CSS pixels, followed as it changes; 0 before it stands. */
export function useInlineSize(element: RefObject<HTMLElement | null>): number {
  const [size, setSize] = useState(0);
  useEffect(() => {
    const present = element.current;
    if (present === null) return;
    const observer = new ResizeObserver(() => setSize(present.clientWidth));
    observer.observe(present);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
