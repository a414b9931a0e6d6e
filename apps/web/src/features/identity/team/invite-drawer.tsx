import { zodResolver } from '@hookform/resolvers/zod';
import { InviteRequest } from '@unbrace/shared/identity';
import { useForm } from 'react-hook-form';
import { useHasRole } from '../../../api/use-role.ts';
import { Button, type Choice, Drawer, ProblemNote, Select, TextField, toast } from '../../../ui/index.ts';
import { useField } from '../../../ui/use-field.ts';
import { useInvite } from './team.queries.ts';
import { roleHints, roleNames, t } from './team.texts.ts';

const formId = 'invite';
const none = 'none';

/** Invites a person to the clinic's staff. */
export function InviteDrawer({
  therapists,
  onClose,
}: {
  therapists: readonly Choice[];
  onClose: () => void;
}) {
  const invite = useInvite();
  const { control, handleSubmit, watch } = useForm({
    resolver: zodResolver(InviteRequest),
    defaultValues: { name: '', email: '', role: 'scheduler' },
  });
  // Only an owner makes another owner.
  const roles = InviteRequest.shape.role.options;
  const isOwner = useHasRole(['owner']);
  const therapist = useField(control, 'therapistId');
  const submit = handleSubmit(({ therapistId, ...body }) =>
    invite.mutate(
      { ...body, ...(body.role === 'therapist' && therapistId !== undefined ? { therapistId } : {}) },
      {
        onSuccess: () => {
          toast({ title: t('invite.sent', { email: body.email }) });
          onClose();
        },
      },
    ),
  );
  return (
    <Drawer
      isOpen
      title={t('invite.title')}
      onOpenChange={(open) => !open && onClose()}
      actions={
        <Button type="submit" form={formId} pending={invite.isPending}>
          {t('invite.do')}
        </Button>
      }
    >
      <form id={formId} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
        <p className="text-ink-soft">{t('invite.text')}</p>
        <TextField label={t('field.name')} autoComplete="off" {...useField(control, 'name')} />
        <TextField label={t('field.email')} type="email" autoComplete="off" {...useField(control, 'email')} />
        <Select
          label={t('field.role')}
          choices={roles
            .filter((role) => role !== 'owner' || isOwner)
            .map((id) => ({ id, name: roleNames[id], hint: roleHints[id] ?? '' }))}
          {...useField(control, 'role')}
        />
        {watch('role') === 'therapist' && (
          <Select
            label={t('field.therapist')}
            hint={t('field.therapist.hint')}
            optional
            choices={[{ id: none, name: t('field.therapist.none') }, ...therapists]}
            {...therapist}
            value={therapist.value ?? none}
            onChange={(id) => therapist.onChange(id === none ? undefined : id)}
          />
        )}
        <ProblemNote error={invite.error} />
      </form>
    </Drawer>
  );
}
