import { aboutYou, aboutYouText } from './content/about-you.ts';
import { alarmSigns } from './content/alarm-signs.ts';
import { alarmSignsText } from './content/alarm-signs.text.ts';
import { bodyAndVisit, bodyAndVisitText } from './content/body-and-visit.ts';
import { history } from './content/history.ts';
import { historyText } from './content/history.text.ts';
import { medicinesAndPregnancy, medicinesAndPregnancyText } from './content/medicines-and-pregnancy.ts';
import { unwell, unwellText } from './content/unwell.ts';
import { whatHurts } from './content/what-hurts.ts';
import { whatHurtsText } from './content/what-hurts.text.ts';
import { partsText, screen } from './content/parts.ts';
import { publish } from './publish.ts';

/** The intake in English. A changed word is a new version: what was asked before is kept with its hash for ever. */
export const questionnaireV1 = publish({
  id: 'intake',
  version: '1.2.0',
  language: 'en',
  sections: [
    screen('what-hurts', partsText.pain, aboutYou(aboutYouText), whatHurts(whatHurtsText)),
    screen('alarm-signs', partsText.alarm, alarmSigns(alarmSignsText), unwell(unwellText)),
    screen(
      'health',
      partsText.health,
      history(historyText),
      medicinesAndPregnancy(medicinesAndPregnancyText),
    ),
    screen('body-and-visit', partsText.visit, bodyAndVisit(bodyAndVisitText)),
  ],
});
