-- CreateTable
CREATE TABLE "PaperFiling" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "requestId" INTEGER NOT NULL,
    "unitCode" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "saidBy" INTEGER,
    "saidAt" DATETIME NOT NULL,
    "decidedBy" INTEGER,
    "decidedAt" DATETIME,
    CONSTRAINT "PaperFiling_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ReportRequest" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PaperFiling_unitCode_fkey" FOREIGN KEY ("unitCode") REFERENCES "Unit" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TimelinessRuling" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "requestId" INTEGER NOT NULL,
    "unitCode" TEXT NOT NULL,
    "daysLate" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "personId" INTEGER,
    "at" DATETIME NOT NULL,
    CONSTRAINT "TimelinessRuling_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ReportRequest" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "TimelinessRuling_unitCode_fkey" FOREIGN KEY ("unitCode") REFERENCES "Unit" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Nudge" (
    "requestId" INTEGER NOT NULL,
    "unitCode" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "personId" INTEGER,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("requestId", "unitCode", "day"),
    CONSTRAINT "Nudge_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ReportRequest" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Nudge_unitCode_fkey" FOREIGN KEY ("unitCode") REFERENCES "Unit" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RollCall" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "clusterCode" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "isPractice" BOOLEAN NOT NULL,
    "startedBy" INTEGER,
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "RollCallAnswer" (
    "rollCallId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "answeredAt" DATETIME,

    PRIMARY KEY ("rollCallId", "personId"),
    CONSTRAINT "RollCallAnswer_rollCallId_fkey" FOREIGN KEY ("rollCallId") REFERENCES "RollCall" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "PaperFiling_requestId_unitCode_idx" ON "PaperFiling"("requestId", "unitCode");

-- CreateIndex
CREATE INDEX "TimelinessRuling_requestId_unitCode_idx" ON "TimelinessRuling"("requestId", "unitCode");

-- CreateIndex
CREATE INDEX "RollCall_clusterCode_year_idx" ON "RollCall"("clusterCode", "year");

-- CreateIndex
CREATE INDEX "RollCallAnswer_personId_idx" ON "RollCallAnswer"("personId");
