/** 第8回 さぽネット会議: serial within the fiscal year and the town's own name of the meeting. */
export function meetingTitle(serial: number, typeName: string): string {
  return `第${String(serial)}回 ${typeName}`;
}
