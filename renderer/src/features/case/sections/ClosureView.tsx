import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../../domain/contract/case.ts';
import { useCodes } from '../../../forms/useCodes.ts';
import { useDates } from '../../../forms/useDates.ts';
import { FormGroup } from '../../../forms/FormGroup.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useClosureName } from './useClosureName.ts';
import styles from './sections.module.css';

interface ClosureViewProps {
  /** The latest first. */
  readonly closures: CaseDetail['closures'];
  readonly isClosed: boolean;
}

/** 終結 as it was written; before a case is opened again, the conditions for it stand on top. */
export function ClosureView({ closures, isClosed }: ClosureViewProps) {
  const { t } = useTranslation('case');
  const name = useClosureName();
  const [last] = closures;
  return (
    <FormGroup title={name}>
      {isClosed && last !== undefined && last.reopening !== '' && (
        <Notice>
          <strong>{t('closure.reopening')}</strong> {last.reopening}
        </Notice>
      )}
      {closures.map((closure, index) => (
        <Closure key={index} closure={closure} />
      ))}
    </FormGroup>
  );
}

function Closure({ closure }: { closure: CaseDetail['closures'][number] }) {
  const { t } = useTranslation('case');
  const { labelOf } = useCodes();
  const { long, monthDay, dayOf, clock } = useDates();
  const parts = [
    [t('closure.closedOn'), long(closure.closedOn)],
    [t('closure.reason'), labelOf('closeReason', closure.reason)],
    [t('closure.outcome'), closure.outcome],
    [t('closure.remaining'), closure.remaining],
    [t('closure.watchedBy'), closure.watchedBy],
    [t('closure.reopening'), closure.reopening],
  ] as const;
  return (
    <>
      <dl className={styles['facts']}>
        {parts
          .filter(([, text]) => text !== '')
          .map(([label, text]) => (
            <div key={label} className={styles['fact']}>
              <dt>{label}</dt>
              <dd className={styles['decided']}>{text}</dd>
            </div>
          ))}
      </dl>
      <p className={styles['quiet']}>
        {closure.staffName} {monthDay(dayOf(closure.recordedAt))} {clock(closure.recordedAt)}
      </p>
    </>
  );
}
