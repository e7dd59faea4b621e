// @vitest-environment jsdom
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { t } from 'i18next';
import { act, useEffect, useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { AgendaItem, MeetingDetail } from '../../../../domain/contract/meeting.ts';
import { agendaItemId, meetingId } from '../../../../domain/contract/scalars.ts';
import { pass } from '../../../../tests/fixtures/react.ts';
import { failures, press, renderInWindow, type } from '../../../../tests/fixtures/window.tsx';
import { OperationError } from '../../bridge/bridge.ts';
import { installMockBridge } from '../../bridge/mock-bridge.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { SavesProvider, useMeetingSaves } from '../meeting/saves.ts';
import { CaseNotes } from './CaseNotes.tsx';

const id = meetingId.parse('01900000-0000-7000-8000-000000000001');
const template = '【情報共有】\n';

let file: AgendaItem[];
let drafts: Map<string, string>;
let client: QueryClient;
let goTo: (index: number) => void;
let isFull: boolean;
/** How long the core takes for each of its answers. */
let takes: { read: number; save: number; draft: number };

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

function Page() {
  const { data } = useQueryOperation('meeting.get', { id });
  const saves = useMeetingSaves(id);
  const [index, setIndex] = useState(0);
  const ownClient = useQueryClient();
  useEffect(() => {
    goTo = setIndex;
    client = ownClient;
  }, [ownClient]);
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
  isFull = false;
  takes = { read: 0, save: 0, draft: 0 };
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
    'meeting.get': async () => {
      const stood = { id, agenda: file } as MeetingDetail;
      await wait(takes.read);
      return stood;
    },
    'meeting.saveCase': async ({ id: itemId, rowVersion, ...texts }) => {
      await wait(takes.save);
      if (isFull) throw new OperationError('disk-full', [], null);
      file = file.map((item) =>
        item.id === itemId ? { ...item, ...texts, rowVersion: rowVersion + 1 } : item,
      );
      return {};
    },
    'draft.get': async ({ form }) => {
      const content = drafts.get(form);
      await wait(takes.draft);
      return { draft: content === undefined ? null : { content, savedAt: '2026-11-20T00:00:00.000Z' } };
    },
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

const element = (field: 'reported' | 'discussed'): HTMLTextAreaElement => {
  const label = [...document.querySelectorAll('label')].find(
    ({ textContent }) => textContent === t(`meeting:field.${field}`),
  );
  if (!(label?.control instanceof HTMLTextAreaElement)) throw new Error(`no field ${field}`);
  return label.control;
};
const write = (field: 'reported' | 'discussed', text: string): void => type(element(field), text);
const isOffered = (): boolean => document.body.textContent.includes(t('common:draft.discard'));
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

test.each(
  [
    { read: 10, save: 5, draft: 5 },
    { read: 50, save: 10, draft: 30 },
    { read: 150, save: 20, draft: 40 },
    { read: 300, save: 20, draft: 20 },
  ].flatMap((times) => [0, 20, 80, 200, 320].map((gap) => ({ ...times, gap }))),
)(
  'to the next case and back while saving: the text stands there and is nothing found again ($read, $save, $draft; $gap)',
  async ({ gap, ...times }) => {
    takes = times;
    write('discussed', '玄関で会えた');
    act(() => goTo(1));
    await pass(gap);
    act(() => goTo(0));
    // In steps, as the window renders between its answers.
    for (let step = 0; step < 70; step += 1) await pass(10);
    expect([element('discussed').value, isOffered()]).toEqual(['玄関で会えた', false]);
    write('discussed', `${element('discussed').value}。追記`);
    await untilSaved();
    expect([discussed(), [...drafts]]).toEqual([['玄関で会えた。追記', ''], []]);
  },
);

test('to the next case and back while a save fails: the text stands there, the failure is told, and it can be saved again', async () => {
  takes.save = 100;
  isFull = true;
  write('discussed', '玄関で会えた');
  act(() => goTo(1));
  await pass(20);
  act(() => goTo(0));
  await pass(1_000);
  expect([element('discussed').value, failures().length]).toEqual(['玄関で会えた', 1]);
  isFull = false;
  press(t('meeting:save.again'));
  await untilSaved();
  expect([discussed(), failures(), [...drafts]]).toEqual([['玄関で会えた', ''], [], []]);
});

test('what is typed before the draft has been found stays; the draft is offered, and can be taken and given up', async () => {
  drafts.set(
    `meetingRecord:${file[1]!.id}`,
    JSON.stringify({ reported: '', discussed: '前の書きかけ', decided: '' }),
  );
  takes.draft = 400;
  act(() => goTo(1));
  await pass(300);
  write('discussed', 'すぐに書いた文');
  await pass(120);
  expect([element('discussed').value, isOffered()]).toEqual(['すぐに書いた文', true]);
  await untilSaved();
  expect(discussed()).toEqual(['', 'すぐに書いた文']);
  press(t('common:draft.continue'));
  expect(element('discussed').value).toBe('前の書きかけ');
  press(t('common:draft.discard'));
  await untilSaved();
  expect([element('discussed').value, isOffered()]).toEqual(['すぐに書いた文', false]);
  expect([discussed(), [...drafts]]).toEqual([['', 'すぐに書いた文'], []]);
});

test('what is saved from elsewhere comes into fields that nobody types in', async () => {
  file = file.map((item) => ({ ...item, discussed: 'ほかの窓で書いた文' }));
  act(() => void client.invalidateQueries());
  await pass(100);
  expect(element('discussed').value).toBe('ほかの窓で書いた文');
});
