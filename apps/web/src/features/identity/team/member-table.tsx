import { desk } from '@unbrace/shared/identity';
import { fromText } from '@unbrace/shared/kernel';
import { useSession } from '../../../api/session.queries.ts';
import { Button, DateTime, EmptyState, Table } from '../../../ui/index.ts';
import { MayClearCalls } from './may-clear-calls.tsx';
import type { Member } from './team.queries.ts';
import { roleNames, t } from './team.texts.ts';

export function MemberTable({
  members,
  onEnd,
}: {
  members: readonly Member[];
  onEnd: (member: Member) => void;
}) {
  const session = useSession();
  const zone = session?.clinic.timeZone ?? 'UTC';
  return (
    <Table
      caption={t('title')}
      rows={members.toSorted((a, b) => a.name.localeCompare(b.name))}
      rowKey={({ membershipId }) => membershipId}
      empty={<EmptyState title={t('empty')} />}
      columns={[
        {
          id: 'name',
          name: t('column.name'),
          rowHeader: true,
          cell: ({ name, userId }) => (userId === session?.user.id ? `${name} (${t('you')})` : name),
        },
        {
          id: 'email',
          name: t('column.email'),
          cell: ({ email }) => <span className="break-all">{email}</span>,
        },
        { id: 'role', name: t('column.role'), cell: ({ role }) => roleNames[role] },
        {
          id: 'calls',
          name: t('column.calls'),
          cell: (member) =>
            desk.some((role) => role === member.role) ? <MayClearCalls member={member} /> : '–',
        },
        {
          id: 'since',
          name: t('column.since'),
          cell: ({ since }) => <DateTime at={fromText(since)} zone={zone} as="date" />,
        },
        {
          id: 'actions',
          name: t('column.actions'),
          align: 'end',
          cell: (member) => (
            <Button
              size="small"
              tone="quiet"
              aria-label={t('end.of', { role: roleNames[member.role], name: member.name })}
              onPress={() => onEnd(member)}
            >
              {t('end')}
            </Button>
          ),
        },
      ]}
    />
  );
}
