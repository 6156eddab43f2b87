-- CreateTable
CREATE TABLE "Pledge" (
    "clusterCode" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "signedOn" TEXT NOT NULL,
    "place" TEXT,
    "personId" INTEGER,
    "recordedAt" DATETIME NOT NULL,

    PRIMARY KEY ("clusterCode", "year"),
    CONSTRAINT "Pledge_clusterCode_year_fkey" FOREIGN KEY ("clusterCode", "year") REFERENCES "ClusterYear" ("clusterCode", "year") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PledgeSignature" (
    "clusterCode" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "unitCode" TEXT NOT NULL,
    "signer" TEXT,

    PRIMARY KEY ("clusterCode", "year", "unitCode"),
    CONSTRAINT "PledgeSignature_clusterCode_year_fkey" FOREIGN KEY ("clusterCode", "year") REFERENCES "Pledge" ("clusterCode", "year") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PledgeSignature_unitCode_fkey" FOREIGN KEY ("unitCode") REFERENCES "Unit" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PledgeTarget" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "clusterCode" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "unitCode" TEXT NOT NULL,
    "indicatorCode" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "value" BIGINT,
    "isCurrent" BOOLEAN NOT NULL DEFAULT true,
    "personId" INTEGER,
    "recordedAt" DATETIME NOT NULL,
    CONSTRAINT "PledgeTarget_clusterCode_year_fkey" FOREIGN KEY ("clusterCode", "year") REFERENCES "ClusterYear" ("clusterCode", "year") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PledgeTarget_unitCode_fkey" FOREIGN KEY ("unitCode") REFERENCES "Unit" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PledgeTarget_indicatorCode_fkey" FOREIGN KEY ("indicatorCode") REFERENCES "Indicator" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ScoreTemplate" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "clusterCode" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "basis" TEXT,
    "isTest" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL,
    "publishedAt" DATETIME,
    CONSTRAINT "ScoreTemplate_clusterCode_year_fkey" FOREIGN KEY ("clusterCode", "year") REFERENCES "ClusterYear" ("clusterCode", "year") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ScoreItem" (
    "templateId" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "block" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "maxPoints" INTEGER NOT NULL,

    PRIMARY KEY ("templateId", "code"),
    CONSTRAINT "ScoreItem_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "ScoreTemplate" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Score" (
    "templateId" INTEGER NOT NULL,
    "itemCode" TEXT NOT NULL,
    "unitCode" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "personId" INTEGER,
    "recordedAt" DATETIME NOT NULL,

    PRIMARY KEY ("templateId", "itemCode", "unitCode", "stage"),
    CONSTRAINT "Score_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "ScoreTemplate" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Score_unitCode_fkey" FOREIGN KEY ("unitCode") REFERENCES "Unit" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "VoteTally" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "clusterCode" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "heldOn" TEXT NOT NULL,
    "over" INTEGER NOT NULL,
    "under" INTEGER NOT NULL,
    "isStrict" BOOLEAN NOT NULL,
    "base" TEXT NOT NULL,
    "isSecret" BOOLEAN NOT NULL,
    "members" INTEGER NOT NULL,
    "present" INTEGER NOT NULL,
    "inFavour" INTEGER NOT NULL,
    "against" INTEGER NOT NULL,
    "blank" INTEGER NOT NULL,
    "paper" TEXT,
    "personId" INTEGER,
    "recordedAt" DATETIME NOT NULL,
    CONSTRAINT "VoteTally_clusterCode_year_fkey" FOREIGN KEY ("clusterCode", "year") REFERENCES "ClusterYear" ("clusterCode", "year") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Handover" (
    "clusterCode" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "fromUnit" TEXT NOT NULL,
    "toUnit" TEXT NOT NULL,
    "onDay" TEXT NOT NULL,
    "givenAt" DATETIME,
    "givenBy" INTEGER,
    "takenAt" DATETIME,
    "takenBy" INTEGER,
    "plannedBy" INTEGER,
    "plannedAt" DATETIME NOT NULL,

    PRIMARY KEY ("clusterCode", "year"),
    CONSTRAINT "Handover_clusterCode_year_fkey" FOREIGN KEY ("clusterCode", "year") REFERENCES "ClusterYear" ("clusterCode", "year") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "PledgeTarget_clusterCode_year_isCurrent_idx" ON "PledgeTarget"("clusterCode", "year", "isCurrent");

-- CreateIndex
CREATE UNIQUE INDEX "PledgeTarget_clusterCode_year_unitCode_indicatorCode_version_key" ON "PledgeTarget"("clusterCode", "year", "unitCode", "indicatorCode", "version");

-- CreateIndex
CREATE UNIQUE INDEX "ScoreTemplate_clusterCode_year_version_key" ON "ScoreTemplate"("clusterCode", "year", "version");

-- CreateIndex
CREATE UNIQUE INDEX "ScoreItem_templateId_position_key" ON "ScoreItem"("templateId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "VoteTally_clusterCode_year_subject_heldOn_key" ON "VoteTally"("clusterCode", "year", "subject", "heldOn");
