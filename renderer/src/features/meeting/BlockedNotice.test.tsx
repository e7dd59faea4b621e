// @vitest-environment jsdom
import { t } from 'i18next';
import { expect, test } from 'vitest';
import type { AgendaItem } from '../../../../domain/contract/meeting.ts';
import { meetingId } from '../../../../domain/contract/scalars.ts';
import { renderInWindow } from '../../../../tests/fixtures/window.tsx';
import { BlockedNotice } from './BlockedNotice.tsx';

const id = meetingId.parse('01900000-0000-7000-8000-000000000001');

test.each([
  ['withdrawn', 'consent', '', 'meeting:record.consentGone'],
  ['expired', 'consent', '', 'meeting:record.consentGone'],
  ['unconfirmed', 'consent', '', 'meeting:record.withoutConsent'],
  ['refused', 'consent', '', 'meeting:record.withoutConsent'],
  ['withdrawn', 'consent', '生命の危険', null],
  ['withdrawn', 'secrecy', '', null],
  ['oral', 'consent', '', null],
] as const)(
  'a case with consent %s under the rule of %s and the reason "%s"',
  (standing, rule, reason, words) => {
    const item = { consentStatus: standing, rule, exceptionReason: reason } as unknown as AgendaItem;
    renderInWindow(<BlockedNotice item={item} meetingId={id} />);
    const said = document.body.textContent;
    if (words === null) expect(said).toBe('');
    else {
      expect(said).toContain(t(words));
      expect(said).toContain('このまま記録できます');
    }
  },
);
