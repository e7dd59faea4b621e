import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { MapEditId } from '../../../../domain/contract/scalars.ts';
import { call } from '../../bridge/bridge.ts';
import { useAgencyChoices } from '../../forms/useAgencyChoices.ts';
import { optionalDay } from '../../forms/typed-date.ts';
import { useToday } from '../../forms/useToday.ts';
import { useMapDesk } from '../genogram/map-desk.ts';
import { ChoiceField, DelicacyFields, LineField, PersonField } from '../genogram/panel/fields.tsx';
import { PanelForm } from '../genogram/panel/PanelForm.tsx';
import { usePanelForm } from '../genogram/panel/usePanelForm.ts';
import { asPersonId } from '../genogram/person-id.ts';
import { DayField } from '../membership/fields.tsx';
import { AgencyField, CategoryField, MannerFields } from './fields.tsx';

const kinds = ['agency', 'person', 'place'] as const;
type Kind = (typeof kinds)[number];

interface AddFormProps {
  /** Called with the key of what was added. */
  readonly onAdded: (node: string) => void;
  readonly onClose: () => void;
}

const fresh = {
  kind: 'agency' as Kind,
  agencyId: '',
  name: '',
  category: 'friend',
  memberId: '',
  strength: 'usual' as const,
  stress: false,
  direction: 'none' as const,
  since: '',
  note: '',
  shareScope: 'consented' as const,
  sensitive: false,
};

/** つながりを加える: with an agency of the register, or with somebody or something that is not there yet. */
export function AddForm({ onAdded, onClose }: AddFormProps) {
  const { t } = useTranslation(['ecomap', 'genogram']);
  const { householdId, record, refresh } = useMapDesk();
  const agencies = useAgencyChoices(null);
  const today = useToday();
  const state = usePanelForm({
    draft: `ecomapAdd:${householdId}`,
    fresh,
    labels: {
      kind: t('ecomap:field.kind'),
      agencyId: t('ecomap:field.agency'),
      name: t('ecomap:field.name'),
      category: t('ecomap:field.category'),
      memberId: t('ecomap:field.member'),
      strength: t('ecomap:field.strength'),
      direction: t('ecomap:field.direction'),
      since: t('ecomap:field.since'),
      note: t('genogram:field.note'),
      shareScope: t('genogram:field.shareScope'),
    },
    // The core speaks of the node; on the form that is the agency.
    nameOf: ({ path: [field] }) => (field === 'node' ? 'agencyId' : String(field)),
    send: async ({ kind, agencyId, name, category, memberId, ...rest }) => {
      const isAgency = kind === 'agency';
      const what = isAgency ? (agencies?.find(({ id }) => id === agencyId)?.name ?? '') : name.trim();
      const { note, shareScope, sensitive } = rest;
      const steps: MapEditId[] = [];
      let node = `agency:${agencyId}`;
      if (!isAgency) {
        const added = await call('ecomap.addNode', {
          householdId,
          agencyId: null,
          name,
          category: kind === 'person' ? category : '',
          note: '',
          shareScope,
          sensitive,
        });
        node = added.node;
        steps.push(added.editId);
      }
      const tie = await call('ecomap.correctTie', {
        householdId,
        node,
        memberId: memberId === '' ? null : asPersonId(memberId),
        ...rest,
        note,
        since: optionalDay(rest.since, today),
        hidden: false,
      });
      record(t('ecomap:edit.add', { name: what }), ...steps, tie.editId);
      await refresh();
      onAdded(node);
    },
    onDone: onClose,
  });
  const { about } = state.problems;
  const kind = useWatch({ control: state.form.control, name: 'kind' });
  return (
    <PanelForm
      title={t('ecomap:add.title')}
      state={state}
      onClose={onClose}
      finishLabel={t('ecomap:add.finish')}
    >
      <ChoiceField
        name="kind"
        about={about}
        choices={kinds.map((id) => ({ id, name: t(`ecomap:add.kind.${id}`) }))}
      />
      {kind === 'agency' ? <AgencyField about={about} /> : <LineField name="name" about={about} />}
      {kind === 'person' && <CategoryField about={about} />}
      <PersonField name="memberId" about={about} none={t('ecomap:household')} />
      <MannerFields about={about} />
      <DayField name="since" about={about} />
      <LineField name="note" about={about} />
      <DelicacyFields about={about} />
    </PanelForm>
  );
}
