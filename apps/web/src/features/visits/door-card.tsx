import { contactWays } from '@unbrace/shared/visits';
import { useState } from 'react';
import { Button, Card, Dialog, ProblemNote, TextArea } from '../../ui/index.ts';
import { useLogContact, useNobodyThere, useRefusePlace, type Visit } from './visits.queries.ts';
import { t } from './visits.texts.ts';

/** At the door: tries to reach somebody, nobody there, or a place that is not fit. */
export function DoorCard({ visit }: { visit: Visit }) {
  const [isRefusing, setIsRefusing] = useState(false);
  const contact = useLogContact(visit.bookingId);
  const absence = useNobodyThere(visit.bookingId);
  if (!visit.next.includes('give_up')) return null;
  const tries = visit.reports.filter(({ kind }) => kind === 'contact').length;
  return (
    <Card title={t('door.title')}>
      <div className="flex flex-col gap-3">
        <p className="text-sm">{t('door.rule', { count: tries })}</p>
        <div className="flex flex-wrap gap-2">
          {contactWays.map((way) => (
            <Button key={way} tone="secondary" size="small" onPress={() => contact.mutate({ way })}>
              {t(`contact.${way}`)}
            </Button>
          ))}
        </div>
        <ProblemNote error={contact.error ?? absence.error} />
        <div className="flex flex-wrap gap-2">
          <Button tone="quiet" pending={absence.isPending} onPress={() => absence.mutate(undefined)}>
            {t('door.absent')}
          </Button>
          <Button tone="quiet" onPress={() => setIsRefusing(true)}>
            {t('door.refuse')}
          </Button>
        </div>
      </div>
      <RefuseDialog visit={visit} isOpen={isRefusing} onClose={() => setIsRefusing(false)} />
    </Card>
  );
}

function RefuseDialog({ visit, isOpen, onClose }: { visit: Visit; isOpen: boolean; onClose: () => void }) {
  const [note, setNote] = useState('');
  const refuse = useRefusePlace(visit.bookingId);
  return (
    <Dialog
      title={t('door.refuse')}
      isOpen={isOpen}
      onOpenChange={onClose}
      actions={
        <Button
          tone="danger"
          size="large"
          wide
          pending={refuse.isPending}
          onPress={() => refuse.mutate({ note }, { onSuccess: onClose })}
        >
          {t('door.refuse.do')}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <TextArea
          label={t('door.refuse.why')}
          hint={t('door.refuse.hint')}
          maxLength={2_000}
          value={note}
          onChange={setNote}
        />
        <ProblemNote error={refuse.error} />
      </div>
    </Dialog>
  );
}
