import styles from './plan.module.css';

/** What was written, under its name; what was left empty is not shown. */
export function Written({ rows }: { rows: readonly (readonly [name: string, text: string])[] }) {
  const written = rows.filter(([, text]) => text.trim() !== '');
  if (written.length === 0) return null;
  return (
    <dl className={styles['written']}>
      {written.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
