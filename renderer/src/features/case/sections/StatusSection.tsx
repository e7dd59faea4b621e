import type { CaseDetail } from '../../../../../domain/contract/case.ts';
import { useTranslation } from 'react-i18next';
import { FormGroup } from '../../../forms/FormGroup.tsx';
import { BasicsForm } from './BasicsForm.tsx';
import { ClosureForm } from './ClosureForm.tsx';
import { ClosureView } from './ClosureView.tsx';
import { IntakeSection } from './IntakeSection.tsx';
import { LeadPart } from './LeadPart.tsx';
import { LinksPart } from './LinksPart.tsx';
import { RemovePart } from './RemovePart.tsx';
import { StatusForm } from './StatusForm.tsx';
import { StatusHistory } from './StatusHistory.tsx';
import styles from './sections.module.css';

interface StatusSectionProps {
  readonly detail: CaseDetail;
  /** `closure` opens the form of 終結. */
  readonly sub: string | null;
  readonly onSub: (sub: string | null) => void;
}

/** 受付・状態: the next step and what stands behind it, who leads, which cases belong together, and the reception form. */
export function StatusSection({ detail, sub, onSub }: StatusSectionProps) {
  const { t } = useTranslation('case');
  const isClosed = detail.status === 'closed';
  if (sub === 'closure' && !isClosed) return <ClosureForm detail={detail} onClose={() => onSub(null)} />;
  return (
    <div className={styles['stack']}>
      <div className={styles['sheet']}>
        {detail.closures.length > 0 && <ClosureView closures={detail.closures} isClosed={isClosed} />}
        <FormGroup title={t(isClosed ? 'status.reopen' : 'status.change')}>
          <StatusForm key={detail.status} detail={detail} onClosing={() => onSub('closure')} />
        </FormGroup>
        <FormGroup title={t('status.history')}>
          <StatusHistory history={detail.statusHistory} />
        </FormGroup>
        <FormGroup title={t('basics.title')}>
          <BasicsForm key={detail.rowVersion} detail={detail} />
        </FormGroup>
        <FormGroup title={t('leads.title')}>
          <LeadPart detail={detail} />
        </FormGroup>
        <FormGroup title={t('links.title')}>
          <LinksPart detail={detail} />
        </FormGroup>
      </div>
      <IntakeSection detail={detail} />
      <div className={styles['sheet']}>
        <FormGroup title={t('removal.title')}>
          <RemovePart detail={detail} />
        </FormGroup>
      </div>
    </div>
  );
}
