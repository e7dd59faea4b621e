import { useTranslation } from 'react-i18next';
import type { PrintRequest } from '../../../../../domain/contract/print.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { Select } from '../../../ui/Select.tsx';

type Minutes = Extract<PrintRequest, { kind: 'minutes' }>;

interface MinutesOptionsProps {
  readonly request: Minutes;
  readonly onChange: (request: Minutes) => void;
}

const whole = 'whole';

/** The whole minutes, or the part of one case. */
export function MinutesOptions({ request, onChange }: MinutesOptionsProps) {
  const { t } = useTranslation('print');
  const { data: meeting } = useQueryOperation('meeting.get', { id: request.meetingId });
  const cases = meeting?.agenda ?? [];
  return (
    <Select
      label={t('meeting.part')}
      choices={[
        { id: whole, name: t('meeting.whole') },
        ...cases.map(({ id, caseNumber, householdLabel }) => ({
          id,
          name: `${caseNumber} ${householdLabel}`,
        })),
      ]}
      value={request.agendaItemId ?? whole}
      onChange={(chosen) =>
        onChange({ ...request, agendaItemId: cases.find(({ id }) => id === chosen)?.id ?? null })
      }
    />
  );
}
