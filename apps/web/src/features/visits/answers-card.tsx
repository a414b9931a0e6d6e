import { Card } from '../../ui/index.ts';
import type { Visit } from './visits.queries.ts';
import { t } from './visits.texts.ts';

/** Everything that was answered, by the sections of the form, in the client's words. */
export function AnswersCard({ answers }: { answers: Visit['answers'] }) {
  const sections = Object.entries(Object.groupBy(answers, ({ section }) => section));
  return (
    <Card title={t('answers.title')}>
      {sections.length === 0 && <p>{t('answers.none')}</p>}
      <div className="flex flex-col gap-5">
        {sections.map(([section, lines = []]) => (
          <section key={section} aria-label={section}>
            <h3 className="text-sm font-semibold text-primary">{section}</h3>
            <dl className="divide-y divide-line text-sm">
              {lines.map(({ question, answer }) => (
                <div key={question} className="py-2">
                  <dt className="text-ink-soft">{question}</dt>
                  <dd className="font-medium whitespace-pre-line wrap-anywhere">{answer}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Card>
  );
}
