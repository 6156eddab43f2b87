-- AlterTable
ALTER TABLE "AwardStep" ADD COLUMN "reason" TEXT;

-- CreateTable
CREATE TABLE "Decision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
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
    "recordedAt" DATETIME NOT NULL,
    CONSTRAINT "Decision_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Paper" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "content" BLOB NOT NULL,
    "personId" INTEGER,
    "at" DATETIME NOT NULL
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Award" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kindCode" TEXT NOT NULL,
    "unitCode" TEXT NOT NULL,
    "clusterCode" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "proposedBy" TEXT,
    "proposedOn" TEXT,
    "sourceCode" TEXT,
    "decisionId" INTEGER,
    CONSTRAINT "Award_kindCode_fkey" FOREIGN KEY ("kindCode") REFERENCES "AwardKind" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Award_unitCode_fkey" FOREIGN KEY ("unitCode") REFERENCES "Unit" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Award_sourceCode_fkey" FOREIGN KEY ("sourceCode") REFERENCES "Source" ("code") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Award_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Award" ("clusterCode", "id", "kindCode", "position", "proposedBy", "proposedOn", "sourceCode", "state", "unitCode", "year") SELECT "clusterCode", "id", "kindCode", "position", "proposedBy", "proposedOn", "sourceCode", "state", "unitCode", "year" FROM "Award";
DROP TABLE "Award";
ALTER TABLE "new_Award" RENAME TO "Award";
CREATE INDEX "Award_clusterCode_year_idx" ON "Award"("clusterCode", "year");
CREATE UNIQUE INDEX "Award_kindCode_unitCode_clusterCode_year_key" ON "Award"("kindCode", "unitCode", "clusterCode", "year");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Decision_clusterCode_year_idx" ON "Decision"("clusterCode", "year");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_issuer_symbol_signedOn_key" ON "Decision"("issuer", "symbol", "signedOn");

-- CreateIndex
CREATE UNIQUE INDEX "Paper_sha256_key" ON "Paper"("sha256");
