import {
  type Connection,
  type ConnectionOptions,
  ErrorCodes,
  Message,
  type RequestMessage,
  RequestType,
  ResponseError,
} from 'vscode-languageserver';
import { faultOfParams } from './faultOfParams.ts';

/** For every connection: a request with wrong parameters becomes one that `answerWrongRequests` answers. */
export const connectionOptions: ConnectionOptions = {
  messageStrategy: {
    handleMessage(message, next) {
      if (!Message.isRequest(message)) return next(message);
      const fault = faultOfParams(message.method, message.params);
      const wrong: RequestMessage = { ...message, method: wrongRequest.method, params: { fault } };
      return next(fault === null ? message : wrong);
    },
  },
};

/** Says what is wrong with a request that no handler would know what to do with. */
export function answerWrongRequests(connection: Connection): void {
  connection.onRequest(wrongRequest, ({ fault }) => new ResponseError(ErrorCodes.InvalidParams, fault));
}

const wrongRequest = new RequestType<{ readonly fault: string }, never, void>('lectern/wrongRequest');
