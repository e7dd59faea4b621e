import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand, useQueryOperation } from '../../bridge/use-operation.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PassphraseField } from '../../ui/PassphraseField.tsx';
import { checkNewPassphrase } from '../office/new-passphrase.ts';
import { NewPassphraseFields } from '../office/NewPassphraseFields.tsx';
import { FormPane } from './FormPane.tsx';
import styles from './FormPane.module.css';

const empty = { current: '', passphrase: '', again: '' };

/** The present passphrase proves who asks; the new one is typed twice. */
export function ChangePassphrase() {
  const { t } = useTranslation(['settings', 'problem']);
  const { data: facts } = useQueryOperation('office.facts', {});
  const change = useCommand('office.changePassphrase');
  const [value, setValue] = useState(empty);
  const [isTried, setIsTried] = useState(false);
  const officeWords = facts ? [facts.municipality, facts.staff.name] : [];
  const wrong = checkNewPassphrase(value, officeWords);
  const isCurrentWrong = change.error?.code === 'wrong-passphrase';

  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    setIsTried(true);
    if (value.current === '' || Object.keys(wrong).length > 0) return;
    change.mutate(
      { current: value.current, next: value.passphrase },
      {
        onSuccess: () => {
          setValue(empty);
          setIsTried(false);
        },
      },
    );
  };
  const currentError = (): string | undefined => {
    if (isTried && value.current === '') return t('problem:required');
    return isCurrentWrong ? t('safety.wrongPassphrase') : undefined;
  };
  return (
    <FormPane title={t('safety.passphraseTitle')} error={isCurrentWrong ? null : change.error}>
      {change.isSuccess && <Notice tone="ok">{t('safety.passphraseChanged')}</Notice>}
      <form onSubmit={onSubmit} noValidate>
        <div className={styles['fields']}>
          <PassphraseField
            label={t('safety.current')}
            isRequired
            value={value.current}
            onChange={(current) => {
              setValue({ ...value, current });
              change.reset();
            }}
            error={currentError()}
          />
          <NewPassphraseFields
            value={value}
            onChange={(changed) => setValue({ ...value, ...changed })}
            errors={isTried ? wrong : {}}
            officeWords={officeWords}
            isReplacement
          />
          <div>
            <Button type="submit" isPending={change.isPending}>
              {t('safety.changePassphrase')}
            </Button>
          </div>
        </div>
      </form>
    </FormPane>
  );
}
