import { useFormContext, useWatch } from 'react-hook-form';
import type { Member } from '../../../../domain/contract/household.ts';
import type { PersonId } from '../../../../domain/contract/scalars.ts';
import { useToday } from '../../forms/useToday.ts';
import { birthDay } from '../duplicate/birth-day.ts';
import { LikelyRecords } from '../duplicate/LikelyRecords.tsx';
import type { MemberValues } from './memberForm.ts';

interface LikelyMemberProps {
  /** Null: a new member. */
  readonly member: Member | null;
  readonly onUseKnown: (person: { id: PersonId; name: string }) => void;
}

/** Who is probably in the register already; the address is left out, for all of the household have it. */
export function LikelyMember({ member, onUseKnown }: LikelyMemberProps) {
  const today = useToday();
  const { control } = useFormContext<MemberValues>();
  const [name, kana, birth, phones] = useWatch({
    control,
    name: ['person.name', 'person.kana', 'person.birth', 'person.phones'],
  });
  return (
    <LikelyRecords
      typed={{
        name,
        kana,
        birthDate: birthDay(birth, today),
        address: '',
        phone: phones[0]?.number ?? '',
      }}
      exceptPersonId={member?.personId ?? null}
      {...(member === null && {
        onUsePerson: (id: PersonId, _household: unknown, known: string) => {
          onUseKnown({ id, name: known });
        },
      })}
    />
  );
}
