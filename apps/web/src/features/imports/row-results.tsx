import { rowFates } from '@unbrace/shared/imports';
import { Badge, Card, Table } from '../../ui/index.ts';
import type { RowResult } from './imports.queries.ts';
import { t } from './imports.texts.ts';

const tones = { ready: 'good', added: 'good', known: 'info', overlap: 'caution', refused: 'danger' } as const;
const mostShown = 500;

/** The sum by what becomes of the rows, and each row that something is to be said about. */
export function RowResults({ results, isAfter }: { results: readonly RowResult[]; isAfter: boolean }) {
  const notable = results.filter(({ reason }) => reason !== null);
  return (
    <Card title={isAfter ? t('results.after') : t('results')}>
      <div className="flex flex-col gap-4">
        <ul role="status" className="flex flex-wrap gap-2">
          {rowFates.map((fate) => {
            const count = results.filter((each) => each.fate === fate).length;
            return count === 0 ? null : (
              <li key={fate}>
                <Badge tone={tones[fate]}>{t(`sum.${fate}`, { count })}</Badge>
              </li>
            );
          })}
        </ul>
        {notable.length === 0 ? (
          <p>{t('all.well')}</p>
        ) : (
          <Table
            caption={t('results')}
            rows={notable.slice(0, mostShown)}
            rowKey={({ line }) => String(line)}
            columns={[
              { id: 'line', name: t('line'), cell: ({ line }) => line, rowHeader: true },
              { id: 'fate', name: t('fate'), cell: ({ fate }) => t(`fate.${fate}`) },
              { id: 'reason', name: t('reason'), cell: ({ reason }) => reason },
            ]}
          />
        )}
      </div>
    </Card>
  );
}
