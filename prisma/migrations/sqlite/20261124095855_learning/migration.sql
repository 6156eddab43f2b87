-- AlterTable
ALTER TABLE "Alias" ADD COLUMN "addedAt" DATETIME;

-- CreateTable
CREATE TABLE "UnreadQuestion" (
    "words" TEXT NOT NULL PRIMARY KEY,
    "count" INTEGER NOT NULL DEFAULT 1,
    "firstAt" DATETIME NOT NULL,
    "lastAt" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "UnreadQuestion_lastAt_idx" ON "UnreadQuestion"("lastAt");
