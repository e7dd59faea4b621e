import type { CivilDate } from '../calendar/civil-date.ts';
import type { Kinship, Member } from '../contract/household.ts';
import { layoutGenogram } from '../genogram/layout.ts';
import {
  signsIn,
  type GenogramPicture,
  type GenogramSign,
  type PictureSubject,
} from '../genogram/picture.ts';
import { formatPartialDate } from '../calendar/partial-date.ts';
import { ageOf } from '../person/life-dates.ts';
import { shownName } from '../person/shown-name.ts';

/** What the household map needs of the register; nothing of it is kept a second time. */
export interface HouseholdFacts {
  readonly members: readonly Member[];
  /** With the kin who left, who stand outside the line around those who live together. */
  readonly kinship: Kinship;
  /** 本人; null where the household has no case: then the head stands in the middle without double outline. */
  readonly principal: string | null;
  readonly on: CivilDate;
  readonly unknownSexSymbol: 'triangle' | 'diamond';
}

/** 世帯図 of the household as recorded, with the words the drawing needs (reference.md §5.1). */
export function drawHousehold({
  members: present,
  kinship,
  principal,
  on,
  unknownSexSymbol,
}: HouseholdFacts): GenogramPicture {
  const members = [...present, ...kinship.relatives];
  const subjects = members.map((member): PictureSubject => {
    const age = ageOf(member.birth, member.death, on);
    return {
      id: member.personId,
      sex: member.sex,
      age: age === null ? '' : String(age),
      deceased: isDeceased(member),
      principal: member.personId === principal,
      keyPerson: member.keyPerson,
    };
  });
  const layout = layoutGenogram({
    persons: members.map((member) => ({
      id: member.personId,
      name: shownName(member),
      sex: member.sex,
      birth: member.birth.date,
      notes: notesOf(member, on),
    })),
    partnerships: kinship.partnerships,
    parentages: kinship.parentages,
    siblingGroups: kinship.siblingGroups,
    principal: principal ?? present[0]?.personId ?? '',
    residents: members
      .filter((member) => member.resident && !isDeceased(member))
      .map((member) => member.personId),
    moved: kinship.moved,
  });
  return {
    layout,
    subjects,
    unknownSex: unknownSexSymbol,
    title: '世帯図',
    residentsLabel: '同居',
    legend: signsIn(layout, subjects).map((sign) => ({ sign, text: signWords[sign] })),
  };
}

function isDeceased(member: Member): boolean {
  return member.death !== null || member.residency === 'dead';
}

/** 享年 beside the day of death (reference.md §5.1): the cross stands where the age of the living does. */
function notesOf(member: Member, on: CivilDate): string[] {
  if (member.death !== null) {
    const age = ageOf(member.birth, member.death, on);
    const day = `${formatPartialDate(member.death, 'short').replace(/\(.*$/u, '')} 没`;
    return age === null ? [day] : [day, `享年${String(age)}`];
  }
  return member.resident || member.whereabouts === '' || member.addressProtected ? [] : [member.whereabouts];
}

const signWords: Readonly<Record<GenogramSign, string>> = {
  principal: '本人',
  deceased: '死亡',
  keyPerson: 'キーパーソン',
  residents: '同居',
  cohabiting: '内縁',
  engaged: '婚約',
  parents: '子の父母',
  separated: '別居',
  divorced: '離婚',
  adopted: '養子',
  foster: '里子',
  step: '継子',
  identicalTwins: '一卵性双生児',
  otherSex: '性別その他',
  unknownSex: '性別不明',
};
