import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { UserId } from '@unbrace/shared/kernel';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-local';
import { CheckPassword } from './check-password.ts';

/** Passport strategy of the sign-in route: e-mail and password. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, 'password') {
  constructor(private readonly check: CheckPassword) {
    super({ usernameField: 'email', passReqToCallback: true, session: false });
  }

  validate(request: FastifyRequest, email: string, password: string): Promise<UserId> {
    return this.check.execute(email, password, request.ip);
  }
}
