import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HouseholdDetail } from '../../../../domain/contract/household.ts';
import type { Warning } from '../../../../domain/contract/warning.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { ProtectionPanel } from '../protection/ProtectionPanel.tsx';
import { EndWarning } from './EndWarning.tsx';
import styles from './warning.module.css';
import { WarningForm } from './WarningForm.tsx';
import { WarningItem } from './WarningItem.tsx';

type Work =
  | { readonly kind: 'add' }
  | { readonly kind: 'edit'; readonly warning: Warning }
  | { readonly kind: 'end'; readonly warning: Warning };

/** 注意書き of the household, and 支援措置 of each of its members. */
export function WarningsSection({ household }: { household: HouseholdDetail }) {
  const { t } = useTranslation('warning');
  const [work, setWork] = useState<Work | null>(null);
  const { data, error } = useQueryOperation('warning.list', { householdId: household.id });
  const stop = (): void => {
    setWork(null);
  };
  const add = (
    <Button
      onPress={() => {
        setWork({ kind: 'add' });
      }}
    >
      {t('add')}
    </Button>
  );
  return (
    <div className={styles['section']}>
      <Pane title={t('title')} actions={data && data.warnings.length > 0 ? add : undefined}>
        <FailureNotice failure={error} />
        {!data && !error && <Loading />}
        {data?.warnings.length === 0 && (
          <EmptyState title={t('empty')} action={add}>
            {t('emptyText')}
          </EmptyState>
        )}
        {data && data.warnings.length > 0 && (
          <ul className={styles['list']} aria-label={t('title')}>
            {data.warnings.map((warning) => (
              <WarningItem
                key={warning.id}
                warning={warning}
                onEdit={() => {
                  setWork({ kind: 'edit', warning });
                }}
                onEnd={() => {
                  setWork({ kind: 'end', warning });
                }}
              />
            ))}
          </ul>
        )}
      </Pane>
      <Pane title={t('protections')} note={t('protectionsNote')}>
        {household.members.map(({ personId, name }) => (
          <ProtectionPanel key={personId} personId={personId} personName={name} />
        ))}
      </Pane>
      {(work?.kind === 'add' || work?.kind === 'edit') && (
        <Dialog title={t(work.kind === 'add' ? 'add' : 'edit')} isOpen onClose={stop} width="wide">
          <WarningForm
            household={household}
            warning={work.kind === 'add' ? null : work.warning}
            onClose={stop}
          />
        </Dialog>
      )}
      {work?.kind === 'end' && <EndWarning warning={work.warning} onClose={stop} />}
    </div>
  );
}
