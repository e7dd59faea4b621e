import { useTranslation } from 'react-i18next';
import { fiscalYearOf, formatFiscalYear } from '../../../../../domain/calendar/fiscal-year.ts';
import type { PrintRequest } from '../../../../../domain/contract/print.ts';
import { useToday } from '../../../forms/useToday.ts';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { Select } from '../../../ui/Select.tsx';

type Request = Extract<PrintRequest, { kind: 'case-register' }>;

interface RegisterOptionsProps {
  readonly request: Request;
  readonly onChange: (request: Request) => void;
}

const yearsBack = 10;

/** Which cases stand on the register: running ones or all, of every year or of one. */
export function RegisterOptions({ request, onChange }: RegisterOptionsProps) {
  const { t } = useTranslation('print');
  const thisYear = fiscalYearOf(useToday());
  const years = Array.from({ length: yearsBack }, (_, index) => thisYear - index);
  return (
    <>
      <RadioGroup
        label={t('register.show')}
        choices={(['running', 'all'] as const).map((id) => ({ id, name: t(`register.${id}`) }))}
        value={request.show}
        onChange={(show) => onChange({ ...request, show: show === 'all' ? 'all' : 'running' })}
      />
      <Select
        label={t('register.year')}
        choices={[
          { id: '', name: t('register.everyYear') },
          ...years.map((year) => ({ id: String(year), name: formatFiscalYear(year) })),
        ]}
        value={request.fiscalYear === null ? '' : String(request.fiscalYear)}
        onChange={(year) =>
          onChange({ ...request, fiscalYear: year === null || year === '' ? null : Number(year) })
        }
      />
    </>
  );
}
