-- AlterTable
ALTER TABLE "therapists" ADD COLUMN     "area_polygon" JSONB,
ADD COLUMN     "rest_after_minutes" INTEGER,
ADD COLUMN     "rest_minutes" INTEGER;

-- AlterTable
ALTER TABLE "time_claims" ADD COLUMN     "choice" JSONB;

-- CreateTable
CREATE TABLE "road_times" (
    "clinic_id" UUID NOT NULL,
    "from_key" TEXT NOT NULL,
    "to_key" TEXT NOT NULL,
    "answered" BOOLEAN NOT NULL,
    "minutes" DOUBLE PRECISION,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "road_times_pkey" PRIMARY KEY ("clinic_id","from_key","to_key")
);

-- AddForeignKey
ALTER TABLE "road_times" ADD CONSTRAINT "road_times_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What Prisma does not know.

ALTER TABLE therapists ADD CONSTRAINT therapists_rest_whole CHECK ((rest_after_minutes IS NULL) = (rest_minutes IS NULL));
ALTER TABLE road_times ADD CONSTRAINT road_times_minutes_known CHECK (minutes IS NULL OR (answered AND minutes >= 0));

ALTER TABLE road_times ENABLE ROW LEVEL SECURITY;
ALTER TABLE road_times FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON road_times USING (clinic_id = (SELECT current_clinic()));
GRANT SELECT, INSERT, UPDATE ON road_times TO unbrace_app;
