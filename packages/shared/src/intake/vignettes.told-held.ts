import { ago, born, marked, read, score, ticks, tri, wrote } from './vignettes.answers.ts';
import { cancer, child, pregnant, type Told } from './vignettes.told.ts';

const leg = { legs: ticks('pain'), 'leg-pain-side': ticks('left') };

/** What people tell whom somebody has to ring or to read a letter of first. */
export const toldHeld: readonly Told[] = (
  [
    ['a clot was found last month', 'CL-DVT-KNOWN', { heart: ticks('clot'), 'clot-recent': tri('yes') }],
    [
      'I broke a rib five weeks ago',
      'CL-FRACTURE',
      { bones: ticks('broken'), 'broken-when': ago(35), 'broken-healed': tri('unsure') },
    ],
    [
      'gall bladder out four weeks ago',
      'CL-SURGERY',
      { bones: ticks('operation'), 'operation-when': ago(28), 'operation-spine': tri('no') },
    ],
    [
      'a disc operated four months ago',
      'CL-SURGERY',
      { bones: ticks('operation'), 'operation-when': ago(120), 'operation-spine': tri('yes') },
    ],
    [
      'thin bones, a dull stiff back',
      'CL-OSTEOPOROSIS',
      { bones: ticks('thin-bones'), 'date-of-birth': born('1960-01-01') },
    ],
    ['my rheumatoid arthritis flares', 'CL-RA-ADVANCED', { bones: ticks('arthritis') }],
    ['ankylosing spondylitis', 'CL-ANKSPOND', { bones: ticks('fused-spine') }],
    [
      'on chemo, nothing hurts, I want to relax',
      'CL-CANCER-SPINE-ACTIVE',
      { ...cancer('treatment'), 'body-map': marked() },
    ],
    ['nine weeks pregnant', 'CL-PREGNANCY', pregnant(9, 'none')],
    ['a high-risk pregnancy', 'CL-PREGNANCY', { ...pregnant(25, 'none'), 'pregnancy-high-risk': tri('yes') }],
    [
      'gave birth four weeks ago',
      'CL-POSTPARTUM',
      { pregnancy: ticks('birth'), 'birth-when': ago(28), caesarean: tri('no') },
    ],
    [
      'a caesarean ten weeks ago',
      'CL-POSTPARTUM',
      { pregnancy: ticks('birth'), 'birth-when': ago(70), caesarean: tri('yes') },
    ],
    ['a heart attack four months ago', 'CL-HEART', { heart: ticks('attack'), 'heart-attack-when': ago(120) }],
    [
      'high blood pressure, I take nothing',
      'CL-HTN-UNCONTROLLED',
      { heart: ticks('pressure'), 'pressure-control': ticks('high') },
    ],
    [
      '165 over 95',
      'CL-HTN-UNCONTROLLED',
      { heart: ticks('measured'), 'blood-pressure': read('mm[Hg]', 165, 95) },
    ],
    [
      'a mini-stroke three months ago',
      'CL-STROKE-RECENT',
      { heart: ticks('stroke'), 'stroke-when': ago(90) },
    ],
    [
      'an aneurysm, my back is older than it',
      'CL-AAA-KNOWN',
      { heart: ticks('aneurysm'), 'aneurysm-pain': tri('no') },
    ],
    [
      'a seizure two months ago',
      'CL-EPILEPSY-UNCONTROLLED',
      { heart: ticks('seizures'), 'seizure-when': ago(60) },
    ],
    [
      'my sugar was very low last week',
      'CL-DIABETES-UNSTABLE',
      { conditions: ticks('diabetes'), 'diabetes-now': ticks('insulin', 'unstable') },
    ],
    [
      'my platelets are low',
      'CL-BLEEDING-SEVERE',
      { conditions: ticks('bleeding'), 'bleeding-kind': ticks('platelets') },
    ],
    [
      'warfarin, the tests go up and down',
      'CL-BLEEDING-SEVERE',
      { medicines: ticks('thinner'), inr: tri('yes') },
    ],
    ['my kidneys have failed', 'CL-ORGAN-OEDEMA', { conditions: ticks('organs') }],
    [
      'weak immunity, a new back pain from nothing, I feel well',
      'CL-INFECT-RISK',
      { conditions: ticks('immune'), 'pain-trigger': ticks('nothing') },
    ],
    [
      'fell down the stairs two weeks ago, not seen',
      'CL-INJURY-UNASSESSED',
      {
        'pain-behaviour': ticks('accident'),
        accident: ticks('fall'),
        'accident-when': ago(14),
        'accident-seen': tri('no'),
      },
    ],
    [
      'it shoots down my left leg',
      'CL-RADICULAR-UNASSESSED',
      { ...leg, 'leg-pain-quality': ticks('shooting') },
    ],
    [
      'one leg a bit weak, not changing',
      'CL-WEAKNESS-STABLE',
      { legs: ticks('weak'), 'leg-weak-how': ticks('mild'), 'leg-weak-side': ticks('right') },
    ],
    [
      'five of ten, steadily worse',
      'CL-FUNCTION-PROGRESSIVE',
      { 'pain-now': score(5), 'pain-trend': ticks('worse') },
    ],
    ['I cannot work at all', 'CL-FUNCTION-PROGRESSIVE', { 'pain-behaviour': ticks('cannot-do') }],
    ['a tube in my ureter', 'CL-URETERIC-STENT', { implants: ticks('stent') }],
    ['vomiting until yesterday', 'CL-CONTAGIOUS', { 'unwell-list': ticks('catching') }],
    [
      'a flu jab yesterday, I feel poorly',
      'CL-VAX-REACTION',
      { lately: ticks('vaccine'), 'vaccine-when': ticks('last-2-days'), 'unwell-list': ticks('unwell') },
    ],
    ['sixteen, my mother does not know', 'CL-MINOR', { ...child('2010-01-01'), guardian: tri('no') }],
    ['thirteen, a sore back, my father is there, no doctor yet', 'CL-MINOR', child('2013-01-01')],
    ['I tap this for my gran', 'CL-PROXY-ANSWERS', { 'answered-by': ticks('someone-else') }],
    [
      'not sure about a fever',
      'CL-UNSURE-REDFLAG',
      { 'unwell-list': ticks('unsure'), 'unwell-list-unsure': ticks('fever') },
    ],
    [
      'maybe numb where I sit, I cannot tell',
      'CL-UNSURE-REDFLAG',
      { private: ticks('unsure'), 'private-unsure': ticks('numb') },
    ],
    [
      'no blood thinner, only warfarin',
      'CL-CONTRADICTION',
      { 'medicine-names': wrote('warfarin, vitamin D') },
    ],
    [
      'something I did not find in the lists',
      'CL-FREETEXT-ALERT',
      { note: wrote('by the way my left foot has gone numb') },
    ],
    [
      'thin bones, and leave my doctor alone',
      'CL-NO-CONTACT-CONSENT',
      { bones: ticks('thin-bones'), 'contact-clinician': ticks('no') },
    ],
  ] satisfies readonly (readonly [string, Told[2], Told[3]])[]
).map(([told, rule, answers]) => [told, 'CLEARANCE_REQUIRED', rule, answers]);
