/** Events whose rules draw the line at six months. */
export const eventPresets: Record<string, [string, number]> = {
  'months-0-to-6': ['In the last 6 months', 0],
  'months-6-to-12': ['6 to 12 months ago', 185],
  'over-a-year': ['More than a year ago', 366],
};

export const historyText = {
  title: 'Your health',
  heart: {
    text: 'Heart, blood, head: have you ever had, or been told of, any of these?',
    options: {
      attack: 'A heart attack, heart stent or heart operation',
      failure: 'Heart failure',
      angina: 'Angina that is new, comes at rest or is getting worse',
      rhythm: 'A heart rhythm problem that is not under control',
      pressure: 'High blood pressure',
      stroke: 'A stroke or mini-stroke',
      aneurysm: 'An aneurysm of the main artery',
      clot: 'A blood clot in a leg or lung',
      seizures: 'Epilepsy or seizures',
      measured: 'I have a blood pressure reading of the last few days',
    },
  },
  heartAttackWhen: { text: 'When was the last heart attack, stent or heart operation?' },
  pressureControl: {
    text: 'Is your blood pressure under control?',
    options: { controlled: 'Yes, under control', high: 'No, too high or not treated' },
  },
  strokeWhen: { text: 'When was the last stroke or mini-stroke?' },
  aneurysmPain: { text: 'Did the pain you have now begin after the aneurysm was found?' },
  clotRecent: { text: 'Are you being treated for a clot now, or was one found in the last 3 months?' },
  seizureWhen: { text: 'When was your last seizure?' },
  bloodPressure: {
    text: 'What was the blood pressure reading?',
    parts: ['Upper number', 'Lower number'],
    unsure: 'I do not know the numbers',
  },
  conditions: {
    text: 'And any of these?',
    options: {
      cancer: 'Cancer, now or ever',
      diabetes: 'Diabetes',
      organs: 'Kidneys or liver that work poorly',
      swelling: 'Swelling of both legs or the body that stays',
      immune: 'An immune system weakened by an illness or medicine',
      nodes: 'Lymph nodes removed or treated, or a limb that swells because of that',
      'less-feeling': 'A part of my body with less feeling that a health professional knows about',
      bleeding: 'A bleeding problem, low platelets, or liver disease with easy bruising',
    },
  },
  cancer: {
    text: 'Which of these fit?',
    options: {
      treatment: 'I am being treated now, or not treated yet',
      bone: 'It is in a bone or the spine',
      counts: 'My blood counts are low',
      'under-5-years': 'Treatment ended up to 5 years ago',
      'over-5-years': 'Treatment ended more than 5 years ago',
      'minor-skin': 'It was only a minor skin cancer (not a melanoma), treated',
    },
  },
  diabetes: {
    text: 'With your diabetes, which of these fit?',
    options: {
      insulin: 'I use insulin, or tablets that can make my sugar go low',
      unstable: 'Lately my sugar was very low, very high or hard to control',
      foot: 'I have an open sore on a foot',
    },
  },
  bleeding: {
    text: 'Which of these fit?',
    options: {
      mild: 'A mild bleeding disorder',
      severe: 'A severe bleeding disorder',
      liver: 'Liver disease with easy bruising',
      platelets: 'Low platelets',
    },
  },
  bones: {
    text: 'Bones, joints, operations?',
    options: {
      'thin-bones': 'Thin bones (osteoporosis)',
      arthritis: 'Rheumatoid arthritis, advanced or flaring now',
      'fused-spine': 'A fused spine (ankylosing spondylitis)',
      disc: 'A disc problem or sciatica that a health professional told me of',
      broken: 'A bone broken in the last year, or not healed',
      operation: 'An operation in the last year, a caesarean included',
      earlier: 'Earlier scans, injuries or operations you should know of',
    },
  },
  brokenWhen: {
    text: 'When did the bone break?',
    presets: {
      'weeks-0-to-12': ['In the last 12 weeks', 0],
      'months-3-to-12': ['3 to 12 months ago', 92],
      'over-a-year': ['More than a year ago', 366],
    } as Record<string, [string, number]>,
  },
  brokenHealed: { text: 'Has it healed?' },
  operationWhen: {
    text: 'When was the last operation?',
    presets: {
      'weeks-0-to-6': ['In the last 6 weeks', 0],
      'weeks-6-to-12': ['6 to 12 weeks ago', 43],
      'months-3-to-6': ['3 to 6 months ago', 85],
      'months-6-to-12': ['6 to 12 months ago', 185],
    } as Record<string, [string, number]>,
  },
  operationSpine: { text: 'Was it on your spine?' },
  lately: {
    text: 'And lately?',
    options: {
      infection: 'A serious infection in the last 3 months',
      'spine-injection': 'An injection, puncture or operation in or beside the spine in the last 3 months',
      'injected-drugs': 'Injected drugs that were not prescribed, in the last year',
      'in-bed': 'In bed, in a cast or hardly able to walk for 3 days or more, in the last 4 weeks',
      journey: 'A flight, drive or other journey of more than 4 hours sitting, in the last 4 weeks',
      vaccine: 'A vaccine in the last week',
      botox: 'Botox or similar in the face, yesterday, today or before the visit',
      filler: 'Filler under the skin in the last 2 weeks',
    },
  },
  vaccineWhen: {
    text: 'When was the vaccine?',
    options: { 'last-2-days': 'In the last 2 days', earlier: '3 to 7 days ago' },
  },
};
