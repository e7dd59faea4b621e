import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { HouseholdId, PersonId } from '../../../../domain/contract/scalars.ts';
import type { Prefilled } from '../../../../domain/intake/prefill.ts';
import { routes } from '../../app/routes.ts';
import { FormGroup } from '../../forms/FormGroup.tsx';
import { FormNotices } from '../../forms/FormNotices.tsx';
import { useFormDraft } from '../../forms/useFormDraft.ts';
import { useFormProblems } from '../../forms/useFormProblems.ts';
import { useToday } from '../../forms/useToday.ts';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../ui/Loading.tsx';
import { ComplaintFields } from './ComplaintFields.tsx';
import { RadioEntry } from './entries.tsx';
import { HouseholdPart } from './HouseholdPart.tsx';
import { freshIntakePage, wayOf, type IntakePageValues, type Origin } from './intake-page-values.ts';
import { IntakeFoot } from './IntakeFoot.tsx';
import { IntakeSide } from './IntakeSide.tsx';
import { ConsentFields, LeadFields, NoConsentFields } from './OpeningFields.tsx';
import { ReceptionFields } from './ReceptionFields.tsx';
import { ScreeningField, UrgencyFields } from './UrgencyFields.tsx';
import { useFinishIntake } from './useFinishIntake.ts';
import { useIntakePageLabels } from './useIntakePageLabels.ts';
import styles from './intake.module.css';

interface IntakeFormProps {
  readonly staffName: string;
  /** What the office calls the form. */
  readonly formName: string;
  readonly origin: Origin;
  readonly prefilled: Prefilled | null;
  /** Empty where the household is still to be found. */
  readonly householdId: string;
  /** Of the draft: a form made from something is kept apart from an empty one. */
  readonly draftName: string;
}

/** 相談受付票 in one column, numbered as the paper form. */
export function IntakeForm(props: IntakeFormProps) {
  const { staffName, formName, origin, prefilled, householdId, draftName } = props;
  const { t } = useTranslation('intake');
  const [, navigate] = useLocation();
  const today = useToday();
  const fresh = (): IntakePageValues => freshIntakePage(today, staffName, prefilled, householdId);
  const form = useForm<IntakePageValues>({ defaultValues: fresh() });
  const values = useWatch({ control: form.control }) as IntakePageValues;
  const draft = useFormDraft(form, draftName, fresh);
  const finish = useFinishIntake(form, origin, draft.discard);
  const problems = useFormProblems(finish.failure, { id: 'intake', labels: useIntakePageLabels(), values });
  const { about } = problems;
  const way = wayOf(values);
  const finishNow = way === 'none' ? finish.finishAsIntake : finish.finishAsCase;
  useShortcut('Ctrl+Enter', finishNow, { isEnabled: !finish.isPending });
  useShortcut('Escape', () => {
    navigate(routes.intakes());
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
            <h1>{formName}</h1>
            <p className={styles['quiet']}>{t('subtitle')}</p>
          </header>
          <FormNotices draft={draft} problems={problems} attempt={finish.attempt} />
          <RadioEntry
            about={about}
            name="form"
            choices={[
              { id: 'consented', name: t('form.consented') },
              { id: 'unconsented', name: t('form.unconsented') },
            ]}
          />
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
            <ScreeningField about={about} />
          </FormGroup>
          {way !== 'none' && (
            <FormGroup mark={t('mark.consent')} title={t('group.consent')}>
              <ConsentFields about={about} />
              <LeadFields about={about} />
            </FormGroup>
          )}
          {way === 'none' && values.form === 'unconsented' && (
            <FormGroup mark={t('mark.consent')} title={t('group.noConsent')}>
              <NoConsentFields about={about} />
            </FormGroup>
          )}
          <IntakeFoot way={way} status={draft.status} finish={finish} />
        </form>
        <IntakeSide
          values={values}
          onUse={(household: HouseholdId, person: PersonId | null) => {
            form.setValue('householdId', household);
            form.setValue('principalId', person ?? '');
            form.setValue('isNewHousehold', false);
          }}
        />
      </div>
    </FormProvider>
  );
}
