import { words } from '../words.ts';

/** 取扱注意・要回収 with room for the number of the copy, written by hand when the copies are handed out. */
export function Handling() {
  return (
    <div className="handling">
      <strong>{words.handlingReturn}</strong>
      <span className="copy-number">{words.copyNumber}</span>
    </div>
  );
}
