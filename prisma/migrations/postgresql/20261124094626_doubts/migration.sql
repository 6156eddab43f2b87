-- AlterTable
ALTER TABLE "OutboxMessage" ADD COLUMN     "doubts" INTEGER NOT NULL DEFAULT 0;
