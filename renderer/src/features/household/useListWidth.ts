import { useState } from 'react';

const key = 'kasane.household.listWidth';
const usual = 34;

/** Width of the list in percent, as this PC last had it. */
export function useListWidth(): [number, (width: number) => void] {
  const [width, setWidth] = useState(() => {
    const stored = Number(localStorage.getItem(key));
    return stored >= 20 && stored <= 70 ? stored : usual;
  });
  return [
    width,
    (next) => {
      localStorage.setItem(key, String(next));
      setWidth(next);
    },
  ];
}
