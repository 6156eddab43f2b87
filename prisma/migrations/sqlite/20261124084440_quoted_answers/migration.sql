-- CreateTable
CREATE TABLE "QuotedAnswer" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "proof" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "unitCode" TEXT,
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "QuotedFigure" (
    "code" TEXT NOT NULL,
    "figureId" INTEGER NOT NULL,

    PRIMARY KEY ("code", "figureId"),
    CONSTRAINT "QuotedFigure_code_fkey" FOREIGN KEY ("code") REFERENCES "QuotedAnswer" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "QuotedFigure_figureId_fkey" FOREIGN KEY ("figureId") REFERENCES "Figure" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ToldAnswer" (
    "code" TEXT NOT NULL,
    "personId" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("code", "personId"),
    CONSTRAINT "ToldAnswer_code_fkey" FOREIGN KEY ("code") REFERENCES "QuotedAnswer" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "QuotedFigure_figureId_idx" ON "QuotedFigure"("figureId");

-- CreateIndex
CREATE INDEX "ToldAnswer_personId_idx" ON "ToldAnswer"("personId");
