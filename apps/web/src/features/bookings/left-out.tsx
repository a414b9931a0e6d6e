import type { Schema } from '../../api/client.ts';
import { t } from './bookings.texts.ts';
import { leftOut } from './gentler-wish.ts';
import type { Limits } from './wish-draft.ts';

/** Names the services and lengths that are hidden, with the reason; nothing where all are there. */
export function LeftOut({
  services,
  limits,
  reasons,
}: {
  services: Schema<'PublicClinic'>['services'];
  limits: Limits | null;
  reasons: readonly string[];
}) {
  const hidden = leftOut(services, limits);
  if (hidden.length === 0) return null;
  const lines = [...new Set(hidden.map(({ serviceId }) => serviceId))].map((id) => {
    const lengths = hidden.filter(({ serviceId }) => serviceId === id);
    const isWhole = services.find((service) => service.id === id)?.prices.length === lengths.length;
    const name = lengths[0]?.name ?? '';
    const minutes = lengths.map((each) => t('minutes.short', { minutes: each.minutes })).join(', ');
    return isWhole ? name : `${name} ${minutes}`;
  });
  return (
    <div className="flex flex-col gap-1 text-sm text-ink-soft">
      <p>{t('service.leftOut', { what: lines.join(' · ') })}</p>
      {reasons.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}
