import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandoutCopy } from '../../../../../domain/contract/handout.ts';
import type { AttendeeId, MeetingId } from '../../../../../domain/contract/scalars.ts';
import { useCommand, useQueryOperation } from '../../../bridge/use-operation.ts';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import { useToday } from '../../../forms/useToday.ts';
import { Button } from '../../../ui/Button.tsx';
import { CheckboxGroup } from '../../../ui/CheckboxGroup.tsx';
import styles from '../print.module.css';

interface UnconfirmedCopiesProps {
  readonly meetingId: MeetingId;
  /** Print numbers of what the printer has just taken. */
  readonly printed: readonly string[];
  readonly onSettled: () => void;
  readonly onReprint: (readers: AttendeeId[]) => void;
}

/**
 * Copies that have a number and are not known to have come out: the printer stopped, or the PC did. One action marks the
 * spoiled ones and prints them again under new numbers.
 */
export function UnconfirmedCopies({ meetingId, printed, onSettled, onReprint }: UnconfirmedCopiesProps) {
  const { t } = useTranslation('print');
  const today = useToday();
  const { data } = useQueryOperation('handout.list', { meetingId });
  const { data: meeting } = useQueryOperation('meeting.get', { id: meetingId });
  const { mutateAsync, isPending, error } = useCommand('handout.setState');
  const [came, setCame] = useState<readonly string[]>([]);
  const copies = data?.copies ?? [];
  const open = copies.filter(({ state }) => state === 'printing');
  const missing = open.filter(({ id }) => !came.includes(id));
  const justPrinted = copies.filter(
    ({ state, printNumber }) => state === 'out' && printed.includes(printNumber),
  );

  const write = async (chosen: readonly HandoutCopy[], state: HandoutCopy['state']): Promise<void> => {
    if (chosen.length === 0) return;
    await mutateAsync({
      copies: chosen.map(({ id, rowVersion }) => ({ id, rowVersion })),
      state,
      settledOn: today,
      note: state === 'spoiled' ? t('unconfirmed.note') : '',
    });
  };
  const settle = async (after: () => void): Promise<void> => {
    try {
      await write(
        open.filter(({ id }) => came.includes(id)),
        'out',
      );
      await write(missing, 'spoiled');
    } catch {
      // Told below.
      return;
    }
    setCame([]);
    onSettled();
    after();
  };
  // Whoever was taken off the list since gets no copy any more.
  const again = missing.flatMap(({ attendeeId }) =>
    meeting?.attendees.some(({ id }) => id === attendeeId) === true && attendeeId !== null
      ? [attendeeId]
      : [],
  );

  if (open.length === 0) {
    if (justPrinted.length === 0) return null;
    return (
      <>
        <FailureNotice failure={error} />
        <Button
          size="small"
          isPending={isPending}
          onPress={() => void write(justPrinted, 'printing').then(onSettled, () => undefined)}
        >
          {t('unconfirmed.some')}
        </Button>
      </>
    );
  }
  return (
    <section className={styles['unconfirmed']} aria-label={t('unconfirmed.title')}>
      <CheckboxGroup
        label={t('unconfirmed.label', { count: open.length })}
        description={t('unconfirmed.help')}
        direction="column"
        choices={open.map(({ id, number, recipient }) => ({
          id,
          name: t('unconfirmed.copy', { number, recipient }),
        }))}
        value={came}
        onChange={setCame}
      />
      <FailureNotice failure={error} />
      <div className={styles['buttons']}>
        {missing.length === 0 ? (
          <Button variant="primary" isPending={isPending} onPress={() => void settle(() => undefined)}>
            {t('unconfirmed.allCame', { count: open.length })}
          </Button>
        ) : (
          <>
            <Button
              variant="primary"
              isDisabled={again.length === 0}
              isPending={isPending}
              onPress={() => void settle(() => onReprint(again))}
            >
              {t('unconfirmed.again', { count: missing.length })}
            </Button>
            <Button isPending={isPending} onPress={() => void settle(() => undefined)}>
              {t('unconfirmed.mark', { count: missing.length })}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
