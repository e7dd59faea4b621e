import type { CivilDate } from '../../calendar/civil-date.ts';
import type { InputOf } from '../../contract/index.ts';
import type { CarryOut } from '../carry-out.ts';
import type { FilePlan } from '../plan.ts';
import { toBase64 } from './base64.ts';
import { sampleFile } from './index.ts';

type Owner = Pick<InputOf<'attachment.add'>, 'owner' | 'ownerId'>;

/** Keeps a file of the town with a record, and a picture with itself as its thumbnail. */
export function addFile(file: Owner & FilePlan, takenOn: CivilDate, carryOut: CarryOut): void {
  const kept = { ...file, takenOn, shareScope: 'council', sensitive: false } as const;
  const { id } = carryOut('attachment.add', kept, takenOn);
  if (!file.name.endsWith('.png')) return;
  carryOut('attachment.setThumbnail', { id, thumbnail: toBase64(sampleFile(file.token)) }, takenOn);
}
