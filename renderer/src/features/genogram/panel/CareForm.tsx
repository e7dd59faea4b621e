import { useTranslation } from 'react-i18next';
import type { MapEditId } from '../../../../../domain/contract/scalars.ts';
import { call } from '../../../bridge/bridge.ts';
import { useMapDesk } from '../map-desk.ts';
import { asPersonId } from '../person-id.ts';
import type { CareTie } from '../useTieRows.ts';
import { LineField, PersonField } from './fields.tsx';
import { PanelForm } from './PanelForm.tsx';
import { usePanelForm } from './usePanelForm.ts';

interface CareFormProps {
  /** Null: a new one. */
  readonly care: CareTie | null;
  /** Of a new one, who is looked after. */
  readonly personId: string;
  readonly onClose: () => void;
}

/** 介護・世話: who looks after whom. */
export function CareForm({ care, personId, onClose }: CareFormProps) {
  const { t } = useTranslation(['household', 'genogram']);
  const { record, nameOf } = useMapDesk();
  const names = (tie: { carer: string; cared: string }) => ({
    carer: nameOf(tie.carer),
    cared: nameOf(tie.cared),
  });
  /** A care tie is replaced, not changed. Between the same two the old one must go first: a pair is tied but once. */
  const send = async (tie: Omit<CareTie, 'id'>): Promise<readonly MapEditId[]> => {
    const add = async () => (await call('kinship.addCare', tie)).editId;
    if (care === null) return [await add()];
    const remove = async () => (await call('kinship.removeCare', { id: care.id })).editId;
    const isSamePair = care.carer === tie.carer && care.cared === tie.cared;
    const first = isSamePair ? await remove() : await add();
    return [first, isSamePair ? await add() : await remove()];
  };
  const state = usePanelForm({
    draft: `mapCare:${care?.id ?? personId}`,
    fresh: { carer: care?.carer ?? '', cared: care?.cared ?? personId, note: care?.note ?? '' },
    labels: {
      carer: t('household:tie.carer'),
      cared: t('household:tie.cared'),
      note: t('household:tie.careNote'),
    },
    send: async ({ note, ...values }) => {
      const tie = { carer: asPersonId(values.carer), cared: asPersonId(values.cared), note };
      const edits = await send(tie);
      record(t(care ? 'genogram:edit.saveCare' : 'genogram:edit.addCare', names(tie)), ...edits);
    },
    onDone: onClose,
  });
  const { about } = state.problems;
  const remove = async (tie: CareTie): Promise<void> => {
    const { editId } = await call('kinship.removeCare', { id: tie.id });
    record(t('genogram:edit.removeCare', names(tie)), editId);
  };
  return (
    <PanelForm
      title={t(care ? 'household:tie.editCare' : 'household:tie.addCare')}
      state={state}
      onClose={onClose}
      removal={
        care === null
          ? undefined
          : {
              label: t('household:tie.remove'),
              onRemove: () => {
                state.run(() => remove(care));
              },
            }
      }
    >
      <PersonField name="carer" about={about} />
      <PersonField name="cared" about={about} />
      <LineField name="note" about={about} description={t('household:tie.careNoteHelp')} />
    </PanelForm>
  );
}
