/** The road to a home, a hotel and a workplace. Says nothing that the words beside it do not. */
export function RoadPicture() {
  return (
    <svg
      viewBox="0 0 640 300"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden
      className="h-36 w-full rounded-card bg-primary-soft sm:h-48 lg:aspect-[32/15] lg:h-auto lg:self-center"
    >
      <circle cx="520" cy="84" r="40" className="fill-coral" />
      <path d="M0 196c90-62 176-64 262-18s150 26 214-22 120-38 164-12v156H0z" className="fill-primary/15" />
      <path d="M0 236c110-44 214-40 316-10s214 16 324-40v114H0z" className="fill-primary/25" />
      <Buildings />
      <path
        d="M-10 286c120-34 230-40 330-26s210 10 330-26"
        className="stroke-surface"
        fill="none"
        strokeWidth="26"
      />
      <path
        d="M-10 286c120-34 230-40 330-26s210 10 330-26"
        className="stroke-line-strong"
        fill="none"
        strokeWidth="2.5"
        strokeDasharray="16 14"
      />
      <Van />
    </svg>
  );
}

function Buildings() {
  return (
    <g className="fill-surface stroke-primary" strokeWidth="3" strokeLinejoin="round">
      <path d="M74 238v-58l50-38 50 38v52z" />
      <path d="M62 190l62-48 62 48" fill="none" strokeWidth="6" strokeLinecap="round" />
      <path d="M112 236v-30h24v28z" className="fill-primary" />
      <path d="M300 236V92h84v150z" />
      <path d="M318 116h14m20 0h14m-48 30h14m20 0h14m-48 30h14m20 0h14" strokeWidth="9" />
      <path d="M332 240v-30h20v30z" className="fill-primary" />
      <path d="M470 234v-96h104v82z" />
      <path d="M486 162h72m-72 24h72" strokeWidth="9" strokeDasharray="16 12" />
      <path
        d="M124 122c-14-17-20-26-20-36a20 20 0 0 1 40 0c0 10-6 19-20 36z"
        className="fill-coral"
        strokeWidth="0"
      />
      <circle cx="124" cy="86" r="7" strokeWidth="0" />
    </g>
  );
}

function Van() {
  return (
    <g>
      <path d="M196 264v-34a8 8 0 0 1 8-8h46c8 0 12 3 16 10l10 16 12 4v12z" className="fill-primary" />
      <path d="M238 230h14c4 0 7 2 9 6l6 10h-29z" className="fill-surface" />
      <path
        d="M212 234v8c0 5 3 8 7 8s7-3 7-8v-8"
        fill="none"
        className="stroke-on-primary"
        strokeWidth="4"
        strokeLinecap="round"
      />
      <circle cx="216" cy="264" r="10" className="fill-ink" />
      <circle cx="268" cy="264" r="10" className="fill-ink" />
    </g>
  );
}
