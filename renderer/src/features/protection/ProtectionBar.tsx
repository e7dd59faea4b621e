import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HouseholdDetail } from '../../../../domain/contract/household.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { useDates } from '../../forms/useDates.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RevealDialog } from './RevealDialog.tsx';
import { useRelockAt } from './useRelockAt.ts';

/** On top of a protected household: that something is withheld, how to see it for some minutes, how to lock it again. */
export function ProtectionBar({ household }: { household: HouseholdDetail }) {
  const { t } = useTranslation('protection');
  const { clock } = useDates();
  const [isAsking, setIsAsking] = useState(false);
  const relock = useCommand('protection.relock');
  const { revealedUntil, members } = household;
  useRelockAt(revealedUntil);
  const [first, ...others] = members.filter(({ addressProtected }) => addressProtected);
  if (first === undefined) return null;
  const lock = (): void => {
    for (const { personId } of [first, ...others]) relock.mutate({ personId });
  };
  return (
    <>
      <Notice
        tone="secret"
        action={
          revealedUntil === null ? (
            <Button
              size="small"
              onPress={() => {
                setIsAsking(true);
              }}
            >
              {t('revealOpen')}
            </Button>
          ) : (
            <Button size="small" onPress={lock} isPending={relock.isPending}>
              {t('relock')}
            </Button>
          )
        }
      >
        {revealedUntil === null ? t('withheld') : t('revealed', { at: clock(revealedUntil) })}
      </Notice>
      {isAsking && (
        <RevealDialog
          personId={first.personId}
          personName={first.name}
          onClose={() => {
            setIsAsking(false);
          }}
        />
      )}
    </>
  );
}
