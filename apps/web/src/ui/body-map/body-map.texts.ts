import { catalogue } from '../text/catalogue.ts';

export const t = catalogue({
  front: 'Front',
  back: 'Back',
  view: 'Side of the body',
  left: 'L',
  right: 'R',
  chosen: 'Chosen places',
  none: 'Nothing chosen yet. Tap the picture, or choose from the list.',
  noneShown: 'No places are marked.',
  'list.open': 'Choose from a list instead',
  intensity: 'How strong: {label}',
  'intensity.value': '{value} of 10',
  remove: 'Remove {label}',
  'mark.noGo': 'Do not treat',
  'mark.cap': 'Pressure at most {cap} of 10',
  spine: 'Spine',
  'mark.spine': 'Never pressed',
  'mark.before': 'Last visit',
});
