import type { PersonId } from '../../../../../domain/contract/scalars.ts';
import { kinOf } from '../kin-of.ts';
import { useMapDesk } from '../map-desk.ts';
import type { Tie, TieRow } from '../useTieRows.ts';
import { CareForm } from './CareForm.tsx';
import { EmotionForm } from './EmotionForm.tsx';
import { Overview } from './Overview.tsx';
import type { PanelWork } from './panel-work.ts';
import { ParentageForm } from './ParentageForm.tsx';
import { PartnershipForm } from './PartnershipForm.tsx';
import { PersonForm } from './PersonForm.tsx';
import { PregnancyForm } from './PregnancyForm.tsx';
import { RelativeForm } from './RelativeForm.tsx';
import { ShowForm } from './ShowForm.tsx';
import { SiblingForm } from './SiblingForm.tsx';
import { TwinsForm } from './TwinsForm.tsx';

interface SidePanelProps {
  readonly work: PanelWork;
  /** The tie whose line or sign is chosen on the drawing. */
  readonly row: TieRow | undefined;
  /** Whom the panel is about; null: nobody is chosen. */
  readonly personId: PersonId | null;
  readonly onWork: (work: PanelWork) => void;
  /** A form is closed, finished or not. */
  readonly onClose: () => void;
  readonly onAdded: (id: PersonId) => void;
  readonly onTakenOff: () => void;
}

/** Beside the drawing: the person who is chosen, or one form. */
export function SidePanel(props: SidePanelProps) {
  const { work, row, personId, onWork, onClose, onAdded } = props;
  const { personOf } = useMapDesk();
  const person = personId === null ? undefined : personOf(personId);
  switch (work.kind) {
    case 'overview':
      return <Overview person={person} row={row} onWork={onWork} onTakenOff={props.onTakenOff} />;
    case 'show':
      return <ShowForm onClose={onClose} onAdded={onAdded} />;
    case 'person':
      return person && <PersonForm key={person.personId} person={person} onClose={onClose} />;
    case 'relative':
      return (
        person && (
          <RelativeForm
            key={`${person.personId} ${work.role}`}
            role={work.role}
            of={person.personId}
            onClose={onClose}
            onAdded={onAdded}
          />
        )
      );
    case 'newTie':
      return <NewTieForm kind={work.tie} personId={personId ?? ''} onClose={onClose} />;
    case 'tie':
      return <TieForm tie={work.tie} personId={personId ?? ''} onClose={onClose} />;
  }
}

interface TieFormProps {
  readonly personId: string;
  readonly onClose: () => void;
}

function NewTieForm({ kind, ...common }: TieFormProps & { kind: Tie['kind'] }) {
  const { personOf, state } = useMapDesk();
  switch (kind) {
    case 'partnership':
      return <PartnershipForm partnership={null} {...common} />;
    case 'parentage':
      return <ParentageForm parentage={null} {...common} />;
    case 'siblings':
      return <SiblingForm group={null} {...common} />;
    case 'twins':
      return <TwinsForm twins={null} {...common} />;
    case 'pregnancy': {
      const { personId, onClose } = common;
      const [partner = ''] = kinOf(personId, state.kinship).partners;
      const isMother = personOf(personId)?.sex !== 'male';
      const [motherId, fatherId] = isMother ? [personId, partner] : [partner, personId];
      return <PregnancyForm pregnancy={null} motherId={motherId} fatherId={fatherId} onClose={onClose} />;
    }
    case 'emotion':
      return <EmotionForm emotion={null} {...common} />;
    case 'care':
      return <CareForm care={null} {...common} />;
  }
}

function TieForm({ tie, ...common }: TieFormProps & { tie: Tie }) {
  switch (tie.kind) {
    case 'partnership':
      return <PartnershipForm key={tie.partnership.id} partnership={tie.partnership} {...common} />;
    case 'parentage':
      return <ParentageForm key={tie.parentage.id} parentage={tie.parentage} {...common} />;
    case 'siblings':
      return <SiblingForm key={tie.persons.join(' ')} group={tie.persons} {...common} />;
    case 'twins':
      return <TwinsForm key={tie.twins.persons.join(' ')} twins={tie.twins} {...common} />;
    case 'pregnancy':
      return (
        <PregnancyForm
          key={tie.pregnancy.id}
          pregnancy={tie.pregnancy}
          motherId=""
          fatherId=""
          onClose={common.onClose}
        />
      );
    case 'emotion':
      return <EmotionForm key={tie.emotion.id} emotion={tie.emotion} {...common} />;
    case 'care':
      return <CareForm key={tie.care.id} care={tie.care} {...common} />;
  }
}
