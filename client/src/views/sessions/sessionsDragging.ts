import { DataTransferItem, type TreeDragAndDropController } from 'vscode';

const mimeType = 'application/vnd.code.tree.lectern.sessions';

/** Lets a day or session be dragged within the view; `drop` gets the keys of what was dragged and what it fell on. */
export function sessionsDragging(
  drop: (dragged: string, target: string | null) => Promise<void>,
): TreeDragAndDropController<string> {
  return {
    dragMimeTypes: [mimeType],
    dropMimeTypes: [mimeType],
    handleDrag: (keys, transfer) => transfer.set(mimeType, new DataTransferItem(keys)),
    async handleDrop(target, transfer) {
      const keys: unknown = transfer.get(mimeType)?.value;
      const [dragged]: unknown[] = Array.isArray(keys) ? keys : [];
      if (typeof dragged === 'string') await drop(dragged, target ?? null);
    },
  };
}
