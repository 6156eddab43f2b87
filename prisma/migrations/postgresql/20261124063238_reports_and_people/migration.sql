-- AlterTable
ALTER TABLE "Account" ADD COLUMN     "blockedAt" TIMESTAMP(3),
ADD COLUMN     "failure" TEXT,
ADD COLUMN     "isPreferred" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "OutboxMessage" ADD COLUMN     "replacesId" INTEGER;

-- CreateTable
CREATE TABLE "CalendarDay" (
    "day" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "basis" TEXT,

    CONSTRAINT "CalendarDay_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "ReportRequest" (
    "id" SERIAL NOT NULL,
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
    "opensAt" TIMESTAMP(3) NOT NULL,
    "dueOn" TEXT NOT NULL,
    "dueTime" TEXT NOT NULL,
    "shift" TEXT NOT NULL,
    "dueAt" TIMESTAMP(3) NOT NULL,
    "formVersion" INTEGER NOT NULL DEFAULT 1,
    "isPractice" BOOLEAN NOT NULL DEFAULT false,
    "closedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ReportRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportSection" (
    "requestId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,

    CONSTRAINT "ReportSection_pkey" PRIMARY KEY ("requestId","position")
);

-- CreateTable
CREATE TABLE "ReportItem" (
    "requestId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "indicatorCode" TEXT NOT NULL,
    "sectionPosition" INTEGER NOT NULL,

    CONSTRAINT "ReportItem_pkey" PRIMARY KEY ("requestId","position")
);

-- CreateTable
CREATE TABLE "ReportDuty" (
    "requestId" INTEGER NOT NULL,
    "unitCode" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "extendedTo" TIMESTAMP(3),

    CONSTRAINT "ReportDuty_pkey" PRIMARY KEY ("requestId","unitCode")
);

-- CreateTable
CREATE TABLE "Report" (
    "id" SERIAL NOT NULL,
    "requestId" INTEGER NOT NULL,
    "unitCode" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "formVersion" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 0,
    "holderId" INTEGER,
    "holderChat" TEXT,
    "heldSince" TIMESTAMP(3),
    "byPhoneOf" TEXT,
    "enteredById" INTEGER,
    "confirmedAt" TIMESTAMP(3),
    "submittedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
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
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ReportAnswer_pkey" PRIMARY KEY ("reportId","indicatorCode")
);

-- CreateTable
CREATE TABLE "ReportVersion" (
    "reportId" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "personId" INTEGER,
    "channel" TEXT NOT NULL,
    "formVersion" INTEGER NOT NULL,
    "byPhoneOf" TEXT,
    "enteredById" INTEGER,
    "daysLate" INTEGER NOT NULL,
    "answers" TEXT NOT NULL,

    CONSTRAINT "ReportVersion_pkey" PRIMARY KEY ("reportId","version")
);

-- CreateTable
CREATE TABLE "ReportStep" (
    "id" SERIAL NOT NULL,
    "reportId" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "personId" INTEGER,
    "channel" TEXT,
    "action" TEXT NOT NULL,
    "reason" TEXT,

    CONSTRAINT "ReportStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportFile" (
    "id" SERIAL NOT NULL,
    "reportId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "personId" INTEGER,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ReportFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Extension" (
    "id" SERIAL NOT NULL,
    "requestId" INTEGER NOT NULL,
    "unitCode" TEXT NOT NULL,
    "until" TIMESTAMP(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "askedBy" INTEGER,
    "askedAt" TIMESTAMP(3) NOT NULL,
    "decidedBy" INTEGER,
    "decidedAt" TIMESTAMP(3),
    "answer" TEXT,

    CONSTRAINT "Extension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UnitPreference" (
    "unitCode" TEXT NOT NULL,
    "leaderSignsOff" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "UnitPreference_pkey" PRIMARY KEY ("unitCode")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" SERIAL NOT NULL,
    "linkHash" TEXT NOT NULL,
    "codeHash" TEXT,
    "codeUntil" TIMESTAMP(3),
    "codeTries" INTEGER NOT NULL DEFAULT 0,
    "unitCode" TEXT,
    "role" TEXT NOT NULL,
    "name" TEXT,
    "personId" INTEGER,
    "invitedById" INTEGER,
    "isPractice" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),
    "usedById" INTEGER,
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CodeGuard" (
    "channel" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "tries" INTEGER NOT NULL,
    "windowFrom" TIMESTAMP(3) NOT NULL,
    "lockedUntil" TIMESTAMP(3),

    CONSTRAINT "CodeGuard_pkey" PRIMARY KEY ("channel","chat")
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "notice" TEXT NOT NULL,
    "textHash" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PrivacyRequest" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "detail" TEXT,
    "askedAt" TIMESTAMP(3) NOT NULL,
    "answerBy" TIMESTAMP(3) NOT NULL,
    "finishBy" TIMESTAMP(3) NOT NULL,
    "doneAt" TIMESTAMP(3),
    "doneById" INTEGER,
    "outcome" TEXT,

    CONSTRAINT "PrivacyRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Contact" (
    "channel" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "heardAt" TIMESTAMP(3),
    "isFollowing" BOOLEAN,
    "unreachableSince" TIMESTAMP(3),
    "failure" TEXT,
    "movedTo" TEXT,

    CONSTRAINT "Contact_pkey" PRIMARY KEY ("channel","chat")
);

-- CreateTable
CREATE TABLE "ChannelToken" (
    "channel" TEXT NOT NULL,
    "accessToken" TEXT NOT NULL,
    "refreshToken" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "lockedBy" TEXT,
    "lockedUntil" TIMESTAMP(3),
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ChannelToken_pkey" PRIMARY KEY ("channel")
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

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_linkHash_key" ON "Invitation"("linkHash");

-- CreateIndex
CREATE INDEX "Invitation_codeHash_idx" ON "Invitation"("codeHash");

-- CreateIndex
CREATE INDEX "Consent_personId_idx" ON "Consent"("personId");

-- CreateIndex
CREATE INDEX "PrivacyRequest_personId_idx" ON "PrivacyRequest"("personId");

-- AddForeignKey
ALTER TABLE "ReportSection" ADD CONSTRAINT "ReportSection_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ReportRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportItem" ADD CONSTRAINT "ReportItem_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ReportRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportItem" ADD CONSTRAINT "ReportItem_requestId_sectionPosition_fkey" FOREIGN KEY ("requestId", "sectionPosition") REFERENCES "ReportSection"("requestId", "position") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportItem" ADD CONSTRAINT "ReportItem_indicatorCode_fkey" FOREIGN KEY ("indicatorCode") REFERENCES "Indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportDuty" ADD CONSTRAINT "ReportDuty_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ReportRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportDuty" ADD CONSTRAINT "ReportDuty_unitCode_fkey" FOREIGN KEY ("unitCode") REFERENCES "Unit"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ReportRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_unitCode_fkey" FOREIGN KEY ("unitCode") REFERENCES "Unit"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportAnswer" ADD CONSTRAINT "ReportAnswer_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportAnswer" ADD CONSTRAINT "ReportAnswer_indicatorCode_fkey" FOREIGN KEY ("indicatorCode") REFERENCES "Indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportVersion" ADD CONSTRAINT "ReportVersion_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportStep" ADD CONSTRAINT "ReportStep_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportFile" ADD CONSTRAINT "ReportFile_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ReportRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_unitCode_fkey" FOREIGN KEY ("unitCode") REFERENCES "Unit"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnitPreference" ADD CONSTRAINT "UnitPreference_unitCode_fkey" FOREIGN KEY ("unitCode") REFERENCES "Unit"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PrivacyRequest" ADD CONSTRAINT "PrivacyRequest_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
