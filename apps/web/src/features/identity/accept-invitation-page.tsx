import { useQuery } from '@tanstack/react-query';
import type { Session } from '../../api/session.queries.ts';
import { Button, PageHeader, ProblemNote, Skeleton } from '../../ui/index.ts';
import { ChoosePasswordForm } from './choose-password-form.tsx';
import { invitationQuery, useAcceptInvitation } from './identity.queries.ts';
import { t } from './identity.texts.ts';

/** `/invitation#token`: a colleague comes in, choosing a password if there is none yet. */
export function AcceptInvitationPage({
  token,
  onAccepted,
}: {
  token: string;
  onAccepted: (session: Session) => void;
}) {
  const invitation = useQuery(invitationQuery(token));
  const accept = useAcceptInvitation();
  const acceptWith = (password?: string) =>
    accept.mutate(
      { token, ...(password === undefined ? {} : { password }) },
      { onSuccess: (session) => session && onAccepted(session) },
    );
  if (!invitation.data) {
    return (
      <>
        <PageHeader title={t('invitation.loading')} />
        {invitation.error ? <ProblemNote error={invitation.error} /> : <Skeleton />}
      </>
    );
  }
  const { clinic, name, email, needsPassword } = invitation.data;
  return (
    <>
      <PageHeader title={t('invitation.title', { clinic })} lead={t('invitation.lead', { name, email })} />
      {needsPassword ? (
        <ChoosePasswordForm
          label={t('password')}
          action={t('invitation.do')}
          error={accept.error}
          pending={accept.isPending}
          onChosen={acceptWith}
        />
      ) : (
        <>
          <ProblemNote error={accept.error} />
          <Button size="large" wide pending={accept.isPending} onPress={() => acceptWith()}>
            {t('invitation.do')}
          </Button>
        </>
      )}
    </>
  );
}
