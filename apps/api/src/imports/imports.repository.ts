import { BookingId, ClientId, type Instant } from '@unbrace/shared/kernel';
import type { Tx } from '../platform/database/database.ts';

/** Who and what came from another system, by their numbers there. */
export class ImportsRepository {
  constructor(private readonly tx: Tx) {}

  async client(externalId: string): Promise<ClientId | null> {
    const where = { clinicId: this.tx.clinicId, externalId };
    const row = await this.tx.db.importedClient.findFirst({ where, select: { clientId: true } });
    return row && ClientId.parse(row.clientId);
  }

  /** Whoever of the clinic has that address; of several the one who came first. */
  async clientByEmail(email: string): Promise<ClientId | null> {
    const row = await this.tx.db.client.findFirst({
      where: { clinicId: this.tx.clinicId, email, retiredAt: null },
      select: { id: true },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
    return row && ClientId.parse(row.id);
  }

  async noteClient(externalId: string, clientId: ClientId, now: Instant): Promise<void> {
    const { clinicId } = this.tx;
    await this.tx.db.importedClient.create({
      data: { clinicId, externalId, clientId, createdAt: new Date(now) },
    });
  }

  async visit(externalId: string): Promise<BookingId | null> {
    const where = { clinicId: this.tx.clinicId, externalId };
    const row = await this.tx.db.importedVisit.findFirst({ where, select: { bookingId: true } });
    return row && BookingId.parse(row.bookingId);
  }

  async noteVisit(externalId: string, bookingId: BookingId, now: Instant): Promise<void> {
    const { clinicId } = this.tx;
    await this.tx.db.importedVisit.create({
      data: { clinicId, externalId, bookingId, createdAt: new Date(now) },
    });
  }

  /** Of two imports at once the second waits for the first, and then finds what it brought. */
  async alone(): Promise<void> {
    await this.tx.db
      .$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`import of ${this.tx.clinicId}`}, 0))`;
  }
}
