import type { TaxCode } from '@unbrace/shared/services';

const percent: Readonly<Record<TaxCode, number>> = { gst: 10, gst_free: 0 };

/** The tax within a price, in percent; GST is 10 since A New Tax System (Goods and Services Tax Imposition) Act 1999. */
export const taxPercentOf = (code: TaxCode): number => percent[code];
