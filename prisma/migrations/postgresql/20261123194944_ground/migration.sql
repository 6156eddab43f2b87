-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Unit" (
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sortKey" TEXT NOT NULL,
    "adminCode" TEXT,
    "validFrom" TEXT,
    "validTo" TEXT,
    "isBackground" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Unit_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Alias" (
    "entity" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "Alias_pkey" PRIMARY KEY ("entity","code","text")
);

-- CreateTable
CREATE TABLE "UnitSuccession" (
    "predecessorCode" TEXT NOT NULL,
    "successorCode" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "legalBasis" TEXT NOT NULL,

    CONSTRAINT "UnitSuccession_pkey" PRIMARY KEY ("predecessorCode","successorCode")
);

-- CreateTable
CREATE TABLE "Cluster" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,

    CONSTRAINT "Cluster_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "ClusterYear" (
    "clusterCode" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "sourceCode" TEXT,

    CONSTRAINT "ClusterYear_pkey" PRIMARY KEY ("clusterCode","year")
);

-- CreateTable
CREATE TABLE "Membership" (
    "clusterCode" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "unitCode" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("clusterCode","year","unitCode")
);

-- CreateTable
CREATE TABLE "Office" (
    "clusterCode" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "unitCode" TEXT NOT NULL,
    "validFrom" TEXT,
    "validTo" TEXT,
    "basis" TEXT NOT NULL,
    "sourceCode" TEXT,

    CONSTRAINT "Office_pkey" PRIMARY KEY ("clusterCode","year","role")
);

