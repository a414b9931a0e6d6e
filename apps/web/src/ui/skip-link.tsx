import { t } from './ui.texts.ts';

/** The first thing a keyboard reaches: past the navigation, to the content. */
export function SkipLink() {
  return (
    <a
      href="#content"
      className="sr-only rounded-control bg-primary font-semibold text-on-primary focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:px-4 focus:py-2.5"
    >
      {t('skip.main')}
    </a>
  );
}
