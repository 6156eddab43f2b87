/** One version of a unit's report, as the paper that figures are known from. */
export interface ReportPaper {
  /** On the receipt: "BC-7K3M9P". */
  readonly code: string;
  readonly version: number;
  /** Typed on behalf of the unit, which has not said yet that it is right. */
  readonly isUnconfirmed: boolean;
}

/** "report-BC-7K3M9P-2": the code of the source. */
export function paperCode({ code, version, isUnconfirmed }: ReportPaper): string {
  return `report-${code}-${version}${isUnconfirmed ? '-nhap-ho' : ''}`;
}

/** The inverse of `paperCode`; undefined for any other source. */
export function parsePaperCode(source: string): ReportPaper | undefined {
  const [, code, version, behalf] = /^report-(.+?)-(\d+)(-nhap-ho)?$/.exec(source) ?? [];
  if (code === undefined) return undefined;
  return { code, version: Number(version), isUnconfirmed: behalf !== undefined };
}
