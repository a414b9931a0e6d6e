import {
  applyDecorators,
  type CanActivate,
  type ExecutionContext,
  Injectable,
  SetMetadata,
  UseGuards,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { z } from 'zod';
import { Throttle } from './throttle.ts';

const limitKey = 'throttled';
const Limit = z.object({ name: z.string(), limit: z.int(), windowMs: z.int() });
const Asking = z.object({ ip: z.string(), user: z.object({ userId: z.string() }).optional() });

/** Counts what one person asks of a route, or one address where nobody is signed in. */
@Injectable()
export class ThrottledGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly throttle: Throttle,
  ) {}

  /** @throws Problem too-many */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { name, limit, windowMs } = Limit.parse(this.reflector.get(limitKey, context.getHandler()));
    const { ip, user } = Asking.parse(context.switchToHttp().getRequest());
    await this.throttle.count(name, user?.userId ?? ip, limit, windowMs);
    return true;
  }
}

/** At most `limit` requests within `windowMs`, from one person or one address. */
export const Throttled = (name: string, limit: number, windowMs: number): MethodDecorator =>
  applyDecorators(SetMetadata(limitKey, { name, limit, windowMs }), UseGuards(ThrottledGuard));
