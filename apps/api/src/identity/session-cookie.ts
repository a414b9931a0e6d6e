import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../platform/config/config.ts';
import { absoluteLifeMs } from './session-life.ts';

/** The session's cookie: HttpOnly, SameSite=Lax, and `__Host-` with Secure wherever people come over https. */
@Injectable()
export class SessionCookie {
  private readonly name: string;
  private readonly secure: boolean;

  constructor(config: Config) {
    this.secure = config.secureCookies;
    this.name = this.secure ? '__Host-unbrace' : 'unbrace';
  }

  read(request: FastifyRequest): string | undefined {
    return request.cookies[this.name];
  }

  set(reply: FastifyReply, token: string): void {
    void reply.setCookie(this.name, token, { ...this.options(), maxAge: absoluteLifeMs / 1_000 });
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.name, this.options());
  }

  private options() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.secure } as const;
  }
}
