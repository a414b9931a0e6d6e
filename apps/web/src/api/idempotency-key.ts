import { useCallback, useState } from 'react';

/** Header of a POST that creates or pays: the same key twice is done once. */
export function idempotencyHeader(key: string): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': key };
}

/**
 * One key for one intention, kept over retries and double presses. Renew it after success, or when the person
 * changed what they ask for.
 */
export function useIdempotencyKey(): { key: string; renew: () => void } {
  const [key, setKey] = useState(newKey);
  return { key, renew: useCallback(() => setKey(newKey()), []) };
}

/** A fresh key, for what is not bound to a component. */
export function newKey(): string {
  // Not randomUUID: browsers have it only in secure contexts, and a demo on a phone may be plain http.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
