import { type ReactNode, useState } from 'react';
import { consentOutdated, collectionNotice, ownLinkNeeded } from '@unbrace/shared/intake';
import {
  BottomBar,
  Button,
  Checkbox,
  focusFirstError,
  IntoView,
  PageHeader,
  problemOf,
  ProblemNote,
} from '../../ui/index.ts';
import { t } from './intake.texts.ts';

/** What is done with health answers, before the first of them is asked. Agreeing starts the intake. */
export function CollectionNotice({
  error,
  pending,
  urgent,
  back,
  onAgree,
}: {
  error: unknown;
  pending: boolean;
  /** The way to advice that needs no consent. */
  urgent?: ReactNode;
  back?: ReactNode;
  onAgree: () => void;
}) {
  const [agreed, setAgreed] = useState(false);
  const [tried, setTried] = useState(false);
  const go = () => {
    setTried(true);
    if (agreed) onAgree();
    else focusFirstError();
  };
  return (
    <>
      <PageHeader title={collectionNotice.title} />
      <div className="flex flex-col gap-3">
        {collectionNotice.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {urgent}
      <div className="rounded-card border border-line bg-surface px-4 py-2">
        <Checkbox
          value={agreed}
          onChange={setAgreed}
          error={tried && !agreed ? t('notice.missing') : undefined}
        >
          {collectionNotice.agree}
        </Checkbox>
      </div>
      {error !== null && (
        <IntoView>
          <ProblemNote error={error} actions={actionFor(problemOf(error), back)} />
        </IntoView>
      )}
      <BottomBar>
        {back}
        <Button size="large" pending={pending} onPress={go}>
          {t('notice.continue')}
        </Button>
      </BottomBar>
    </>
  );
}

function actionFor(problem: ReturnType<typeof problemOf>, back: ReactNode): ReactNode {
  if (ownLinkNeeded.is(problem)) return back;
  if (!consentOutdated.is(problem)) return undefined;
  return (
    <Button tone="secondary" size="small" onPress={() => window.location.reload()}>
      {t('notice.again')}
    </Button>
  );
}
