import { capPressure, noService, noTechnique, noTool } from '../effects.ts';
import { rule } from '../rule.ts';
import { anyTrue, atLeast, atMost } from './compare.ts';
import { fractureRisk } from './injury.ts';

const longSteroidMonths = 3;
const maskedPainHours = 6;

export const severeBleeding = rule({
  id: 'CL-BLEEDING-SEVERE',
  tier: 'CLEARANCE_REQUIRED',
  category: 'medicines',
  reads: ['bleedingSevere', 'plateletsLow', 'inrUnstable'],
  fires: (f) => anyTrue(f.bleedingSevere, f.plateletsLow, f.inrUnstable),
  effects: [
    capPressure('capBloodThinner'),
    noService('deep_tissue'),
    noTechnique('trigger_point'),
    noTool('hard'),
  ],
  clearance: ['DOC'],
  client:
    'Because you bruise or bleed easily we need a note from your doctor. The massage will then be very light.',
  therapist: {
    preview: 'Medicines: a note is needed; light pressure, no deep tissue, no trigger points, no hard tools.',
    full: 'A severe bleeding disorder, low platelets, unstable INR, or liver disease with easy bruising. Without a note, decline.',
    atTable:
      'Flat, light hands only. No points, no tools. Look at the skin for new bruises before and after.',
  },
  sources: ['S1', 'HAEM', 'NYSED'],
  basis: 'seed+added',
});

export const bloodThinner = rule({
  id: 'MD-BLOOD-THINNER',
  tier: 'MODIFY',
  category: 'medicines',
  reads: ['bloodThinner', 'bleedingMild'],
  fires: (f) => anyTrue(f.bloodThinner, f.bleedingMild),
  effects: [
    capPressure('capBloodThinner'),
    noService('deep_tissue'),
    noTechnique('trigger_point'),
    noTool('hard'),
  ],
  client: 'As you may bruise more easily, your massage will be light, without deep work or hard tools.',
  therapist: {
    preview: 'Medicines: light pressure, no deep tissue, no trigger points, no hard tools.',
    full: 'A blood thinner, or a mild bleeding disorder: bruises come easily and late.',
    atTable: 'Light touch only, broad hands. No points, no tools; ask about bruises from last time.',
  },
  sources: ['S1', 'WARF'],
  basis: 'seed',
});

export const longSteroids = rule({
  id: 'MD-STEROID-LONGTERM',
  tier: 'MODIFY',
  category: 'medicines',
  reads: ['steroidMonths'],
  fires: (f) => atLeast(f.steroidMonths, longSteroidMonths),
  unless: [fractureRisk],
  effects: [capPressure('capSteroid')],
  client: 'Your skin and bones may be more delicate at present, so your therapist works with care.',
  therapist: {
    preview: 'Medicines: a lower pressure cap.',
    full: 'Steroid tablets for three months or more: bones and skin may be fragile.',
    atTable: 'Ask whether thin bones were found. No forceful stretch, no dragging on thin skin.',
  },
  sources: ['HENSCHKE', 'NYSED'],
  basis: 'added',
});

export const strongPainkiller = rule({
  id: 'MD-STRONG-ANALGESIC',
  tier: 'MODIFY',
  category: 'medicines',
  reads: ['strongPainkillerHoursAgo'],
  fires: (f) => atMost(f.strongPainkillerHoursAgo, maskedPainHours),
  effects: [capPressure(3)],
  client: 'What you have taken dulls what you feel, so your therapist works more lightly today.',
  therapist: {
    preview: 'Medicines: lighter pressure, what the client feels is less reliable.',
    full: 'A strong painkiller or sedative in the last six hours: pain is masked.',
    atTable: 'Go by tissue and breath rather than by the number said. Help the client up.',
  },
  sources: ['PRACT'],
  basis: 'added',
});

export const medicineRules = [severeBleeding, bloodThinner, longSteroids, strongPainkiller];
