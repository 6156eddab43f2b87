-- AlterTable
ALTER TABLE "Alias" ADD COLUMN     "addedAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "UnreadQuestion" (
    "words" TEXT NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 1,
    "firstAt" TIMESTAMP(3) NOT NULL,
    "lastAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "UnreadQuestion_pkey" PRIMARY KEY ("words")
);

-- CreateIndex
CREATE INDEX "UnreadQuestion_lastAt_idx" ON "UnreadQuestion"("lastAt");
