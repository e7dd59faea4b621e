import type { MeetingDetail } from '../../../../../domain/contract/meeting.ts';
import type { AttendeeId } from '../../../../../domain/contract/scalars.ts';
import { CheckboxGroup } from '../../../ui/CheckboxGroup.tsx';

interface AttendeeChoiceProps {
  readonly label: string;
  readonly description?: string;
  readonly attendees: readonly MeetingDetail['attendees'][number][];
  readonly chosen: readonly AttendeeId[];
  readonly detailOf?: (id: AttendeeId) => string;
  readonly onChange: (chosen: AttendeeId[]) => void;
}

/** For whom of the attendees, in the order of the list. */
export function AttendeeChoice({
  label,
  description,
  attendees,
  chosen,
  detailOf,
  onChange,
}: AttendeeChoiceProps) {
  return (
    <CheckboxGroup
      label={label}
      description={description}
      direction="column"
      choices={attendees.map(({ id, agencyName, name }) => ({
        id,
        name: [agencyName, name].filter((text) => text !== '').join(' '),
        detail: detailOf?.(id),
      }))}
      value={chosen}
      onChange={(ids) => onChange(attendees.filter(({ id }) => ids.includes(id)).map(({ id }) => id))}
    />
  );
}
