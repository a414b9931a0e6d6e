import { useQuery } from '@tanstack/react-query';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { EndRoleDialog } from '../../../features/identity/team/end-role-dialog.tsx';
import { InviteDrawer } from '../../../features/identity/team/invite-drawer.tsx';
import { MemberTable } from '../../../features/identity/team/member-table.tsx';
import { type Member, membersQuery } from '../../../features/identity/team/team.queries.ts';
import { t } from '../../../features/identity/team/team.texts.ts';
import { therapistsQuery } from '../../../features/therapists/therapists.queries.ts';
import { Button, PageHeader, ProblemNote, Skeleton } from '../../../ui/index.ts';

/** Who works for the clinic. */
export function TeamPage() {
  const members = useQuery(membersQuery);
  const therapists = useQuery(therapistsQuery).data?.items ?? [];
  const [isInviting, setInviting] = useState(false);
  const [ending, setEnding] = useState<Member>();
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <Button icon={<UserPlus aria-hidden className="size-4" />} onPress={() => setInviting(true)}>
            {t('invite')}
          </Button>
        }
      />
      {members.isPending && <Skeleton lines={6} label={t('title')} />}
      <ProblemNote error={members.error} onRetry={() => void members.refetch()} />
      {members.data && (
        <>
          <p className="max-w-prose text-sm text-ink-soft">{t('calls.what')}</p>
          <MemberTable members={members.data.items} onEnd={setEnding} />
        </>
      )}
      {ending && <EndRoleDialog member={ending} onClose={() => setEnding(undefined)} />}
      {isInviting && (
        <InviteDrawer
          therapists={therapists.filter(({ retired, hasSignIn }) => !retired && !hasSignIn)}
          onClose={() => setInviting(false)}
        />
      )}
    </>
  );
}
