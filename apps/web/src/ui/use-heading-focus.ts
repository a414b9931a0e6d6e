import { useEffect, useRef } from 'react';

/**
 * After a change of screen within a page: up to the top, and the focus to the new heading, so that it is read out and the
 * next Tab goes on from there. The first screen is left alone: a page that has just been opened begins at its beginning.
 */
export function useHeadingFocus(screen: string): void {
  const shown = useRef(screen);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    window.scrollTo({ top: 0 });
    return focusHeading();
  }, [screen]);
}

/** Focuses the page's heading, now or as soon as it has come to stay; gives how to stop waiting for it. */
export function focusHeading(): () => void {
  if (takeFocus()) return () => undefined;
  const observer = new MutationObserver(() => {
    if (takeFocus()) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
}

function takeFocus(): boolean {
  const heading = document.querySelector<HTMLElement>('#content h1:not([data-coming])');
  if (!heading) return false;
  heading.tabIndex = -1;
  heading.style.outline = 'none'; // not a control: the focus is for the screen reader only
  heading.focus({ preventScroll: true });
  return true;
}
