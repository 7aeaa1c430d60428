import { scheduleChoices, scheduleEdits } from '@lectern/core/features/importSchedule.ts';
import {
  type ImportScheduleAnswer,
  type ImportScheduleParams,
  importScheduleRequest,
  type ScheduleAnswer,
  type ScheduleParams,
  scheduleRequest,
} from '@lectern/core/protocol/schedule.ts';
import { fetchSchedule } from '@lectern/core/schedule/fetchSchedule.ts';
import { readSchedule } from '@lectern/core/schedule/formats.ts';
import type { ReadSchedule } from '@lectern/core/schedule/schedule.ts';
import type { CancellationToken } from 'vscode-languageserver';
import { throwIfCancelled } from './cancelled.ts';
import { withCurrentTexts } from './currentTexts.ts';
import type { Session } from './session.ts';
import { withPost } from './withPost.ts';
import { signalOf, workDone } from './workDone.ts';

/** Answers what is asked to take talks over from a conference's schedule. */
export function answerScheduleRequests(session: Session): void {
  const { connection, guard } = session;
  connection.onRequest<ScheduleAnswer | null, void>(scheduleRequest, (params: ScheduleParams, token) =>
    guard<ScheduleAnswer | null>('schedule', null, async () => {
      const found = await read(params, session, token);
      throwIfCancelled(token);
      return withPost<ScheduleAnswer | null>(session, 'schedule', params.textDocument.uri, token, null, ({ post }) =>
        scheduleChoices(post, found),
      );
    }),
  );
  connection.onRequest<ImportScheduleAnswer | null, void>(
    importScheduleRequest,
    (params: ImportScheduleParams, token) =>
      withPost<ImportScheduleAnswer | null>(
        session,
        'schedule',
        params.textDocument.uri,
        token,
        null,
        ({ post, site }) =>
          withCurrentTexts(session, { site, others: new Map() }, (now, fileOf) =>
            scheduleEdits(post, now.site, params, fileOf),
          ),
      ),
  );
}

async function read(
  params: ScheduleParams,
  { connection, web }: Session,
  token: CancellationToken,
): Promise<ReadSchedule> {
  const { source, timeZone, workDoneToken } = params;
  if ('text' in source) return readSchedule(source.text, { timeZone });
  const progress = workDone(connection, workDoneToken, 'Reading the schedule');
  const found = await fetchSchedule(web, source.link, {
    timeZone,
    signal: signalOf(token),
    progress: (done, known) => progress.report(done, known),
  });
  progress.end();
  return found;
}
