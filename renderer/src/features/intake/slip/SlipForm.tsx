import { useTranslation } from 'react-i18next';
import type { ReferralSlipId } from '../../../../../domain/contract/scalars.ts';
import type { ReferralSlip } from '../../../../../domain/contract/referral-slip.ts';
import { useCommand } from '../../../bridge/use-operation.ts';
import { useToday } from '../../../forms/useToday.ts';
import { showToast } from '../../../ui/Toast.tsx';
import { SavedFormBody } from '../SavedFormBody.tsx';
import { useSavedForm } from '../useSavedForm.ts';
import { SlipContentFields, SlipHeadFields, SlipSubjectFields } from './SlipFields.tsx';
import { toSlip, type SlipValues } from './slip-values.ts';
import { useSlipLabels } from './useSlipLabels.ts';
import styles from '../desk.module.css';

interface SlipFormProps {
  readonly direction: ReferralSlip['direction'];
  /** Null for a new one. */
  readonly slip: ReferralSlip | null;
  readonly fresh: () => SlipValues;
  readonly draftName: string;
  readonly title: string;
  readonly onSaved: (id: ReferralSlipId) => void;
  readonly onLeave: () => void;
}

/** つなぎメモ, received or to be sent. */
export function SlipForm(props: SlipFormProps) {
  const { direction, slip, fresh, draftName, title, onSaved, onLeave } = props;
  const { t } = useTranslation(['slip', 'common']);
  const today = useToday();
  const add = useCommand('referralSlip.add');
  const save = useCommand('referralSlip.save');
  const saved = useSavedForm<SlipValues, ReferralSlipId>({
    id: 'slip',
    draftName,
    fresh,
    labels: useSlipLabels(direction),
    rowVersion: slip?.rowVersion ?? 1,
    send: async (values, rowVersion) => {
      const fields = toSlip(values, today, slip);
      if (slip === null) return (await add.mutateAsync({ direction, ...fields })).id;
      await save.mutateAsync({ id: slip.id, rowVersion, ...fields });
      return slip.id;
    },
    onDone: (id) => {
      showToast({ text: t('slip:saved') });
      onSaved(id);
    },
  });
  const { about } = saved.problems;
  return (
    <article className={styles['sheet']}>
      <h2>{title}</h2>
      <SavedFormBody saved={saved} label={title} finish={t('common:action.save')} onLeave={onLeave}>
        <SlipHeadFields about={about} />
        <SlipSubjectFields about={about} slip={slip} />
        <SlipContentFields about={about} />
      </SavedFormBody>
    </article>
  );
}
