-- CreateTable
CREATE TABLE "Reminder" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "requestId" INTEGER NOT NULL,
    "unitCode" TEXT NOT NULL,
    "slot" TEXT NOT NULL,
    "personId" INTEGER NOT NULL,
    "rung" TEXT NOT NULL,
    "jobKey" TEXT,
    "reason" TEXT,
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "FilingPromise" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "requestId" INTEGER NOT NULL,
    "unitCode" TEXT NOT NULL,
    "personId" INTEGER NOT NULL,
    "day" TEXT NOT NULL,
    "madeAt" DATETIME NOT NULL,
    "withdrawnAt" DATETIME
);

-- CreateTable
CREATE TABLE "TimeAway" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "personId" INTEGER NOT NULL,
    "fromDay" TEXT NOT NULL,
    "toDay" TEXT NOT NULL,
    "substituteId" INTEGER,
    "saidAt" DATETIME NOT NULL,
    "endedAt" DATETIME
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_ReportRequest" (
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
    "reminders" TEXT,
    "isAnnounced" BOOLEAN NOT NULL DEFAULT false,
    "closedAt" DATETIME,
    "createdAt" DATETIME NOT NULL
);
INSERT INTO "new_ReportRequest" ("asOf", "closedAt", "clusterCode", "code", "createdAt", "dueAt", "dueOn", "dueTime", "formVersion", "id", "isPractice", "kind", "opensAt", "part", "periodFrom", "periodTo", "periodYear", "shift", "title", "year") SELECT "asOf", "closedAt", "clusterCode", "code", "createdAt", "dueAt", "dueOn", "dueTime", "formVersion", "id", "isPractice", "kind", "opensAt", "part", "periodFrom", "periodTo", "periodYear", "shift", "title", "year" FROM "ReportRequest";
DROP TABLE "ReportRequest";
ALTER TABLE "new_ReportRequest" RENAME TO "ReportRequest";
CREATE UNIQUE INDEX "ReportRequest_code_key" ON "ReportRequest"("code");
CREATE INDEX "ReportRequest_clusterCode_year_idx" ON "ReportRequest"("clusterCode", "year");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Reminder_jobKey_idx" ON "Reminder"("jobKey");

-- CreateIndex
CREATE INDEX "Reminder_personId_idx" ON "Reminder"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Reminder_requestId_unitCode_slot_personId_key" ON "Reminder"("requestId", "unitCode", "slot", "personId");

-- CreateIndex
CREATE INDEX "FilingPromise_requestId_unitCode_idx" ON "FilingPromise"("requestId", "unitCode");

-- CreateIndex
CREATE INDEX "TimeAway_personId_idx" ON "TimeAway"("personId");

-- CreateIndex
CREATE INDEX "TimeAway_toDay_idx" ON "TimeAway"("toDay");
