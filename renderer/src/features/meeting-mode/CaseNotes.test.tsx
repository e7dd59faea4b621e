// @vitest-environment jsdom
import { t } from 'i18next';
import { act, useEffect, useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { AgendaItem, MeetingDetail } from '../../../../domain/contract/meeting.ts';
import { agendaItemId, meetingId } from '../../../../domain/contract/scalars.ts';
import { pass } from '../../../../tests/fixtures/react.ts';
import { renderInWindow, type } from '../../../../tests/fixtures/window.tsx';
import { installMockBridge } from '../../bridge/mock-bridge.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { SavesProvider, useMeetingSaves } from '../meeting/saves.ts';
import { CaseNotes } from './CaseNotes.tsx';

const id = meetingId.parse('01900000-0000-7000-8000-000000000001');
const template = '【情報共有】\n';

let file: AgendaItem[];
let drafts: Map<string, string>;
let goTo: (index: number) => void;

function Page() {
  const { data } = useQueryOperation('meeting.get', { id });
  const saves = useMeetingSaves(id);
  const [index, setIndex] = useState(0);
  useEffect(() => {
    goTo = setIndex;
  }, []);
  const item = data?.agenda[index];
  return (
    <SavesProvider value={saves}>
      {item && (
        <CaseNotes key={item.id} ref={null} item={item} template={template} speakers={[]} onType={vi.fn()} />
      )}
    </SavesProvider>
  );
}

beforeEach(async () => {
  vi.useFakeTimers();
  drafts = new Map();
  file = ['2', '3'].map(
    (digit) =>
      ({
        id: agendaItemId.parse(`01900000-0000-7000-8000-00000000000${digit}`),
        rowVersion: 1,
        reported: '',
        discussed: '',
        decided: '',
      }) as AgendaItem,
  );
  installMockBridge({
    'meeting.get': () => ({ id, agenda: file }) as MeetingDetail,
    'meeting.saveCase': ({ id: itemId, rowVersion, ...texts }) => {
      file = file.map((item) =>
        item.id === itemId ? { ...item, ...texts, rowVersion: rowVersion + 1 } : item,
      );
      return {};
    },
    'draft.get': () => ({ draft: null }),
    'draft.save': ({ form, content }) => {
      drafts.set(form, content);
      return { savedAt: '2026-11-20T00:00:00.000Z' };
    },
    'draft.discard': ({ form }) => {
      drafts.delete(form);
      return {};
    },
  });
  renderInWindow(<Page />);
  await pass(1_000);
});

const write = (field: 'reported' | 'discussed', text: string): void => {
  const label = [...document.querySelectorAll('label')].find(
    ({ textContent }) => textContent === t(`meeting:field.${field}`),
  );
  if (!(label?.control instanceof HTMLTextAreaElement)) throw new Error(`no field ${field}`);
  type(label.control, text);
};
/** A key is taken up a moment later, and saved when typing has paused. */
const untilSaved = async (): Promise<void> => {
  await pass(500);
  await pass(5_000);
};
const discussed = (): string[] => file.map((item) => item.discussed);

test('the last word before going to the next case is saved, and in its own case', async () => {
  write('discussed', '玄関で会えた');
  act(() => goTo(1));
  await pass(5_000);
  expect([discussed(), [...drafts]]).toEqual([['玄関で会えた', ''], []]);
});

test('the last word before the window hides is in the draft', async () => {
  write('discussed', '玄関で会えた');
  act(() => void window.dispatchEvent(new Event('pagehide')));
  await pass(0);
  expect([...drafts.values()].join()).toContain('玄関で会えた');
});

test('the template of the notes is no text until something is written into it', async () => {
  write('reported', '雨戸が閉まったまま');
  await untilSaved();
  expect(file[0]).toMatchObject({ reported: '雨戸が閉まったまま', discussed: '' });
  write('discussed', `${template}会えた`);
  await untilSaved();
  expect(discussed()).toEqual([`${template}会えた`, '']);
});
