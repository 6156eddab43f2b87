-- AlterTable
ALTER TABLE "Unit" ADD COLUMN     "provinceCode" TEXT;
