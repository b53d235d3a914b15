/** The name of the file that says when to build, in the folder of sources: it is no article. */
export const SCHEDULE_FILE = 'schedule.yaml';
