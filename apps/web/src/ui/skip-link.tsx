import { t } from './ui.texts.ts';

/** The first thing a keyboard reaches: past the navigation, to the content. */
export function SkipLink() {
  return (
    <a
      href="#content"
      className="fixed top-2 left-2 z-50 -translate-y-24 rounded-control bg-primary px-4 py-2.5 font-semibold text-on-primary focus:translate-y-0"
    >
      {t('skip.main')}
    </a>
  );
}
