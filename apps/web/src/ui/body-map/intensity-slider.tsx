import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';

/** How strong one place is, 0 to 10. */
export function IntensitySlider({
  label,
  value,
  onChange,
}: {
  label: string;
  value: number;
  onChange: (value: number) => void;
}) {
  return (
    <Slider<number>
      aria-label={label}
      value={value}
      minValue={0}
      maxValue={10}
      onChange={onChange}
      className="flex w-full items-center gap-3"
    >
      <SliderTrack className="relative mx-3.5 h-11 flex-1 cursor-pointer">
        <span
          aria-hidden
          className="absolute inset-x-0 top-1/2 h-1.5 -translate-y-1/2 rounded-full bg-line"
        />
        <span
          aria-hidden
          style={{ width: `${value * 10}%` }}
          className="absolute top-1/2 h-1.5 -translate-y-1/2 rounded-full bg-coral"
        />
        <SliderThumb className="top-1/2 size-7 rounded-full border-4 border-raised bg-danger shadow-card" />
      </SliderTrack>
      <output className="w-6 text-right text-lg font-semibold tabular-nums">{value}</output>
    </Slider>
  );
}
