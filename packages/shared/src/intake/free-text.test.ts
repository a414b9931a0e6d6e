import { findFreeTextAlerts } from './free-text.ts';
import { freeTextSentences } from './free-text.sentences.ts';

const alertsIn = (text: string) => findFreeTextAlerts(text, { visitDate: '2026-11-20' });

describe('reading free text', () => {
  it.each(freeTextSentences.filter(({ alert }) => alert))('sees the alert in: $text', ({ text }) => {
    expect(alertsIn(text)).not.toEqual([]);
  });

  it('is wrong about at most five in a hundred harmless sentences', () => {
    const harmless = freeTextSentences.filter(({ alert }) => !alert);
    const wrong = harmless.filter(({ text }) => alertsIn(text).length > 0).map(({ text }) => text);
    expect(harmless.length).toBeGreaterThanOrEqual(400);
    expect({ wrong, tooMany: wrong.length > harmless.length * 0.05 }).toMatchObject({ tooMany: false });
  });

  it('is measured on a set of which about half is harmless', () => {
    const alerts = freeTextSentences.filter(({ alert }) => alert).length;
    expect(freeTextSentences.length).toBeGreaterThanOrEqual(900);
    expect(alerts / freeTextSentences.length).toBeGreaterThan(0.45);
    expect(alerts / freeTextSentences.length).toBeLessThan(0.55);
  });
});
