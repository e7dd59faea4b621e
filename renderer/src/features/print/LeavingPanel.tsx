import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrintRequest } from '../../../../domain/contract/print.ts';
import type { DocumentView } from '../../../../domain/print/document-view.ts';
import { officePapers } from '../../../../domain/print/office-papers.ts';
import type { CopyPages } from '../../../../domain/print/packet-view.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { Button } from '../../ui/Button.tsx';
import { keepFocus } from '../../ui/keyboard/keep-focus.ts';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Doubts } from '../household-map/Doubts.tsx';
import { ImageButtons } from '../household-map/ImageButtons.tsx';
import { IssueOutcome, IssueProgress } from './IssueOutcome.tsx';
import { LetterSize } from './LetterSize.tsx';
import { UnconfirmedCopies } from './meeting/UnconfirmedCopies.tsx';
import { RequestOptions } from './RequestOptions.tsx';
import { useIssue } from './useIssue.ts';
import styles from './print.module.css';

interface LeavingPanelProps {
  readonly request: PrintRequest;
  /** Undefined while it is being put together. */
  readonly view: DocumentView | undefined;
  /** Where the parts of the copy in the preview begin. */
  readonly pages: CopyPages[];
  readonly onBack: () => void;
  readonly onChange: (request: PrintRequest) => void;
}

/** What leaves the office: which paper, to whom, what was left out of it, and how it is to be handled. */
export function LeavingPanel({ request, view, pages, onBack, onChange }: LeavingPanelProps) {
  const { t } = useTranslation('print');
  const { data: shell } = useQueryOperation('shell.capabilities', {});
  const [named, setNamed] = useState('');
  const asksRecipient = request.kind !== 'packet' && !officePapers.has(request.kind);
  const recipient = asksRecipient ? named : '';
  const issuing = useIssue(request, pages);
  const { issue, savePdf, toPrinter } = issuing;
  const [confirmed, setConfirmed] = useState<DocumentView | null>(null);
  const anonymous =
    view?.kind === 'training-packet' || (view?.kind === 'household-map' && view.anonymous) ? view : undefined;
  const hasPrinter = shell?.printer === true;
  const needsRecipient = view !== undefined && 'handout' in view && view.handout?.recipient.trim() === '';
  const lacksRecipient = needsRecipient && recipient.trim() === '';
  const isReady =
    view !== undefined &&
    issue.kind !== 'pending' &&
    !lacksRecipient &&
    (anonymous === undefined || confirmed === view);
  const print = (): void => {
    if (isReady) void (hasPrinter ? toPrinter(recipient) : savePdf(recipient));
  };
  useShortcut('Ctrl+P', print);
  const isPending = (way: 'pdf' | 'printer'): boolean => issue.kind === 'pending' && issue.way === way;
  return (
    <section className={styles['panel']} aria-label={t('leaving.title')} ref={keepFocus} data-pane>
      <Button size="small" variant="quiet" onPress={onBack}>
        {t('meetingId' in request && request.meetingId !== null ? 'leaving.back' : 'leaving.backToRecord')}
      </Button>
      <div>
        <h1 className={styles['title']}>{t(`kind.${request.kind}`)}</h1>
        {view !== undefined && (
          <p className={styles['quiet']}>
            {'meeting' in view ? `${view.meeting.name} ${view.meeting.held}` : view.above}
          </p>
        )}
      </div>
      <RequestOptions request={request} onChange={onChange} />
      <LetterSize />
      {asksRecipient && (
        <TextField
          label={t('leaving.recipient')}
          description={t(needsRecipient ? 'leaving.recipientOnPaper' : 'leaving.recipientHelp')}
          isRequired={needsRecipient}
          value={recipient}
          maxLength={100}
          onChange={setNamed}
        />
      )}
      {view !== undefined && <LeftOut view={view} />}
      {anonymous !== undefined && (
        <Doubts
          view={anonymous}
          isConfirmed={confirmed === view}
          onConfirm={(isConfirmed) => setConfirmed(isConfirmed ? anonymous : null)}
        />
      )}
      <div className={styles['buttons']}>
        {hasPrinter && (
          <Button
            variant="primary"
            shortcut="Ctrl+P"
            isDisabled={!isReady}
            isPending={isPending('printer')}
            onPress={print}
          >
            {t('action.printer')}
          </Button>
        )}
        <Button
          variant={hasPrinter ? 'secondary' : 'primary'}
          shortcut={hasPrinter ? undefined : 'Ctrl+P'}
          isDisabled={!isReady}
          isPending={isPending('pdf')}
          onPress={() => void savePdf(recipient)}
        >
          {t('action.pdf')}
        </Button>
        {view?.kind === 'household-map' && (
          <ImageButtons view={view} recipient={recipient} isReady={isReady} issuing={issuing} />
        )}
        {lacksRecipient && <p className={styles['quiet']}>{t('leaving.recipientMissing')}</p>}
        {shell?.printer === false && <p className={styles['quiet']}>{t('leaving.noPrinter')}</p>}
      </div>
      <IssueProgress issue={issue} onStop={issuing.stop} />
      <IssueOutcome issue={issue}>
        {request.kind === 'packet' && issue.kind !== 'pending' && (
          <UnconfirmedCopies
            meetingId={request.meetingId}
            printed={issue.kind === 'done' ? issue.printed : []}
            onSettled={issuing.clear}
            onReprint={(readers) => {
              const again = { ...request, readers };
              onChange(again);
              void (hasPrinter ? toPrinter : savePdf)(recipient, again);
            }}
          />
        )}
      </IssueOutcome>
      {view !== undefined && 'meeting' in view && view.meeting.confidentiality !== '' && (
        <Notice tone="secret">{view.meeting.confidentiality}</Notice>
      )}
    </section>
  );
}

const leavesOut: ReadonlySet<DocumentView['kind']> = new Set([
  'packet',
  'information',
  'intake',
  'referral-slip',
  'support-plan',
  'assessment',
  'contact-notes',
  'face-sheet',
  'transfer',
  'training-packet',
  'household-map',
  'district-map',
  'district-map-list',
]);

/** Records that stay in the office, and why. The minutes hold no records: for them there is nothing to leave out. */
function LeftOut({ view }: { readonly view: DocumentView }) {
  const { t } = useTranslation('print');
  if (!leavesOut.has(view.kind)) return null;
  const total = view.leftOut.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className={styles['leftOut']}>
      <h2>{t('leaving.leftOut', { count: total })}</h2>
      {total === 0 ? (
        <p className={styles['quiet']}>{t('leaving.nothingLeftOut')}</p>
      ) : (
        <ul>
          {view.leftOut.map(({ reason, count }) => (
            <li key={reason}>{t('leaving.reason', { reason, count })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
