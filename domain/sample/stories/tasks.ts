import { addDays } from '../../calendar/civil-date.ts';
import { fiscalYearOf, fiscalYearRange } from '../../calendar/fiscal-year.ts';
import type { InputOf } from '../../contract/index.ts';
import type { TaskId } from '../../contract/scalars.ts';
import { caseOf, type Telling } from '../telling.ts';

/** Tasks of every kind, and one thing put off. */
export function tellTasks(telling: Telling): void {
  const { days, timeline, carryOut } = telling;
  const task = (
    title: string,
    dueOn: typeof days.today,
    more: Partial<InputOf<'task.add'>> = {},
  ): InputOf<'task.add'> => ({
    title,
    note: '',
    dueOn,
    urgent: false,
    caseId: null,
    householdId: null,
    assignee: '門倉 遼',
    recurrence: 'none',
    ...more,
  });
  const yearEnd = fiscalYearRange(fiscalYearOf(days.today)).last;
  const addedOn = days.ago(45);
  const doneOn = days.ago(20);
  const notice = { id: null as TaskId | null };
  timeline.add(addedOn, () => {
    const fields = task('ささえあい会議の開催通知を発送', doneOn, { note: '名簿の変更を反映してから。' });
    notice.id = carryOut('task.add', fields, addedOn).id;
  });
  timeline.add(doneOn, () => {
    if (notice.id === null) return;
    const done = { doneOn, doneNote: '12機関へ送付済み。' };
    carryOut('task.finish', { id: notice.id, rowVersion: 1, ...done }, doneOn);
  });
  timeline.add(days.today, () => {
    const caseId = (principal: string) => caseOf(telling, principal).id;
    const today = days.today;
    carryOut(
      'task.add',
      task('保険証の再交付を確認', days.ahead(-2), { caseId: caseId('片平 浩志') }),
      today,
    );
    const call = {
      caseId: caseId('木内原 房子'),
      recurrence: 'monthly',
      note: '短期入所と母の体調。',
    } as const;
    carryOut('task.add', task('見守りの電話（月1回）', days.ahead(3), call), today);
    const year = { recurrence: 'yearly', note: '県の様式。前年度の写しは共有フォルダ。' } as const;
    carryOut('task.add', task('年度の実績報告をまとめる', yearEnd, year), today);
    const urgent = { caseId: caseId('平手 克巳'), urgent: true } as const;
    carryOut('task.add', task('今夜の宿泊先の返事を受ける', today, urgent), today);
    const dueOn = days.ahead(-1);
    const { id } = carryOut('task.add', task('庁内連携会議の日程調整', dueOn), today);
    const until = addDays(today, 6);
    carryOut(
      'snooze.set',
      { kind: 'task', id, dueOn, until, reason: '税務住民課の繁忙期が終わるまで待つ' },
      today,
    );
  });
}
