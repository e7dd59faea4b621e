import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../../domain/contract/index.ts';
import { isGiven } from '../../../../domain/consent/standing.ts';
import { useCodes } from '../../forms/useCodes.ts';
import { useDates } from '../../forms/useDates.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { StandingBadge } from './StandingBadge.tsx';
import styles from './consent.module.css';

type View = OutputOf<'consent.list'>;

interface StandingTableProps {
  readonly view: View;
  readonly onRecord: (sub: string) => void;
}

/** Members by kinds of consent. 相談・情報共有 always stands there, the others where something was said. */
export function StandingTable({ view, onRecord }: StandingTableProps) {
  const { t } = useTranslation('consent');
  const { entriesOf, labelOf } = useCodes();
  const used = new Set(['sharing', ...view.statements.map(({ kind }) => kind)]);
  const known = entriesOf('consentKind').map(({ code }) => code);
  const kinds = [
    ...known.filter((code) => used.has(code)),
    ...[...used].filter((code) => !known.includes(code)),
  ];
  return (
    <section className={styles['part']} aria-label={t('standings')}>
      <h3>{t('standings')}</h3>
      <p className={styles['quiet']}>{t('standingsHelp')}</p>
      <div className={styles['scroll']}>
        <table className={styles['table']} aria-label={t('standings')}>
          <thead>
            <tr>
              <th scope="col">{t('column.person')}</th>
              {kinds.map((kind) => (
                <th key={kind} scope="col">
                  {labelOf('consentKind', kind)}
                </th>
              ))}
              <th scope="col">{t('column.record')}</th>
            </tr>
          </thead>
          <tbody>
            {view.persons.map(({ personId, name, isPrincipal }) => (
              <tr key={personId}>
                <th scope="row" className={styles['name']}>
                  {name} {isPrincipal && <Badge>{t('principal')}</Badge>}
                </th>
                {kinds.map((kind) => (
                  <td key={kind}>
                    <Standing statements={view.statements} personId={personId} kind={kind} />
                  </td>
                ))}
                <td>
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={t('recordOf', { name })}
                    onPress={() => {
                      onRecord(`new/${personId}/sharing`);
                    }}
                  >
                    {t('recordShort')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface StandingProps {
  readonly statements: View['statements'];
  readonly personId: string;
  readonly kind: string;
}

function Standing({ statements, personId, kind }: StandingProps) {
  const { t } = useTranslation('consent');
  const { short } = useDates();
  const latest = statements.find(
    (entry) => entry.isCurrent && entry.personId === personId && entry.kind === kind,
  );
  if (latest === undefined) return <StandingBadge standing="unconfirmed" />;
  const { standing, allAgencies, agencyNames, expiresOn, consentedOn } = latest;
  return (
    <>
      <StandingBadge standing={standing} />{' '}
      {consentedOn !== null && <span className={styles['quiet']}>{short(consentedOn)}</span>}
      {isGiven(standing) && !allAgencies && (
        <p className={styles['quiet']}>{t('onlyAgencies', { agencies: agencyNames.join(t('comma')) })}</p>
      )}
      {expiresOn !== null && <p className={styles['quiet']}>{t('until', { date: short(expiresOn) })}</p>}
    </>
  );
}
