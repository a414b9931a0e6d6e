import { type SessionSign, sessionSigns } from '@unbrace/shared/triage';
import { stopReasons } from '@unbrace/shared/visits';
import { OctagonX } from 'lucide-react';
import { useState } from 'react';
import { Button, Card, CheckboxCards, Dialog, ProblemNote, RadioCards } from '../../ui/index.ts';
import { useReportSigns, useStopVisit, type Visit } from './visits.queries.ts';
import { t } from './visits.texts.ts';

/** The stop buttons while hands are on: a sign is judged at once, a wish ends the session. */
export function StopCard({ visit }: { visit: Visit }) {
  const [open, setOpen] = useState<'signs' | 'stop' | null>(null);
  const close = () => setOpen(null);
  if (!visit.next.includes('report')) return null;
  return (
    <Card title={t('stop.title')}>
      <div className="flex flex-col gap-3">
        <p className="text-sm">{t('session.text')}</p>
        {visit.agreed && (
          <p className="font-medium wrap-anywhere">
            {t('session.agreed', { word: visit.agreed.stopWord, pressure: visit.agreed.pressure })}
          </p>
        )}
        <Button tone="danger" size="large" wide onPress={() => setOpen('signs')}>
          <OctagonX aria-hidden className="size-5" />
          {t('stop.sign')}
        </Button>
        <Button tone="secondary" wide onPress={() => setOpen('stop')}>
          {t('stop.wish')}
        </Button>
      </div>
      <SignsDialog visit={visit} isOpen={open === 'signs'} onClose={close} />
      <StopDialog visit={visit} isOpen={open === 'stop'} onClose={close} />
    </Card>
  );
}

interface Opened {
  visit: Visit;
  isOpen: boolean;
  onClose: () => void;
}

function SignsDialog({ visit, isOpen, onClose }: Opened) {
  const [signs, setSigns] = useState<readonly SessionSign[]>([]);
  const report = useReportSigns(visit.bookingId);
  const done = () => {
    setSigns([]);
    onClose();
  };
  return (
    <Dialog
      title={t('stop.sign')}
      isOpen={isOpen}
      onOpenChange={onClose}
      actions={
        <Button
          tone="danger"
          size="large"
          wide
          isDisabled={signs.length === 0}
          pending={report.isPending}
          onPress={() => report.mutate({ signs: [...signs] }, { onSuccess: done })}
        >
          {t('stop.report')}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <CheckboxCards
          label={t('stop.signs')}
          choices={sessionSigns.map((sign) => ({ id: sign, name: t(`sign.${sign}`) }))}
          value={[...signs]}
          onChange={(picked) => setSigns(sessionSigns.filter((sign) => picked.includes(sign)))}
        />
        <ProblemNote error={report.error} />
      </div>
    </Dialog>
  );
}

function StopDialog({ visit, isOpen, onClose }: Opened) {
  const [reason, setReason] = useState<(typeof stopReasons)[number] | null>(null);
  const stop = useStopVisit(visit.bookingId);
  return (
    <Dialog
      title={t('stop.wish')}
      isOpen={isOpen}
      onOpenChange={onClose}
      actions={
        <Button
          tone="danger"
          size="large"
          wide
          isDisabled={reason === null}
          pending={stop.isPending}
          onPress={() => reason && stop.mutate({ reason }, { onSuccess: onClose })}
        >
          {t('stop.end')}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <RadioCards
          label={t('stop.why')}
          choices={stopReasons.map((id) => ({ id, name: t(`reason.${id}`) }))}
          value={reason}
          onChange={(picked) => setReason(stopReasons.find((each) => each === picked) ?? null)}
        />
        <ProblemNote error={stop.error} />
      </div>
    </Dialog>
  );
}
