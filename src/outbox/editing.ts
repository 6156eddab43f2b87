/** Whether a message that was sent there can be changed in its place; elsewhere it stays as it was. */
export function canEdit(channel: string): boolean {
  return channel === 'telegram';
}
