import { packetWords, spaced, words } from '../words.ts';

/** 取扱注意・要回収 with the number of the copy; null in a preview. */
export function Handling({ number }: { number: number | null }) {
  return (
    <div className="handling">
      <strong>{words.handlingReturn}</strong>
      <span className="copy-number">{spaced(words.copyNumber, String(number ?? ''))}</span>
    </div>
  );
}

/** Stands in its place on what is neither numbered nor collected. */
export function HandleWithCare() {
  return (
    <div className="handling">
      <strong>{words.handling}</strong>
    </div>
  );
}

/** Stands in its place on what stays in the office. */
export function OfficeUse() {
  return (
    <div className="handling">
      <strong>{words.handling}</strong>
      <span>{packetWords.officeUse}</span>
    </div>
  );
}
