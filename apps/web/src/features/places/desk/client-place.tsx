import { Badge, Button, ProblemNote, toast } from '../../../ui/index.ts';
import type { Place } from '../places.queries.ts';
import { useRetirePlace } from './client-places.queries.ts';
import { t } from './client-places.texts.ts';

/** One place of a client, and what can be done with it: the same button that retires it takes that back. */
export function ClientPlace({ place, onChange }: { place: Place; onChange: () => void }) {
  const { id, kind, label, addressLine, suburb, postcode, retired } = place;
  const retire = useRetirePlace(place.clientId);
  const kindName = t(`kind.${kind}`);
  const toggle = () =>
    retire.mutate(
      { id, retired: !retired },
      { onSuccess: () => toast({ title: t(retired ? 'revive.done' : 'retire.done', { label }) }) },
    );
  return (
    <li className="flex flex-col gap-1 py-2.5">
      <div className="flex flex-wrap items-center gap-x-2">
        <span className="font-semibold wrap-anywhere">{label}</span>
        {retired && <Badge>{t('retired')}</Badge>}
      </div>
      <span className="text-sm text-ink-soft wrap-anywhere">
        {label !== kindName && `${kindName} · `}
        {addressLine}, {suburb} {postcode}
      </span>
      <div className="-ml-3 flex flex-wrap">
        <Button size="small" tone="quiet" aria-label={t('change.of', { label })} onPress={onChange}>
          {t('change')}
        </Button>
        <Button
          size="small"
          tone="quiet"
          aria-label={t(retired ? 'revive.of' : 'retire.of', { label })}
          pending={retire.isPending}
          onPress={toggle}
        >
          {t(retired ? 'revive' : 'retire')}
        </Button>
      </div>
      <ProblemNote error={retire.error} />
    </li>
  );
}
