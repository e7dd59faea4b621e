import { OperationFailure } from '../../domain/contract/errors.ts';
import type { PrintRequest } from '../../domain/contract/print.ts';
import type { ReferralSlip } from '../../domain/contract/referral-slip.ts';
import { beside } from '../../domain/print/parts.ts';
import { referralSlipForm, type ReferralSlipContent } from '../../domain/print/referral-slip-form.ts';
import { standingOf } from '../../domain/consent/standing.ts';
import { consentWords as standingWords, leftOutWords, sexWords } from '../../domain/print/words.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { readCaseOwn } from '../repositories/case.ts';
import { codeLabel } from '../repositories/code.ts';
import { readSharing } from '../repositories/consent.ts';
import { readReferralSlip, type WrittenSlip } from '../repositories/referral-slip.ts';
import { found } from '../repositories/row.ts';
import { readFact, readSettings } from '../repositories/setting.ts';
import type { OperationContext } from './context.ts';
import { choicesOf, formPaper, handedOut, plainLog, type Paper } from './print-paper.ts';
import { dayInFull, withheldAddress } from './print-person.ts';
import { guardedSlip, shownSlip } from './referral-slip.ts';

/** The empty つなぎメモ (reference.md §1.7): other sections and 民生委員 write on paper. */
export function blankReferralSlipPaper(tx: ReadTx, context: OperationContext): Paper {
  const parts = referralSlipForm(null, choicesOf(tx, 'slipTopic'));
  const view = formPaper(tx, context, { kind: 'referral-slip-blank', title: titleOf(tx), parts });
  return { view, log: plainLog };
}

/**
 * つなぎメモ on paper. One that is sent leaves the office: without the consent noted on it, or where the register knows
 * that it does not stand any more, it needs a written reason (reference.md §3.3).
 * @throws OperationFailure `consent-required`
 */
export function referralSlipPaper(
  tx: ReadTx,
  request: Extract<PrintRequest, { kind: 'referral-slip' }>,
  context: OperationContext,
): Paper {
  const written = found(readReferralSlip(tx, request.referralSlipId));
  const isSent = written.direction === 'sent';
  const slip = isSent ? guardedSlip(written) : shownSlip(tx, written, context);
  const bar = isSent ? barOf(tx, written, context) : null;
  const needsReason = bar !== null || (isSent && slip.consent !== 'given');
  if (needsReason && request.exceptionReason.trim() === '') {
    throw new OperationFailure('consent-required', {
      problems: [
        { path: ['request', 'exceptionReason'], reason: bar === null ? 'consent-required' : 'consent-ended' },
      ],
    });
  }
  const view = formPaper(tx, context, {
    kind: 'referral-slip',
    title: titleOf(tx),
    above: slip.slipNumber,
    handout: isSent ? handedOut(context) : null,
    leftOut: isSent && slip.withheld ? [{ reason: leftOutWords.protected, count: 1 }] : [],
    parts: referralSlipForm(contentOf(tx, slip, bar), choicesOf(tx, 'slipTopic')),
  });
  return {
    view,
    log: {
      ...plainLog,
      recipient: isSent ? slip.otherSide : '',
      recipientAgencyId: isSent ? slip.agencyId : null,
      purpose: slip.request,
      exceptionReason: needsReason ? request.exceptionReason : '',
      cases: slip.caseId === null ? [] : [{ caseId: slip.caseId, legalBasis: 'other' }],
      personIds: slip.personId === null ? [] : [slip.personId],
    },
  };
}

type Bar = 'refused' | 'withdrawn' | 'expired';

/**
 * What the register says against the consent noted on a slip. One that names no person of the register is taken to be
 * about the person its case is about.
 */
function barOf(tx: ReadTx, { caseId, personId }: WrittenSlip, { today }: OperationContext): Bar | null {
  const subject = personId ?? (caseId === null ? undefined : readCaseOwn(tx, caseId)?.principalId);
  if (caseId === null || subject === undefined) return null;
  const standing = standingOf(readSharing(tx, caseId, subject), today);
  return standing === 'refused' || standing === 'withdrawn' || standing === 'expired' ? standing : null;
}

function contentOf(tx: ReadTx, slip: ReferralSlip, bar: Bar | null): ReferralSlipContent {
  const us = `${readFact(tx, 'municipality') ?? ''} ${readSettings(tx).sectionName}`;
  const isSent = slip.direction === 'sent';
  return {
    datedOn: dayInFull(slip.datedOn),
    from: isSent ? us : slip.otherSide,
    to: isSent ? slip.otherSide : us,
    worker: slip.worker,
    phone: slip.phone,
    subject: {
      name: slip.subjectName,
      kana: slip.subjectKana,
      sex: sexWords[slip.subjectSex],
      birth: slip.subjectBirth,
      address: slip.withheld ? withheldAddress : slip.subjectAddress,
      phone: slip.subjectPhone,
    },
    members: slip.members,
    topics: slip.topics,
    content: slip.content,
    request: slip.request,
    alreadyTold: slip.alreadyTold,
    consent: beside(
      consentWords[slip.consent],
      dayInFull(slip.consentOn),
      bar === null ? '' : `（現在は${standingWords[bar]}）`,
    ),
    urgency: codeLabel(tx, 'urgency', slip.urgency),
    replyDueOn: dayInFull(slip.replyDueOn),
    repliedOn: dayInFull(slip.repliedOn),
    replyBy: slip.replyBy,
    reply: slip.reply,
    replyLead: slip.replyLead,
  };
}

const consentWords = { given: '同意あり', 'not-given': '同意なし', unknown: '未確認' } as const;

function titleOf(tx: ReadTx): string {
  return readSettings(tx).formNames.referralSlip;
}
