import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ConsentStatus } from '../../../../domain/consent/gate.ts';
import type { LegalBasis } from '../../../../domain/contract/legal-basis.ts';
import type { CaseId } from '../../../../domain/contract/scalars.ts';
import { routes } from '../../app/routes.ts';
import { useLegalBases } from '../../forms/useLegalBases.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './gate.module.css';

interface ConsentGateProps {
  readonly caseId: CaseId;
  readonly caseName: string;
  readonly consent: ConsentStatus;
  readonly basis: LegalBasis;
  /** The person has chosen to record the consent and leaves for that page. */
  readonly onLeave?: () => void;
  readonly onProceed: (way: { readonly legalBasis: LegalBasis; readonly exceptionReason: string }) => void;
}

/** Why a case cannot be heard under its basis, and the three ways on. */
export function ConsentGate({ caseId, caseName, consent, basis, onLeave, onProceed }: ConsentGateProps) {
  const { t } = useTranslation(['meeting', 'word']);
  const { choices, nameOf, ruleOf } = useLegalBases();
  const [other, setOther] = useState<LegalBasis>('other');
  const [reason, setReason] = useState('');
  return (
    <section className={styles['gate']} role="alert" aria-label={t('gate.title')}>
      <p className={styles['why']}>
        {t('gate.why', {
          name: caseName,
          consent: t(`word:consent.${consent}`),
          basis: nameOf(basis),
        })}
      </p>
      <ol className={styles['ways']}>
        <li className={styles['way']}>
          <div>
            <h4 className={styles['head']}>{t('gate.support')}</h4>
            <p className={styles['text']}>{t('gate.supportText')}</p>
          </div>
          <Button onPress={() => onProceed({ legalBasis: 'art106-6', exceptionReason: '' })}>
            {t('gate.supportAction')}
          </Button>
        </li>
        <li className={styles['way']}>
          <div>
            <h4 className={styles['head']}>{t('gate.record')}</h4>
            <p className={styles['text']}>{t('gate.recordText')}</p>
          </div>
          <Link href={routes.case(caseId, 'consent')} onClick={onLeave}>
            {t('gate.recordAction')}
          </Link>
        </li>
        <li className={styles['way']}>
          <div className={styles['fields']}>
            <h4 className={styles['head']}>{t('gate.other')}</h4>
            <p className={styles['text']}>{t('gate.otherText')}</p>
            <Select
              label={t('field.legalBasis')}
              choices={choices.filter(({ id }) => ruleOf(id) === 'consent')}
              value={other}
              onChange={(id) => setOther(choices.find((entry) => entry.id === id)?.id ?? 'other')}
            />
            <TextField
              label={t('field.exceptionReason')}
              isRequired
              value={reason}
              maxLength={400}
              onChange={setReason}
            />
          </div>
          <Button
            isDisabled={reason.trim() === ''}
            onPress={() => onProceed({ legalBasis: other, exceptionReason: reason })}
          >
            {t('gate.otherAction')}
          </Button>
        </li>
      </ol>
    </section>
  );
}
