import { useTranslation } from 'react-i18next';
import type { PrintRequest } from '../../../../../domain/contract/print.ts';
import { DayField } from './DayField.tsx';

type Request = Extract<PrintRequest, { kind: 'contact-notes' }>;

interface NotesOptionsProps {
  readonly request: Request;
  readonly onChange: (request: Request) => void;
}

/** The period the list covers; an empty box leaves that end open. */
export function NotesOptions({ request, onChange }: NotesOptionsProps) {
  const { t } = useTranslation('print');
  return (
    <>
      <DayField
        label={t('period.from')}
        day={request.from}
        onChange={(from) => onChange({ ...request, from })}
      />
      <DayField
        label={t('period.until')}
        day={request.until}
        onChange={(until) => onChange({ ...request, until })}
      />
    </>
  );
}
