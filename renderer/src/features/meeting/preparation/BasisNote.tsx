import { useTranslation } from 'react-i18next';
import type { MeetingType } from '../../../../../domain/contract/meeting-type.ts';
import { useLegalBases } from '../../../forms/useLegalBases.ts';
import styles from '../meeting.module.css';

/** Under which laws the meeting may hear a case, the usual one first, and what each asks for. */
export function BasisNote({ type }: { readonly type: MeetingType }) {
  const { t } = useTranslation('meeting');
  const { nameOf, ruleOf } = useLegalBases();
  return (
    <div className={styles['basisNote']}>
      {type.legalBases.map((basis) => (
        <p key={basis}>
          <strong>{nameOf(basis)}</strong>{' '}
          {t(ruleOf(basis) === 'consent' ? 'basis.needsConsent' : 'basis.withoutConsent')}
        </p>
      ))}
      {type.legalBases.length > 1 && <p>{t('basis.perCase')}</p>}
      {type.confidentialityText !== '' && <p className={styles['quiet']}>{type.confidentialityText}</p>}
    </div>
  );
}
