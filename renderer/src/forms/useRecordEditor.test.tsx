// @vitest-environment jsdom
import { act, useEffect } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { pass, render } from '../../../tests/fixtures/react.ts';
import { useRecordEditor, type RecordEditor } from './useRecordEditor.ts';

interface Fields {
  readonly name: string;
  readonly phone: string;
}

let editor: RecordEditor<Fields>;
let saved: [Fields, number][];

function Form() {
  const own = useRecordEditor<Fields>({
    stored: { name: '社協', phone: '' },
    rowVersion: 4,
    save: (fields, version) => {
      saved.push([fields, version]);
      return Promise.resolve();
    },
    savable: (fields) => (fields.name === '' ? null : { ...fields, name: fields.name.trim() }),
  });
  useEffect(() => {
    editor = own;
  });
  return null;
}

const change = async (patch: Partial<Fields>): Promise<void> => {
  act(() => editor.change(patch));
  await pass(2_000);
};

beforeEach(() => {
  vi.useFakeTimers();
  saved = [];
  render(<Form />);
});

test('each save goes by the version the one before it made', async () => {
  await change({ phone: '0000-00-0001' });
  await change({ name: '社協 ' });
  expect(saved).toEqual([
    [{ name: '社協', phone: '0000-00-0001' }, 4],
    [{ name: '社協', phone: '0000-00-0001' }, 5],
  ]);
  expect(editor.fields.name).toBe('社協 ');
});

test('what cannot be saved stays on the screen and waits', async () => {
  await change({ name: '' });
  expect(saved).toEqual([]);
  expect(editor.fields.name).toBe('');
  await change({ name: '包括' });
  expect(saved).toEqual([[{ name: '包括', phone: '' }, 4]]);
});
