import { type MeetingFormat, meetingFormats } from "../../model/meeting.ts";
import { type MeetingStatus, meetingStatuses } from "../../model/status.ts";
import { someOf } from "../../options/some-of.ts";
import type { Criterion } from "./criterion.ts";

/** The criterion of the field `formats`: a meeting fits if it has one of the listed formats. */
export const formatOfMeeting: Criterion<"meetings", MeetingFormat> = {
  rule: /* @__PURE__ */ someOf(meetingFormats),
  getValues: ({ record }) => [record.format],
};

/** The criterion of the field `status`: a meeting fits if it has one of the listed statuses. */
export const statusOfMeeting: Criterion<"meetings", MeetingStatus> = {
  rule: /* @__PURE__ */ someOf(meetingStatuses),
  getValues: ({ record }) => [record.status],
};
