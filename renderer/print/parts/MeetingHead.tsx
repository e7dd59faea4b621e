import type { MeetingHead as Head } from '../../../domain/print/meeting-parts.ts';
import { words } from '../words.ts';
import { FieldTable } from './FieldTable.tsx';

interface MeetingHeadProps {
  readonly meeting: Head;
  /** With the name of the meeting, where the title of the sheet does not say it. */
  readonly named?: boolean;
}

/** When and where a meeting is held, under which law, and who leads it. */
export function MeetingHead({ meeting, named }: MeetingHeadProps) {
  return (
    <FieldTable
      fields={[
        ...(named === true ? [{ label: words.meeting, value: meeting.name, wide: true }] : []),
        { label: words.basis, value: meeting.basis, wide: true },
        { label: words.held, value: meeting.held, wide: true },
        { label: words.place, value: meeting.place, wide: true },
        { label: words.chair, value: meeting.chair },
        { label: words.recorder, value: meeting.recorder },
      ]}
    />
  );
}
