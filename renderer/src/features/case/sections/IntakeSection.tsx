import type { CaseDetail } from '../../../../../domain/contract/case.ts';
import { cx } from '../../../ui/cx.ts';
import { IntakeSheet } from '../../intake/register/IntakeSheet.tsx';
import { CaseSlips } from '../../intake/slip/CaseSlips.tsx';
import styles from './sections.module.css';

/** 受付: the reception form as received, what was done at once, and the slips that came and went. */
export function IntakeSection({ detail }: { detail: CaseDetail }) {
  return (
    <div className={cx(styles['sheet'], styles['narrow'])}>
      <IntakeSheet intake={detail.intake} />
      <CaseSlips caseId={detail.id} />
    </div>
  );
}
