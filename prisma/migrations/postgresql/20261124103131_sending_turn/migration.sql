-- CreateTable
CREATE TABLE "SendingTurn" (
    "channel" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "until" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SendingTurn_pkey" PRIMARY KEY ("channel")
);
