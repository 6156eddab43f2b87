-- AlterTable
ALTER TABLE "OutboxMessage" ADD COLUMN "recipientId" INTEGER;

-- CreateTable
CREATE TABLE "Announcement" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "clusterCode" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "decisionId" INTEGER,
    "correctsId" INTEGER,
    "wrong" TEXT,
    "right" TEXT,
    "audience" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "authorId" INTEGER,
    "isPractice" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL,
    "plannedAt" DATETIME,
    "confirmedAt" DATETIME,
    "approvedById" INTEGER,
    "startsAt" DATETIME,
    "stoppedAt" DATETIME,
    "round" INTEGER NOT NULL DEFAULT 0,
    "toldState" TEXT NOT NULL DEFAULT '',
    "toldCount" INTEGER NOT NULL DEFAULT 0,
    "reportedRound" INTEGER,
    "phoneListAt" DATETIME,
    "closedAt" DATETIME,
    CONSTRAINT "Announcement_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Announcement_correctsId_fkey" FOREIGN KEY ("correctsId") REFERENCES "Announcement" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AnnouncementRecipient" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "announcementId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "unitCode" TEXT,
    "gap" TEXT,
    "ackedAt" DATETIME,
    "ackedChannel" TEXT,
    "chasedAt" DATETIME,
    "chasedChannel" TEXT,
    "phonedAt" DATETIME,
    "phonedById" INTEGER,
    CONSTRAINT "AnnouncementRecipient_announcementId_fkey" FOREIGN KEY ("announcementId") REFERENCES "Announcement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClusterPreference" (
    "clusterCode" TEXT NOT NULL PRIMARY KEY,
    "secondPersonApproves" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "ClusterPreference_clusterCode_fkey" FOREIGN KEY ("clusterCode") REFERENCES "Cluster" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Announcement_state_startsAt_idx" ON "Announcement"("state", "startsAt");

-- CreateIndex
CREATE INDEX "Announcement_contentHash_idx" ON "Announcement"("contentHash");

-- CreateIndex
CREATE UNIQUE INDEX "Announcement_clusterCode_year_number_key" ON "Announcement"("clusterCode", "year", "number");

-- CreateIndex
CREATE INDEX "AnnouncementRecipient_personId_idx" ON "AnnouncementRecipient"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "AnnouncementRecipient_announcementId_personId_key" ON "AnnouncementRecipient"("announcementId", "personId");

-- CreateIndex
CREATE INDEX "OutboxMessage_recipientId_idx" ON "OutboxMessage"("recipientId");
