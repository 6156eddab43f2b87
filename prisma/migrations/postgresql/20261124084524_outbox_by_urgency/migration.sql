-- DropIndex
DROP INDEX "OutboxMessage_channel_state_id_idx";

-- CreateIndex
CREATE INDEX "OutboxMessage_channel_state_kind_notBefore_id_idx" ON "OutboxMessage"("channel", "state", "kind", "notBefore", "id");
