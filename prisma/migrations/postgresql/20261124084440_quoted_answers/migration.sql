-- CreateTable
CREATE TABLE "QuotedAnswer" (
    "code" TEXT NOT NULL,
    "proof" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "unitCode" TEXT,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "QuotedAnswer_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "QuotedFigure" (
    "code" TEXT NOT NULL,
    "figureId" INTEGER NOT NULL,

    CONSTRAINT "QuotedFigure_pkey" PRIMARY KEY ("code","figureId")
);

-- CreateTable
CREATE TABLE "ToldAnswer" (
    "code" TEXT NOT NULL,
    "personId" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ToldAnswer_pkey" PRIMARY KEY ("code","personId")
);

-- CreateIndex
CREATE INDEX "QuotedFigure_figureId_idx" ON "QuotedFigure"("figureId");

-- CreateIndex
CREATE INDEX "ToldAnswer_personId_idx" ON "ToldAnswer"("personId");

-- AddForeignKey
ALTER TABLE "QuotedFigure" ADD CONSTRAINT "QuotedFigure_code_fkey" FOREIGN KEY ("code") REFERENCES "QuotedAnswer"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuotedFigure" ADD CONSTRAINT "QuotedFigure_figureId_fkey" FOREIGN KEY ("figureId") REFERENCES "Figure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ToldAnswer" ADD CONSTRAINT "ToldAnswer_code_fkey" FOREIGN KEY ("code") REFERENCES "QuotedAnswer"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
