import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../../domain/contract/index.ts';
import { useDates } from '../../forms/useDates.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { GateActions, GateFields, GatePage } from '../office/GateLayout.tsx';
import styles from './ChooseBackup.module.css';
import { FactList } from './FactList.tsx';
import { isWrongSecret, SecretFields, type Secret } from './SecretFields.tsx';
import { percentOf, useLongCall } from './useLongCall.ts';
import { useRecordCounts } from './useRecordCounts.ts';

type Backup = OutputOf<'backup.inspect'>['backups'][number];

interface ChooseBackupProps {
  /** Newest first, at least one. */
  readonly backups: readonly Backup[];
  readonly onOtherPlace: () => void;
  readonly onRestored: () => void;
}

/** What each backup holds, the secret that opens the chosen one, and the restore itself. */
export function ChooseBackup({ backups, onOtherPlace, onRestored }: ChooseBackupProps) {
  const { t } = useTranslation(['backup', 'problem']);
  const { long, clock, dayOf } = useDates();
  const { wordsOf } = useFailureWords();
  const countsOf = useRecordCounts();
  const restore = useLongCall('backup.restore');
  const [source, setSource] = useState(backups[0]?.source ?? '');
  const [secret, setSecret] = useState<Secret>({ kind: 'passphrase', passphrase: '' });
  const [isTried, setIsTried] = useState(false);
  const chosen = backups.find((backup) => backup.source === source);
  const momentOf = ({ facts }: Backup): string => `${long(dayOf(facts.createdAt))} ${clock(facts.createdAt)}`;
  const isEmpty = (secret.kind === 'passphrase' ? secret.passphrase : secret.recoveryKey).trim() === '';

  if (restore.data && chosen) {
    return (
      <GatePage title={t('restore.doneTitle')}>
        <Notice tone="ok">{t('restore.done', { at: momentOf(chosen) })}</Notice>
        <FactList
          facts={[{ name: t('restore.contents'), value: countsOf(restore.data.counts).join(' · ') }]}
        />
        <GateActions>
          <Button variant="primary" autoFocus onPress={onRestored}>
            {t('restore.toUnlock')}
          </Button>
        </GateActions>
      </GatePage>
    );
  }
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    setIsTried(true);
    if (!isEmpty && !restore.isPending) restore.mutate({ source, secret });
  };
  const secretError = (): string | undefined => {
    if (isTried && isEmpty) return t('problem:required');
    return isWrongSecret(restore.error) ? wordsOf(restore.error).title : undefined;
  };
  return (
    <GatePage title={t('restore.title')}>
      {restore.error && !isWrongSecret(restore.error) && <ErrorPanel {...wordsOf(restore.error)} />}
      <form onSubmit={onSubmit} noValidate>
        <GateFields>
          <div className={styles['backups']}>
            <RadioGroup
              label={t('restore.choose')}
              direction="column"
              isDisabled={restore.isPending}
              choices={backups.map((backup, index) => ({
                id: backup.source,
                name: momentOf(backup),
                detail: [backup.facts.municipality, ...(index === 0 ? [t('restore.newest')] : [])].join(
                  ' · ',
                ),
              }))}
              value={source}
              onChange={setSource}
            />
          </div>
          {chosen && (
            <section className={styles['facts']} aria-label={t('restore.facts')}>
              <FactList
                facts={[
                  { name: t('restore.municipality'), value: chosen.facts.municipality },
                  { name: t('restore.createdAt'), value: momentOf(chosen) },
                  { name: t('restore.contents'), value: countsOf(chosen.facts.counts).join(' · ') },
                  { name: t('restore.appVersion'), value: chosen.facts.appVersion },
                ]}
              />
            </section>
          )}
          <SecretFields
            value={secret}
            onChange={(changed) => {
              setSecret(changed);
              if (isWrongSecret(restore.error)) restore.reset();
            }}
            error={secretError()}
            isDisabled={restore.isPending}
          />
          {restore.isPending && (
            <ProgressBar
              label={t('restore.working')}
              value={percentOf(restore.progress)}
              detail={restore.progress ? stepWords(restore.progress.step) : undefined}
              onCancel={restore.stop}
            />
          )}
          {!restore.isPending && (
            <GateActions>
              <Button type="submit" variant="primary">
                {t('restore.action')}
              </Button>
              <Button variant="quiet" onPress={onOtherPlace}>
                {t('restore.otherPlace')}
              </Button>
            </GateActions>
          )}
        </GateFields>
      </form>
    </GatePage>
  );

  function stepWords(step: string): string {
    return t(step === 'finishing' ? 'restore.stepFinishing' : 'restore.stepChecking');
  }
}
