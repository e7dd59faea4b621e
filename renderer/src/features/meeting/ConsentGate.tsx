import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ConsentStatus } from '../../../../domain/consent/gate.ts';
import type { LegalBasis } from '../../../../domain/contract/legal-basis.ts';
import { routes } from '../../app/routes.ts';
import { useLegalBases } from '../../forms/useLegalBases.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useBasisChoices } from './useBasisChoices.ts';
import styles from './gate.module.css';

interface ConsentGateProps {
  readonly caseName: string;
  readonly consent: ConsentStatus;
  readonly basis: LegalBasis;
  /** Those the type of the meeting can hold. */
  readonly bases: readonly LegalBasis[];
  /** The consent is there and is to be recorded now. */
  readonly onRecord: () => void;
  readonly onProceed: (way: { readonly legalBasis: LegalBasis; readonly exceptionReason: string }) => void;
}

/** Why a case cannot be heard under its basis, and the three ways on. */
export function ConsentGate({ caseName, consent, basis, bases, onRecord, onProceed }: ConsentGateProps) {
  const { t } = useTranslation(['meeting', 'word']);
  const { nameOf, ruleOf } = useLegalBases();
  const secret = bases.filter((each) => ruleOf(each) === 'secrecy');
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
            {secret.length > 0 ? (
              <p className={styles['text']}>{t('gate.supportText')}</p>
            ) : (
              <p className={styles['text']}>
                {t('gate.noSupport')} <Link href={routes.settings('meeting-types')}>{t('gate.toTypes')}</Link>
              </p>
            )}
          </div>
          <div className={styles['fields']}>
            {secret.map((id) => (
              <Button key={id} onPress={() => onProceed({ legalBasis: id, exceptionReason: '' })}>
                {t('gate.supportAction', { basis: nameOf(id) })}
              </Button>
            ))}
          </div>
        </li>
        <li className={styles['way']}>
          <div>
            <h4 className={styles['head']}>{t('gate.record')}</h4>
            <p className={styles['text']}>{t('gate.recordText')}</p>
          </div>
          <Button onPress={onRecord}>{t('gate.recordAction')}</Button>
        </li>
        <li className={styles['way']}>
          <WithReason basis={basis} bases={bases} onProceed={onProceed} />
        </li>
      </ol>
    </section>
  );
}

/** Another ground than consent, in writing. */
function WithReason({ basis, bases, onProceed }: Pick<ConsentGateProps, 'basis' | 'bases' | 'onProceed'>) {
  const { t } = useTranslation('meeting');
  const { ruleOf } = useLegalBases();
  const headId = useId();
  const choices = useBasisChoices(bases).filter(({ id }) => ruleOf(id) === 'consent');
  const [other, setOther] = useState<LegalBasis>(basis);
  const [reason, setReason] = useState('');
  return (
    <>
      <div className={styles['fields']} role="group" aria-labelledby={headId}>
        <h4 id={headId} className={styles['head']}>
          {t('gate.other')}
        </h4>
        <p className={styles['text']}>{t('gate.otherText')}</p>
        <Select
          label={t('field.legalBasis')}
          choices={choices}
          value={other}
          onChange={(id) => setOther(choices.find((entry) => entry.id === id)?.id ?? other)}
        />
        <TextArea
          label={t('field.exceptionReason')}
          isRequired
          rows={1}
          value={reason}
          maxLength={400}
          onChange={(typed) => setReason(typed.replace(/\r?\n/gu, ' '))}
        />
      </div>
      <Button
        isDisabled={reason.trim() === ''}
        onPress={() => onProceed({ legalBasis: other, exceptionReason: reason })}
      >
        {t('gate.otherAction')}
      </Button>
    </>
  );
}
