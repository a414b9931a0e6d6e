import { type Answers, assumed, isAnswered, questionnaireV1, urgentQuestions } from '@unbrace/shared/intake';
import { type Country, emergencyContacts, type ThresholdChanges } from '@unbrace/shared/triage';
import { useMemo, useState } from 'react';
import { Button, Callout, PageHeader } from '../../ui/index.ts';
import { CarePage } from './care-page.tsx';
import { EmergencyNumbers } from './emergency-numbers.tsx';
import { t } from './intake.texts.ts';
import { SectionQuestions } from './section-questions.tsx';
import { questionsIn, shownIn } from './sections.ts';
import { dateIn, Today } from './today.ts';
import { watchAnswers } from './watch-answers.ts';
import { withAnswer } from './with-answer.ts';

const definition = urgentQuestions(questionnaireV1);

/** Numbers first, then the emergency questions. All of it happens in this browser; nothing is sent. */
export function UrgentAdvice({
  country,
  thresholds,
  zone,
  clinicPhone,
}: {
  country: Country;
  thresholds: ThresholdChanges;
  zone: string;
  clinicPhone: string | undefined;
}) {
  const today = dateIn(zone, Date.now());
  const [answers, setAnswers] = useState<Answers>(assumed);
  const [back, setBack] = useState(false);
  const { alarm } = useMemo(
    () => watchAnswers(answers, { definition, today, country, thresholds }),
    [answers, today, country, thresholds],
  );
  if (alarm && !back) {
    return (
      <CarePage
        care={alarm}
        clinicPhone={clinicPhone}
        actions={
          <Button tone="quiet" onPress={() => setBack(true)}>
            {t('care.back')}
          </Button>
        }
      />
    );
  }
  const shown = definition.sections
    .flatMap((section) => shownIn(section, definition, answers, today))
    .filter((each) => each.kind !== 'question' || !(each.item.id in assumed));
  const isCalm = !alarm && questionsIn(shown).every(({ id }) => isAnswered(answers[id]));
  return (
    <Today value={today}>
      <PageHeader title={t('urgent.title')} lead={t('urgent.lead')} />
      <EmergencyNumbers contacts={emergencyContacts(country)} />
      <h2 className="mt-2 font-display text-xl font-semibold">{t('urgent.check')}</h2>
      <SectionQuestions
        shown={shown}
        answers={answers}
        problems={{}}
        onAnswer={(id, answer) => {
          setBack(false);
          setAnswers((before) => withAnswer(before, id, answer));
        }}
      />
      {isCalm && (
        <Callout live tone="good" title={t('urgent.calm.title')}>
          <p>{t('urgent.calm.text')}</p>
        </Callout>
      )}
      <div className="pb-10" />
    </Today>
  );
}
