import { ChevronRight } from 'lucide-react';
import { Money, RouteLink } from '../../ui/index.ts';
import type { PublicClinic } from './clinics.queries.ts';
import { t } from './clinics.texts.ts';

/** What is sold, each with its lengths and prices; a tap begins a booking with it. */
export function ServiceList({ clinic }: { clinic: PublicClinic }) {
  return (
    <section className="flex flex-col gap-3">
      <h2 className="font-display text-xl font-semibold">{t('page.services')}</h2>
      <ul className="grid gap-3 lg:grid-cols-2">
        {clinic.services.map(({ id, name, description, prices }) => (
          <li key={id} className="flex">
            <RouteLink
              to="/c/$clinic/book"
              params={{ clinic: clinic.slug }}
              search={{ service: id }}
              className="flex flex-1 cursor-pointer items-start gap-3 rounded-card border border-line bg-surface px-5 py-4 shadow-card hovered:border-ink"
            >
              <span className="flex min-w-0 flex-1 flex-col gap-1">
                <span className="font-semibold">{name}</span>
                <span className="text-sm text-ink-soft">{description}</span>
                <span className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-sm">
                  {prices.map(({ minutes, price }) => (
                    <span key={minutes} className="whitespace-nowrap">
                      {t('page.minutes', { minutes })}{' '}
                      <strong>
                        <Money value={price} trim />
                      </strong>
                    </span>
                  ))}
                </span>
              </span>
              <ChevronRight aria-hidden className="size-5 shrink-0 text-ink-soft" />
            </RouteLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
