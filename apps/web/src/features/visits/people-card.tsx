import { Phone } from 'lucide-react';
import { Card, formatPhone } from '../../ui/index.ts';
import type { Visit } from './visits.queries.ts';
import { t } from './visits.texts.ts';

/** Who is treated and who booked, each with a phone to ring. */
export function PeopleCard({ visit: { client, recipient, recipientPhone } }: { visit: Visit }) {
  const isSame = client.name === recipient;
  return (
    <Card title={t('people.title')}>
      <dl className="divide-y divide-line">
        <Person
          what={t('people.recipient')}
          name={recipient}
          phone={recipientPhone ?? (isSame ? client.phone : null)}
        />
        {!isSame && <Person what={t('people.client')} name={client.name} phone={client.phone} />}
      </dl>
    </Card>
  );
}

function Person({ what, name, phone }: { what: string; name: string; phone: string | null }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
      <dt className="w-full text-sm text-ink-soft">{what}</dt>
      <dd className="font-medium wrap-anywhere">{name}</dd>
      {phone !== null && (
        <dd>
          <a
            href={`tel:${phone}`}
            aria-label={`${t('people.ring', { name })}, ${formatPhone(phone)}`}
            className="inline-flex min-h-11 items-center gap-2 rounded-control border border-line-strong px-3 text-sm font-semibold tabular-nums"
          >
            <Phone aria-hidden className="size-4" />
            {formatPhone(phone)}
          </a>
        </dd>
      )}
    </div>
  );
}
