import type { Opened } from './cases.ts';
import type { Filling } from './filling.ts';

/** Bytes of what the window draws to recognise a file by. */
const thumbnailBytes = 6_000;
/** Of the case whose notes are the most. */
const ofLongest = 60;

/** Photographs and scans of 30 to 150 kB, three of four photographs with a thumbnail. */
export function attachFiles(filling: Filling, [long, ...others]: readonly Opened[], count: number): void {
  const noise = createNoise(filling, 160_000);
  for (let number = 0; number < count; number += 1) {
    const subject = number < ofLongest ? long : filling.pick(others);
    if (subject === undefined) continue;
    attach(filling, subject, noise.subarray(0, filling.between(30_000, 150_000)), number);
  }
}

function attach(filling: Filling, subject: Opened, noise: Uint8Array, number: number): void {
  const { carry, tx, pick } = filling;
  const isScan = number % 4 === 0;
  const note = tx.get<{ id: string }>(
    `SELECT thread_id AS id FROM contact_notes WHERE case_id = ? AND is_current = 1 AND withdrawn_at IS NULL LIMIT 1 OFFSET ?`,
    subject.id,
    number % 5,
  );
  const hangs =
    note === undefined || number % 3 === 0
      ? ({ owner: 'case', ownerId: subject.id } as const)
      : ({ owner: 'contact-note', ownerId: note.id } as const);
  const content = withStart(isScan ? '%PDF-1.7\n' : '\u00ff\u00d8\u00ff\u00e0', noise, number);
  const { id } = carry(
    'attachment.add',
    {
      token: filling.chooseFile(content),
      name: isScan ? `同意書${String(number)}.pdf` : `写真${String(number)}.jpg`,
      ...hangs,
      takenOn: subject.until,
      note: pick(['', '玄関', '通知の写し']),
      shareScope: 'consented',
      sensitive: false,
    },
    subject.until,
  );
  if (isScan) return;
  const thumbnail = Buffer.from(
    withStart('\u00ff\u00d8\u00ff\u00e0', noise.subarray(0, thumbnailBytes), number),
  );
  carry('attachment.setThumbnail', { id, thumbnail: thumbnail.toString('base64') }, subject.until);
}

/** Content that no two files share and that does not shrink. */
function withStart(start: string, noise: Uint8Array, number: number): Uint8Array {
  const content = Uint8Array.from(noise);
  content.set(Buffer.from(start, 'latin1'));
  content.set(Buffer.from(`${String(number)}.`), 16);
  return content;
}

function createNoise({ chance }: Filling, bytes: number): Uint8Array {
  return Uint8Array.from({ length: bytes }, () => Math.floor(chance() * 256));
}
