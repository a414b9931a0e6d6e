import { guessClientMapping, guessVisitMapping } from '@unbrace/shared/imports';
import { useId, useState } from 'react';
import { Button, PageHeader, ProblemNote, RadioCards } from '../../ui/index.ts';
import { ColumnFields, type Mapping } from './column-fields.tsx';
import { type Kind, useMoveIn } from './imports.queries.ts';
import { t } from './imports.texts.ts';
import { type CsvFile, readCsv, rowsBy } from './read-csv.ts';
import { RowResults } from './row-results.tsx';

const guess = (kind: Kind, { columns }: CsvFile): Mapping =>
  kind === 'clients' ? guessClientMapping(columns) : guessVisitMapping(columns);

/** Clients and appointments from another system: choose a file, say which column is what, check, move in. */
export function MoveInPage() {
  const [kind, setKind] = useState<Kind>('clients');
  const [file, setFile] = useState<CsvFile | 'broken' | null>(null);
  const [mapping, setMapping] = useState<Mapping>({});
  const hint = useId();
  const moveIn = useMoveIn();
  const read = file === 'broken' ? null : file;
  const rows = read ? rowsBy(read, mapping) : [];
  const isAfter = moveIn.variables?.write === true;
  const willCome = (moveIn.data ?? []).filter(({ fate }) => fate === 'ready' || fate === 'overlap').length;
  const isWrong = file === 'broken' || (read !== null && read.rows.length === 0);
  const take = async (chosen: File | undefined) => {
    moveIn.reset();
    const found = chosen ? (readCsv(await chosen.text()) ?? 'broken') : null;
    setFile(found);
    if (found !== null && found !== 'broken') setMapping(guess(kind, found));
  };
  return (
    <div className="flex flex-col gap-5 pb-12">
      <PageHeader title={t('title')} lead={t('lead')} />
      <RadioCards
        label={t('kind')}
        value={kind}
        choices={(['clients', 'visits'] as const).map((id) => ({
          id,
          name: t(`kind.${id}`),
          hint: t(`kind.${id}.hint`),
        }))}
        onChange={(id) => {
          setKind(id);
          moveIn.reset();
          if (read) setMapping(guess(id, read));
        }}
      />
      <label className="flex flex-col gap-1 font-semibold">
        {t('file')}
        <span id={hint} className="text-sm font-normal text-ink-soft">
          {t('file.hint')}
        </span>
        <input
          type="file"
          accept=".csv,text/csv"
          aria-describedby={hint}
          aria-invalid={isWrong}
          onChange={({ target }) => void take(target.files?.[0])}
          className="min-h-11 w-full rounded-control border border-line-strong bg-raised p-2 font-normal file:mr-3 file:min-h-7 file:rounded-control file:border-0 file:bg-primary-soft file:px-3 file:font-semibold file:text-primary-ink"
        />
        {isWrong && (
          <span role="alert" className="text-sm text-danger">
            {file === 'broken' ? t('file.broken') : t('file.empty')}
          </span>
        )}
      </label>
      {read && rows.length > 0 && (
        <>
          <ColumnFields
            kind={kind}
            file={read}
            mapping={mapping}
            onChange={(changed) => {
              moveIn.reset();
              setMapping(changed);
            }}
          />
          <div className="flex flex-wrap items-center gap-3">
            <Button
              tone={moveIn.data ? 'secondary' : 'primary'}
              pending={moveIn.isPending}
              onPress={() => moveIn.mutate({ kind, rows, write: false })}
            >
              {t('check')}
            </Button>
            {willCome > 0 && !isAfter && (
              <Button pending={moveIn.isPending} onPress={() => moveIn.mutate({ kind, rows, write: true })}>
                {t('move', { count: willCome })}
              </Button>
            )}
            {moveIn.isPending && (
              <p role="status">{t('working', { done: moveIn.done, count: rows.length })}</p>
            )}
          </div>
        </>
      )}
      <ProblemNote error={moveIn.error} />
      {moveIn.data && <RowResults results={moveIn.data} isAfter={isAfter} />}
    </div>
  );
}
