import { Button, Dialog, ProblemNote, toast } from '../../../ui/index.ts';
import { type Member, useEndMembership } from './team.queries.ts';
import { roleNames, t } from './team.texts.ts';

/** Asks before a role is taken away: giving it back needs a new invitation. */
export function EndRoleDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const end = useEndMembership();
  const words = { name: member.name, role: roleNames[member.role] };
  const done = () => {
    toast({ title: t('end.done', words) });
    onClose();
  };
  return (
    <Dialog
      isOpen
      role="alertdialog"
      title={t('end.title', words)}
      onOpenChange={(open) => !open && onClose()}
      actions={
        <>
          <Button tone="secondary" onPress={onClose}>
            {t('end.keep')}
          </Button>
          <Button
            tone="danger"
            pending={end.isPending}
            onPress={() => end.mutate(member.membershipId, { onSuccess: done })}
          >
            {t('end')}
          </Button>
        </>
      }
    >
      <p>{t('end.text')}</p>
      <ProblemNote error={end.error} />
    </Dialog>
  );
}
