/** Events whose rules draw the line at six months. */
export const eventPresets: Record<string, [string, number]> = {
  'months-0-to-6': ['Last 6 months', 0],
  'months-6-to-12': ['6–12 months ago', 185],
  'over-a-year': ['Over a year ago', 366],
};

export const historyText = {
  title: 'Your health',
  heart: {
    text: 'Ever had, or been told of?',
    options: {
      attack: 'Heart attack, heart stent or operation',
      failure: 'Heart failure',
      angina: 'Angina: new, at rest or getting worse',
      rhythm: 'Heart rhythm not under control',
      pressure: 'High blood pressure',
      stroke: 'Stroke or mini-stroke',
      aneurysm: 'Aneurysm: a bulge of the main artery',
      clot: 'Blood clot in a leg or lung',
      seizures: 'Epilepsy or seizures',
      measured: 'Blood pressure measured these days',
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
    text: 'And these?',
    options: {
      cancer: 'Cancer, now or ever',
      diabetes: 'Diabetes',
      organs: 'Kidneys or liver that work poorly',
      swelling: 'Swelling that stays, both legs or body',
      immune: 'Weak immunity, by illness or medicine',
      nodes: 'Lymph nodes removed or treated, or lymphoedema',
      'less-feeling': 'Less feeling somewhere, known to a doctor',
      bleeding: 'Bleeding disorder, low platelets, or liver disease with easy bruising',
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
      arthritis: 'Rheumatoid arthritis, advanced or flaring',
      'fused-spine': 'Fused spine (ankylosing spondylitis)',
      disc: 'Disc problem or sciatica, diagnosed',
      broken: 'Bone broken in the last year, or unhealed',
      operation: 'Operation in the last year, also caesarean',
      earlier: 'Earlier scans, injuries or operations',
    },
  },
  brokenWhen: {
    text: 'When did the bone break?',
    presets: {
      'weeks-0-to-12': ['Last 12 weeks', 0],
      'months-3-to-12': ['3–12 months ago', 92],
      'over-a-year': ['Over a year ago', 366],
    } as Record<string, [string, number]>,
  },
  brokenHealed: { text: 'Has it healed?' },
  operationWhen: {
    text: 'When was the last operation?',
    presets: {
      'weeks-0-to-6': ['Last 6 weeks', 0],
      'weeks-6-to-12': ['6–12 weeks ago', 43],
      'months-3-to-6': ['3–6 months ago', 85],
      'months-6-to-12': ['6–12 months ago', 185],
    } as Record<string, [string, number]>,
  },
  operationSpine: { text: 'Was it on your spine?' },
  lately: {
    text: 'And lately?',
    options: {
      infection: 'Serious infection, treated, last 3 months',
      'spine-injection': 'Injection, puncture or operation at the spine, last 3 months',
      'injected-drugs': 'Injected drugs not prescribed, last year',
      'in-bed': 'In bed, in a cast or hardly walking for 3 days, last 4 weeks',
      journey: 'Sat over 4 hours in a plane, car or train, last 4 weeks',
      vaccine: 'Vaccine, last week',
      botox: 'Botox in the face, yesterday or later',
      filler: 'Filler, last 2 weeks',
    },
  },
  vaccineWhen: {
    text: 'When was the vaccine?',
    options: { 'last-2-days': 'Last 2 days', earlier: '3–7 days ago' },
  },
};
