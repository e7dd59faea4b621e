import styles from './Kbd.module.css';

/** The keys of a shortcut, as printed on the keyboard: `Ctrl+K`. */
export function Kbd({ keys }: { keys: string }) {
  return <kbd className={styles['kbd']}>{keys.replaceAll('+', ' ').replace('Escape', 'Esc')}</kbd>;
}
