import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../../../domain/contract/index.ts';
import type { HouseholdId } from '../../../../../domain/contract/scalars.ts';
import { useCommand } from '../../../bridge/use-operation.ts';
import { FormNotices } from '../../../forms/FormNotices.tsx';
import { requiredDay, typedDay } from '../../../forms/typed-date.ts';
import { useDates } from '../../../forms/useDates.ts';
import { useFormProblems } from '../../../forms/useFormProblems.ts';
import { useToday } from '../../../forms/useToday.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import styles from '../district-map.module.css';

const audiences = ['commissioner', 'residents'] as const;
const statuses = ['given', 'refused', 'withdrawn'] as const;

interface ConsentPartProps {
  readonly householdId: HouseholdId;
  /** The latest first. */
  readonly consents: OutputOf<'districtMap.household'>['consents'];
}

/** 掲載の同意: where it stands for each audience, what was said before, and a new statement. */
export function ConsentPart({ householdId, consents }: ConsentPartProps) {
  const { t } = useTranslation('districtMap');
  const { short } = useDates();
  const [isWriting, setIsWriting] = useState(false);
  return (
    <section className={styles['group']} aria-label={t('consent.title')}>
      <h3>{t('consent.title')}</h3>
      <dl className={styles['facts']}>
        {audiences.map((audience) => {
          const latest = consents.find((statement) => statement.audience === audience);
          return (
            <div key={audience}>
              <dt>{t(`consent.audience.${audience}`)}</dt>
              <dd>
                <Badge tone={latest?.status === 'given' ? 'ok' : 'neutral'}>
                  {t(`consent.status.${latest?.status ?? 'none'}`)}
                </Badge>{' '}
                {latest !== undefined && short(latest.statedOn)}
              </dd>
            </div>
          );
        })}
      </dl>
      {consents.length > 0 && (
        <details>
          <summary>{t('consent.history', { count: consents.length })}</summary>
          <ul className={styles['rows']}>
            {consents.map(({ audience, status, statedOn, giver, note, staffName }, index) => (
              <li key={index}>
                <span>
                  {short(statedOn)} {t(`consent.audience.${audience}`)} {t(`consent.status.${status}`)}
                  <span className={styles['quiet']}>
                    {' '}
                    {t('consent.by', { giver, staff: staffName })} {note}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {isWriting ? (
        <ConsentForm householdId={householdId} onDone={() => setIsWriting(false)} />
      ) : (
        <div>
          <Button size="small" onPress={() => setIsWriting(true)}>
            {t('consent.record')}
          </Button>
        </div>
      )}
    </section>
  );
}

function ConsentForm({ householdId, onDone }: { householdId: HouseholdId; onDone: () => void }) {
  const { t } = useTranslation(['districtMap', 'common']);
  const today = useToday();
  const record = useCommand('mapConsent.record');
  const [attempt, setAttempt] = useState(0);
  const [values, setValues] = useState({
    audience: 'residents' as (typeof audiences)[number],
    status: 'given' as (typeof statuses)[number],
    statedOn: typedDay(today),
    giver: '',
    note: '',
  });
  const change = (next: Partial<typeof values>): void => setValues({ ...values, ...next });
  const problems = useFormProblems(record.error, {
    id: 'map-consent',
    values,
    labels: {
      audience: t('consent.for'),
      status: t('consent.said'),
      statedOn: t('consent.on'),
      giver: t('consent.giver'),
      note: t('consent.note'),
    },
  });
  const submit = (): void => {
    record.mutate(
      { householdId, ...values, statedOn: requiredDay(values.statedOn, today) },
      { onSuccess: onDone, onError: () => setAttempt(attempt + 1) },
    );
  };
  return (
    <div className={styles['form']}>
      <FormNotices problems={problems} attempt={attempt} />
      <RadioGroup
        {...problems.about('audience')}
        choices={audiences.map((id) => ({ id, name: t(`consent.audience.${id}`) }))}
        value={values.audience}
        onChange={(id) => change({ audience: audiences.find((each) => each === id) ?? 'residents' })}
      />
      <RadioGroup
        {...problems.about('status')}
        choices={statuses.map((id) => ({ id, name: t(`consent.status.${id}`) }))}
        value={values.status}
        onChange={(id) => change({ status: statuses.find((each) => each === id) ?? 'given' })}
      />
      <DateField
        {...problems.about('statedOn')}
        isRequired
        today={today}
        value={values.statedOn}
        onChange={(statedOn) => change({ statedOn })}
      />
      <TextField
        {...problems.about('giver')}
        isRequired
        maxLength={60}
        value={values.giver}
        onChange={(giver) => change({ giver })}
      />
      <TextField
        {...problems.about('note')}
        maxLength={200}
        value={values.note}
        onChange={(note) => change({ note })}
      />
      <div className={styles['buttons']}>
        <Button variant="primary" size="small" isPending={record.isPending} onPress={submit}>
          {t('common:action.save')}
        </Button>
        <Button size="small" onPress={onDone}>
          {t('common:action.cancel')}
        </Button>
      </div>
    </div>
  );
}
