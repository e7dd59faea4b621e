import i18next from 'i18next';
import type { OperationError } from '../bridge/bridge.ts';
import { showToast } from '../ui/Toast.tsx';

/** Says that what was asked for on a page did not happen, when the person has left it. */
export function tellUnseenFailure({ code }: OperationError): void {
  // The cover says these itself; text that was being typed is kept.
  if (code === 'locked' || code === 'core-stopped' || code === 'cancelled') return;
  showToast({ text: i18next.t('frame:unseenFailure', { why: i18next.t(`error:${code}.title`) }) });
}
