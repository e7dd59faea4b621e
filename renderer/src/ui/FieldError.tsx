import { Icon } from './Icon.tsx';
import styles from './FieldError.module.css';

/** An error beside something that is no field of ours: a table of rows, a drawing. Name `id` in its aria-describedby. */
export function FieldError({ children, id }: { children?: string | undefined; id?: string | undefined }) {
  if (children === undefined || children === '') return null;
  return (
    <p className={styles['error']} id={id} role="alert">
      <Icon name="stop" className={styles['mark']} />
      <span>{children}</span>
    </p>
  );
}
