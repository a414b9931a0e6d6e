import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { problemFrom } from '../../api/api-problem.ts';
import { api, type Schema, unwrap } from '../../api/client.ts';
import { idempotencyHeader } from '../../api/idempotency-key.ts';

export type CareDocument = Schema<'CareDocument'>;
export type NewDocument = Schema<'AddDocumentRequest'>;

/** A client's own documents, or those that wait for the clinical lead; leaves the memory with its page. */
export const documentsQuery = queryOptions({
  queryKey: ['care-documents'],
  queryFn: () => api.GET('/api/v1/care-documents').then(unwrap),
  gcTime: 0,
});

/** What it is first, then the file as it is; a file that is refused can be chosen again. */
export function useSendDocument() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ about, file, key }: { about: NewDocument; file: File; key: string }) => {
      const { id } = await api
        .POST('/api/v1/care-documents', { params: { header: idempotencyHeader(key) }, body: about })
        .then(unwrap);
      await sendFile(id, file);
    },
    onSuccess: () => queryClient.invalidateQueries(documentsQuery),
  });
}

/** The file travels as it is, which the typed client has no word for. */
async function sendFile(id: string, file: File): Promise<void> {
  const headers = { 'Content-Type': file.type };
  const response = await fetch(`/api/v1/care-documents/${id}/file`, { method: 'PUT', headers, body: file });
  if (!response.ok) throw problemFrom(await response.json(), response.status);
}

export function useDecideDocument(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: Schema<'DecideDocumentRequest'> & { key: string }) =>
      api
        .POST('/api/v1/care-documents/{id}/decision', {
          params: { path: { id }, header: idempotencyHeader(key) },
          body,
        })
        .then(unwrap),
    onSettled: async () => {
      await queryClient.invalidateQueries(documentsQuery);
      await queryClient.invalidateQueries({ queryKey: ['holds'] });
    },
  });
}
