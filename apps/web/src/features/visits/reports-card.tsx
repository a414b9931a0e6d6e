import { Phone } from 'lucide-react';
import { Callout } from '../../ui/index.ts';
import type { Visit } from './visits.queries.ts';
import { t } from './visits.texts.ts';

/** What to do after a sign was pressed, the newest first: at the table, what to say, and whom to call. */
export function ReportsCard({ visit: { reports } }: { visit: Visit }) {
  const signs = reports.filter(({ kind }) => kind === 'sign');
  return signs.map(({ at, hasEnded, todo, emergency }) => (
    <Callout
      key={at}
      live
      tone={hasEnded ? 'danger' : 'caution'}
      title={hasEnded ? t('report.ended') : t('report.eased')}
    >
      {emergency.length > 0 && (
        <ul className="flex flex-wrap gap-x-5">
          {emergency.map(({ name, phone }) => (
            <li key={phone}>
              <a
                href={`tel:${phone.replaceAll(' ', '')}`}
                className="inline-flex min-h-11 items-center gap-2 font-semibold underline"
              >
                <Phone aria-hidden className="size-4" />
                {name} {phone}
              </a>
            </li>
          ))}
        </ul>
      )}
      {todo.map(({ client, atTable }) => (
        <div key={atTable}>
          <p className="font-semibold">{atTable}</p>
          <p>{t('report.say', { words: client })}</p>
        </div>
      ))}
    </Callout>
  ));
}
