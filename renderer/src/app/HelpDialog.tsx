import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/Dialog.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import styles from './HelpDialog.module.css';

const GROUPS = [
  {
    name: 'everywhere',
    keys: [
      ['search', 'Ctrl+K'],
      ['backup', 'Ctrl+B'],
      ['lock', 'Ctrl+L'],
      ['hide', 'F9'],
      ['pane', 'F6'],
      ['help', 'F1'],
    ],
  },
  {
    name: 'page',
    keys: [
      ['new', 'Ctrl+N'],
      ['edit', 'F2'],
      ['finish', 'Ctrl+Enter'],
      ['print', 'Ctrl+P'],
      ['section', 'Alt+1…9'],
      ['back', 'Escape'],
    ],
  },
  {
    name: 'list',
    keys: [
      ['move', '↑ ↓'],
      ['ends', 'Home / End'],
      ['openRow', 'Enter'],
    ],
  },
  {
    name: 'map',
    keys: [
      ['walk', '↑ ↓ ← →'],
      ['home', 'Home'],
      ['panel', 'Enter'],
      ['parent', 'Alt+P'],
      ['partner', 'Alt+S'],
      ['child', 'Alt+C'],
      ['sibling', 'Alt+B'],
      ['movePerson', 'Shift+↑ ↓ ← →'],
      ['moveDrawing', 'Ctrl+↑ ↓ ← →'],
      ['zoom', '; - 0'],
      ['undo', 'Ctrl+Z'],
      ['redo', 'Ctrl+Y'],
    ],
  },
  {
    name: 'district',
    keys: [
      ['moveMap', '↑ ↓ ← →'],
      ['nextHouse', 'Shift+↑ ↓ ← →'],
      ['openHouse', 'Enter'],
      ['zoom', '; - 0'],
      ['pointHere', 'Space'],
      ['pointBack', 'Backspace'],
    ],
  },
] as const;

/** The keys that work everywhere, on a page, in a list and on the household map. */
export function HelpDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('frame');
  return (
    <Dialog title={t('help.title')} isOpen={isOpen} onClose={onClose} width="wide">
      <p>{t('help.lead')}</p>
      <div className={styles['groups']}>
        {GROUPS.map(({ name, keys }) => (
          <section key={name}>
            <h3 className={styles['head']}>{t(`help.${name}`)}</h3>
            <dl className={styles['keys']}>
              {keys.map(([action, pressed]) => (
                <div key={action}>
                  <dt>
                    <Kbd keys={pressed} />
                  </dt>
                  <dd>{t(`help.keys.${action}`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
