import { clientFields, isAboutHealth, visitFields } from '@unbrace/shared/imports';
import { Callout, Card, Select } from '../../ui/index.ts';
import type { Kind } from './imports.queries.ts';
import { t } from './imports.texts.ts';
import type { CsvFile } from './read-csv.ts';

export type Mapping = Readonly<Record<string, string | null>>;

const nothing = '';

/** Which column each field is taken from; guessed before, and for the person to change. */
export function ColumnFields({
  kind,
  file,
  mapping,
  onChange,
}: {
  kind: Kind;
  file: CsvFile;
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}) {
  const health = file.columns.filter(isAboutHealth);
  const choices = [
    { id: nothing, name: t('none') },
    ...file.columns
      .filter((column) => column !== '' && !isAboutHealth(column))
      .map((column) => ({ id: column, name: column })),
  ];
  return (
    <Card title={t('columns')}>
      <div className="flex flex-col gap-4">
        <p>{t('columns.text', { count: file.rows.length })}</p>
        {health.length > 0 && <Callout title={t('columns.health', { names: health.join(', ') })} />}
        <div className="grid gap-4 sm:grid-cols-2">
          {(kind === 'clients' ? clientFields : visitFields).map((field) => (
            <Select
              key={field}
              label={t(`field.${field}`)}
              value={mapping[field] ?? nothing}
              choices={choices}
              onChange={(id) => onChange({ ...mapping, [field]: id === nothing ? null : id })}
            />
          ))}
        </div>
      </div>
    </Card>
  );
}
