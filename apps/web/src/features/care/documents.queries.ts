import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { problemFrom } from '../../api/api-problem.ts';
import { api, type Schema, unwrap } from '../../api/client.ts';
import { idempotencyHeader } from '../../api/idempotency-key.ts';

export type CareDocument = Schema<'CareDocument'>;
type About = Schema<'OwnDocumentRequest'>;

/** Whose it is: a person's, told by who is signed in, or that of whoever holds the link to their answers. */
export type DocumentFor =
  | { readonly recipientId: string; readonly bookingId: string | null }
  | { readonly intakeId: string; readonly link: string };

/** A client's own documents, or those that wait for the clinical lead; leaves the memory with its page. */
export const documentsQuery = queryOptions({
  queryKey: ['care-documents'],
  queryFn: () => api.GET('/api/v1/care-documents').then(unwrap),
  gcTime: 0,
});

/** The same by the private link of whoever gave the answers. */
export const documentsByLinkQuery = (intakeId: string, link: string) =>
  queryOptions({
    queryKey: ['care-documents', intakeId],
    queryFn: () =>
      api
        .GET('/api/v1/intakes/{id}/documents', {
          params: { path: { id: intakeId }, header: { 'intake-link': link } },
        })
        .then(unwrap),
    gcTime: 0,
  });

/** What it is first, then the file as it is; a file that is refused can be chosen again. */
export function useSendDocument(whose: DocumentFor) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ about, file, key }: { about: About; file: File; key: string }) =>
      'link' in whose ? sendByLink(whose, about, file) : sendSignedIn(whose, about, file, key),
    onSuccess: () => queryClient.invalidateQueries(documentsQuery),
  });
}

async function sendSignedIn(
  whose: Extract<DocumentFor, { recipientId: string }>,
  about: About,
  file: File,
  key: string,
): Promise<void> {
  const { id } = await api
    .POST('/api/v1/care-documents', {
      params: { header: idempotencyHeader(key) },
      body: { ...about, ...whose },
    })
    .then(unwrap);
  await sendFile(`/api/v1/care-documents/${id}/file`, file);
}

async function sendByLink(
  { intakeId, link }: Extract<DocumentFor, { link: string }>,
  about: About,
  file: File,
): Promise<void> {
  const header = { 'intake-link': link };
  const { id } = await api
    .POST('/api/v1/intakes/{id}/documents', { params: { path: { id: intakeId }, header }, body: about })
    .then(unwrap);
  await sendFile(`/api/v1/intakes/${intakeId}/documents/${id}/file`, file, header);
}

/** The file travels as it is, which the typed client has no word for. */
async function sendFile(path: string, file: File, header: Record<string, string> = {}): Promise<void> {
  const headers = { 'Content-Type': file.type, ...header };
  const response = await fetch(path, { method: 'PUT', headers, body: file });
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
