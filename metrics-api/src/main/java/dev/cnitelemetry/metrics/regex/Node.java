// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.regex;

import java.util.List;

/**
 * A part of a regular expression. Knows how high its tree is and how many steps it compiles to,
 * counted as RE2 counts them, so that the limits are the same.
 */
final class Node {

  enum Kind {
    LITERAL,
    CLASS,
    ANY,
    ANY_BUT_NEWLINE,
    BEGIN_TEXT,
    END_TEXT,
    BEGIN_LINE,
    END_LINE,
    WORD_BOUNDARY,
    NO_WORD_BOUNDARY,
    EMPTY,
    CAPTURE,
    REPEAT,
    CONCATENATION,
    ALTERNATIVES
  }

  static final int UNBOUNDED = -1;

  final Kind kind;
  final List<Node> parts;

  /** Code points of a literal. */
  final int[] codePoints;

  final boolean ignoresCase;

  /** Of a class. */
  final CharacterClass set;

  /** Of a repetition: the counts, and whether it was written with braces. */
  final int least;

  final int most;
  final boolean isCounted;

  final int height;
  final long size;

  private Node(
      Kind kind,
      List<Node> parts,
      int[] codePoints,
      boolean ignoresCase,
      CharacterClass set,
      int least,
      int most,
      boolean isCounted) {
    this.kind = kind;
    this.parts = parts;
    this.codePoints = codePoints;
    this.ignoresCase = ignoresCase;
    this.set = set;
    this.least = least;
    this.most = most;
    this.isCounted = isCounted;
    int highest = 0;
    long sum = 0;
    for (Node part : parts) {
      highest = Math.max(highest, part.height);
      sum += part.size;
    }
    this.height = highest + 1;
    this.size = Math.max(1, steps(sum));
  }

  private long steps(long parts) {
    return switch (kind) {
      case LITERAL -> codePoints.length;
      case CAPTURE -> 2 + parts;
      case ALTERNATIVES -> parts + this.parts.size() - 1;
      case REPEAT -> repeated(parts);
      default -> parts;
    };
  }

  private long repeated(long part) {
    if (!isCounted) {
      return least == 0 && most == UNBOUNDED ? 2 + part : 1 + part;
    }
    if (most == UNBOUNDED) {
      return least == 0 ? 2 + part : 1 + least * part;
    }
    return most * part + most - least;
  }

  static Node of(Kind kind, List<Node> parts) {
    return new Node(kind, parts, new int[0], false, CharacterClass.NONE, 0, 0, false);
  }

  static Node literal(int[] codePoints, boolean ignoresCase) {
    return new Node(
        Kind.LITERAL, List.of(), codePoints, ignoresCase, CharacterClass.NONE, 0, 0, false);
  }

  static Node of(CharacterClass set) {
    return new Node(Kind.CLASS, List.of(), new int[0], false, set, 0, 0, false);
  }

  static Node repeat(Node part, int least, int most, boolean isCounted) {
    return new Node(
        Kind.REPEAT, List.of(part), new int[0], false, CharacterClass.NONE, least, most, isCounted);
  }

  /** Whether counted repetitions within each other stay below a number of copies. */
  boolean staysBelow(int copies) {
    int left = copies;
    if (kind == Kind.REPEAT && isCounted) {
      int count = most == UNBOUNDED ? least : most;
      if (most == 0) {
        return true;
      }
      if (count > copies) {
        return false;
      }
      if (count > 0) {
        left = copies / count;
      }
    }
    for (Node part : parts) {
      if (!part.staysBelow(left)) {
        return false;
      }
    }
    return true;
  }

  boolean matchesEmpty() {
    return switch (kind) {
      case LITERAL, CLASS, ANY, ANY_BUT_NEWLINE, WORD_BOUNDARY -> false;
      case BEGIN_TEXT, END_TEXT, BEGIN_LINE, END_LINE, NO_WORD_BOUNDARY, EMPTY -> true;
      case CAPTURE -> parts.get(0).matchesEmpty();
      case REPEAT -> least == 0 || parts.get(0).matchesEmpty();
      case CONCATENATION -> parts.stream().allMatch(Node::matchesEmpty);
      case ALTERNATIVES -> parts.stream().anyMatch(Node::matchesEmpty);
    };
  }
}
