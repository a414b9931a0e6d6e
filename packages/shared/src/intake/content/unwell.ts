import { checklist, ifAny, opens, picked, says } from '../authoring.ts';
import type { Section } from '../questionnaire.ts';

export const unwellText = {
  title: 'Feeling ill, and skin',
  unwell: {
    text: 'In the last few days?',
    options: {
      fever: 'Fever',
      chills: 'Shivers or chills',
      sweats: 'Night sweats that soak the bed',
      unwell: 'Feeling generally unwell',
      'weight-loss': 'Weight lost without trying, also over months',
      side: 'Pain in my side, below the ribs',
      burning: 'Burning or pain when I pee',
      blood: 'Blood in my urine',
      catching: 'Something catching: flu, COVID, vomiting, diarrhoea',
      measured: 'I measured my temperature',
    },
  },
  temperature: {
    text: 'What was the highest temperature that you measured?',
    part: 'Temperature',
    unsure: 'I do not know the number',
  },
  skin: {
    text: 'On your skin?',
    options: {
      spreading: 'A hot red patch that spreads',
      blisters: 'Rash with blisters, one side',
      catching: 'Something catching, not fully treated: scabies, ringworm, lice',
      avoid: 'Cut, rash, bruise, swelling, sunburn, new scar, varicose veins',
      sensitive: 'Sensitive skin or eczema',
    },
  },
  skinArea: { text: 'Where should we keep away from?' },
};

export function unwell(text: typeof unwellText): Section {
  const emergency = { emergency: true as const };
  return {
    id: 'unwell',
    title: text.title,
    items: [
      ...checklist(
        'unwell-list',
        text.unwell,
        {
          fever: says({ fever: 'yes' }),
          chills: says({ chills: true }),
          sweats: says({ nightSweats: true }),
          unwell: says({ feelsUnwell: true }),
          'weight-loss': says({ weightLossUnexplained: 'yes' }),
          side: says({ flankPain: true }),
          burning: says({ dysuria: true }),
          blood: says({ haematuria: true }),
          catching: says({ contagiousIllness: true }),
          measured: opens('temperatureC', 'temperatureRaw'),
        },
        emergency,
      ),
      {
        id: 'temperature',
        kind: 'quantity',
        text: text.temperature.text,
        parts: [text.temperature.part],
        units: ['Cel', '[degF]'],
        required: true,
        allowUnsure: true,
        unsureLabel: text.temperature.unsure,
        feeds: { facts: ['temperatureC', 'temperatureRaw'] },
        ...ifAny(picked('unwell-list', 'measured')),
      },
      ...checklist(
        'skin',
        text.skin,
        {
          spreading: says({ skinSpreadingHot: true }),
          blisters: says({ blisteringRashOneSide: true }),
          catching: says({ contagiousSkin: true }),
          avoid: says({ localSkinIssue: true }),
          sensitive: says({ sensitiveSkin: true }),
        },
        emergency,
      ),
      {
        id: 'skin-area',
        kind: 'bodymap',
        ...text.skinArea,
        feeds: { plan: ['avoidAreas'] },
        ...ifAny(picked('skin', 'avoid')),
      },
    ],
  };
}
