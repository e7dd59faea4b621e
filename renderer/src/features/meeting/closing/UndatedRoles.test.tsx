// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { AgendaItem, MeetingDetail } from '../../../../../domain/contract/meeting.ts';
import { agendaItemId, meetingId, roleId } from '../../../../../domain/contract/scalars.ts';
import { pass } from '../../../../../tests/fixtures/react.ts';
import { failures, renderInWindow, type } from '../../../../../tests/fixtures/window.tsx';
import { OperationError } from '../../../bridge/bridge.ts';
import { installMockBridge } from '../../../bridge/mock-bridge.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { SavesProvider, useMeetingSaves } from '../saves.ts';
import { UndatedRoles } from './UndatedRoles.tsx';

const id = meetingId.parse('01900000-0000-7000-8000-000000000001');
const roleIds = ['3', '4'].map((digit) => roleId.parse(`01900000-0000-7000-8000-00000000000${digit}`));

let file: AgendaItem;

function Page() {
  const { data } = useQueryOperation('meeting.get', { id });
  const saves = useMeetingSaves(id);
  return <SavesProvider value={saves}>{data && <UndatedRoles meeting={data} />}</SavesProvider>;
}

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-20T09:00:00') });
  file = {
    id: agendaItemId.parse('01900000-0000-7000-8000-000000000002'),
    rowVersion: 1,
    caseNumber: '8-001',
    householdLabel: '架空家',
    roles: roleIds.map((each, index) => ({
      id: each,
      rowVersion: 1,
      state: 'planned',
      agencyId: null,
      agencyName: '社協',
      worker: '',
      task: ['訪問する', '電話する'][index] ?? '',
      dueOn: null,
    })),
  } as unknown as AgendaItem;
  installMockBridge({
    'meeting.get': () => ({ id, agenda: [file] }) as unknown as MeetingDetail,
    'meeting.setRoles': async ({ rowVersion, roles }) => {
      await new Promise((done) => setTimeout(done, 100));
      if (rowVersion !== file.rowVersion) throw new OperationError('stale-version', [], null);
      file = {
        ...file,
        rowVersion: rowVersion + 1,
        roles: file.roles.map((role, index) => ({ ...role, dueOn: roles[index]?.dueOn ?? null })),
      };
      return { roleIds };
    },
  });
  renderInWindow(<Page />);
  await pass(1_000);
});

const fields = (): HTMLInputElement[] => [...document.querySelectorAll('input')];

test('days given to two roles of one case without waiting are both kept', async () => {
  for (const [index, field] of fields().entries()) {
    type(field, `12/${String(index + 1)}`);
    act(() => void field.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
  }
  await pass(5_000);
  expect(file.roles.map(({ task, dueOn }) => [task, dueOn])).toEqual([
    ['訪問する', '2026-12-01'],
    ['電話する', '2026-12-02'],
  ]);
  expect([fields(), failures()]).toEqual([[], []]);
});
