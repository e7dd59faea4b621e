import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ecomap, EcomapTie } from '../../../../domain/contract/ecomap.ts';
import type { MapEditId } from '../../../../domain/contract/scalars.ts';
import { call } from '../../bridge/bridge.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { useMapDesk } from '../genogram/map-desk.ts';
import { useTieWords } from './useTieWords.ts';

/** What is moved, and where; null: back to the automatic layout. */
interface Move {
  readonly node: string;
  readonly place: { readonly x: number; readonly y: number } | null;
}

/** What is done on the ecomap at a stroke; each can be taken back. */
export interface EcomapActs {
  readonly hide: (tie: EcomapTie) => Promise<boolean>;
  readonly show: (tie: EcomapTie) => Promise<boolean>;
  /** Gives a tie back to what is derived. */
  readonly reset: (tie: EcomapTie) => Promise<boolean>;
  readonly move: (move: Move) => Promise<boolean>;
  readonly automatic: (moved: Ecomap['moved']) => Promise<boolean>;
  /** Why the last one was not carried out. */
  readonly failure: string | null;
}

/** What of a tie a correction says. */
export function correctionOf(tie: EcomapTie) {
  const { node, memberId, strength, stress, direction, since, note, hidden, shareScope, sensitive } = tie;
  return { node, memberId, strength, stress, direction, since, note, hidden, shareScope, sensitive };
}

export function useEcomapActs(): EcomapActs {
  const { t } = useTranslation('ecomap');
  const { householdId, state, record, refresh } = useMapDesk();
  const { wordsOf } = useFailureWords();
  const words = useTieWords();
  const [failure, setFailure] = useState<string | null>(null);
  const send = async (told: string, work: () => Promise<{ editId: MapEditId }>): Promise<boolean> => {
    setFailure(null);
    try {
      const { editId } = await work();
      record(told, editId);
      await refresh();
      return true;
    } catch (error) {
      setFailure(wordsOf(error).title);
      return false;
    }
  };
  const correct = (told: string, tie: EcomapTie, hidden: boolean) =>
    send(told, () => call('ecomap.correctTie', { householdId, ...correctionOf(tie), hidden }));
  return {
    hide: (tie) => correct(t('edit.hide', words.ends(tie)), tie, true),
    show: (tie) => correct(t('edit.show', words.ends(tie)), tie, false),
    reset: (tie) =>
      send(t('edit.reset', words.ends(tie)), () =>
        call('ecomap.resetTie', { householdId, node: tie.node, memberId: tie.memberId }),
      ),
    move: ({ node, place }) => {
      const name = state.ecomap.nodes.find(({ key }) => key === node)?.name ?? '';
      return send(t('edit.move', { name }), () =>
        call('ecomap.move', { householdId, moves: [{ node, place }] }),
      );
    },
    automatic: (moved) =>
      send(t('edit.automatic'), () =>
        call('ecomap.move', {
          householdId,
          moves: Object.keys(moved).map((node) => ({ node, place: null })),
        }),
      ),
    failure,
  };
}
