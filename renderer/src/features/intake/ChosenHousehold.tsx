import { Controller, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { HouseholdId } from '../../../../domain/contract/scalars.ts';
import { routes } from '../../app/routes.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import type { IntakePageValues } from './intake-page-values.ts';
import styles from './intake.module.css';

interface ChosenHouseholdProps extends Pick<FormProblems, 'about'> {
  readonly householdId: HouseholdId;
  readonly onChooseAnother: () => void;
}

/** The household the case belongs to, and who of it is 本人. */
export function ChosenHousehold({ householdId, onChooseAnother, about }: ChosenHouseholdProps) {
  const { t } = useTranslation(['intake', 'word', 'common']);
  const { control } = useFormContext<IntakePageValues>();
  const { data, error } = useQueryOperation('household.get', { id: householdId });
  if (error !== null) {
    return (
      <FailureNotice
        failure={error}
        action={<Button onPress={onChooseAnother}>{t('intake:household.chooseAnother')}</Button>}
      />
    );
  }
  if (data?.id !== householdId) return <Loading />;
  const openCases = data.cases.filter(({ status }) => status !== 'closed');
  return (
    <>
      <p className={styles['chosen']}>
        <strong>{data.displayLabel}</strong>
        {data.addressProtected && <Badge tone="secret">{t('word:protected')}</Badge>}
        <span className={styles['quiet']}>
          {data.addressProtected ? t('word:hidden') : `${data.address} ${data.districtName}`}
        </span>
        <Button size="small" variant="quiet" onPress={onChooseAnother}>
          {t('intake:household.chooseAnother')}
        </Button>
      </p>
      {openCases.length > 0 && (
        <Notice tone="warning">
          {t('intake:household.hasCase')}{' '}
          {openCases.map(({ id, caseNumber }) => (
            <Link key={id} href={routes.case(id)} className={styles['inlineLink']}>
              {caseNumber}
            </Link>
          ))}
        </Notice>
      )}
      <Controller
        control={control}
        name="principalId"
        render={({ field }) => (
          <RadioGroup
            {...field}
            {...about('principalId')}
            direction="column"
            choices={data.members
              .filter(({ residency }) => residency !== 'dead')
              .map(({ personId, name, age, isHead }) => ({
                id: personId,
                name,
                detail: [
                  ...(age === null ? [] : [t('word:age', { count: age })]),
                  ...(isHead ? [t('intake:household.head')] : []),
                ].join(' '),
              }))}
            isRequired
          />
        )}
      />
    </>
  );
}
