import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-custom';
import type { Actor } from './actor.ts';
import { ResumeSession } from './resume-session.ts';
import { SessionCookie } from './session-cookie.ts';

/** Passport strategy: an opaque token in a cookie is looked up by its hash. */
@Injectable()
export class SessionStrategy extends PassportStrategy(Strategy, 'session') {
  constructor(
    private readonly resume: ResumeSession,
    private readonly cookie: SessionCookie,
  ) {
    super();
  }

  async validate(request: FastifyRequest): Promise<Actor | false> {
    const token = this.cookie.read(request);
    if (!token) return false;
    return (await this.resume.execute(token, request.ip)) ?? false;
  }
}
