import type { Member } from '../../../../domain/contract/household.ts';
import { Select } from '../../ui/Select.tsx';
import { useMemberWords } from './useMemberWords.ts';

interface PersonSelectProps {
  readonly label: string;
  readonly members: readonly Member[];
  readonly value: string | undefined;
  readonly onChange: (id: string) => void;
  readonly error: string | undefined;
}

/** One of the members, with what tells namesakes apart. */
export function PersonSelect({ members, value, onChange, ...rest }: PersonSelectProps) {
  const words = useMemberWords();
  return (
    <Select
      {...rest}
      isRequired
      choices={members.map((member) => ({
        id: member.personId,
        name: member.name,
        detail: `${words.relation(member)} ${words.age(member)}`,
      }))}
      value={value ?? null}
      onChange={(id) => {
        if (id !== null) onChange(id);
      }}
    />
  );
}
