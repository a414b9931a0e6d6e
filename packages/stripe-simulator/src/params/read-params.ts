import type { z } from 'zod';
import { invalid, type Refusal } from '../api/stripe-error.ts';

/** The parameters of a request, or the first thing that is wrong with them in Stripe's words. */
export function readParams<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw issue ? refusalOf(deepest(issue)) : invalid('Invalid request.');
}

type Issue = z.core.$ZodIssue;

/** Of a union the branch that came furthest: it is what the caller meant. */
function deepest(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const branches = issue.errors.flatMap(([first]) => (first ? [deepest(first)] : []));
  const meant = branches.find((each) => each.code !== 'invalid_value' && each.code !== 'invalid_type');
  const inner = meant ?? branches.at(-1);
  return inner ? { ...inner, path: [...issue.path, ...inner.path] } : issue;
}

function refusalOf(issue: Issue): Refusal {
  const param = nameOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const names = issue.keys.map((key) => nameOf([...issue.path, key]));
      const plural = names.length > 1 ? 's' : '';
      return invalid(`Received unknown parameter${plural}: ${names.join(', ')}`, {
        code: 'parameter_unknown',
        param: names[0] ?? param,
      });
    }
    case 'invalid_type':
      if (issue.message.includes('received undefined'))
        return invalid(`Missing required param: ${param}.`, { code: 'parameter_missing', param });
      return invalid(`Invalid ${issue.expected === 'record' ? 'object' : issue.expected}`, { param });
    case 'custom': {
      const code = issue.params?.['code'] as string | undefined;
      const message = code === 'parameter_invalid_empty' ? emptyMessage(param) : issue.message;
      return invalid(message, code ? { code, param } : { param });
    }
    default:
      return invalid(issue.message, { param });
  }
}

const emptyMessage = (param: string): string =>
  `You passed an empty string for '${param}'. We assume empty values are an attempt to unset a parameter; however ` +
  `'${param}' cannot be unset. You should remove '${param}' from your request or supply a non-empty value.`;

/** `a[b][0]`, as the form had it. */
const nameOf = ([first, ...rest]: readonly PropertyKey[]): string =>
  first === undefined ? '' : String(first) + rest.map((part) => `[${String(part)}]`).join('');
