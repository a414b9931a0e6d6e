-- CreateTable
CREATE TABLE "care_task_reasons" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "task_id" UUID NOT NULL,
    "intake_id" UUID NOT NULL,
    "sealed" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "care_task_reasons_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateIndex
CREATE INDEX "care_task_reasons_clinic_id_task_id_created_at_idx" ON "care_task_reasons"("clinic_id", "task_id", "created_at");

-- AddForeignKey
ALTER TABLE "care_task_reasons" ADD CONSTRAINT "care_task_reasons_clinic_id_task_id_fkey" FOREIGN KEY ("clinic_id", "task_id") REFERENCES "care_tasks"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "care_task_reasons" ADD CONSTRAINT "care_task_reasons_clinic_id_intake_id_fkey" FOREIGN KEY ("clinic_id", "intake_id") REFERENCES "intakes"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "care_task_reasons" ADD CONSTRAINT "care_task_reasons_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE care_task_reasons ENABLE ROW LEVEL SECURITY;
ALTER TABLE care_task_reasons FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON care_task_reasons USING (clinic_id = (SELECT current_clinic()));
-- What was found stays as it was found.
GRANT SELECT, INSERT ON care_task_reasons TO unbrace_app;
