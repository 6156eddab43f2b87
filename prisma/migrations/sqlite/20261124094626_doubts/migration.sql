-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_OutboxMessage" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "personId" INTEGER,
    "message" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "doubts" INTEGER NOT NULL DEFAULT 0,
    "owner" TEXT,
    "leaseUntil" DATETIME,
    "replacesId" INTEGER,
    "notBefore" DATETIME NOT NULL,
    "notAfter" DATETIME,
    "sentId" TEXT,
    "failure" TEXT,
    "recipientId" INTEGER,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL
);
INSERT INTO "new_OutboxMessage" ("attempt", "channel", "chat", "createdAt", "failure", "id", "key", "kind", "leaseUntil", "message", "notAfter", "notBefore", "owner", "personId", "recipientId", "replacesId", "sentId", "state", "updatedAt") SELECT "attempt", "channel", "chat", "createdAt", "failure", "id", "key", "kind", "leaseUntil", "message", "notAfter", "notBefore", "owner", "personId", "recipientId", "replacesId", "sentId", "state", "updatedAt" FROM "OutboxMessage";
DROP TABLE "OutboxMessage";
ALTER TABLE "new_OutboxMessage" RENAME TO "OutboxMessage";
CREATE UNIQUE INDEX "OutboxMessage_key_key" ON "OutboxMessage"("key");
CREATE INDEX "OutboxMessage_channel_state_kind_notBefore_id_idx" ON "OutboxMessage"("channel", "state", "kind", "notBefore", "id");
CREATE INDEX "OutboxMessage_channel_state_notBefore_idx" ON "OutboxMessage"("channel", "state", "notBefore");
CREATE INDEX "OutboxMessage_channel_state_notAfter_idx" ON "OutboxMessage"("channel", "state", "notAfter");
CREATE INDEX "OutboxMessage_channel_chat_state_id_idx" ON "OutboxMessage"("channel", "chat", "state", "id");
CREATE INDEX "OutboxMessage_recipientId_idx" ON "OutboxMessage"("recipientId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
