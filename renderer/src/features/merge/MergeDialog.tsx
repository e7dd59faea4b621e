import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { HouseholdId, PersonId } from '../../../../domain/contract/scalars.ts';
import { routes } from '../../app/routes.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './merge.module.css';

export type MergeSubject =
  | { readonly kind: 'person'; readonly id: PersonId; readonly name: string }
  | { readonly kind: 'household'; readonly id: HouseholdId; readonly name: string };

interface MergeDialogProps {
  readonly subject: MergeSubject;
  readonly onClose: () => void;
}

/** Looks for the other record of a person or household, and goes on to put the two side by side. */
export function MergeDialog({ subject, onClose }: MergeDialogProps) {
  const { t } = useTranslation(['merge', 'word', 'common']);
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState(subject.name.slice(0, 100));
  const text = useDeferredValue(typed.trim());
  const { data, error } = useQueryOperation('search.find', { text }, { isEnabled: text !== '' });
  const found = text === '' ? [] : linesOf(data, subject);
  return (
    <Dialog
      title={t(`merge:dialog.${subject.kind}`, { name: subject.name })}
      isOpen
      onClose={onClose}
      footer={<Button onPress={onClose}>{t('common:action.cancel')}</Button>}
    >
      <div className={styles['desk']}>
        <TextField
          label={t('merge:searchOther')}
          description={t('merge:searchHelp')}
          value={typed}
          onChange={setTyped}
          autoFocus
        />
        <FailureNotice failure={error} />
        <p role="status" className={styles['quiet']}>
          {text === '' ? '' : t('merge:foundOthers', { count: found.length })}
        </p>
        <ul className={styles['history']}>
          {found.map(({ id, name, detail, isProtected }) => (
            <li key={id} className={styles['past']}>
              <strong>{name}</strong>
              <span className={styles['quiet']}>{detail}</span>
              {isProtected && <Badge tone="secret">{t('word:protected')}</Badge>}
              <Button
                size="small"
                aria-label={t('merge:compareNamed', { name })}
                onPress={() => {
                  onClose();
                  navigate(routes.merge(subject.kind, subject.id, id));
                }}
              >
                {t('merge:compare')}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );

  function linesOf(answer: typeof data, { kind, id: own }: MergeSubject) {
    const lines =
      kind === 'person'
        ? (answer?.persons ?? []).map(({ id, name, kana, age, householdLabel, addressProtected }) => ({
            id,
            name,
            detail: [kana, age === null ? '' : t('word:age', { count: age }), householdLabel].join('　'),
            isProtected: addressProtected,
          }))
        : (answer?.households ?? []).map(({ id, label, districtName, addressProtected }) => ({
            id,
            name: label,
            detail: addressProtected ? t('word:hidden') : districtName,
            isProtected: addressProtected,
          }));
    return lines.filter(({ id }) => id !== own);
  }
}
