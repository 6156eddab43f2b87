-- AlterTable
ALTER TABLE "ReportRequest" ADD COLUMN     "isAnnounced" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "reminders" TEXT;

-- CreateTable
CREATE TABLE "Reminder" (
    "id" SERIAL NOT NULL,
    "requestId" INTEGER NOT NULL,
    "unitCode" TEXT NOT NULL,
    "slot" TEXT NOT NULL,
    "personId" INTEGER NOT NULL,
    "rung" TEXT NOT NULL,
    "jobKey" TEXT,
    "reason" TEXT,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Reminder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FilingPromise" (
    "id" SERIAL NOT NULL,
    "requestId" INTEGER NOT NULL,
    "unitCode" TEXT NOT NULL,
    "personId" INTEGER NOT NULL,
    "day" TEXT NOT NULL,
    "madeAt" TIMESTAMP(3) NOT NULL,
    "withdrawnAt" TIMESTAMP(3),

    CONSTRAINT "FilingPromise_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TimeAway" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "fromDay" TEXT NOT NULL,
    "toDay" TEXT NOT NULL,
    "substituteId" INTEGER,
    "saidAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "TimeAway_pkey" PRIMARY KEY ("id")
);

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
