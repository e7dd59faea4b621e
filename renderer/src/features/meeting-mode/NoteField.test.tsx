// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { pass } from '../../../../tests/fixtures/react.ts';
import { renderInWindow, type } from '../../../../tests/fixtures/window.tsx';
import { NoteField } from './NoteField.tsx';

/** As the browser writes: where the focus is. */
const written = vi.fn((_command: string, _hasUi: boolean, text: string) => {
  const field = document.activeElement as HTMLTextAreaElement;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  return true;
});

const fields = (): HTMLTextAreaElement[] => [...document.querySelectorAll('textarea')];

beforeEach(() => {
  vi.useFakeTimers();
  Reflect.set(document, 'execCommand', written);
  renderInWindow(
    ['話し合ったこと', '決めたこと'].map((label) => (
      <NoteField
        key={label}
        ref={null}
        label={label}
        size="large"
        text=""
        template=""
        maxLength={100}
        speakers={[{ id: 1, initial: '社', name: '社協・日下' }]}
        onInput={vi.fn()}
      />
    )),
  );
});

test.each([
  ['stays', 0, ['社協・日下：', '決めた文。']],
  ['has gone to another field', 1, ['社：', '決めた文。']],
] as const)(
  'the name of a speaker is written where his initial is: the focus %s',
  async (_, focused, texts) => {
    const [notes, decided] = fields();
    act(() => notes!.focus());
    type(decided!, '決めた文。');
    type(notes!, '社：');
    // The input method is not done yet.
    notes!.value = '社：';
    notes!.setSelectionRange(2, 2);
    act(() => {
      notes!.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
      fields()[focused]!.focus();
    });
    await pass(10);
    expect(fields().map(({ value }) => value)).toEqual(texts);
  },
);
