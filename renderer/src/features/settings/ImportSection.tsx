import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OutputOf } from '../../../../domain/contract/index.ts';
import { routes } from '../../app/routes.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { Button } from '../../ui/Button.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { FactList } from '../backup/FactList.tsx';
import { FormPane, FormPanes } from './FormPane.tsx';
import styles from './ImportSection.module.css';

const RULES = ['new', 'encoding', 'state', 'file'] as const;

/** Households and persons from a CSV of the resident register. */
export function ImportSection() {
  const { t } = useTranslation('settings');
  const pick = useCommand('file.pickResidentTable');
  const take = useCommand('residentTable.import');
  const [file, setFile] = useState<{ token: string; label: string } | null>(null);

  const onPick = (): void => {
    take.reset();
    pick.mutate({}, { onSuccess: ({ picked }) => setFile(picked ?? file) });
  };
  const onImport = (): void => {
    if (file) take.mutate({ source: file.token }, { onSuccess: () => setFile(null) });
  };
  return (
    <FormPanes>
      <FormPane title={t('section.import')} error={pick.error ?? take.error}>
        <p>{t('import.lead')}</p>
        <ul className={styles['rules']}>
          {RULES.map((rule) => (
            <li key={rule}>{t(`import.rules.${rule}`)}</li>
          ))}
        </ul>
        <Notice action={<Link href={routes.backup}>{t('import.toBackup')}</Link>}>
          {t('import.backupFirst')}
        </Notice>
        <div className={styles['actions']}>
          <Button onPress={onPick} isPending={pick.isPending} isDisabled={take.isPending}>
            {t('import.pick')}
          </Button>
          {file && (
            <>
              <span>
                {t('import.chosen')} <strong>{file.label}</strong>
              </span>
              <Button variant="primary" onPress={onImport} isPending={take.isPending}>
                {t('import.action')}
              </Button>
            </>
          )}
        </div>
        {take.isPending && <Loading label={t('import.working')} />}
        {take.data && <Imported counts={take.data} />}
      </FormPane>
    </FormPanes>
  );
}

function Imported({ counts }: { counts: OutputOf<'residentTable.import'> }) {
  const { t } = useTranslation('settings');
  const { persons, households, moved, dead, skipped, encoding } = counts;
  return (
    <div className={styles['result']} role="status">
      <Notice tone="ok" action={<Link href={routes.households}>{t('import.toHouseholds')}</Link>}>
        {t('import.doneTitle')}
      </Notice>
      <FactList
        facts={[
          { name: t('import.households'), value: t('import.householdCount', { count: households }) },
          { name: t('import.persons'), value: t('import.people', { count: persons }) },
          { name: t('import.moved'), value: t('import.people', { count: moved }) },
          { name: t('import.dead'), value: t('import.people', { count: dead }) },
          {
            name: t('import.skipped'),
            value: `${t('import.rows', { count: skipped })} (${t('import.skippedHelp')})`,
          },
          { name: t('import.encoding'), value: encoding },
        ]}
      />
    </div>
  );
}