-- CreateTable
CREATE TABLE "Source" (
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "author" TEXT,
    "publishedAt" TIMESTAMP(3),
    "eventDate" TEXT,
    "note" TEXT,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Event" (
    "code" TEXT NOT NULL,
    "clusterCode" TEXT,
    "year" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "date" TEXT,
    "place" TEXT,
    "sourceCode" TEXT,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Indicator" (
    "code" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "unitOfMeasure" TEXT NOT NULL,
    "unitOfMeasureEn" TEXT NOT NULL,
    "decimals" INTEGER NOT NULL DEFAULT 0,
    "measure" TEXT NOT NULL,
    "aggregation" TEXT NOT NULL,
    "numeratorCode" TEXT,
    "denominatorCode" TEXT,
    "series" TEXT NOT NULL,
    "levels" TEXT NOT NULL,
    "validFrom" TEXT,
    "validTo" TEXT,
    "definition" TEXT,
    "definitionEn" TEXT,

    CONSTRAINT "Indicator_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "IndicatorRule" (
    "code" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "terms" TEXT NOT NULL,

    CONSTRAINT "IndicatorRule_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Figure" (
    "id" SERIAL NOT NULL,
    "indicatorCode" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "unitCode" TEXT,
    "year" INTEGER NOT NULL,
    "part" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "value" BIGINT,
    "absence" TEXT,
    "qualifier" TEXT,
    "status" TEXT NOT NULL,
    "asOf" TEXT,
    "caveats" TEXT NOT NULL DEFAULT '',
    "note" TEXT,
    "sourceCode" TEXT NOT NULL,
    "isCurrent" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AwardKind" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "isTitle" BOOLEAN NOT NULL,
    "level" TEXT NOT NULL,
    "awarder" TEXT NOT NULL,
    "awarderEn" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "maxPerCluster" INTEGER,
    "validFrom" TEXT,
    "validTo" TEXT,

    CONSTRAINT "AwardKind_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Award" (
    "id" SERIAL NOT NULL,
    "kindCode" TEXT NOT NULL,
    "unitCode" TEXT NOT NULL,
    "clusterCode" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "proposedBy" TEXT,
    "proposedOn" TEXT,
    "sourceCode" TEXT,

    CONSTRAINT "Award_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AwardStep" (
    "id" SERIAL NOT NULL,
    "awardId" INTEGER NOT NULL,
    "fromState" TEXT,
    "toState" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "paper" TEXT,
    "personId" INTEGER,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "AwardStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "locale" TEXT,
    "isPractice" BOOLEAN NOT NULL DEFAULT false,
    "handle" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "channel" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "linkedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Seat" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "unitCode" TEXT,
    "validFrom" TEXT,
    "validTo" TEXT,

    CONSTRAINT "Seat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Conversation" (
    "channel" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Conversation_pkey" PRIMARY KEY ("channel","chat")
);

-- CreateTable
CREATE TABLE "InboundEvent" (
    "id" SERIAL NOT NULL,
    "channel" TEXT NOT NULL,
    "externalId" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "payload" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "receivedAt" TIMESTAMP(3) NOT NULL,
    "doneAt" TIMESTAMP(3),

    CONSTRAINT "InboundEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutboxMessage" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "personId" INTEGER,
    "message" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "owner" TEXT,
    "leaseUntil" TIMESTAMP(3),
    "notBefore" TIMESTAMP(3) NOT NULL,
    "notAfter" TIMESTAMP(3),
    "sentId" TEXT,
    "failure" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "OutboxMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" SERIAL NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "personId" INTEGER,
    "channel" TEXT,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "reason" TEXT,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Meta" (
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "Meta_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "Membership_clusterCode_year_position_key" ON "Membership"("clusterCode", "year", "position");

-- CreateIndex
CREATE INDEX "Event_year_idx" ON "Event"("year");

-- CreateIndex
CREATE INDEX "Figure_indicatorCode_year_part_isCurrent_idx" ON "Figure"("indicatorCode", "year", "part", "isCurrent");

-- CreateIndex
CREATE INDEX "Figure_subject_year_idx" ON "Figure"("subject", "year");

-- CreateIndex
CREATE UNIQUE INDEX "Figure_indicatorCode_subject_year_part_version_key" ON "Figure"("indicatorCode", "subject", "year", "part", "version");

-- CreateIndex
CREATE INDEX "Award_clusterCode_year_idx" ON "Award"("clusterCode", "year");

-- CreateIndex
CREATE UNIQUE INDEX "Award_kindCode_unitCode_clusterCode_year_key" ON "Award"("kindCode", "unitCode", "clusterCode", "year");

-- CreateIndex
CREATE INDEX "AwardStep_awardId_idx" ON "AwardStep"("awardId");

-- CreateIndex
CREATE UNIQUE INDEX "Person_handle_key" ON "Person"("handle");

-- CreateIndex
CREATE INDEX "Account_personId_idx" ON "Account"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Account_channel_chat_key" ON "Account"("channel", "chat");

-- CreateIndex
CREATE INDEX "Seat_personId_idx" ON "Seat"("personId");

-- CreateIndex
CREATE INDEX "Seat_unitCode_idx" ON "Seat"("unitCode");

-- CreateIndex
CREATE INDEX "InboundEvent_state_channel_chat_id_idx" ON "InboundEvent"("state", "channel", "chat", "id");

-- CreateIndex
CREATE UNIQUE INDEX "InboundEvent_channel_externalId_key" ON "InboundEvent"("channel", "externalId");

-- CreateIndex
CREATE UNIQUE INDEX "OutboxMessage_key_key" ON "OutboxMessage"("key");

-- CreateIndex
CREATE INDEX "OutboxMessage_channel_state_id_idx" ON "OutboxMessage"("channel", "state", "id");

-- CreateIndex
CREATE INDEX "OutboxMessage_channel_state_notBefore_idx" ON "OutboxMessage"("channel", "state", "notBefore");

-- CreateIndex
CREATE INDEX "OutboxMessage_channel_state_notAfter_idx" ON "OutboxMessage"("channel", "state", "notAfter");

-- CreateIndex
CREATE INDEX "OutboxMessage_channel_chat_state_id_idx" ON "OutboxMessage"("channel", "chat", "state", "id");

-- CreateIndex
CREATE INDEX "AuditEntry_subject_idx" ON "AuditEntry"("subject");

-- CreateIndex
CREATE INDEX "AuditEntry_at_idx" ON "AuditEntry"("at");

-- AddForeignKey
ALTER TABLE "UnitSuccession" ADD CONSTRAINT "UnitSuccession_predecessorCode_fkey" FOREIGN KEY ("predecessorCode") REFERENCES "Unit"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnitSuccession" ADD CONSTRAINT "UnitSuccession_successorCode_fkey" FOREIGN KEY ("successorCode") REFERENCES "Unit"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClusterYear" ADD CONSTRAINT "ClusterYear_clusterCode_fkey" FOREIGN KEY ("clusterCode") REFERENCES "Cluster"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClusterYear" ADD CONSTRAINT "ClusterYear_sourceCode_fkey" FOREIGN KEY ("sourceCode") REFERENCES "Source"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_clusterCode_year_fkey" FOREIGN KEY ("clusterCode", "year") REFERENCES "ClusterYear"("clusterCode", "year") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_unitCode_fkey" FOREIGN KEY ("unitCode") REFERENCES "Unit"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Office" ADD CONSTRAINT "Office_clusterCode_year_fkey" FOREIGN KEY ("clusterCode", "year") REFERENCES "ClusterYear"("clusterCode", "year") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Office" ADD CONSTRAINT "Office_unitCode_fkey" FOREIGN KEY ("unitCode") REFERENCES "Unit"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Office" ADD CONSTRAINT "Office_sourceCode_fkey" FOREIGN KEY ("sourceCode") REFERENCES "Source"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_sourceCode_fkey" FOREIGN KEY ("sourceCode") REFERENCES "Source"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_indicatorCode_fkey" FOREIGN KEY ("indicatorCode") REFERENCES "Indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_unitCode_fkey" FOREIGN KEY ("unitCode") REFERENCES "Unit"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_sourceCode_fkey" FOREIGN KEY ("sourceCode") REFERENCES "Source"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Award" ADD CONSTRAINT "Award_kindCode_fkey" FOREIGN KEY ("kindCode") REFERENCES "AwardKind"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Award" ADD CONSTRAINT "Award_unitCode_fkey" FOREIGN KEY ("unitCode") REFERENCES "Unit"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Award" ADD CONSTRAINT "Award_sourceCode_fkey" FOREIGN KEY ("sourceCode") REFERENCES "Source"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AwardStep" ADD CONSTRAINT "AwardStep_awardId_fkey" FOREIGN KEY ("awardId") REFERENCES "Award"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_unitCode_fkey" FOREIGN KEY ("unitCode") REFERENCES "Unit"("code") ON DELETE SET NULL ON UPDATE CASCADE;
