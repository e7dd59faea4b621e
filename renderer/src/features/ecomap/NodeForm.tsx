import { useTranslation } from 'react-i18next';
import type { EcomapNode } from '../../../../domain/contract/ecomap.ts';
import { ecomapNodeId } from '../../../../domain/contract/scalars.ts';
import { call } from '../../bridge/bridge.ts';
import { useMapDesk } from '../genogram/map-desk.ts';
import { DelicacyFields, LineField } from '../genogram/panel/fields.tsx';
import { PanelForm } from '../genogram/panel/PanelForm.tsx';
import { usePanelForm } from '../genogram/panel/usePanelForm.ts';
import { CategoryField } from './fields.tsx';

interface NodeFormProps {
  /** Somebody or something that staff added. */
  readonly node: EcomapNode & { readonly rowVersion: number };
  readonly onClose: () => void;
}

/** What staff added around the household: its name and what it is; or it is taken off again. */
export function NodeForm({ node, onClose }: NodeFormProps) {
  const { t } = useTranslation(['ecomap', 'genogram']);
  const { householdId, state: map, record, refresh } = useMapDesk();
  const [, id = ''] = node.key.split(':');
  const at = { householdId, id: ecomapNodeId.parse(id), rowVersion: node.rowVersion };
  const tie = map.ecomap.ties.find((candidate) => candidate.node === node.key);
  const state = usePanelForm({
    draft: `ecomapNode:${id}`,
    fresh: {
      name: node.name,
      category: node.category,
      note: node.note,
      shareScope: tie?.shareScope ?? 'office',
      sensitive: tie?.sensitive ?? false,
    },
    labels: {
      name: t('ecomap:field.name'),
      category: t('ecomap:field.category'),
      note: t('ecomap:field.nodeNote'),
      shareScope: t('genogram:field.shareScope'),
    },
    send: async (values) => {
      const { editId } = await call('ecomap.saveNode', { ...at, ...values, agencyId: null });
      record(t('ecomap:edit.saveNode', { name: values.name }), editId);
      await refresh();
    },
    onDone: onClose,
  });
  const { about } = state.problems;
  const remove = async (): Promise<void> => {
    const { editId } = await call('ecomap.removeNode', at);
    record(t('ecomap:edit.removeNode', { name: node.name }), editId);
    await refresh();
  };
  return (
    <PanelForm
      title={t('ecomap:node.title', { name: node.name })}
      state={state}
      onClose={onClose}
      removal={{
        label: t('ecomap:node.remove'),
        onRemove: () => {
          state.run(remove);
        },
      }}
    >
      <LineField name="name" about={about} />
      {node.kind === 'person' && <CategoryField about={about} />}
      <LineField name="note" about={about} />
      <DelicacyFields about={about} />
    </PanelForm>
  );
}
