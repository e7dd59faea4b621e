// @vitest-environment jsdom
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { t } from 'i18next';
import { act, useEffect, useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { AgendaItem, MeetingDetail } from '../../../../domain/contract/meeting.ts';
import { agendaItemId, civilDate, meetingId, roleId } from '../../../../domain/contract/scalars.ts';
import { pass } from '../../../../tests/fixtures/react.ts';
import { press, renderInWindow, type } from '../../../../tests/fixtures/window.tsx';
import { installMockBridge } from '../../bridge/mock-bridge.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { RoleEditor } from './RoleEditor.tsx';
import { SavesProvider, useMeetingSaves } from './saves.ts';

const id = meetingId.parse('01900000-0000-7000-8000-000000000001');
const first = roleId.parse('01900000-0000-7000-8000-000000000003');
const second = roleId.parse('01900000-0000-7000-8000-000000000004');
const words = { agencyId: null, agencyName: '社協', worker: '', task: '訪問する' };
const day = civilDate.parse('2026-12-05');

let file: AgendaItem;
let draft: string | null;
let client: QueryClient;
let show: (isShown: boolean) => void;

function Page() {
  const { data } = useQueryOperation('meeting.get', { id });
  const saves = useMeetingSaves(id);
  const [isShown, setIsShown] = useState(true);
  const ownClient = useQueryClient();
  useEffect(() => {
    show = setIsShown;
    client = ownClient;
  }, [ownClient]);
  const item = data?.agenda[0];
  return (
    <SavesProvider value={saves}>
      {item && isShown && <RoleEditor item={item} attendees={[]} />}
    </SavesProvider>
  );
}

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-20T09:00:00') });
  draft = null;
  file = {
    id: agendaItemId.parse('01900000-0000-7000-8000-000000000002'),
    rowVersion: 1,
    roles: [{ ...words, id: first, rowVersion: 1, state: 'planned', dueOn: null }],
  } as unknown as AgendaItem;
  installMockBridge({
    'meeting.get': () => ({ id, agenda: [file] }) as unknown as MeetingDetail,
    'agency.list': () => ({ agencies: [] }),
    'meeting.setRoles': ({ rowVersion, roles }) => {
      const ids = [first, second];
      file = {
        ...file,
        rowVersion: rowVersion + 1,
        roles: roles.map((role, index) => ({ ...role, id: ids[index]!, rowVersion: 1, state: 'planned' })),
      } as AgendaItem;
      return { roleIds: ids.slice(0, roles.length) };
    },
    'draft.get': () => ({
      draft: draft === null ? null : { content: draft, savedAt: '2026-11-20T00:00:00.000Z' },
    }),
    'draft.save': ({ content }) => {
      draft = content;
      return { savedAt: '2026-11-20T00:00:00.000Z' };
    },
    'draft.discard': () => {
      draft = null;
      return {};
    },
  });
  renderInWindow(<Page />);
  await pass(1_000);
});

const field = (column: 'agency' | 'task' | 'due', number: number): HTMLInputElement => {
  const label = t('meeting:row.field', { column: t(`meeting:column.${column}`), number });
  const found = document.querySelector<HTMLInputElement>(`[aria-label="${label}"]`);
  if (found === null) throw new Error(`no field ${label}`);
  return found;
};
const leave = (left: HTMLElement): void =>
  act(() => void left.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
/** As the page of 確定 gives it. */
const giveDay = (): void => {
  file = { ...file, rowVersion: 2, roles: file.roles.map((role) => ({ ...role, dueOn: day })) };
  act(() => void client.invalidateQueries());
};
const leaveUnfinished = async (): Promise<void> => {
  press(t('meeting:roles.add'));
  await pass(1_000);
  type(field('task', 2), '主治医に聞く');
  await pass(2_000);
  act(() => show(false));
  await pass(100);
};
const finish = async (): Promise<void> => {
  type(field('agency', 2), '保健センター');
  leave(field('agency', 2));
  await pass(3_000);
};
const saved = (): unknown[] => file.roles.map(({ task, dueOn }) => [task, dueOn]);
const expected = [
  ['訪問する', day],
  ['主治医に聞く', null],
];

test('a day given elsewhere while a row was left unfinished stays when that is finished', async () => {
  await leaveUnfinished();
  giveDay();
  await pass(100);
  act(() => show(true));
  await pass(1_000);
  expect([field('due', 1).value, field('task', 2).value]).toEqual(['R8.12.5', '主治医に聞く']);
  await finish();
  expect([saved(), draft]).toEqual([expected, null]);
});

test('nor is it lost when it comes only after the unfinished row has been put back', async () => {
  await leaveUnfinished();
  act(() => show(true));
  await pass(1_000);
  giveDay();
  await pass(100);
  await finish();
  expect([saved(), draft]).toEqual([expected, null]);
});

test('a new row that has been saved and is typed on stays one row', async () => {
  press(t('meeting:roles.add'));
  await pass(1_000);
  type(field('task', 2), '主治医に聞く');
  await finish();
  type(field('task', 2), '主治医に来月聞く');
  leave(field('task', 2));
  await pass(3_000);
  expect([file.roles.map(({ task }) => task), draft]).toEqual([['訪問する', '主治医に来月聞く'], null]);
});
