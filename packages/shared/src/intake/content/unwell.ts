import { checklist, chooseOne, ifAny, nothing, picked, says, tri, when } from '../authoring.ts';
import type { Section } from '../questionnaire.ts';

export const unwellText = {
  title: 'Feeling ill, skin, accidents',
  unwell: {
    text: 'In the last few days?',
    options: {
      fever: 'A fever',
      chills: 'Shivers or shaking chills',
      sweats: 'Sweats at night that soak the bed',
      unwell: 'Feeling generally unwell',
      'weight-loss': 'Losing weight without trying (also over weeks)',
      side: 'Pain in my side, below the ribs',
      burning: 'Burning or pain when I pass urine',
      blood: 'Blood in my urine',
      catching: 'Something others could catch, such as flu, COVID, vomiting or diarrhoea',
    },
  },
  temperature: {
    text: 'If you measured your temperature: what was the highest reading?',
    part: 'Temperature',
  },
  skin: {
    text: 'Anything about your skin?',
    options: {
      spreading: 'A hot, red patch that is spreading',
      blisters: 'A rash with blisters on one side of my body',
      catching: 'Something others could catch that is not fully treated (scabies, ringworm, lice ...)',
      avoid: 'A place to keep away from: cut, rash, bruise, swelling, sunburn, new scar, varicose veins',
      sensitive: 'Sensitive skin or eczema',
    },
  },
  skinArea: { text: 'Where should we keep away from?' },
  accident: {
    text: 'Did it start after an accident or injury?',
    help: 'The worst that fits. An ordinary lift or twist is not an accident.',
    options: {
      none: 'No',
      knock: 'A small knock or strain',
      fall: 'A fall, from standing or a few steps',
      crash: 'A road crash',
      serious: 'A serious accident, or a fall from a height',
    },
  },
  accidentWhen: {
    text: 'When did that happen?',
    presets: {
      'weeks-0-to-6': ['In the last 6 weeks', 0],
      'weeks-6-to-12': ['6 to 12 weeks ago', 43],
      'over-3-months': ['More than 3 months ago', 92],
      'over-a-year': ['More than a year ago', 366],
    } as Record<string, [string, number]>,
  },
  accidentSeen: { text: 'Has a doctor or other health professional checked you since it happened?' },
};

export function unwell(text: typeof unwellText): Section {
  const emergency = { emergency: true as const };
  const afterAccident = ifAny(picked('accident', 'knock', 'fall', 'crash', 'serious'));
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
        },
        emergency,
      ),
      {
        id: 'temperature',
        kind: 'quantity',
        text: text.temperature.text,
        parts: [text.temperature.part],
        units: ['Cel', '[degF]'],
        feeds: { facts: ['temperatureC', 'temperatureRaw'] },
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
      chooseOne(
        'accident',
        text.accident,
        {
          none: nothing,
          knock: says({ trauma: 'minor' }),
          fall: says({ trauma: 'fall' }),
          crash: says({ trauma: 'crash' }),
          serious: says({ trauma: 'major' }),
        },
        { unsure: true, ...emergency },
      ),
      when('accident-when', text.accidentWhen, 'traumaDaysAgo', afterAccident),
      tri('accident-seen', text.accidentSeen, { yes: { traumaAssessed: true } }, afterAccident),
    ],
  };
}
