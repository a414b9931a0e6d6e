import { Button, Drawer, toast } from '../../../ui/index.ts';
import { ClientForm } from './client-form.tsx';
import { type Client, useSaveClient } from './desk-clients.queries.ts';
import { t } from './desk-clients.texts.ts';

const formId = 'client';

/** Adds a client, or changes how one is reached. */
export function ClientDrawer({
  client,
  name = '',
  onClose,
  onSaved,
}: {
  client: Client | undefined;
  /** What was typed to find somebody who turned out to be new. */
  name?: string;
  onClose: () => void;
  onSaved?: (client: Client) => void;
}) {
  const save = useSaveClient(client?.id);
  return (
    <Drawer
      isOpen
      title={client ? t('change.title', { name: client.name }) : t('add.title')}
      onOpenChange={(open) => !open && onClose()}
      actions={
        <Button type="submit" form={formId} pending={save.isPending}>
          {t('save')}
        </Button>
      }
    >
      <ClientForm
        id={formId}
        client={client}
        name={name}
        save={save}
        onSaved={(saved) => {
          toast({ title: t('saved', { name: saved.name }) });
          onClose();
          onSaved?.(saved);
        }}
      />
    </Drawer>
  );
}
