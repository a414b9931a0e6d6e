/** Lines that let the eye tell front from back. Not regions, and in nobody's way. */
const lines = {
  front: [
    'M92 37.5q2.5-2 5 0M103 37.5q2.5-2 5 0M100 40v7.5q-1.5 2-2.5 1M94.5 55q5.5 2.5 11 0',
    'M94 95q-12-3-27-1M106 95q12-3 27-1',
    'M180 283v14M184 283v17M187.5 281v14M20 283v14M16 283v17M12.5 281v14',
    'M122 469v4M126 468v4M118 470v3M78 469v4M74 468v4M82 470v3',
    'M100 104v44M72 142q12 12 26 5M128 142q-12 12-26 5',
    'M100 214v3.5',
    'M74 350q6-6 12 0M126 350q-6-6-12 0',
  ],
  back: [
    'M180 283v14M184 283v17M187.5 281v14M20 283v14M16 283v17M12.5 281v14',
    'M100 72v152',
    'M86 116q-11 6-10 20q1 11 8 17M114 116q11 6 10 20q-1 11-8 17',
    'M100 250v24M98 276q-12 8-26 3M102 276q12 8 26 3',
    'M73 358q6 4 12 0M127 358q-6 4-12 0',
  ],
} as const;

export function Details({ side }: { side: 'front' | 'back' }) {
  return (
    <g
      fill="none"
      strokeWidth="1.1"
      strokeLinecap="round"
      className="pointer-events-none stroke-line-strong"
      opacity="0.6"
    >
      {lines[side].map((line) => (
        <path key={line} d={line} />
      ))}
    </g>
  );
}
