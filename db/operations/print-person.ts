import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import { formatWareki } from '../../domain/calendar/era.ts';
import { formatPartialDate } from '../../domain/calendar/partial-date.ts';
import type { Member } from '../../domain/contract/household.ts';
import { formatRelationship } from '../../domain/kinship/relationship.ts';
import type { PersonOnForm } from '../../domain/print/intake-form.ts';
import { beside } from '../../domain/print/parts.ts';
import { sexWords } from '../../domain/print/words.ts';

/** Stands for the address of somebody protected (DV等支援措置) on every form. */
export const withheldAddress = '支援措置対象（載せません）';

/** A member as the forms show a person; what is withheld or protected stays empty. */
export function personOnForm(member: Member, address: string, isProtected: boolean): PersonOnForm {
  return {
    name: nameOnPaper(member),
    kana: member.kana,
    sex: sexWords[member.sex],
    birth: birthOnPaper(member),
    address: isProtected ? withheldAddress : address,
    phone: isProtected ? '' : phonesOnPaper(member),
  };
}

export function nameOnPaper({ name, substituteName }: Pick<Member, 'name' | 'substituteName'>): string {
  return substituteName === '' ? name : `${name}（${substituteName}）`;
}

export function birthOnPaper(member: Member): string {
  const age = member.age === null ? '' : `${String(member.age)}歳`;
  return beside(formatPartialDate(member.birth, 'long'), age);
}

export function phonesOnPaper(member: Pick<Member, 'phones'>): string {
  return member.phones
    .map(({ number, owner, callable }) => [number, owner, callable].filter((text) => text !== '').join('　'))
    .join('\n');
}

export function relationOnPaper(member: Member): string {
  return member.relationshipText === '' ? formatRelationship(member.relationship) : member.relationshipText;
}

export function livingOnPaper(member: Member, isProtected: boolean): string {
  if (member.death !== null) return `死亡 ${member.death.text}`;
  if (member.resident) return '同居';
  return isProtected ? '別居' : `別居 ${member.whereabouts}`.trim();
}

export function dayOnPaper(date: CivilDate | null): string {
  return date === null ? '' : formatWareki(date, 'short');
}

/** As letters to others are dated. */
export function dayInFull(date: CivilDate | null): string {
  return date === null ? '' : formatWareki(date, 'long');
}
