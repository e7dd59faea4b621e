import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../../../domain/contract/index.ts';
import type { HouseholdId } from '../../../../../domain/contract/scalars.ts';
import { useCommand } from '../../../bridge/use-operation.ts';
import { FormNotices } from '../../../forms/FormNotices.tsx';
import { requiredDay, typedDay } from '../../../forms/typed-date.ts';
import { useCodes } from '../../../forms/useCodes.ts';
import { useDates } from '../../../forms/useDates.ts';
import { useFormProblems } from '../../../forms/useFormProblems.ts';
import { useToday } from '../../../forms/useToday.ts';
import { Button } from '../../../ui/Button.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import styles from '../district-map.module.css';
import type { MapUndo } from '../useMapUndo.ts';

interface SurveyPartProps {
  readonly householdId: HouseholdId;
  readonly surveys: OutputOf<'districtMap.household'>['surveys'];
  readonly undo: MapUndo;
}

/** 全世帯訪問調査: the visits, and a new one. */
export function SurveyPart({ householdId, surveys, undo }: SurveyPartProps) {
  const { t } = useTranslation('districtMap');
  const { short } = useDates();
  const { labelOf } = useCodes();
  const [isWriting, setIsWriting] = useState(false);
  const remove = useCommand('survey.setRemoved');
  return (
    <section className={styles['group']} aria-label={t('survey.title')}>
      <h3>{t('survey.title')}</h3>
      {surveys.length === 0 && <p className={styles['quiet']}>{t('survey.none')}</p>}
      <ul className={styles['rows']}>
        {surveys.map(({ id, visitedOn, result, note }) => (
          <li key={id}>
            <span>
              {short(visitedOn)} {labelOf('surveyResult', result)}{' '}
              <span className={styles['quiet']}>{note}</span>
            </span>
            <Button
              size="small"
              variant="quiet"
              aria-label={t('survey.removeOf', { on: short(visitedOn) })}
              onPress={() =>
                remove.mutate(
                  { id, removed: true },
                  {
                    onSuccess: () =>
                      undo.done(t('done.surveyRemoved'), () => remove.mutateAsync({ id, removed: false })),
                  },
                )
              }
            >
              {t('survey.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {isWriting ? (
        <SurveyForm householdId={householdId} onDone={() => setIsWriting(false)} />
      ) : (
        <div>
          <Button size="small" onPress={() => setIsWriting(true)}>
            {t('survey.record')}
          </Button>
        </div>
      )}
    </section>
  );
}

function SurveyForm({ householdId, onDone }: { householdId: HouseholdId; onDone: () => void }) {
  const { t } = useTranslation(['districtMap', 'common']);
  const today = useToday();
  const { choicesOf } = useCodes();
  const record = useCommand('survey.record');
  const [attempt, setAttempt] = useState(0);
  const [values, setValues] = useState({ visitedOn: typedDay(today), result: '', note: '' });
  const change = (next: Partial<typeof values>): void => setValues({ ...values, ...next });
  const problems = useFormProblems(record.error, {
    id: 'survey',
    values,
    labels: { visitedOn: t('survey.on'), result: t('survey.result'), note: t('survey.note') },
  });
  const submit = (): void => {
    record.mutate(
      { householdId, ...values, visitedOn: requiredDay(values.visitedOn, today) },
      { onSuccess: onDone, onError: () => setAttempt(attempt + 1) },
    );
  };
  return (
    <div className={styles['form']}>
      <FormNotices problems={problems} attempt={attempt} />
      <DateField
        {...problems.about('visitedOn')}
        isRequired
        today={today}
        value={values.visitedOn}
        onChange={(visitedOn) => change({ visitedOn })}
      />
      <Select
        {...problems.about('result')}
        isRequired
        choices={choicesOf('surveyResult')}
        value={values.result === '' ? null : values.result}
        onChange={(result) => change({ result: result ?? '' })}
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
