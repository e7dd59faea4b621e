import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../bridge/bridge.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { useMapDesk } from './map-desk.ts';
import { asPersonId } from './person-id.ts';
import type { Genogram } from './useGenogram.ts';
import type { Held } from './usePersonDrag.ts';

interface PlacesByHand {
  /** Records where somebody was put. False when that could not be done. */
  readonly move: (held: Held) => Promise<boolean>;
  /** Gives everybody back to the automatic layout. */
  readonly automatic: () => Promise<void>;
  /** Why the last change of places was not recorded. */
  readonly failure: string | null;
}

/** Places on the drawing that are chosen by hand. */
export function usePlaces({ drawWith }: Genogram): PlacesByHand {
  const { t } = useTranslation('genogram');
  const { householdId, state, record, refresh, nameOf } = useMapDesk();
  const { wordsOf } = useFailureWords();
  const [failure, setFailure] = useState<string | null>(null);
  const { moved } = state.kinship;

  const send = async (
    words: string,
    moves: Parameters<typeof call<'kinship.move'>>[1]['moves'],
  ): Promise<boolean> => {
    setFailure(null);
    try {
      const { editId } = await call('kinship.move', { householdId, moves });
      record(words, editId);
      await refresh();
      return true;
    } catch (error) {
      setFailure(wordsOf(error).title);
      return false;
    }
  };
  return {
    move: ({ id, place }) => {
      const personId = asPersonId(id);
      // Where there is room: nobody is left standing upon another.
      const stood = drawWith({ ...moved, [personId]: place }).layout.nodes.find((node) => node.id === id);
      const { x, y } = stood ?? place;
      return send(t('edit.move', { name: nameOf(id) }), [{ personId, place: { x, y } }]);
    },
    automatic: async () => {
      const moves = Object.keys(moved).map((id) => ({ personId: asPersonId(id), place: null }));
      await send(t('edit.automaticAll'), moves);
    },
    failure,
  };
}
