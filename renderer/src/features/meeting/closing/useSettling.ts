import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandoutCopy } from '../../../../../domain/contract/handout.ts';
import type { OutputOf } from '../../../../../domain/contract/index.ts';
import type { MeetingId } from '../../../../../domain/contract/scalars.ts';
import { useCommand } from '../../../bridge/use-operation.ts';
import { useToday } from '../../../forms/useToday.ts';
import { showToast } from '../../../ui/Toast.tsx';

/** Ticks copies off, or says why they do not come back; the toast takes it back. */
export function useSettling(meetingId: MeetingId) {
  const { t } = useTranslation('closing');
  const today = useToday();
  const { mutateAsync, isPending, error } = useCommand('handout.setState');
  const client = useQueryClient();
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const queryKey = ['handout.list', { meetingId }];
  /** One after the other, each with the copies as they then stand: two quick ticks would refuse each other by version. */
  const write = (
    copies: readonly Pick<HandoutCopy, 'id'>[],
    standing: Pick<HandoutCopy, 'state' | 'settledOn'> & { readonly note: string | null },
  ): Promise<boolean> => {
    const chosen = new Set(copies.map(({ id }) => id));
    const next = last.current.then(async () => {
      const listed = client.getQueryData<OutputOf<'handout.list'>>(queryKey)?.copies ?? [];
      const present = listed
        .filter(({ id }) => chosen.has(id))
        .map(({ id, rowVersion }) => ({ id, rowVersion }));
      try {
        const { state, settledOn, note } = standing;
        await mutateAsync({ copies: present, state, settledOn: settledOn ?? today, note });
        return true;
      } catch {
        // Told above the list.
        return false;
      } finally {
        await client.refetchQueries({ queryKey, exact: true });
      }
    });
    last.current = next;
    return next;
  };
  /** Each as it stood before. */
  const takeBack = (before: readonly HandoutCopy[]): void => {
    const alike = Map.groupBy(before, ({ state, settledOn, note }) =>
      JSON.stringify([state, settledOn, note]),
    );
    for (const [first, ...others] of alike.values())
      if (first !== undefined) void write([first, ...others], first);
  };
  return {
    isPending,
    error,
    settle: async (
      copies: readonly HandoutCopy[],
      state: HandoutCopy['state'],
      note: string | null = null,
    ): Promise<boolean> => {
      if (!(await write(copies, { state, settledOn: today, note }))) return false;
      showToast({
        text: t('copies.done', { state: t(`copies.state.${state}`), count: copies.length }),
        ...(state !== 'out' && { onUndo: () => takeBack(copies) }),
      });
      return true;
    },
  };
}
