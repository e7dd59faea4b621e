import type { AgendaItem, MeetingDetail } from '../../../../../domain/contract/meeting.ts';

/** Roles of a meeting to be carried out without a day, in the order of the agenda. */
export function undatedRoles({ agenda }: Pick<MeetingDetail, 'agenda'>): {
  readonly item: AgendaItem;
  readonly role: AgendaItem['roles'][number];
}[] {
  return agenda.flatMap((item) =>
    item.roles
      .filter(({ dueOn, state }) => dueOn === null && (state === 'planned' || state === 'doing'))
      .map((role) => ({ item, role })),
  );
}
