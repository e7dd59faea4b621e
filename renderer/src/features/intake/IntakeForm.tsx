import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { routes } from '../../app/routes.ts';
import { useToday } from '../../forms/useToday.ts';
import { Button } from '../../ui/Button.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../ui/Loading.tsx';
import { FormFoot } from '../../forms/FormFoot.tsx';
import { FormGroup } from '../../forms/FormGroup.tsx';
import { FormNotices } from '../../forms/FormNotices.tsx';
import { useFormDraft } from '../../forms/useFormDraft.ts';
import { useFormProblems } from '../../forms/useFormProblems.ts';
import { LikelyPersons } from '../household/LikelyPersons.tsx';
import { ConsentFields } from '../case/sections/ConsentFields.tsx';
import { ComplaintFields } from './ComplaintFields.tsx';
import { HouseholdPart } from './HouseholdPart.tsx';
import { freshIntakePage, type IntakePageValues } from './intake-page-values.ts';
import { ReceptionFields } from './ReceptionFields.tsx';
import { UrgencyFields } from './UrgencyFields.tsx';
import { useIntakePageLabels } from './useIntakePageLabels.ts';
import { useOpenCase } from './useOpenCase.ts';
import styles from './intake.module.css';

interface IntakeFormProps {
  readonly staffName: string;
  /** Empty where the household is still to be found. */
  readonly householdId: string;
}

/** 相談受付票 in one column, numbered as the paper form. */
export function IntakeForm({ staffName, householdId }: IntakeFormProps) {
  const { t } = useTranslation('intake');
  const [, navigate] = useLocation();
  const today = useToday();
  const fresh = (): IntakePageValues => freshIntakePage(today, staffName, householdId);
  const form = useForm<IntakePageValues>({ defaultValues: fresh() });
  const [isNewHousehold, name, kana] = useWatch({
    control: form.control,
    name: ['isNewHousehold', 'name', 'kana'],
  });
  const draft = useFormDraft(form, 'intake', fresh);
  const { finish, failure, attempt, isPending } = useOpenCase(form, draft.discard);
  const problems = useFormProblems(failure, {
    id: 'intake',
    labels: useIntakePageLabels(),
    values: useWatch({ control: form.control }),
  });
  const { about } = problems;
  useShortcut('Ctrl+Enter', () => void finish(), { isEnabled: !isPending });
  useShortcut('Escape', () => {
    navigate(routes.today);
  });
  if (!draft.isReady) return <Loading />;
  return (
    <FormProvider {...form}>
      <div className={styles['page']}>
        <form
          className={styles['form']}
          noValidate
          aria-label={t('title')}
          onSubmit={(event) => {
            event.preventDefault();
          }}
        >
          <header className={styles['header']}>
            <h1>{t('title')}</h1>
            <p className={styles['quiet']}>{t('subtitle')}</p>
          </header>
          <FormNotices draft={draft} problems={problems} attempt={attempt} />
          <FormGroup mark={t('mark.reception')} title={t('group.reception')}>
            <ReceptionFields about={about} />
          </FormGroup>
          <FormGroup mark={t('mark.household')} title={t('group.household')}>
            <HouseholdPart about={about} />
          </FormGroup>
          <FormGroup mark={t('mark.complaint')} title={t('group.complaint')}>
            <ComplaintFields about={about} />
          </FormGroup>
          <FormGroup mark={t('mark.urgency')} title={t('group.urgency')}>
            <UrgencyFields about={about} />
          </FormGroup>
          <FormGroup mark={t('mark.consent')} title={t('group.consent')}>
            <ConsentFields about={about} />
          </FormGroup>
          <FormFoot status={draft.status}>
            <Button
              variant="primary"
              shortcut="Ctrl+Enter"
              isPending={isPending}
              onPress={() => void finish()}
            >
              {t('finish')}
            </Button>
          </FormFoot>
        </form>
        <aside className={styles['side']}>
          {isNewHousehold && (
            <LikelyPersons
              name={name}
              kana={kana}
              explanation={t('likely.choose')}
              onChoose={(id, person) => {
                form.setValue('householdId', id);
                form.setValue('principalId', person ?? '');
                form.setValue('isNewHousehold', false);
              }}
            />
          )}
          <p className={styles['legend']}>{t('reportLegend')}</p>
        </aside>
      </div>
    </FormProvider>
  );
}
