import { documentTypes, mostDocumentBytes } from '@unbrace/shared/care';
import { t } from './documents.texts.ts';

/** What keeps a chosen file from being sent, told before it travels; null when nothing does. The server looks inside. */
export function fileProblem(file: Pick<File, 'size' | 'type'> | null): string | null {
  if (file === null) return t('send.file.missing');
  if (!documentTypes.some((type) => type === file.type)) return t('send.file.type');
  return file.size > mostDocumentBytes ? t('send.file.large') : null;
}
