import { Button, Dialog } from '../../ui/index.ts';
import { t } from './calendars.texts.ts';

/** Before a link stops working, its therapist is asked: calendars that follow it will not say so. */
export function AskFirst({
  what,
  onKeep,
  onDo,
}: {
  what: 'again' | 'end' | null;
  onKeep: () => void;
  onDo: (what: 'again' | 'end') => void;
}) {
  if (what === null) return null;
  return (
    <Dialog
      title={t(`${what}.title`)}
      role="alertdialog"
      isOpen
      onOpenChange={onKeep}
      actions={
        <>
          <Button tone="secondary" onPress={onKeep}>
            {t('keep')}
          </Button>
          <Button tone={what === 'end' ? 'danger' : 'primary'} onPress={() => onDo(what)}>
            {t(what)}
          </Button>
        </>
      }
    >
      <p>{t(`${what}.text`)}</p>
    </Dialog>
  );
}
