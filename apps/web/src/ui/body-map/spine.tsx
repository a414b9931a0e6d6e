/** The spine as a place of its own, hatched like every place that is not touched. */
export function Spine({ pattern }: { pattern: string }) {
  return (
    <rect
      x="96.5"
      y="70"
      width="7"
      height="160"
      rx="3.5"
      className="stroke-danger [stroke-width:0.8]"
      style={{ fill: `url(#${pattern})` }}
    />
  );
}
