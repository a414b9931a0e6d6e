import { Button, Drawer, toast } from '../../../ui/index.ts';
import { type Client, type Recipient, useAddRecipientFor } from './desk-clients.queries.ts';
import { t } from './desk-clients.texts.ts';
import { RecipientForm } from './recipient-form.tsx';

const formId = 'recipient';

/** Adds somebody whom a client books for. */
export function AddRecipientDrawer({
  client,
  onClose,
  onAdded,
}: {
  client: Client;
  onClose: () => void;
  onAdded?: (recipient: Recipient) => void;
}) {
  const add = useAddRecipientFor(client.id);
  return (
    <Drawer
      isOpen
      title={t('recipient.add.title')}
      onOpenChange={(open) => !open && onClose()}
      actions={
        <Button type="submit" form={formId} pending={add.isPending}>
          {t('save')}
        </Button>
      }
    >
      <RecipientForm
        id={formId}
        client={client}
        add={add}
        onAdded={(recipient) => {
          toast({ title: t('recipient.saved', { name: recipient.name }) });
          onClose();
          onAdded?.(recipient);
        }}
      />
    </Drawer>
  );
}
