package dev.cnitelemetry.text;

/** What a line turned out to be. */
enum LineKind {
  BLANK,
  COMMENT,
  HELP,
  TYPE,
  UNIT,
  SAMPLE,
  EOF,
  MALFORMED
}
