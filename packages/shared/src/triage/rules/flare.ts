import { capMinutes, capPressure, noService, noTechnique } from '../effects.ts';
import type { Facts } from '../facts.ts';
import { rule } from '../rule.ts';
import { atMost } from './compare.ts';

const flareHours = 72;

const justSeizedUp = (f: Facts): boolean => atMost(f.seizedUpHours, flareHours);

export const acuteFlare = rule({
  id: 'MD-ACUTE-FLARE',
  tier: 'MODIFY',
  category: 'pain',
  reads: ['seizedUpHours'],
  fires: justSeizedUp,
  effects: [
    capPressure('capFlare'),
    capMinutes('flareMinutes'),
    noService('deep_tissue'),
    noTechnique('trigger_point'),
  ],
  client:
    'A back that has just locked up wants lighter hands and a shorter session. We will ask you again in two or three days.',
  therapist: {
    preview: 'Just seized up: lighter hands, a shorter session, no deep work.',
    full: 'The back locked up in the last three days. A red flag would show as its own item.',
    atTable: 'Let the client choose the position. Slow, light, no trigger points; ask again in 48-72 hours.',
  },
  sources: ['S0'],
  basis: 'seed',
});

export const inflamedArea = rule({
  id: 'MD-INFLAMED-TENDER',
  tier: 'MODIFY',
  category: 'pain',
  reads: ['areaInflamedOrVeryTender'],
  fires: (f) => f.areaInflamedOrVeryTender === true,
  effects: [capPressure(3), noService('deep_tissue')],
  client: 'Where it is very tender your therapist starts softly and asks you often.',
  therapist: {
    preview: 'Inflamed or very tender: start at 2-3 of 10, no deep work.',
    full: 'The area is hot, irritated or very tender to touch.',
    atTable: 'Start at 2-3 of 10 and work around it first. Guarding or a sharp feeling: lower at once.',
  },
  sources: ['S0', 'S1'],
  basis: 'seed',
});

export const deepMismatch = rule({
  id: 'MD-DEEP-MISMATCH',
  tier: 'MODIFY',
  category: 'pain',
  reads: ['requestedService', 'seizedUpHours', 'areaInflamedOrVeryTender'],
  fires: (f) =>
    f.requestedService === 'deep_tissue' && (justSeizedUp(f) || f.areaInflamedOrVeryTender === true),
  effects: [noService('deep_tissue')],
  client: 'Deeper is not better today. Please confirm a gentler massage, which suits a sore back more.',
  therapist: {
    preview: 'Asked for deep work on a reactive back: a gentler service is offered.',
    full: 'Deep tissue was asked for, but the back is flaring, inflamed or very tender. The client confirms a gentler service.',
    atTable: 'If deep work is asked for again, explain why not today and offer a longer warm-up instead.',
  },
  sources: ['S0'],
  basis: 'seed',
});

export const stressStyle = rule({
  id: 'NT-STRESS-STYLE',
  tier: 'NOTE',
  category: 'pain',
  reads: ['stressAmplifies'],
  fires: (f) => f.stressAmplifies === true,
  client: 'A slower, relaxing style may suit you well.',
  therapist: {
    preview: 'Stress makes it worse: a relaxing style is suggested.',
    full: 'Stress or tiredness makes the pain worse.',
    atTable: 'Slower strokes, longer warm-up, quiet room.',
  },
  sources: ['S0'],
  basis: 'seed',
});

export const flareRules = [acuteFlare, inflamedArea, deepMismatch, stressStyle];
