import { lazy, Suspense, useState } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../domain/contract/case.ts';
import type { DisclosureRequest } from '../../../../domain/contract/disclosure.ts';
import type { OutputOf } from '../../../../domain/contract/index.ts';
import { useCommand, useQueryOperation } from '../../bridge/use-operation.ts';
import { useAttempt } from '../../forms/useAttempt.ts';
import { FormFoot } from '../../forms/FormFoot.tsx';
import { FormGroup } from '../../forms/FormGroup.tsx';
import { FormNotices } from '../../forms/FormNotices.tsx';
import { useFormDraft } from '../../forms/useFormDraft.ts';
import { useFormProblems } from '../../forms/useFormProblems.ts';
import formStyles from '../../forms/form.module.css';
import { Button } from '../../ui/Button.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../ui/Loading.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { DisclosureFields } from './DisclosureFields.tsx';
import { freshDisclosure, toRequest, type DisclosureValues } from './disclosure-values.ts';
import { GateVerdict } from './GateVerdict.tsx';
import { GivenFields } from './GivenFields.tsx';
import styles from './consent.module.css';

const PrintDesk = lazy(() =>
  import('../print/PrintDesk.tsx').then((module) => ({ default: module.PrintDesk })),
);

interface DisclosurePanelProps {
  readonly detail: CaseDetail;
  readonly persons: OutputOf<'consent.list'>['persons'];
  readonly onClose: () => void;
}

/** 情報提供: to whom, on what ground, about whom, what; the consent gate answers beside it as one chooses. */
export function DisclosurePanel({ detail, persons, onClose }: DisclosurePanelProps) {
  const { t } = useTranslation('consent');
  const fresh = (): DisclosureValues => freshDisclosure(detail.principalId);
  const form = useForm<DisclosureValues>({ defaultValues: fresh() });
  const draft = useFormDraft(form, `disclosure:${detail.id}`, fresh);
  const values = { ...fresh(), ...useWatch({ control: form.control }) };
  const check = useQueryOperation('disclosure.check', toRequest(values, detail.id));
  const { mutateAsync } = useCommand('disclosure.record');
  const { failure, attempt, isPending, run } = useAttempt();
  const [paper, setPaper] = useState<DisclosureRequest | null>(null);
  const problems = useFormProblems(failure, { id: 'disclosure', labels: useDisclosureLabels(), values });
  const { about } = problems;
  const save = async (): Promise<void> => {
    const typed = form.getValues();
    const { printNumber } = await mutateAsync({
      ...toRequest(typed, detail.id),
      way: typed.way,
      content: typed.content,
    });
    await draft.discard();
    showToast({ text: t('share.saved', { number: printNumber }) });
    onClose();
  };
  const isClosed = check.data === undefined || check.data.verdict === 'consent-required';
  useShortcut('Ctrl+Enter', () => void run(save), { isEnabled: !isClosed });
  useShortcut('Escape', onClose, { isEnabled: paper === null });
  if (!draft.isReady) return <Loading />;
  if (paper !== null) {
    return (
      <div className={styles['paper']}>
        <Suspense fallback={<Loading />}>
          <PrintDesk
            asked={{ kind: 'information', ...paper }}
            onBack={() => {
              setPaper(null);
            }}
          />
        </Suspense>
      </div>
    );
  }
  return (
    <FormProvider {...form}>
      <form
        className={styles['share']}
        noValidate
        aria-label={t('share.title')}
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <div className={formStyles['form']}>
          <h2>{t('share.title')}</h2>
          <FormNotices draft={draft} problems={problems} attempt={attempt} />
          <FormGroup title={t('share.group.what')}>
            <DisclosureFields persons={persons} about={about} />
          </FormGroup>
          <FormGroup title={t('share.group.given')}>
            <GivenFields about={about} />
          </FormGroup>
          <FormFoot status={draft.status}>
            <Button
              variant="primary"
              shortcut="Ctrl+Enter"
              isPending={isPending}
              isDisabled={isClosed}
              onPress={() => void run(save)}
            >
              {t('share.record')}
            </Button>
            <Button
              isDisabled={isClosed}
              onPress={() => {
                setPaper(toRequest(form.getValues(), detail.id));
              }}
            >
              {t('share.print')}
            </Button>
            <Button variant="quiet" shortcut="Escape" onPress={onClose}>
              {t('leave')}
            </Button>
          </FormFoot>
        </div>
        <GateVerdict check={check.data} failure={check.error} />
      </form>
    </FormProvider>
  );
}

function useDisclosureLabels(): Readonly<Record<keyof DisclosureValues, string>> {
  const { t } = useTranslation('consent');
  return {
    recipientAgencyId: t('share.field.recipientAgencyId'),
    recipient: t('share.field.recipient'),
    legalBasis: t('share.field.legalBasis'),
    purpose: t('share.field.purpose'),
    personIds: t('share.field.personIds'),
    parts: t('share.field.parts'),
    exceptionReason: t('share.field.exceptionReason'),
    way: t('share.field.way'),
    content: t('share.field.content'),
  };
}
