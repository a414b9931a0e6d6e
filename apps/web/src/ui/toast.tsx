import { CircleCheck, Info, TriangleAlert, X } from 'lucide-react';
import {
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components';
import { Button, IconButton } from './button.tsx';
import { cx } from './class-names.ts';
import { inkTone } from './tone.ts';
import { t } from './ui.texts.ts';

export interface ToastMessage {
  readonly tone?: 'good' | 'info' | 'caution';
  readonly title: string;
  readonly text?: string;
  /** One thing that can be done about it while it is shown. */
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });
const icons = { good: CircleCheck, info: Info, caution: TriangleAlert };

/** Says that something worked. What went wrong, or must be acted upon, belongs on the page: ProblemNote, Callout. */
export function toast(message: ToastMessage): void {
  // Eight seconds: long enough to read aloud, and longer where something can be done; the pause on hover and focus is the queue's.
  queue.add(message, { timeout: message.action ? 15_000 : 8_000 });
}

/** Once, in the root of the product. */
export function ToastRegion() {
  return (
    <AriaToastRegion
      queue={queue}
      aria-label={t('toast.region')}
      // At the top of a desk's screen: at the bottom are the buttons of drawers and dialogs.
      className="fixed inset-x-4 bottom-20 z-50 flex flex-col items-center gap-2 rounded-card sm:inset-x-auto sm:top-4 sm:bottom-auto sm:left-1/2 sm:-translate-x-1/2"
    >
      {({ toast: shown }) => {
        const { tone = 'good', title, text, action } = shown.content;
        const Icon = icons[tone];
        return (
          <AriaToast
            toast={shown}
            className="flex w-full max-w-sm animate-in items-start gap-3 rounded-card border border-line bg-raised py-2 pr-2 pl-4 text-ink shadow-float"
          >
            <Icon aria-hidden className={cx('mt-3 size-5 shrink-0', inkTone[tone])} />
            <ToastContent className="flex-1 py-2.5 text-sm">
              <Text slot="title" className="block font-semibold">
                {title}
              </Text>
              {text !== undefined && (
                <Text slot="description" className="block text-ink-soft">
                  {text}
                </Text>
              )}
            </ToastContent>
            {action && (
              <Button
                tone="quiet"
                onPress={() => {
                  queue.close(shown.key);
                  action.onPress();
                }}
              >
                {action.label}
              </Button>
            )}
            <IconButton slot="close" label={t('close')} icon={<X aria-hidden className="size-4" />} />
          </AriaToast>
        );
      }}
    </AriaToastRegion>
  );
}
