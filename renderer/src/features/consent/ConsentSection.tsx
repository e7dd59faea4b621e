import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../domain/contract/case.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { ConsentForm } from './ConsentForm.tsx';
import { ConsentFront } from './ConsentFront.tsx';
import { DisclosurePanel } from './DisclosurePanel.tsx';
import styles from './consent.module.css';

interface ConsentSectionProps {
  readonly detail: CaseDetail;
  /** `new`, `new/<person>/<kind>`, `share`; null: the front. */
  readonly sub: string | null;
  readonly onSub: (sub: string | null) => void;
}

/** 同意・提供: where everybody stands, what was said, and what has been given to whom. */
export function ConsentSection({ detail, sub, onSub }: ConsentSectionProps) {
  const { t } = useTranslation('consent');
  const { data, error } = useQueryOperation('consent.list', { caseId: detail.id });
  const [page, personId, kind] = (sub ?? '').split('/');
  const close = (): void => {
    onSub(null);
  };
  if (error !== null) return <FailureNotice failure={error} />;
  if (data === undefined) return <Loading />;
  return (
    <div className={styles['sheet']} aria-label={t('title')} role="region">
      {page === 'new' && (
        <ConsentForm
          key={sub}
          detail={detail}
          persons={data.persons}
          statements={data.statements}
          subject={{ personId, kind }}
          onClose={close}
        />
      )}
      {page === 'share' && <DisclosurePanel detail={detail} persons={data.persons} onClose={close} />}
      {page !== 'new' && page !== 'share' && <ConsentFront detail={detail} view={data} onSub={onSub} />}
    </div>
  );
}
