import type { HouseholdDetail, Member } from '../../../../domain/contract/household.ts';
import type { HouseholdId } from '../../../../domain/contract/scalars.ts';
import { AddKnownDialog } from '../membership/AddKnownDialog.tsx';
import { JoinDialog } from '../membership/JoinDialog.tsx';
import { MovementDialog } from '../membership/MovementDialog.tsx';
import { SplitDialog } from '../membership/SplitDialog.tsx';
import { MergeDialog } from '../merge/MergeDialog.tsx';
import { ProtectionDialog } from '../protection/ProtectionDialog.tsx';
import { ReleaseDialog } from '../protection/ReleaseDialog.tsx';
import type { MemberWork } from './MemberActions.tsx';
import { MemberDialog } from './MemberDialog.tsx';

interface MemberWorkDialogProps {
  readonly work: MemberWork;
  readonly household: HouseholdDetail;
  /** The member chosen in the table. */
  readonly member: Member | undefined;
  readonly onOpenHousehold: (id: HouseholdId) => void;
  readonly onClose: () => void;
}

/** The dialog of what was begun in the section of members. */
export function MemberWorkDialog({
  work,
  household,
  member,
  onOpenHousehold,
  onClose,
}: MemberWorkDialogProps) {
  if (work === 'add') return <MemberDialog household={household} member={null} onClose={onClose} />;
  if (work === 'known') return <AddKnownDialog household={household} onClose={onClose} />;
  if (work === 'join') return <JoinDialog household={household} onClose={onClose} />;
  if (work === 'merge-household') {
    const { id, displayLabel: name } = household;
    return <MergeDialog subject={{ kind: 'household', id, name }} onClose={onClose} />;
  }
  if (work === 'split') {
    return (
      <SplitDialog
        household={household}
        personId={member?.isHead === true ? undefined : member?.personId}
        onShow={onOpenHousehold}
        onClose={onClose}
      />
    );
  }
  if (member === undefined) return null;
  if (work === 'edit') return <MemberDialog household={household} member={member} onClose={onClose} />;
  if (work === 'movement') return <MovementDialog member={member} onClose={onClose} />;
  if (work === 'merge') {
    const { personId: id, name } = member;
    return <MergeDialog subject={{ kind: 'person', id, name }} onClose={onClose} />;
  }
  if (work === 'protect') return <ProtectionDialog member={member} onClose={onClose} />;
  return <ReleaseDialog member={member} onClose={onClose} />;
}
