import { Button, ProblemNote, toast } from '../../../ui/index.ts';
import { type Client, useRetireClient } from './desk-clients.queries.ts';
import { t } from './desk-clients.texts.ts';

/** Retires a client, or takes one back: the same button undoes it, so nothing is asked twice. */
export function RetireClient({ client }: { client: Client }) {
  const { name, retired } = client;
  const retire = useRetireClient();
  return (
    <>
      <Button
        tone="quiet"
        pending={retire.isPending}
        onPress={() =>
          retire.mutate(
            { id: client.id, retired: !retired },
            { onSuccess: () => toast({ title: t(retired ? 'revived.done' : 'retired.done', { name }) }) },
          )
        }
      >
        {t(retired ? 'revive' : 'retire')}
      </Button>
      <ProblemNote error={retire.error} />
    </>
  );
}
