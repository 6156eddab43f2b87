-- CreateTable
CREATE TABLE "SendingTurn" (
    "channel" TEXT NOT NULL PRIMARY KEY,
    "owner" TEXT NOT NULL,
    "until" DATETIME NOT NULL
);
