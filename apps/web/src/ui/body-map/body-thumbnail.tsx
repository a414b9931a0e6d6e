import { backShapes } from './back-shapes.ts';
import type { BodyArea, BodyMark } from './body-area.ts';
import { Figure } from './figure.tsx';

/** The back at a glance, for the eye only: the words beside it and the body map that it opens say what it shows. */
export function BodyThumbnail({ areas, marks }: { areas: readonly BodyArea[]; marks: readonly BodyMark[] }) {
  return (
    <div aria-hidden className="w-7 shrink-0">
      <Figure
        side="back"
        shapes={backShapes}
        areas={areas}
        marks={marks}
        labelOf={(region) => region}
        onToggle={undefined}
        spine
        signs={false}
      />
    </div>
  );
}
