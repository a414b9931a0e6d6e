import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { ClinicsModule } from '../clinics/clinics.module.ts';
import { AcceptInvitation } from './accept-invitation.ts';
import { AccountsController } from './accounts.controller.ts';
import { CheckPassword } from './check-password.ts';
import { DescribeSession } from './describe-session.ts';
import { EnterClinic } from './enter-clinic.ts';
import { InviteStaff } from './invite-staff.ts';
import { ManageMembers } from './manage-members.ts';
import { MembersController } from './members.controller.ts';
import { OpenSession } from './open-session.ts';
import { PasswordStrategy } from './password.strategy.ts';
import { AskForPasswordReset, RedeemPasswordReset } from './reset-password.ts';
import { ResumeSession } from './resume-session.ts';
import { SessionController } from './session.controller.ts';
import { SessionCookie } from './session-cookie.ts';
import { SessionGuard } from './session.guard.ts';
import { SessionStrategy } from './session.strategy.ts';
import { SignOut } from './sign-out.ts';
import { SignUp, SignUpGate } from './sign-up.ts';
import { SweepSessions } from './sweep-sessions.ts';

@Module({
  imports: [PassportModule, ClinicsModule],
  controllers: [SessionController, AccountsController, MembersController],
  providers: [
    AcceptInvitation,
    AskForPasswordReset,
    CheckPassword,
    DescribeSession,
    EnterClinic,
    InviteStaff,
    ManageMembers,
    OpenSession,
    PasswordStrategy,
    RedeemPasswordReset,
    ResumeSession,
    SessionCookie,
    SessionStrategy,
    SignOut,
    SignUp,
    SignUpGate,
    SweepSessions,
    { provide: APP_GUARD, useClass: SessionGuard },
  ],
  exports: [SignUp, InviteStaff, AcceptInvitation],
})
export class IdentityModule {}
