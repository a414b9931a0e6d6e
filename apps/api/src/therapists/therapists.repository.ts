import { type AddTherapistRequest, type ChangeTherapistRequest, Therapist } from '@unbrace/shared/therapists';
import { type Instant, TherapistId, type UserId } from '@unbrace/shared/kernel';
import { v7 as uuid } from 'uuid';
import type { Tx } from '../platform/database/database.ts';
import { given } from '../platform/database/given.ts';
import type { Prisma } from '../platform/database/generated/client.ts';

const withServices = { therapistServices: { select: { serviceId: true } } } satisfies Prisma.TherapistInclude;
type Row = Prisma.TherapistGetPayload<{ include: typeof withServices }>;

/** The people who give treatments. */
export class TherapistsRepository {
  constructor(private readonly tx: Tx) {}

  async list({ retired }: { retired: boolean }): Promise<Therapist[]> {
    const rows = await this.tx.db.therapist.findMany({
      where: { clinicId: this.tx.clinicId, ...(retired ? {} : { retiredAt: null }) },
      include: withServices,
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
    });
    return rows.map(therapistOf);
  }

  async find(id: TherapistId): Promise<Therapist | null> {
    const row = await this.tx.db.therapist.findFirst({
      where: { clinicId: this.tx.clinicId, id },
      include: withServices,
    });
    return row && therapistOf(row);
  }

  async byIds(ids: readonly TherapistId[]): Promise<Therapist[]> {
    const rows = await this.tx.db.therapist.findMany({
      where: { clinicId: this.tx.clinicId, id: { in: [...ids] } },
      include: withServices,
    });
    return rows.map(therapistOf);
  }

  async add(
    { serviceIds, base, insuranceUntil, ...fields }: AddTherapistRequest,
    at: Instant,
  ): Promise<TherapistId> {
    const id = TherapistId.parse(uuid());
    const { clinicId } = this.tx;
    await this.tx.db.therapist.create({
      data: {
        ...fields,
        ...baseColumns(base),
        insuranceUntil: dateColumn(insuranceUntil),
        clinicId,
        id,
        createdAt: new Date(at),
      },
      select: { id: true },
    });
    await this.setServices(id, serviceIds);
    return id;
  }

  async change(
    id: TherapistId,
    { serviceIds, base, insuranceUntil, ...fields }: Omit<ChangeTherapistRequest, 'stranded'>,
  ): Promise<void> {
    await this.tx.db.therapist.updateMany({
      where: { clinicId: this.tx.clinicId, id },
      data: {
        ...given(fields),
        ...(base ? baseColumns(base) : {}),
        ...(insuranceUntil === undefined ? {} : { insuranceUntil: dateColumn(insuranceUntil) }),
      },
    });
    if (serviceIds) await this.setServices(id, serviceIds);
  }

  async setRetired(id: TherapistId, at: Instant | null): Promise<void> {
    const retiredAt = at === null ? null : new Date(at);
    await this.tx.db.therapist.updateMany({ where: { clinicId: this.tx.clinicId, id }, data: { retiredAt } });
  }

  /** @returns whether there is such a therapist. */
  async tieTo(id: TherapistId, userId: UserId): Promise<boolean> {
    const { count } = await this.tx.db.therapist.updateMany({
      where: { clinicId: this.tx.clinicId, id },
      data: { userId },
    });
    return count === 1;
  }

  private async setServices(therapistId: TherapistId, serviceIds: readonly string[]): Promise<void> {
    const { clinicId } = this.tx;
    await this.tx.db.therapistService.deleteMany({ where: { clinicId, therapistId } });
    await this.tx.db.therapistService.createMany({
      data: [...new Set(serviceIds)].map((serviceId) => ({ clinicId, therapistId, serviceId })),
    });
  }
}

function baseColumns({ label, latitude, longitude }: AddTherapistRequest['base']) {
  return { baseLabel: label, latitude, longitude };
}

function dateColumn(date: string | null): Date | null {
  return date === null ? null : new Date(`${date}T00:00:00Z`);
}

function therapistOf({
  therapistServices,
  baseLabel,
  latitude,
  longitude,
  insuranceUntil,
  ...row
}: Row): Therapist {
  return Therapist.parse({
    ...row,
    base: { label: baseLabel, latitude, longitude },
    insuranceUntil: insuranceUntil?.toISOString().slice(0, 10) ?? null,
    serviceIds: therapistServices.map(({ serviceId }) => serviceId),
    retired: row.retiredAt !== null,
    hasSignIn: row.userId !== null,
  });
}
