import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../bridge/use-operation.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { GateActions, GateFields, GatePage } from './GateLayout.tsx';
import { checkNewPassphrase } from './new-passphrase.ts';
import { NewPassphraseFields } from './NewPassphraseFields.tsx';
import { RecoveryKeySteps } from './RecoveryKeySteps.tsx';

interface CreatePageProps {
  readonly onBack: () => void;
  /** The recovery key is on paper. */
  readonly onFinish: () => void;
}

const empty = { municipality: '', staffName: '', passphrase: '', again: '' };

/** A new office: its names, its passphrase, then its recovery key. */
export function CreatePage({ onBack, onFinish }: CreatePageProps) {
  const { t } = useTranslation(['office', 'common', 'problem']);
  const { wordsOf, problemAt, problemText } = useFailureWords();
  const create = useCommand('office.create');
  const [value, setValue] = useState(empty);
  const [isTried, setIsTried] = useState(false);
  const officeWords = [value.municipality, value.staffName];
  const wrong = checkNewPassphrase(value, officeWords);
  const missing = (text: string): string | undefined =>
    isTried && text.trim() === '' ? t('problem:required') : undefined;
  const refused = (field: string): string | undefined => {
    const problem = problemAt(create.error, field);
    return problem && problemText(problem);
  };

  if (create.data) return <RecoveryKeySteps recoveryKey={create.data.recoveryKey} onFinish={onFinish} />;
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    setIsTried(true);
    const isComplete = value.municipality.trim() !== '' && value.staffName.trim() !== '';
    if (!isComplete || Object.keys(wrong).length > 0) return;
    const { municipality, staffName, passphrase } = value;
    create.mutate({ municipality: municipality.trim(), staffName: staffName.trim(), passphrase });
  };
  return (
    <GatePage title={t('create.title')}>
      <form onSubmit={onSubmit} noValidate>
        <GateFields>
          {create.error && <ErrorPanel {...wordsOf(create.error)} />}
          <TextField
            label={t('create.municipality')}
            description={t('create.municipalityHelp')}
            isRequired
            autoFocus
            width="medium"
            maxLength={60}
            value={value.municipality}
            onChange={(municipality) => setValue({ ...value, municipality })}
            error={missing(value.municipality) ?? refused('municipality')}
          />
          <TextField
            label={t('create.staffName')}
            description={t('create.staffNameHelp')}
            isRequired
            width="medium"
            maxLength={60}
            value={value.staffName}
            onChange={(staffName) => setValue({ ...value, staffName })}
            error={missing(value.staffName) ?? refused('staffName')}
          />
          <NewPassphraseFields
            value={value}
            onChange={(changed) => setValue({ ...value, ...changed })}
            errors={isTried ? wrong : {}}
            officeWords={officeWords}
          />
          <Notice>{t('passphrase.forgottenWarning')}</Notice>
          <GateActions>
            <Button type="submit" variant="primary" isPending={create.isPending}>
              {t('create.finish')}
            </Button>
            <Button variant="quiet" onPress={onBack} isDisabled={create.isPending}>
              {t('common:action.back')}
            </Button>
            {create.isPending && <Loading label={t('create.working')} />}
          </GateActions>
        </GateFields>
      </form>
    </GatePage>
  );
}
