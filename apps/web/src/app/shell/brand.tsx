/** The mark and a name beside it: the clinic's where a clinic is known, else the product's. */
export function Brand({ name }: { name: string }) {
  return (
    <span className="inline-flex min-w-0 items-center gap-2.5">
      <svg viewBox="0 0 64 64" aria-hidden className="size-8 shrink-0">
        <rect width="64" height="64" rx="18" className="fill-primary" />
        <path
          d="M20 15v18c0 9 5 15 12 15s12-6 12-15V15"
          fill="none"
          className="stroke-on-primary"
          strokeWidth="7"
          strokeLinecap="round"
        />
        <circle cx="32" cy="24" r="5" className="fill-coral" />
      </svg>
      <span className="line-clamp-2 font-display text-lg leading-tight font-semibold">{name}</span>
    </span>
  );
}
