import type { Answers } from '../intake/answers.ts';
import { ordinaryBack } from '../intake/sample-answers.ts';
import { ago, hurts, ticks, visitDate } from '../intake/seed-answers.words.ts';
import { serviceStyles } from './services.contract.ts';
import { expectation, suggestService } from './suggest-service.ts';

const suggested = (changes: Answers, remaining: readonly string[] = serviceStyles) =>
  suggestService({ ...ordinaryBack(visitDate), ...changes }, visitDate, remaining);
const tightForMonths = { 'pain-since': ago(200), 'pain-quality': ticks('stiff') };
const reactive = (code: string) => ({ ...tightForMonths, 'pain-history': ticks(code) });

describe('the service that is suggested', () => {
  it('comes with its reason, from the answers', () => {
    expect(suggested({})).toEqual({ style: 'remedial', reason: expect.stringMatching(/one place or cause/) });
    expect(suggested({ 'pain-trigger': ticks('sport') })).toMatchObject({ style: 'sports' });
  });

  it('is remedial for one place with a cause at the desk', () => {
    expect(suggested({ 'body-map': hurts('low-back-left'), 'pain-trigger': ticks('desk') })?.style).toBe(
      'remedial',
    );
    expect(suggested({ 'body-map': hurts() })?.style).toBe('relaxation');
  });

  it('is relaxation where stress makes it worse', () => {
    expect(suggested({ 'pain-history': ticks('stress') })?.style).toBe('relaxation');
  });

  it('is deep tissue only for what has been tight for months and is neither tender nor locked up', () => {
    expect(suggested(tightForMonths)?.style).toBe('deep_tissue');
    expect(suggested({ ...tightForMonths, 'pain-since': ago(20) })?.style).toBe('remedial');
    expect(suggested(reactive('tender'))?.style).toBe('relaxation');
    expect(suggested(reactive('locked-up'))?.style).toBe('relaxation');
    expect(suggested(reactive('tender'), ['deep_tissue', 'remedial'])?.style).toBe('remedial');
  });

  it('is never one that the safety check rules out', () => {
    expect(suggested(tightForMonths, ['relaxation', 'remedial'])?.style).toBe('remedial');
    expect(suggested(tightForMonths, [])).toBeNull();
  });

  it('never praises depth, and says before booking that nobody can promise a result', () => {
    expect(expectation).toMatch(/Backs answer differently.*Deeper is not better/);
    const said = [{}, tightForMonths, reactive('tender'), { goal: ticks('relax') }].map(
      (changes) => suggested(changes)?.reason ?? '',
    );
    expect(said.filter((text) => /better|best|stronger|more effective|will help/i.test(text))).toEqual([]);
  });
});
