import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button, TextField, toast } from '../../ui/index.ts';
import { t } from './calendars.texts.ts';

/** A link that is shown once, to be copied. */
export function CopyLink({ url }: { url: string }) {
  const [copied, setCopied] = useState(false);
  // Without https a browser may have no clipboard: the text is there to be selected.
  const copy = () => {
    const failed = () => toast({ tone: 'caution', title: t('copy.failed') });
    if (!('clipboard' in navigator)) {
      failed();
      return;
    }
    navigator.clipboard.writeText(url).then(() => setCopied(true), failed);
  };
  const Icon = copied ? Check : Copy;
  return (
    <div className="flex flex-col gap-3">
      <TextField label={t('link')} hint={t('link.hint')} value={url} isReadOnly />
      <div role="status">
        <Button onPress={copy}>
          <Icon aria-hidden className="size-4" />
          {copied ? t('copied') : t('copy')}
        </Button>
      </div>
    </div>
  );
}
