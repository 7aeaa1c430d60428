import { fromBase64 } from '@lectern/core/protocol/base64.ts';
import {
  type FileHead,
  type FileKind,
  type FilesParams,
  type FileText,
  type ListedFiles,
  type ListFilesParams,
  listFilesRequest,
  type ReadHeadsParams,
  readFilesRequest,
  readHeadsRequest,
  statFilesRequest,
  type WantedHead,
} from '@lectern/core/protocol/files.ts';
import { type FileSystem, unlistedFolders } from '@lectern/core/site/fileSystem.ts';
import type { Connection } from 'vscode-languageserver';
import { inBatches } from './inBatches.ts';

/** Files as the editor reads them: of a workspace that lies on no disk of this machine. */
export function editorsDisk(connection: Pick<Connection, 'sendRequest'>): FileSystem {
  const ask = async <Params, Answer>(method: string, params: Params): Promise<Answer> => {
    try {
      return await connection.sendRequest<Answer>(method, params);
    } catch (error) {
      // an error of the editor's own is a failure here, not an answer to whoever asked this server
      throw new Error(`The editor reads no files (${method}): ${error instanceof Error ? error.message : error}`);
    }
  };
  const read = inBatches<string, FileText>(
    (uris) => ask<FilesParams, readonly FileText[]>(readFilesRequest, { uris }),
    filesAtOnce,
  );
  const stat = inBatches<string, FileKind>(
    (uris) => ask<FilesParams, readonly FileKind[]>(statFilesRequest, { uris }),
    filesAtOnce,
  );
  const readHead = inBatches<WantedHead, FileHead | null>(
    (heads) => ask<ReadHeadsParams, readonly (FileHead | null)[]>(readHeadsRequest, { heads }),
    headsAtOnce,
  );
  return {
    async list(folder) {
      const params = { folder, without: unlistedFolders, most: mostFiles };
      const { files, isWhole } = await ask<ListFilesParams, ListedFiles>(listFilesRequest, params);
      if (!isWhole) throw new Error(`${folder} holds more than ${mostFiles} files, so it is not read`);
      return files;
    },
    read,
    stat,
    async readBytes(uri, most) {
      const head = await readHead({ uri, most });
      return head && { bytes: fromBase64(head.content), size: head.size };
    },
  };
}

/** An answer is held in memory on both sides. */
const filesAtOnce = 64;
/** Of a megabyte at most. */
const headsAtOnce = 16;

/** More than any blog has, and what a browser can still hold. */
const mostFiles = 100_000;
