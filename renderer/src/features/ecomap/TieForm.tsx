import { useTranslation } from 'react-i18next';
import type { EcomapTie } from '../../../../domain/contract/ecomap.ts';
import { call } from '../../bridge/bridge.ts';
import { optionalDay, typedDay } from '../../forms/typed-date.ts';
import { useToday } from '../../forms/useToday.ts';
import { useMapDesk } from '../genogram/map-desk.ts';
import { DelicacyFields, LineField } from '../genogram/panel/fields.tsx';
import { PanelForm } from '../genogram/panel/PanelForm.tsx';
import { usePanelForm } from '../genogram/panel/usePanelForm.ts';
import { DayField } from '../membership/fields.tsx';
import { MannerFields } from './fields.tsx';
import { correctionOf } from './useEcomapActs.ts';
import { useTieWords } from './useTieWords.ts';

interface TieFormProps {
  readonly tie: EcomapTie;
  readonly onClose: () => void;
}

/** つながりを直す: what staff put here stands, whatever the records say later. */
export function TieForm({ tie, onClose }: TieFormProps) {
  const { t } = useTranslation(['ecomap', 'genogram']);
  const { householdId, record, refresh } = useMapDesk();
  const words = useTieWords();
  const today = useToday();
  const ends = words.ends(tie);
  const { strength, stress, direction, note, shareScope, sensitive } = tie;
  const state = usePanelForm({
    draft: `ecomapTie:${tie.node.split(':')[1] ?? ''}:${tie.memberId ?? householdId}`,
    fresh: { strength, stress, direction, since: typedDay(tie.since), note, shareScope, sensitive },
    labels: {
      strength: t('ecomap:field.strength'),
      direction: t('ecomap:field.direction'),
      since: t('ecomap:field.since'),
      note: t('genogram:field.note'),
      shareScope: t('genogram:field.shareScope'),
    },
    send: async (values) => {
      const { editId } = await call('ecomap.correctTie', {
        householdId,
        ...correctionOf(tie),
        ...values,
        since: optionalDay(values.since, today),
      });
      record(t('ecomap:edit.correct', ends), editId);
      await refresh();
    },
    onDone: onClose,
  });
  const { about } = state.problems;
  return (
    <PanelForm title={t('ecomap:correct.title', ends)} state={state} onClose={onClose}>
      <MannerFields about={about} />
      <DayField name="since" about={about} />
      <LineField name="note" about={about} />
      <DelicacyFields about={about} />
    </PanelForm>
  );
}
