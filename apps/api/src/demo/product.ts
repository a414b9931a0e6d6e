import { AskRoads } from '../availability/ask-roads.ts';
import { BlockTime } from '../availability/block-time.ts';
import { ChangeHours } from '../availability/change-hours.ts';
import { Osrm } from '../availability/osrm.ts';
import { BookForCaller } from '../bookings/book-for-caller.ts';
import { CancelBooking } from '../bookings/cancel-booking.ts';
import { HoldSlot } from '../bookings/hold-slot.ts';
import { RequestBooking } from '../bookings/request-booking.ts';
import { SearchSlots } from '../bookings/search-slots.ts';
import { SweepBookings } from '../bookings/sweep-bookings.ts';
import { TakingTime } from '../bookings/taking-time.ts';
import { ManageRecipients } from '../clients/manage-recipients.ts';
import { FindClinic } from '../clinics/find-clinic.ts';
import { AcceptInvitation } from '../identity/accept-invitation.ts';
import { OpenSession } from '../identity/open-session.ts';
import { ResumeSession } from '../identity/resume-session.ts';
import { SignUp, SignUpGate } from '../identity/sign-up.ts';
import { SaveAnswers } from '../intake/save-answers.ts';
import { StartIntake } from '../intake/start-intake.ts';
import { SubmitIntake } from '../intake/submit-intake.ts';
import { AcceptOffer } from '../offers/accept-offer.ts';
import { DeclineOffer } from '../offers/decline-offer.ts';
import { ListOffers } from '../offers/list-offers.ts';
import { ReviewOffer } from '../offers/review-offer.ts';
import { ManagePlaces } from '../places/manage-places.ts';
import { SettableClock } from '../platform/clock/clock.ts';
import type { Config } from '../platform/config/config.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database } from '../platform/database/database.ts';
import { Throttle } from '../platform/http/throttle.ts';
import { Sweeps } from '../platform/jobs/sweeps.ts';
import { ManageServices } from '../services/manage-services.ts';
import { ManageTherapists } from '../therapists/manage-therapists.ts';
import { AdvanceVisit } from '../visits/advance-visit.ts';
import { RecheckAtDoor } from '../visits/recheck-at-door.ts';
import { ReadVisit } from '../visits/read-visit.ts';
import { WriteNote } from '../visits/write-note.ts';

/** The product's own verbs on a clock that can be set: the demo's past is lived, not inserted. */
export function product(config: Config, migratorConfig: Config, startAt: number) {
  const clock = new SettableClock(startAt);
  const database = new Database(config);
  const migrator = new Database(migratorConfig);
  const vault = new Vault(config, clock);
  const findClinic = new FindClinic(database);
  const openSession = new OpenSession(database, clock);
  const askRoads = new AskRoads(database, clock, new Osrm(config));
  const takingTime = new TakingTime(database, askRoads);
  const readVisit = new ReadVisit(database, clock, vault);
  return {
    clock,
    database,
    migrator,
    vault,
    publicUrl: config.publicUrl,
    acceptInvitation: new AcceptInvitation(database, clock, openSession),
    acceptOffer: new AcceptOffer(database, clock, vault),
    recheckAtDoor: new RecheckAtDoor(database, clock, vault),
    advanceVisit: new AdvanceVisit(database, clock, vault, readVisit),
    blockTime: new BlockTime(database, clock),
    bookForCaller: new BookForCaller(takingTime, clock, vault, config),
    cancelBooking: new CancelBooking(database, clock),
    changeHours: new ChangeHours(database, clock),
    declineOffer: new DeclineOffer(database, clock),
    holdSlot: new HoldSlot(takingTime, clock, vault),
    listOffers: new ListOffers(database, clock),
    places: new ManagePlaces(database, clock),
    recipients: new ManageRecipients(database, clock),
    requestBooking: new RequestBooking(database, clock, vault, config),
    resumeSession: new ResumeSession(database, clock),
    reviewOffer: new ReviewOffer(database, clock, vault),
    saveAnswers: new SaveAnswers(database, clock, vault),
    searchSlots: new SearchSlots(database, clock, askRoads),
    services: new ManageServices(database, clock),
    signUp: new SignUp(
      database,
      clock,
      openSession,
      new SignUpGate(findClinic, new Throttle(database, clock)),
    ),
    startIntake: new StartIntake(database, clock, vault),
    submitIntake: new SubmitIntake(database, clock, vault, config),
    sweep: new SweepBookings(database, clock, vault, new Sweeps(database)),
    therapists: new ManageTherapists(database, clock),
    writeNote: new WriteNote(database, clock, vault, readVisit),
  };
}

export type Product = ReturnType<typeof product>;
