import { KeyRound } from 'lucide-react';
import { Card, DefinitionList } from '../../ui/index.ts';
import { howToGetIn } from './how-to-get-in.ts';
import type { Visit } from './visits.queries.ts';
import { t } from './visits.texts.ts';

const link =
  'inline-flex min-h-11 items-center rounded-xs font-medium text-primary underline underline-offset-4';

/** The address, how to get there and how to get in. */
export function PlaceCard({ visit: { place, access, next } }: { visit: Visit }) {
  const { latitude, longitude } = place;
  return (
    <Card title={t('place.title')}>
      <address className="text-base not-italic wrap-anywhere">
        <strong className="font-semibold">{place.addressLine}</strong>
        <br />
        {place.suburb} {place.state} {place.postcode}
      </address>
      <p className="flex flex-wrap gap-x-6 text-sm">
        <MapLink
          href={`https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=18/${latitude}/${longitude}`}
        >
          {t('place.map')}
        </MapLink>
        <MapLink href={`https://www.openstreetmap.org/directions?to=${latitude},${longitude}`}>
          {t('place.directions')}
        </MapLink>
      </p>
      <DefinitionList items={howToGetIn(place.details)} />
      {next.length > 0 && <AccessCodes access={access} />}
    </Card>
  );
}

/** Leaves the product: the page behind it learns the place's point, and neither who asks nor why. */
function MapLink({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" className={link}>
      {children}
      <span className="sr-only"> {t('place.new-tab')}</span>
    </a>
  );
}

function AccessCodes({ access }: { access: Visit['access'] }) {
  const lines = access
    ? ([
        [t('access.gate'), access.gateCode],
        [t('access.box'), access.lockBox],
        [t('access.notes'), access.notes],
      ] as const)
    : [];
  const given = lines.filter(([, value]) => value !== '');
  return (
    <section
      aria-label={t('access.title')}
      className="mt-3 rounded-control bg-primary-soft px-4 py-3 text-primary-ink"
    >
      <h3 className="flex items-center gap-2 font-semibold">
        <KeyRound aria-hidden className="size-4.5 shrink-0" />
        {t('access.title')}
      </h3>
      {given.length > 0 ? (
        <dl className="mt-1 text-sm">
          {given.map(([name, value]) => (
            <div key={name} className="flex flex-wrap justify-between gap-x-4 py-1">
              <dt>{name}</dt>
              <dd className="font-semibold wrap-anywhere">{value}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className="mt-1 text-sm">{access ? t('access.none') : t('access.later')}</p>
      )}
    </section>
  );
}
