import { useState } from 'react';
import { Button, Dialog } from '../../ui/index.ts';
import { t } from './documents.texts.ts';
import { SendDocument } from './send-document.tsx';

/** The clinical lead adds a document for a person who sent it by post or mail, or brought it. */
export function AddDocumentFor({
  recipientId,
  name,
  bookingId,
}: {
  recipientId: string;
  name: string;
  bookingId: string | null;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button tone="quiet" aria-label={t('add.of', { name })} onPress={() => setOpen(true)}>
        {t('add.do')}
      </Button>
      {isOpen && (
        <Dialog
          isOpen
          title={t('add.title', { name })}
          onOpenChange={setOpen}
          actions={
            <Button tone="secondary" onPress={() => setOpen(false)}>
              {t('add.close')}
            </Button>
          }
        >
          <SendDocument for={{ recipientId, bookingId }} texts="lead" />
        </Dialog>
      )}
    </div>
  );
}
