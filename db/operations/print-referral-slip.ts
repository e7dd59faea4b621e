import { OperationFailure } from '../../domain/contract/errors.ts';
import type { PrintRequest } from '../../domain/contract/print.ts';
import type { ReferralSlip } from '../../domain/contract/referral-slip.ts';
import { beside } from '../../domain/print/parts.ts';
import { referralSlipForm, type ReferralSlipContent } from '../../domain/print/referral-slip-form.ts';
import { sexWords } from '../../domain/print/words.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { codeLabel } from '../repositories/code.ts';
import { readReferralSlip } from '../repositories/referral-slip.ts';
import { found } from '../repositories/row.ts';
import { readFact, readSettings } from '../repositories/setting.ts';
import type { OperationContext } from './context.ts';
import { choicesOf, formPaper, plainLog, type Paper } from './print-paper.ts';
import { dayInFull, withheldAddress } from './print-person.ts';
import { shownSlip } from './referral-slip.ts';

/** The empty つなぎメモ (reference.md §1.7): other sections and 民生委員 write on paper. */
export function blankReferralSlipPaper(tx: ReadTx, context: OperationContext): Paper {
  const parts = referralSlipForm(null, choicesOf(tx, 'slipTopic'));
  const view = formPaper(tx, context, { kind: 'referral-slip-blank', title: titleOf(tx), parts });
  return { view, log: plainLog };
}

/**
 * つなぎメモ on paper. One that is sent leaves the office: without the consent noted on it, it needs a written reason.
 * @throws OperationFailure `consent-required`
 */
export function referralSlipPaper(
  tx: ReadTx,
  request: Extract<PrintRequest, { kind: 'referral-slip' }>,
  context: OperationContext,
): Paper {
  const slip = shownSlip(tx, found(readReferralSlip(tx, request.referralSlipId)), context);
  const isSent = slip.direction === 'sent';
  const needsReason = isSent && slip.consent !== 'given';
  if (needsReason && request.exceptionReason.trim() === '') {
    throw new OperationFailure('consent-required', {
      problems: [{ path: ['request', 'exceptionReason'], reason: 'consent-required' }],
    });
  }
  const view = formPaper(tx, context, {
    kind: 'referral-slip',
    title: titleOf(tx),
    above: slip.slipNumber,
    parts: referralSlipForm(contentOf(tx, slip), choicesOf(tx, 'slipTopic')),
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

function contentOf(tx: ReadTx, slip: ReferralSlip): ReferralSlipContent {
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
    consent: beside(consentWords[slip.consent], dayInFull(slip.consentOn)),
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
