-- AlterTable
ALTER TABLE "Report" DROP COLUMN "enteredBy",
DROP COLUMN "holderName",
ADD COLUMN     "enteredById" INTEGER;
