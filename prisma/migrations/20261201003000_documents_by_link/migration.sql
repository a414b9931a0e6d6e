-- AlterTable
-- Whoever comes by a private link has no account.
ALTER TABLE "care_documents" ALTER COLUMN "uploaded_by_user_id" DROP NOT NULL;
