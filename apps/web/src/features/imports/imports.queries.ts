import { useMutation, useQueryClient } from '@tanstack/react-query';
import { mostRows } from '@unbrace/shared/imports';
import { useState } from 'react';
import { api, type Schema, unwrap } from '../../api/client.ts';
import { idempotencyHeader, newKey } from '../../api/idempotency-key.ts';

export type RowResult = Schema<'RowResult'>;
export type Kind = 'clients' | 'visits';
export type Row = { line: number } & Record<string, string | number>;

interface Sending {
  readonly kind: Kind;
  readonly rows: readonly Row[];
  readonly write: boolean;
}

/** Sends the rows part by part. What broke off can be sent again: rows that came already are known. */
export function useMoveIn() {
  const [done, setDone] = useState(0);
  const queryClient = useQueryClient();
  const mutation = useMutation({
    mutationFn: async ({ kind, rows, write }: Sending): Promise<RowResult[]> => {
      setDone(0);
      const results: RowResult[] = [];
      for (let from = 0; from < rows.length; from += mostRows) {
        results.push(...(await sendPart(kind, rows.slice(from, from + mostRows), write)));
        setDone(results.length);
      }
      return results;
    },
    onSettled: (_, __, { write }) =>
      write
        ? Promise.all(['clients', 'board'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })))
        : null,
  });
  return { ...mutation, done };
}

async function sendPart(kind: Kind, part: readonly Row[], write: boolean): Promise<RowResult[]> {
  const body = { rows: part as never };
  const params = { header: idempotencyHeader(newKey()) };
  if (kind === 'clients')
    return write
      ? (await api.POST('/api/v1/imports/clients', { params, body }).then(unwrap)).items
      : (await api.POST('/api/v1/imports/clients/check', { body }).then(unwrap)).items;
  return write
    ? (await api.POST('/api/v1/imports/visits', { params, body }).then(unwrap)).items
    : (await api.POST('/api/v1/imports/visits/check', { body }).then(unwrap)).items;
}
