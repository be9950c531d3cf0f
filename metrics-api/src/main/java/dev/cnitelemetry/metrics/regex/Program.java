// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A regular expression as steps of a machine that is in many places at once: no backtracking, one
 * look at each character.
 *
 * <p>Source: Ken Thompson, "Regular Expression Search Algorithm", 1968.
 */
final class Program {

  private static final List<Node.Kind> KINDS = List.of(Node.Kind.values());
  private static final int CHARACTER = 0;
  private static final int FOLDED_CHARACTER = 1;
  private static final int CLASS = 2;
  private static final int ANY = 3;
  private static final int ANY_BUT_NEWLINE = 4;
  private static final int SPLIT = 5;
  private static final int ASSERT = 6;
  private static final int MATCH = 7;

  private static final int NO_CHARACTER = -1;

  private int[] operations = new int[16];

  /** The character, the class, the second branch, the assertion. */
  private int[] operands = new int[16];

  private int[] next = new int[16];
  private int length;
  private final List<CharacterClass> classes = new ArrayList<>();
  private int start;

  private Program() {}

  static Program compile(Node root) {
    Program program = new Program();
    int match = program.add(MATCH, 0, -1);
    program.start = program.emit(root, match);
    return program;
  }

  private int add(int operation, int operand, int following) {
    if (length == operations.length) {
      operations = Arrays.copyOf(operations, length * 2);
      operands = Arrays.copyOf(operands, length * 2);
      next = Arrays.copyOf(next, length * 2);
    }
    operations[length] = operation;
    operands[length] = operand;
    next[length] = following;
    return length++;
  }

  /** Back to front: emits a part that goes on to a step, and says where the part begins. */
  private int emit(Node node, int following) {
    switch (node.kind) {
      case LITERAL -> {
        int at = following;
        for (int i = node.codePoints.length - 1; i >= 0; i--) {
          int c = node.codePoints[i];
          at =
              node.ignoresCase
                  ? add(FOLDED_CHARACTER, CaseFolding.key(c), at)
                  : add(CHARACTER, c, at);
        }
        return at;
      }
      case CLASS -> {
        classes.add(node.set);
        return add(CLASS, classes.size() - 1, following);
      }
      case ANY -> {
        return add(ANY, 0, following);
      }
      case ANY_BUT_NEWLINE -> {
        return add(ANY_BUT_NEWLINE, 0, following);
      }
      case EMPTY -> {
        return following;
      }
      case CAPTURE -> {
        return emit(node.parts.get(0), following);
      }
      case CONCATENATION -> {
        int at = following;
        for (int i = node.parts.size() - 1; i >= 0; i--) {
          at = emit(node.parts.get(i), at);
        }
        return at;
      }
      case ALTERNATIVES -> {
        int at = emit(node.parts.get(node.parts.size() - 1), following);
        for (int i = node.parts.size() - 2; i >= 0; i--) {
          at = add(SPLIT, at, emit(node.parts.get(i), following));
        }
        return at;
      }
      case REPEAT -> {
        return repeat(node, following);
      }
      default -> {
        return add(ASSERT, KINDS.indexOf(node.kind), following);
      }
    }
  }

  private int repeat(Node node, int following) {
    Node part = node.parts.get(0);
    int at = following;
    if (node.most == Node.UNBOUNDED) {
      int loop = add(SPLIT, following, -1);
      int begin = emit(part, loop); // which may move the arrays
      next[loop] = begin;
      at = loop;
    } else {
      for (int i = node.least; i < node.most; i++) {
        at = add(SPLIT, following, emit(part, at));
      }
    }
    for (int i = 0; i < node.least; i++) {
      at = emit(part, at);
    }
    return at;
  }

  boolean matches(String value) {
    return new Run(value).matches();
  }

  /** One value being matched. */
  private final class Run {
    private final String value;
    private int[] places = new int[length];
    private int count;
    private final int[] seen = new int[length];
    private int[] open = new int[16];

    Run(String value) {
      this.value = value;
    }

    boolean matches() {
      Arrays.fill(seen, -1);
      int before = NO_CHARACTER;
      int index = 0;
      int round = 0;
      int current = codePoint(index);
      enter(start, round, before, current);
      while (current != NO_CHARACTER && count > 0) {
        int[] from = places;
        int many = count;
        index += Character.charCount(value.codePointAt(index));
        before = current;
        int character = current;
        current = codePoint(index);
        places = new int[Math.min(length, Math.max(16, many * 4))];
        count = 0;
        round++;
        for (int i = 0; i < many; i++) {
          if (takes(from[i], character)) {
            enter(next[from[i]], round, before, current);
          }
        }
      }
      for (int i = 0; i < count; i++) {
        if (operations[places[i]] == MATCH && current == NO_CHARACTER) {
          return true;
        }
      }
      return false;
    }

    /** A byte that is no UTF-8 reads as U+FFFD, as in Go. */
    private int codePoint(int index) {
      if (index >= value.length()) {
        return NO_CHARACTER;
      }
      int c = value.codePointAt(index);
      return c >= 0xd800 && c <= 0xdfff ? 0xfffd : c;
    }

    private boolean takes(int step, int c) {
      return switch (operations[step]) {
        case CHARACTER -> operands[step] == c;
        case FOLDED_CHARACTER -> operands[step] == CaseFolding.key(c);
        case CLASS -> classes.get(operands[step]).contains(c);
        case ANY -> true;
        case ANY_BUT_NEWLINE -> c != '\n';
        default -> false;
      };
    }

    /** Goes to a step and on to all that follow without a character. */
    private void enter(int first, int round, int before, int after) {
      int depth = 0;
      open[depth++] = first;
      while (depth > 0) {
        int step = open[--depth];
        if (seen[step] == round) {
          continue;
        }
        seen[step] = round;
        if (depth + 2 > open.length) {
          open = Arrays.copyOf(open, open.length * 2);
        }
        switch (operations[step]) {
          case SPLIT -> {
            open[depth++] = operands[step];
            open[depth++] = next[step];
          }
          case ASSERT -> {
            if (holds(KINDS.get(operands[step]), before, after)) {
              open[depth++] = next[step];
            }
          }
          default -> {
            if (count == places.length) {
              places = Arrays.copyOf(places, Math.min(length, count * 2));
            }
            places[count++] = step;
          }
        }
      }
    }

    private boolean holds(Node.Kind assertion, int before, int after) {
      return switch (assertion) {
        case BEGIN_TEXT -> before == NO_CHARACTER;
        case END_TEXT -> after == NO_CHARACTER;
        case BEGIN_LINE -> before == NO_CHARACTER || before == '\n';
        case END_LINE -> after == NO_CHARACTER || after == '\n';
        case WORD_BOUNDARY -> isWord(before) != isWord(after);
        case NO_WORD_BOUNDARY -> isWord(before) == isWord(after);
        default -> throw new IllegalStateException(assertion.name());
      };
    }

    private boolean isWord(int c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
  }
}
