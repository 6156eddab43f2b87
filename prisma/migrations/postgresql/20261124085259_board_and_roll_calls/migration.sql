-- CreateTable
CREATE TABLE "PaperFiling" (
    "id" SERIAL NOT NULL,
    "requestId" INTEGER NOT NULL,
    "unitCode" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "saidBy" INTEGER,
    "saidAt" TIMESTAMP(3) NOT NULL,
    "decidedBy" INTEGER,
    "decidedAt" TIMESTAMP(3),

    CONSTRAINT "PaperFiling_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TimelinessRuling" (
    "id" SERIAL NOT NULL,
    "requestId" INTEGER NOT NULL,
    "unitCode" TEXT NOT NULL,
    "daysLate" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "personId" INTEGER,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "TimelinessRuling_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Nudge" (
    "requestId" INTEGER NOT NULL,
    "unitCode" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "personId" INTEGER,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Nudge_pkey" PRIMARY KEY ("requestId","unitCode","day")
);

-- CreateTable
CREATE TABLE "RollCall" (
    "id" SERIAL NOT NULL,
    "clusterCode" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "isPractice" BOOLEAN NOT NULL,
    "startedBy" INTEGER,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "RollCall_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RollCallAnswer" (
    "rollCallId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "answeredAt" TIMESTAMP(3),

    CONSTRAINT "RollCallAnswer_pkey" PRIMARY KEY ("rollCallId","personId")
);

-- CreateIndex
CREATE INDEX "PaperFiling_requestId_unitCode_idx" ON "PaperFiling"("requestId", "unitCode");

-- CreateIndex
CREATE INDEX "TimelinessRuling_requestId_unitCode_idx" ON "TimelinessRuling"("requestId", "unitCode");

-- CreateIndex
CREATE INDEX "RollCall_clusterCode_year_idx" ON "RollCall"("clusterCode", "year");

-- CreateIndex
CREATE INDEX "RollCallAnswer_personId_idx" ON "RollCallAnswer"("personId");

-- AddForeignKey
ALTER TABLE "PaperFiling" ADD CONSTRAINT "PaperFiling_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ReportRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperFiling" ADD CONSTRAINT "PaperFiling_unitCode_fkey" FOREIGN KEY ("unitCode") REFERENCES "Unit"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimelinessRuling" ADD CONSTRAINT "TimelinessRuling_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ReportRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimelinessRuling" ADD CONSTRAINT "TimelinessRuling_unitCode_fkey" FOREIGN KEY ("unitCode") REFERENCES "Unit"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Nudge" ADD CONSTRAINT "Nudge_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ReportRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Nudge" ADD CONSTRAINT "Nudge_unitCode_fkey" FOREIGN KEY ("unitCode") REFERENCES "Unit"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RollCallAnswer" ADD CONSTRAINT "RollCallAnswer_rollCallId_fkey" FOREIGN KEY ("rollCallId") REFERENCES "RollCall"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
