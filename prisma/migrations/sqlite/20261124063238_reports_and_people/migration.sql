-- AlterTable
ALTER TABLE "OutboxMessage" ADD COLUMN "replacesId" INTEGER;

-- CreateTable
CREATE TABLE "CalendarDay" (
    "day" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "basis" TEXT
);

-- CreateTable
CREATE TABLE "ReportRequest" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "code" TEXT NOT NULL,
    "clusterCode" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "periodYear" INTEGER NOT NULL,
    "part" TEXT NOT NULL,
    "periodFrom" TEXT NOT NULL,
    "periodTo" TEXT NOT NULL,
    "asOf" TEXT NOT NULL,
    "opensAt" DATETIME NOT NULL,
    "dueOn" TEXT NOT NULL,
    "dueTime" TEXT NOT NULL,
    "shift" TEXT NOT NULL,
    "dueAt" DATETIME NOT NULL,
    "formVersion" INTEGER NOT NULL DEFAULT 1,
    "isPractice" BOOLEAN NOT NULL DEFAULT false,
    "closedAt" DATETIME,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "ReportSection" (
    "requestId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,

    PRIMARY KEY ("requestId", "position"),
    CONSTRAINT "ReportSection_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ReportRequest" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReportItem" (
    "requestId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "indicatorCode" TEXT NOT NULL,
    "sectionPosition" INTEGER NOT NULL,

    PRIMARY KEY ("requestId", "position"),
    CONSTRAINT "ReportItem_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ReportRequest" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ReportItem_requestId_sectionPosition_fkey" FOREIGN KEY ("requestId", "sectionPosition") REFERENCES "ReportSection" ("requestId", "position") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ReportItem_indicatorCode_fkey" FOREIGN KEY ("indicatorCode") REFERENCES "Indicator" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReportDuty" (
    "requestId" INTEGER NOT NULL,
    "unitCode" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "extendedTo" DATETIME,

    PRIMARY KEY ("requestId", "unitCode"),
    CONSTRAINT "ReportDuty_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ReportRequest" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ReportDuty_unitCode_fkey" FOREIGN KEY ("unitCode") REFERENCES "Unit" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Report" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "requestId" INTEGER NOT NULL,
    "unitCode" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "formVersion" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 0,
    "holderId" INTEGER,
    "holderChat" TEXT,
    "heldSince" DATETIME,
    "byPhoneOf" TEXT,
    "enteredById" INTEGER,
    "confirmedAt" DATETIME,
    "submittedAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Report_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ReportRequest" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Report_unitCode_fkey" FOREIGN KEY ("unitCode") REFERENCES "Unit" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReportAnswer" (
    "reportId" INTEGER NOT NULL,
    "indicatorCode" TEXT NOT NULL,
    "value" BIGINT,
    "absence" TEXT,
    "qualifier" TEXT,
    "reason" TEXT,
    "unusual" TEXT NOT NULL DEFAULT '',
    "questioned" TEXT,
    "personId" INTEGER,
    "updatedAt" DATETIME NOT NULL,

    PRIMARY KEY ("reportId", "indicatorCode"),
    CONSTRAINT "ReportAnswer_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ReportAnswer_indicatorCode_fkey" FOREIGN KEY ("indicatorCode") REFERENCES "Indicator" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReportVersion" (
    "reportId" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "personId" INTEGER,
    "channel" TEXT NOT NULL,
    "formVersion" INTEGER NOT NULL,
    "byPhoneOf" TEXT,
    "enteredById" INTEGER,
    "daysLate" INTEGER NOT NULL,
    "answers" TEXT NOT NULL,

    PRIMARY KEY ("reportId", "version"),
    CONSTRAINT "ReportVersion_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReportStep" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "reportId" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "personId" INTEGER,
    "channel" TEXT,
    "action" TEXT NOT NULL,
    "reason" TEXT,
    CONSTRAINT "ReportStep_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReportFile" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "reportId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "content" BLOB NOT NULL,
    "personId" INTEGER,
    "at" DATETIME NOT NULL,
    CONSTRAINT "ReportFile_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Extension" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "requestId" INTEGER NOT NULL,
    "unitCode" TEXT NOT NULL,
    "until" DATETIME NOT NULL,
    "reason" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "askedBy" INTEGER,
    "askedAt" DATETIME NOT NULL,
    "decidedBy" INTEGER,
    "decidedAt" DATETIME,
    "answer" TEXT,
    CONSTRAINT "Extension_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ReportRequest" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Extension_unitCode_fkey" FOREIGN KEY ("unitCode") REFERENCES "Unit" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "UnitPreference" (
    "unitCode" TEXT NOT NULL PRIMARY KEY,
    "leaderSignsOff" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "UnitPreference_unitCode_fkey" FOREIGN KEY ("unitCode") REFERENCES "Unit" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "linkHash" TEXT NOT NULL,
    "codeHash" TEXT,
    "codeUntil" DATETIME,
    "codeTries" INTEGER NOT NULL DEFAULT 0,
    "unitCode" TEXT,
    "role" TEXT NOT NULL,
    "name" TEXT,
    "personId" INTEGER,
    "invitedById" INTEGER,
    "isPractice" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME,
    "usedById" INTEGER,
    "revokedAt" DATETIME
);

-- CreateTable
CREATE TABLE "CodeGuard" (
    "channel" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "tries" INTEGER NOT NULL,
    "windowFrom" DATETIME NOT NULL,
    "lockedUntil" DATETIME,

    PRIMARY KEY ("channel", "chat")
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "personId" INTEGER NOT NULL,
    "notice" TEXT NOT NULL,
    "textHash" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Consent_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PrivacyRequest" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "personId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "detail" TEXT,
    "askedAt" DATETIME NOT NULL,
    "answerBy" DATETIME NOT NULL,
    "finishBy" DATETIME NOT NULL,
    "doneAt" DATETIME,
    "doneById" INTEGER,
    "outcome" TEXT,
    CONSTRAINT "PrivacyRequest_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Contact" (
    "channel" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "heardAt" DATETIME,
    "isFollowing" BOOLEAN,
    "unreachableSince" DATETIME,
    "failure" TEXT,
    "movedTo" TEXT,

    PRIMARY KEY ("channel", "chat")
);

-- CreateTable
CREATE TABLE "ChannelToken" (
    "channel" TEXT NOT NULL PRIMARY KEY,
    "accessToken" TEXT NOT NULL,
    "refreshToken" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "lockedBy" TEXT,
    "lockedUntil" DATETIME,
    "updatedAt" DATETIME NOT NULL
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Account" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "personId" INTEGER NOT NULL,
    "channel" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "isPreferred" BOOLEAN NOT NULL DEFAULT false,
    "linkedAt" DATETIME NOT NULL,
    "blockedAt" DATETIME,
    "failure" TEXT,
    CONSTRAINT "Account_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Account" ("channel", "chat", "id", "linkedAt", "personId", "state") SELECT "channel", "chat", "id", "linkedAt", "personId", "state" FROM "Account";
DROP TABLE "Account";
ALTER TABLE "new_Account" RENAME TO "Account";
CREATE INDEX "Account_personId_idx" ON "Account"("personId");
CREATE UNIQUE INDEX "Account_channel_chat_key" ON "Account"("channel", "chat");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "ReportRequest_code_key" ON "ReportRequest"("code");

-- CreateIndex
CREATE INDEX "ReportRequest_clusterCode_year_idx" ON "ReportRequest"("clusterCode", "year");

-- CreateIndex
CREATE UNIQUE INDEX "ReportItem_requestId_indicatorCode_key" ON "ReportItem"("requestId", "indicatorCode");

-- CreateIndex
CREATE UNIQUE INDEX "Report_code_key" ON "Report"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Report_requestId_unitCode_key" ON "Report"("requestId", "unitCode");

-- CreateIndex
CREATE INDEX "ReportStep_reportId_idx" ON "ReportStep"("reportId");

-- CreateIndex
CREATE UNIQUE INDEX "ReportFile_reportId_sha256_key" ON "ReportFile"("reportId", "sha256");

-- CreateIndex
CREATE INDEX "Extension_requestId_unitCode_idx" ON "Extension"("requestId", "unitCode");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_linkHash_key" ON "Invitation"("linkHash");

-- CreateIndex
CREATE INDEX "Invitation_codeHash_idx" ON "Invitation"("codeHash");

-- CreateIndex
CREATE INDEX "Consent_personId_idx" ON "Consent"("personId");

-- CreateIndex
CREATE INDEX "PrivacyRequest_personId_idx" ON "PrivacyRequest"("personId");
