-- CreateTable
CREATE TABLE "Pledge" (
    "clusterCode" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "signedOn" TEXT NOT NULL,
    "place" TEXT,
    "personId" INTEGER,
    "recordedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Pledge_pkey" PRIMARY KEY ("clusterCode","year")
);

-- CreateTable
CREATE TABLE "PledgeSignature" (
    "clusterCode" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "unitCode" TEXT NOT NULL,
    "signer" TEXT,

    CONSTRAINT "PledgeSignature_pkey" PRIMARY KEY ("clusterCode","year","unitCode")
);

-- CreateTable
CREATE TABLE "PledgeTarget" (
    "id" SERIAL NOT NULL,
    "clusterCode" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "unitCode" TEXT NOT NULL,
    "indicatorCode" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "value" BIGINT,
    "isCurrent" BOOLEAN NOT NULL DEFAULT true,
    "personId" INTEGER,
    "recordedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PledgeTarget_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ScoreTemplate" (
    "id" SERIAL NOT NULL,
    "clusterCode" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "basis" TEXT,
    "isTest" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "publishedAt" TIMESTAMP(3),

    CONSTRAINT "ScoreTemplate_pkey" PRIMARY KEY ("id")
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

    CONSTRAINT "ScoreItem_pkey" PRIMARY KEY ("templateId","code")
);

-- CreateTable
CREATE TABLE "Score" (
    "templateId" INTEGER NOT NULL,
    "itemCode" TEXT NOT NULL,
    "unitCode" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "personId" INTEGER,
    "recordedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Score_pkey" PRIMARY KEY ("templateId","itemCode","unitCode","stage")
);

-- CreateTable
CREATE TABLE "VoteTally" (
    "id" SERIAL NOT NULL,
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
    "recordedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "VoteTally_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Handover" (
    "clusterCode" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "fromUnit" TEXT NOT NULL,
    "toUnit" TEXT NOT NULL,
    "onDay" TEXT NOT NULL,
    "givenAt" TIMESTAMP(3),
    "givenBy" INTEGER,
    "takenAt" TIMESTAMP(3),
    "takenBy" INTEGER,
    "plannedBy" INTEGER,
    "plannedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Handover_pkey" PRIMARY KEY ("clusterCode","year")
);

-- CreateIndex
CREATE INDEX "PledgeTarget_clusterCode_year_isCurrent_idx" ON "PledgeTarget"("clusterCode", "year", "isCurrent");

-- CreateIndex
CREATE UNIQUE INDEX "PledgeTarget_clusterCode_year_unitCode_indicatorCode_versio_key" ON "PledgeTarget"("clusterCode", "year", "unitCode", "indicatorCode", "version");

-- CreateIndex
CREATE UNIQUE INDEX "ScoreTemplate_clusterCode_year_version_key" ON "ScoreTemplate"("clusterCode", "year", "version");

-- CreateIndex
CREATE UNIQUE INDEX "ScoreItem_templateId_position_key" ON "ScoreItem"("templateId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "VoteTally_clusterCode_year_subject_heldOn_key" ON "VoteTally"("clusterCode", "year", "subject", "heldOn");

-- AddForeignKey
ALTER TABLE "Pledge" ADD CONSTRAINT "Pledge_clusterCode_year_fkey" FOREIGN KEY ("clusterCode", "year") REFERENCES "ClusterYear"("clusterCode", "year") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PledgeSignature" ADD CONSTRAINT "PledgeSignature_clusterCode_year_fkey" FOREIGN KEY ("clusterCode", "year") REFERENCES "Pledge"("clusterCode", "year") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PledgeSignature" ADD CONSTRAINT "PledgeSignature_unitCode_fkey" FOREIGN KEY ("unitCode") REFERENCES "Unit"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PledgeTarget" ADD CONSTRAINT "PledgeTarget_clusterCode_year_fkey" FOREIGN KEY ("clusterCode", "year") REFERENCES "ClusterYear"("clusterCode", "year") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PledgeTarget" ADD CONSTRAINT "PledgeTarget_unitCode_fkey" FOREIGN KEY ("unitCode") REFERENCES "Unit"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PledgeTarget" ADD CONSTRAINT "PledgeTarget_indicatorCode_fkey" FOREIGN KEY ("indicatorCode") REFERENCES "Indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScoreTemplate" ADD CONSTRAINT "ScoreTemplate_clusterCode_year_fkey" FOREIGN KEY ("clusterCode", "year") REFERENCES "ClusterYear"("clusterCode", "year") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScoreItem" ADD CONSTRAINT "ScoreItem_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "ScoreTemplate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Score" ADD CONSTRAINT "Score_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "ScoreTemplate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Score" ADD CONSTRAINT "Score_unitCode_fkey" FOREIGN KEY ("unitCode") REFERENCES "Unit"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VoteTally" ADD CONSTRAINT "VoteTally_clusterCode_year_fkey" FOREIGN KEY ("clusterCode", "year") REFERENCES "ClusterYear"("clusterCode", "year") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Handover" ADD CONSTRAINT "Handover_clusterCode_year_fkey" FOREIGN KEY ("clusterCode", "year") REFERENCES "ClusterYear"("clusterCode", "year") ON DELETE RESTRICT ON UPDATE CASCADE;
