import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import styles from './meeting-mode.module.css';

const keys = [
  ['role', 'F4'],
  ['decision', 'F3'],
  ['undo', 'Ctrl+Z'],
  ['step', 'Alt+PageUp / PageDown'],
  ['field', 'Alt+1…3'],
  ['attendees', 'F7'],
  ['walk', '↑ ↓ ← →'],
  ['change', 'Enter'],
  ['map', 'F8'],
  ['pane', 'F6'],
  ['hide', 'F9'],
  ['back', 'Escape'],
] as const;

/** The keys of the page, and how a speaker is named by an initial. */
export function KeysDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation('meetingMode');
  return (
    <Dialog title={t('keys.title')} isOpen={isOpen} onClose={onClose} width="wide">
      <p>{t('keys.initial')}</p>
      <dl className={styles['keys']}>
        {keys.map(([action, pressed]) => (
          <div key={action}>
            <dt>
              <Kbd keys={pressed} />
            </dt>
            <dd>{t(`keys.of.${action}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
