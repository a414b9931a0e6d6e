import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Dialog as AriaDialog,
  Heading,
  Modal,
  ModalOverlay,
  type ModalOverlayProps,
} from 'react-aria-components';
import { IconButton } from './button.tsx';
import { cx } from './class-names.ts';
import { t } from './ui.texts.ts';

export interface DialogProps extends Pick<ModalOverlayProps, 'isOpen' | 'onOpenChange' | 'isDismissable'> {
  title: string;
  /** `alertdialog` for a question that must be answered. */
  role?: 'dialog' | 'alertdialog';
  children: ReactNode;
  /** The buttons, the main one last; they stay in sight. */
  actions?: ReactNode;
}

const overlayClasses = 'fixed inset-0 z-40 flex h-(--visual-viewport-height) bg-scrim';

/** Asks one thing. Inside a `DialogTrigger`, or controlled by `isOpen`. A sheet from below on a phone. */
export function Dialog({ title, role = 'dialog', children, actions, ...rest }: DialogProps) {
  return (
    <ModalOverlay
      isDismissable
      {...rest}
      className={`${overlayClasses} items-end justify-center sm:items-center sm:p-6`}
    >
      <Modal className="flex max-h-full w-full max-w-lg flex-col overflow-hidden rounded-t-sheet bg-raised shadow-float data-entering:animate-rise sm:rounded-card sm:data-entering:animate-in">
        <Sheet title={title} role={role} actions={actions}>
          {children}
        </Sheet>
      </Modal>
    </ModalOverlay>
  );
}

/** More than a dialog holds: details beside the page. From the right on a desk, full width on a phone. */
export function Drawer({ title, role = 'dialog', children, actions, ...rest }: DialogProps) {
  return (
    <ModalOverlay isDismissable {...rest} className={`${overlayClasses} justify-end`}>
      <Modal className="flex h-full w-full max-w-xl flex-col bg-raised shadow-float data-entering:animate-slide">
        <Sheet title={title} role={role} actions={actions}>
          {children}
        </Sheet>
      </Modal>
    </ModalOverlay>
  );
}

function Sheet({
  title,
  role,
  children,
  actions,
}: Required<Pick<DialogProps, 'title' | 'role' | 'children' | 'actions'>>) {
  return (
    <AriaDialog role={role} className="flex min-h-0 flex-1 flex-col outline-none">
      {({ close }) => (
        <>
          <header className="flex items-start gap-3 border-b border-line px-5 py-3">
            <Heading slot="title" className="flex-1 pt-1.5 font-display text-xl font-semibold">
              {title}
            </Heading>
            <IconButton label={t('close')} icon={<X aria-hidden className="size-5" />} onPress={close} />
          </header>
          <div className={cx('flex-1 overflow-y-auto px-5 py-4', !actions && 'pb-safe')}>{children}</div>
          {actions !== undefined && actions !== null && (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-5 pt-3 pb-safe">
              {actions}
            </footer>
          )}
        </>
      )}
    </AriaDialog>
  );
}
