import { Switch, toast } from '../../../ui/index.ts';
import { type Member, useLetClearCalls } from './team.queries.ts';
import { t } from './team.texts.ts';

/** Whether a member of the desk may end holds that a call settles; in effect at once. */
export function MayClearCalls({ member: { membershipId, name, mayClearCalls } }: { member: Member }) {
  const change = useLetClearCalls(membershipId);
  return (
    <Switch
      value={change.isPending ? change.variables : mayClearCalls}
      isDisabled={change.isPending}
      onChange={(may) =>
        change.mutate(may, {
          onSuccess: () => toast({ title: t(may ? 'calls.on' : 'calls.off', { name }) }),
          onError: () => toast({ title: t('calls.failed'), tone: 'caution' }),
        })
      }
    >
      <span className="sr-only">{t('calls.of', { name })}</span>
      <span aria-hidden>{t(mayClearCalls ? 'calls.yes' : 'calls.no')}</span>
    </Switch>
  );
}
