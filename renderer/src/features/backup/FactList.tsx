import { Fragment, type ReactNode } from 'react';
import styles from './FactList.module.css';

/** Names and values beneath each other. */
export function FactList({
  facts,
}: {
  facts: readonly { readonly name: string; readonly value: ReactNode }[];
}) {
  return (
    <dl className={styles['facts']}>
      {facts.map(({ name, value }) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
