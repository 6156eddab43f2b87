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
    "holderName" TEXT,
    "holderChat" TEXT,
    "heldSince" DATETIME,
    "byPhoneOf" TEXT,
    "enteredBy" TEXT,
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
