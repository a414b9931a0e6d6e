import { orSayWhy } from './plain-error.mjs';
import { turbo } from './turbo.mjs';

await orSayWhy(() => turbo('Building', ['build']));
