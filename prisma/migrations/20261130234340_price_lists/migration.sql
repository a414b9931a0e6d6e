-- CreateTable
CREATE TABLE "price_lists" (
    "clinic_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "effective_from" DATE NOT NULL,
    "rules" JSONB NOT NULL,
    "published_by_user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "price_lists_pkey" PRIMARY KEY ("clinic_id","version")
);

-- CreateIndex
CREATE INDEX "price_lists_clinic_id_effective_from_idx" ON "price_lists"("clinic_id", "effective_from");

-- AddForeignKey
ALTER TABLE "price_lists" ADD CONSTRAINT "price_lists_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE price_lists ENABLE ROW LEVEL SECURITY;
ALTER TABLE price_lists FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON price_lists USING (clinic_id = (SELECT current_clinic()));
-- A list that priced a visit stays as it was: never changed, never taken back.
GRANT SELECT, INSERT ON price_lists TO unbrace_app;
