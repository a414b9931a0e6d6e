import { collectionNotice } from '@unbrace/shared/intake';
import { type ReactNode, useState } from 'react';
import { BottomBar, Button, Checkbox, PageHeader, ProblemNote } from '../../ui/index.ts';
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
      <ProblemNote error={error} />
      <BottomBar>
        {back}
        <Button size="large" pending={pending} onPress={go}>
          {t('notice.continue')}
        </Button>
      </BottomBar>
    </>
  );
}
