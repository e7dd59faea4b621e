import { useTranslation } from 'react-i18next';
import { parentageFields } from '../../../../../domain/contract/kinship.ts';
import type { MapEditId } from '../../../../../domain/contract/scalars.ts';
import { call } from '../../../bridge/bridge.ts';
import { useMapDesk } from '../map-desk.ts';
import { asPersonId } from '../person-id.ts';
import type { Parentage } from '../useTieRows.ts';
import { ChoiceField, PersonField } from './fields.tsx';
import { PanelForm } from './PanelForm.tsx';
import { usePanelForm } from './usePanelForm.ts';

interface ParentageFormProps {
  /** Null: a new one. */
  readonly parentage: Parentage | null;
  /** Of a new one, the parent. */
  readonly personId: string;
  readonly onClose: () => void;
}

/** 親子関係 of two people. */
export function ParentageForm({ parentage, personId, onClose }: ParentageFormProps) {
  const { t } = useTranslation(['household', 'word', 'genogram']);
  const { record, nameOf } = useMapDesk();
  const names = (tie: { parent: string; child: string }) => ({
    parent: nameOf(tie.parent),
    child: nameOf(tie.child),
  });
  const send = async (tie: Omit<Parentage, 'id'>): Promise<readonly MapEditId[]> => {
    if (parentage === null) return [(await call('kinship.addParentage', tie)).editId];
    if (parentage.child === tie.child && parentage.parent === tie.parent)
      return [(await call('kinship.saveParentage', { id: parentage.id, kind: tie.kind })).editId];
    // Between other people it is another tie: the old one goes once the new one stands.
    const added = await call('kinship.addParentage', tie);
    const removed = await call('kinship.removeParentage', { id: parentage.id });
    return [added.editId, removed.editId];
  };
  const state = usePanelForm({
    draft: `mapParentage:${parentage?.id ?? personId}`,
    fresh: {
      parent: parentage?.parent ?? personId,
      child: parentage?.child ?? '',
      kind: parentage?.kind ?? 'birth',
    },
    labels: {
      parent: t('household:tie.parent'),
      child: t('household:tie.child'),
      kind: t('household:tie.parentageKind'),
    },
    send: async ({ kind, ...values }) => {
      const tie = { parent: asPersonId(values.parent), child: asPersonId(values.child), kind };
      const edits = await send(tie);
      record(
        t(parentage ? 'genogram:edit.saveParentage' : 'genogram:edit.addParentage', names(tie)),
        ...edits,
      );
    },
    onDone: onClose,
  });
  const { about } = state.problems;
  const remove = async (tie: Parentage): Promise<void> => {
    const { editId } = await call('kinship.removeParentage', { id: tie.id });
    record(t('genogram:edit.removeParentage', names(tie)), editId);
  };
  return (
    <PanelForm
      title={t(parentage ? 'household:tie.editParentage' : 'household:tie.addParentage')}
      state={state}
      onClose={onClose}
      removal={
        parentage === null
          ? undefined
          : {
              label: t('household:tie.remove'),
              onRemove: () => {
                state.run(() => remove(parentage));
              },
            }
      }
    >
      <PersonField name="parent" about={about} />
      <PersonField name="child" about={about} />
      <ChoiceField
        name="kind"
        about={about}
        choices={parentageFields.kind.options.map((id) => ({ id, name: t(`word:parentageKind.${id}`) }))}
      />
    </PanelForm>
  );
}
