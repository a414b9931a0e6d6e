-- CreateTable
CREATE TABLE "clinic_thresholds" (
    "clinic_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "changes" JSONB NOT NULL,
    "set_by_user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "clinic_thresholds_pkey" PRIMARY KEY ("clinic_id","version")
);

-- CreateTable
CREATE TABLE "rule_sign_offs" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "clinician" TEXT NOT NULL,
    "registration" TEXT NOT NULL,
    "rule_set" TEXT NOT NULL,
    "thresholds_version" INTEGER NOT NULL,
    "recorded_by_user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rule_sign_offs_pkey" PRIMARY KEY ("clinic_id","id")
);

-- AddForeignKey
ALTER TABLE "clinic_thresholds" ADD CONSTRAINT "clinic_thresholds_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "rule_sign_offs" ADD CONSTRAINT "rule_sign_offs_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE clinic_thresholds ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic_thresholds FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON clinic_thresholds USING (clinic_id = (SELECT current_clinic()));
ALTER TABLE rule_sign_offs ENABLE ROW LEVEL SECURITY;
ALTER TABLE rule_sign_offs FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON rule_sign_offs USING (clinic_id = (SELECT current_clinic()));
-- History: a version is never changed, a name is never taken back.
GRANT SELECT, INSERT ON clinic_thresholds, rule_sign_offs TO unbrace_app;
