import { useTranslation } from 'react-i18next';
import type { ReferralSlip } from '../../../../../domain/contract/referral-slip.ts';
import { useCommand } from '../../../bridge/use-operation.ts';
import { requiredDay, typedDay } from '../../../forms/typed-date.ts';
import { useToday } from '../../../forms/useToday.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { AreaEntry, DateEntry, TextEntry } from '../entries.tsx';
import { SavedFormBody } from '../SavedFormBody.tsx';
import { useSavedForm } from '../useSavedForm.ts';

interface ReplyDialogProps {
  readonly slip: ReferralSlip;
  readonly onClose: () => void;
}

/** 返信欄: who took it, what is done, who leads. A reply written by mistake can be taken back. */
export function ReplyDialog(props: ReplyDialogProps) {
  const { t } = useTranslation('slip');
  return (
    <Dialog title={t(`reply.action.${props.slip.direction}`)} isOpen onClose={props.onClose} width="wide">
      <ReplyForm {...props} />
    </Dialog>
  );
}

function ReplyForm({ slip, onClose }: ReplyDialogProps) {
  const { t } = useTranslation(['slip', 'common']);
  const today = useToday();
  const { mutateAsync } = useCommand('referralSlip.reply');
  const saved = useSavedForm({
    id: 'reply',
    draftName: `slipReply:${slip.id}`,
    fresh: () => ({
      repliedOn: typedDay(slip.repliedOn ?? today),
      replyBy: slip.replyBy,
      reply: slip.reply,
      replyLead: slip.replyLead,
    }),
    labels: {
      repliedOn: t('slip:reply.repliedOn'),
      replyBy: t('slip:reply.replyBy'),
      reply: t('slip:reply.reply'),
      replyLead: t('slip:reply.replyLead'),
    },
    rowVersion: slip.rowVersion,
    send: ({ repliedOn, ...reply }, rowVersion) =>
      mutateAsync({ id: slip.id, rowVersion, ...reply, repliedOn: requiredDay(repliedOn, today) }),
    onDone: () => {
      showToast({ text: t('slip:reply.saved') });
      onClose();
    },
  });
  const { about } = saved.problems;
  const takeBack = async (): Promise<void> => {
    const { id, rowVersion, replyBy, reply, replyLead } = slip;
    await mutateAsync({ id, rowVersion, repliedOn: null, replyBy, reply, replyLead });
    onClose();
  };
  return (
    <SavedFormBody
      saved={saved}
      label={t(`slip:reply.action.${slip.direction}`)}
      finish={t('common:action.save')}
      onLeave={onClose}
    >
      <DateEntry about={about} name="repliedOn" isRequired />
      <TextEntry about={about} name="replyBy" width="medium" isRequired />
      <AreaEntry about={about} name="reply" rows={3} description={t('slip:help.reply')} isRequired />
      <TextEntry about={about} name="replyLead" width="medium" description={t('slip:help.replyLead')} />
      {slip.repliedOn !== null && (
        <p>
          <Button variant="quiet" onPress={() => void takeBack()}>
            {t('slip:reply.takeBack')}
          </Button>
        </p>
      )}
    </SavedFormBody>
  );
}
