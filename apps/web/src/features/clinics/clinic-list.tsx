import { ChevronRight, MapPin } from 'lucide-react';
import { RouteLink } from '../../ui/index.ts';
import { t } from './clinics.texts.ts';

/** The clinics of a demo installation. */
export function ClinicList({
  clinics,
}: {
  clinics: readonly { slug: string; name: string; suburb: string }[];
}) {
  return (
    <section className="flex flex-col gap-3">
      <h2 className="font-display text-xl font-semibold">{t('list.title')}</h2>
      <ul className="flex flex-col gap-3">
        {clinics.map(({ slug, name, suburb }) => (
          <li key={slug}>
            <RouteLink
              to="/c/$clinic"
              params={{ clinic: slug }}
              className="flex min-h-16 cursor-pointer items-center gap-3 rounded-card border border-line bg-surface px-5 py-3 shadow-card hovered:border-ink"
            >
              <span className="min-w-0 flex-1">
                <span className="block font-semibold break-words">{name}</span>
                <span className="flex items-center gap-1 text-sm text-ink-soft">
                  <MapPin aria-hidden className="size-3.5" />
                  {suburb}
                </span>
              </span>
              <ChevronRight aria-hidden className="size-5 text-ink-soft" />
            </RouteLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
