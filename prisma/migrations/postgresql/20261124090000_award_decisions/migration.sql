-- AlterTable
ALTER TABLE "Award" ADD COLUMN     "decisionId" INTEGER;

-- AlterTable
ALTER TABLE "AwardStep" ADD COLUMN     "reason" TEXT;

-- CreateTable
CREATE TABLE "Decision" (
    "id" SERIAL NOT NULL,
    "clusterCode" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "symbol" TEXT NOT NULL,
    "signedOn" TEXT NOT NULL,
    "signer" TEXT NOT NULL,
    "authority" TEXT NOT NULL,
    "paperId" INTEGER NOT NULL,
    "recordedBy" INTEGER,
    "recordedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Paper" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "personId" INTEGER,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Paper_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Decision_clusterCode_year_idx" ON "Decision"("clusterCode", "year");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_issuer_symbol_signedOn_key" ON "Decision"("issuer", "symbol", "signedOn");

-- CreateIndex
CREATE UNIQUE INDEX "Paper_sha256_key" ON "Paper"("sha256");

-- AddForeignKey
ALTER TABLE "Award" ADD CONSTRAINT "Award_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
