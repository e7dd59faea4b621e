import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseCivilDate } from '../../../../domain/calendar/partial-date.ts';
import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useToday } from '../../forms/useToday.ts';
import formStyles from '../../forms/form.module.css';
import { DateField } from '../../ui/DateField.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { DisclosureTable } from '../consent/DisclosureTable.tsx';
import { AuditCheck } from './AuditCheck.tsx';
import { FormPane, FormPanes } from './FormPane.tsx';

/** 情報提供記録 of the whole office, by period. */
export function LogSection() {
  const { t } = useTranslation('settings');
  const today = useToday();
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const { data, error } = useQueryOperation('disclosure.list', {
    caseId: null,
    from: readDay(from, today),
    until: readDay(until, today),
  });
  return (
    <FormPanes>
      <FormPane title={t('section.log')} error={error}>
        <p>{t('log.lead')}</p>
        <div className={formStyles['line']}>
          <DateField label={t('log.from')} value={from} onChange={setFrom} today={today} />
          <DateField label={t('log.until')} value={until} onChange={setUntil} today={today} />
        </div>
        {!data && !error && <Loading />}
        {data && (
          <>
            <p>{t('log.shown', { shown: data.disclosures.length, total: data.total })}</p>
            <DisclosureTable disclosures={data.disclosures} />
          </>
        )}
      </FormPane>
      <AuditCheck />
    </FormPanes>
  );
}

/** A day that is not yet wholly typed restricts nothing. */
function readDay(typed: string, today: CivilDate): CivilDate | null {
  const read = parseCivilDate(typed, { today });
  return read.ok ? read.value : null;
}
