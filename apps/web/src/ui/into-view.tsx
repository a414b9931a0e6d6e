import { type ReactNode, useEffect, useRef } from 'react';

/** What answers a press of a button and may appear beyond the edge of the screen: comes into sight and takes the focus. */
export function IntoView({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <div ref={box} tabIndex={-1} className="scroll-my-28 outline-none">
      {children}
    </div>
  );
}
