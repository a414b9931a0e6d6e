import { defaultThresholds, ruleSet, sessionPlan, triage } from '@unbrace/shared/triage';
import { draftNote } from './draft-note.ts';

const nothing = {
  answers: [],
  reasons: [],
  restrictions: { maxPressure: null, maxMinutes: null, avoid: [], excludes: [] },
};

const plan = {
  ...sessionPlan({
    outcome: triage({ backPain: true }, { ruleSet, thresholds: defaultThresholds, country: 'AU' }),
    style: 'remedial',
    minutes: 60,
    isFirstVisit: false,
    sore: [{ region: 'low-back-left' }],
  }),
  sore: [],
  line: '',
  revision: 0,
  edits: [],
};

describe('a note before it is written', () => {
  it('is empty where nothing was said or flagged', () => {
    expect(draftNote(nothing)).toEqual({
      subjective: '',
      objective: '',
      assessment: '',
      plan: '',
      pressureUsed: null,
    });
  });

  it('repeats what was said of the pain, and not who the person is', () => {
    const { subjective } = draftNote({
      ...nothing,
      answers: [
        { section: 'About you', question: 'Date of birth', answer: '1988-04-12' },
        { section: 'What hurts', question: 'Where does it hurt?', answer: 'Low back (4)' },
        { section: 'What hurts', question: 'How bad is it now?', answer: '4 of 10' },
        { section: 'Medicines', question: 'Which medicines?', answer: 'Apixaban' },
      ],
    });
    expect(subjective).toBe('Where does it hurt? Low back (4)\nHow bad is it now? 4 of 10');
  });

  it('names what was flagged and the limits that held, and leaves the findings to the therapist', () => {
    const note = draftNote({
      ...nothing,
      reasons: [
        {
          flagId: 'a',
          tier: 'MODIFY',
          text: 'Blood thinners.',
          atTable: 'Light hands.',
          mustAcknowledge: true,
        },
      ],
      restrictions: { maxPressure: 3, maxMinutes: 45, avoid: ['trigger points'], excludes: ['Deep tissue'] },
    });
    expect(note.assessment).toBe('Flagged before the visit: Blood thinners.');
    expect(note.plan).toBe(
      'Kept to: pressure up to 3 of 10; at most 45 min; avoid trigger points; no Deep tissue.',
    );
    expect(note).toMatchObject({ objective: '', pressureUsed: null });
  });

  it('keeps within what a note may hold', () => {
    const answers = ['a', 'b'].map((section) => ({
      section,
      question: 'Why?',
      answer: 'because '.repeat(600),
    }));
    expect(draftNote({ ...nothing, answers }).subjective).toHaveLength(2_000);
  });

  it('leaves room for moves, what is restricted, what fingers feel and the pattern', () => {
    expect(
      draftNote({ ...nothing, plan })
        .objective.split('\n')
        .slice(0, 4),
    ).toEqual([
      'Bend, twist, rise from sitting:',
      'Restricted or painful:',
      'Felt with flat fingers:',
      'Pattern:',
    ]);
  });

  it('names the areas, techniques and product of the plan, to be struck out where it was not so', () => {
    const { objective } = draftNote({ ...nothing, plan });
    expect(objective).toMatch(/Worked on: .*Lower back, left.*buttock.*hip/);
    expect(objective).toMatch(/With: Effleurage, Petrissage \(kneading\), Trigger point release/);
    expect(objective).toContain('On the skin: Light, low-fragrance massage oil');
  });
});
