import { formatWareki } from '../../domain/calendar/era.ts';
import type { MeetingDetail } from '../../domain/contract/meeting.ts';
import type { PrintRequest } from '../../domain/contract/print.ts';
import type { MeetingId } from '../../domain/contract/scalars.ts';
import { everyMember } from '../../domain/print/meeting-paper-view.ts';
import { filledLines } from '../../domain/text/filled-lines.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { found } from '../repositories/row.ts';
import type { OperationContext } from './context.ts';
import { meetingDetail } from './meeting.ts';
import { attendeeRows, cardsOf, meetingHead, programmeOf, roleListOf, sheetHead } from './print-head.ts';
import { caseLog, officeCaseLog, plainLog, type Paper } from './print-paper.ts';

type RequestOf<Kind extends PrintRequest['kind']> = Extract<PrintRequest, { kind: Kind }>;

/**
 * 開催通知: a letter to each attendee who is named, or one to all of them. It says when and where and nothing of any case,
 * so that it may go by post or fax (reference.md §1.6).
 * @throws OperationFailure `not-found` of an attendee who is not called to this meeting
 */
export function noticePaper(
  tx: ReadTx,
  { meetingId, attendeeIds }: RequestOf<'meeting-notice'>,
  context: OperationContext,
): Paper {
  const meeting = meetingDetail(tx, meetingId, context.today);
  const head = sheetHead(tx, context);
  for (const asked of attendeeIds) found(meeting.attendees.find(({ id }) => id === asked));
  const addressed = meeting.attendees.filter(({ id }) => attendeeIds.includes(id));
  const letters = addressed.map(({ agencyName, post, name }) =>
    name === ''
      ? [`${agencyName}　御中`]
      : [agencyName, [post, name, '様'].filter((text) => text !== '').join('　')].filter(
          (line) => line !== '',
        ),
  );
  return {
    view: {
      kind: 'meeting-notice',
      ...head,
      title: `${meeting.title}の開催について（通知）`,
      leftOut: [],
      meeting: meetingHead(meeting),
      sender: [head.municipality, head.section].filter((text) => text !== '').join('　'),
      letters: letters.length > 0 ? letters : [[everyMember]],
      body: `日頃から福祉行政の推進に御協力いただき、ありがとうございます。\n下記のとおり${meeting.title}を開催しますので、御出席くださいますようお願いします。`,
      fields: noticeFields(meeting, context),
      notes: [
        '出欠について、担当まで御連絡ください。代理の方が出席される場合は、お名前をお知らせください。',
        '資料は当日お渡しし、会議の終わりに回収します。',
        'この会議は非公開です。内容を第三者に話すことのないようお願いします。',
      ],
    },
    log: {
      ...plainLog,
      recipient: addressed.map(({ name, agencyName }) => name || agencyName).join('、'),
    },
  };
}

/** 次第. */
export function programmePaper(tx: ReadTx, id: MeetingId, context: OperationContext): Paper {
  const meeting = meetingDetail(tx, id, context.today);
  return {
    view: {
      kind: 'programme',
      ...sheetHead(tx, context),
      title: '次第',
      leftOut: [],
      meeting: meetingHead(meeting),
      programme: programmeOf(meeting, meeting.agenda),
    },
    log: caseLog(meeting),
  };
}

/** 出席者名簿, with the duty of secrecy and a box to sign. */
export function attendeeListPaper(tx: ReadTx, id: MeetingId, context: OperationContext): Paper {
  const meeting = meetingDetail(tx, id, context.today);
  return {
    view: {
      kind: 'attendee-list',
      ...sheetHead(tx, context),
      title: '出席者名簿',
      leftOut: [],
      meeting: meetingHead(meeting),
      attendees: attendeeRows(meeting),
    },
    log: plainLog,
  };
}

/** 役割分担表 of all cases of the meeting, for the office: like the minutes it waits for no consent. */
export function roleTablePaper(tx: ReadTx, id: MeetingId, context: OperationContext): Paper {
  const meeting = meetingDetail(tx, id, context.today);
  return {
    view: {
      kind: 'role-table',
      ...sheetHead(tx, context),
      title: '役割分担表',
      leftOut: [],
      meeting: meetingHead(meeting),
      ...roleListOf(meeting, meeting.agenda),
    },
    log: officeCaseLog(tx, meeting),
  };
}

/** 名札. */
export function nameCardsPaper(tx: ReadTx, id: MeetingId, context: OperationContext): Paper {
  const meeting = meetingDetail(tx, id, context.today);
  return {
    view: {
      kind: 'name-cards',
      ...sheetHead(tx, context),
      title: '名札',
      leftOut: [],
      meeting: meetingHead(meeting),
      cards: cardsOf(meeting),
    },
    log: plainLog,
  };
}

function noticeFields(meeting: MeetingDetail, { staff }: OperationContext) {
  const until = meeting.endsAt === null ? '' : `${meeting.endsAt}（予定）`;
  return [
    {
      label: '日時',
      value: `${formatWareki(meeting.heldOn, 'long-weekday')}　${meeting.startsAt}～${until}`,
    },
    { label: '場所', value: meeting.place },
    { label: '内容', value: filledLines(meeting.programme).join('\n') },
    { label: '司会', value: meeting.chair },
    { label: '担当', value: staff.name },
  ].filter(({ value }) => value !== '');
}
