// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.regex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reads the syntax of RE2. Groups are kept on a stack of its own, so that no depth of them is a
 * danger.
 *
 * <p>Source: grafana/regexp@f7b3be9d1853:syntax/parse.go, with the flags that Prometheus gives it.
 */
final class RegexParser {

  private static final int HIGHEST_TREE = 1000;
  private static final int MOST_COPIES = 1000;
  private static final long MOST_STEPS = (128 << 20) / 40;

  private record Flags(boolean ignoresCase, boolean isOneLine, boolean dotIsAll) {}

  /** A group that is not closed yet. */
  private static final class Group {
    final int start;
    final boolean isCapture;
    final Flags outside;
    final List<Node> alternatives = new ArrayList<>();
    List<Node> sequence = new ArrayList<>();

    Group(int start, boolean isCapture, Flags outside) {
      this.start = start;
      this.isCapture = isCapture;
      this.outside = outside;
    }
  }

  private final RegexCharacters pattern;
  private final Deque<Group> groups = new ArrayDeque<>();
  private Flags flags = new Flags(false, true, true);

  /** Where the repetition began that was read last and nothing after it; -1 for none. */
  private int repetition = -1;

  RegexParser(String text) {
    pattern = new RegexCharacters(text);
  }

  Node parse() {
    if (isPlainText()) {
      return plainText();
    }
    checkUnicode();
    groups.push(new Group(0, false, flags));
    while (pattern.index < pattern.text.length()) {
      int before = pattern.index;
      boolean isRepetition = element();
      repetition = isRepetition ? before : -1;
    }
    if (groups.size() > 1) {
      throw pattern.error("an opening ( is never closed", groups.peek().start);
    }
    Node root = close(groups.pop());
    // A server reads it once more with anchors around it.
    boolean grows = root.kind != Node.Kind.CONCATENATION;
    if (root.height + (grows ? 1 : 0) > HIGHEST_TREE) {
      throw pattern.error("it nests too deeply", 0);
    }
    return root;
  }

  /** Alternatives of plain text are never parsed by a server, and may hold anything. */
  private boolean isPlainText() {
    for (int i = 0; i < pattern.text.length(); i++) {
      char c = pattern.text.charAt(i);
      if (c != '|' && RegularExpression.isSpecial(c)) {
        return false;
      }
    }
    return true;
  }

  private Node plainText() {
    List<Node> alternatives = new ArrayList<>();
    for (String each : pattern.text.split("\\|", -1)) {
      int[] codePoints =
          each.codePoints().map(c -> c >= 0xd800 && c <= 0xdfff ? 0xfffd : c).toArray();
      alternatives.add(
          codePoints.length == 0
              ? Node.of(Node.Kind.EMPTY, List.of())
              : Node.literal(codePoints, false));
    }
    return alternatives.size() == 1
        ? alternatives.get(0)
        : Node.of(Node.Kind.ALTERNATIVES, alternatives);
  }

  private void checkUnicode() {
    for (int i = 0; i < pattern.text.length(); ) {
      int c = pattern.text.codePointAt(i);
      if (c >= 0xd800 && c <= 0xdfff) {
        throw pattern.error("a byte is not UTF-8", i);
      }
      i += Character.charCount(c);
    }
  }

  /** Reads the next element; true if it is a repetition of the one before. */
  private boolean element() {
    char c = pattern.text.charAt(pattern.index);
    switch (c) {
      case '(' -> openGroup();
      case '|' -> {
        Group group = groups.element();
        group.alternatives.add(sequence(group.sequence));
        group.sequence = new ArrayList<>();
        pattern.index++;
      }
      case ')' -> closeGroup();
      case '^' -> {
        push(flags.isOneLine ? Node.Kind.BEGIN_TEXT : Node.Kind.BEGIN_LINE);
        pattern.index++;
      }
      case '$' -> {
        push(flags.isOneLine ? Node.Kind.END_TEXT : Node.Kind.END_LINE);
        pattern.index++;
      }
      case '.' -> {
        push(flags.dotIsAll ? Node.Kind.ANY : Node.Kind.ANY_BUT_NEWLINE);
        pattern.index++;
      }
      case '[' -> push(Node.of(pattern.bracketed(flags.ignoresCase)));
      case '*' -> {
        repeat(pattern.index + 1, 0, Node.UNBOUNDED, false);
        return true;
      }
      case '+' -> {
        repeat(pattern.index + 1, 1, Node.UNBOUNDED, false);
        return true;
      }
      case '?' -> {
        repeat(pattern.index + 1, 0, 1, false);
        return true;
      }
      case '{' -> {
        return braces();
      }
      case '\\' -> escape();
      default -> literal(pattern.read());
    }
    return false;
  }

  private void push(Node.Kind kind) {
    push(Node.of(kind, List.of()));
  }

  private void push(Node node) {
    groups.element().sequence.add(node);
  }

  private void literal(int codePoint) {
    push(Node.literal(new int[] {codePoint}, flags.ignoresCase));
  }

  private void openGroup() {
    int start = pattern.index;
    if (pattern.at(pattern.index + 1) != '?') {
      pattern.index++;
      groups.push(new Group(start, true, flags));
      return;
    }
    boolean python =
        pattern.text.startsWith("(?P<", pattern.index) && pattern.text.length() > pattern.index + 4;
    boolean named =
        pattern.text.startsWith("(?<", pattern.index) && pattern.text.length() > pattern.index + 3;
    if (python || named) {
      int name = pattern.index + (python ? 4 : 3);
      int end = pattern.text.indexOf('>', pattern.index);
      if (end < 0) {
        throw pattern.error("the name of a group is never closed with >", start);
      }
      if (end <= name || !pattern.text.substring(name, end).matches("[0-9A-Za-z_]+")) {
        throw pattern.error("the name of a group is not of letters, digits and _", start);
      }
      pattern.index = end + 1;
      groups.push(new Group(start, true, flags));
      return;
    }
    pattern.index += 2;
    flags(start);
  }

  /** {@code (?i)}, {@code (?i-s:}. */
  private void flags(int start) {
    boolean ignoresCase = flags.ignoresCase;
    boolean isOneLine = flags.isOneLine;
    boolean dotIsAll = flags.dotIsAll;
    boolean isOn = true;
    boolean isFlagRead = false;
    while (pattern.has(pattern.index)) {
      int c = pattern.read();
      switch (c) {
        case 'i' -> ignoresCase = isOn;
        case 'm' -> isOneLine = !isOn;
        case 's' -> dotIsAll = isOn;
        case 'U' -> {
          // which of several matches is found first does not matter here
        }
        case '-' -> {
          if (!isOn) {
            throw pattern.error("a second - among flags", start);
          }
          isOn = false;
          isFlagRead = false;
          continue;
        }
        case ':', ')' -> {
          if (!isOn && !isFlagRead) {
            throw pattern.error("no flag after -", start);
          }
          Flags inside = new Flags(ignoresCase, isOneLine, dotIsAll);
          if (c == ':') {
            groups.push(new Group(start, false, flags));
          }
          flags = inside;
          return;
        }
        default -> throw pattern.error(unsupported(start), start);
      }
      isFlagRead = true;
    }
    throw pattern.error("an opening (? is never closed", start);
  }

  private String unsupported(int start) {
    String lookAround = pattern.text.substring(start, Math.min(pattern.text.length(), start + 4));
    if (lookAround.startsWith("(?=") || lookAround.startsWith("(?!")) {
      return "looking ahead is not possible";
    }
    return "unknown flag after (?";
  }

  private void closeGroup() {
    if (groups.size() == 1) {
      throw pattern.error("a ) that closes nothing", pattern.index);
    }
    pattern.index++;
    Group group = groups.pop();
    Node inner = close(group);
    flags = group.outside;
    push(group.isCapture ? checked(Node.of(Node.Kind.CAPTURE, List.of(inner))) : inner);
  }

  private Node close(Group group) {
    Node last = sequence(group.sequence);
    if (group.alternatives.isEmpty()) {
      return last;
    }
    group.alternatives.add(last);
    List<Node> flat = flat(group.alternatives, Node.Kind.ALTERNATIVES);
    return checked(Node.of(Node.Kind.ALTERNATIVES, flat));
  }

  private Node sequence(List<Node> parts) {
    List<Node> merged = mergeLiterals(flat(parts, Node.Kind.CONCATENATION));
    if (merged.isEmpty()) {
      return Node.of(Node.Kind.EMPTY, List.of());
    }
    return merged.size() == 1 ? merged.get(0) : checked(Node.of(Node.Kind.CONCATENATION, merged));
  }

  private static List<Node> flat(List<Node> parts, Node.Kind kind) {
    List<Node> flat = new ArrayList<>(parts.size());
    for (Node part : parts) {
      if (part.kind == kind) {
        flat.addAll(part.parts);
      } else {
        flat.add(part);
      }
    }
    return flat;
  }

  private static List<Node> mergeLiterals(List<Node> parts) {
    List<Node> merged = new ArrayList<>(parts.size());
    for (int i = 0; i < parts.size(); ) {
      int end = i;
      int length = 0;
      while (end < parts.size() && isSameLiteral(parts.get(i), parts.get(end))) {
        length += parts.get(end).codePoints.length;
        end++;
      }
      if (end <= i + 1) {
        merged.add(parts.get(i++));
        continue;
      }
      int[] codePoints = new int[length];
      int at = 0;
      for (; i < end; i++) {
        int[] each = parts.get(i).codePoints;
        System.arraycopy(each, 0, codePoints, at, each.length);
        at += each.length;
      }
      merged.add(Node.literal(codePoints, parts.get(end - 1).ignoresCase));
    }
    return merged;
  }

  private static boolean isSameLiteral(Node first, Node other) {
    return first.kind == Node.Kind.LITERAL
        && other.kind == Node.Kind.LITERAL
        && first.ignoresCase == other.ignoresCase;
  }

  private Node checked(Node node) {
    if (node.height > HIGHEST_TREE) {
      throw pattern.error("it nests too deeply", pattern.index);
    }
    if (node.size > MOST_STEPS) {
      throw pattern.error("it is too large once repetitions are written out", pattern.index);
    }
    return node;
  }

  private void repeat(int end, int least, int most, boolean isCounted) {
    int start = pattern.index;
    pattern.index = pattern.at(end) == '?' ? end + 1 : end;
    if (repetition >= 0) {
      throw pattern.error("a repetition of a repetition", start);
    }
    List<Node> sequence = groups.element().sequence;
    if (sequence.isEmpty()) {
      throw pattern.error("nothing before the repetition", start);
    }
    Node part = sequence.remove(sequence.size() - 1);
    Node repeated = checked(Node.repeat(part, least, most, isCounted));
    if (isCounted && (least >= 2 || most >= 2) && !repeated.staysBelow(MOST_COPIES)) {
      throw pattern.error("more than " + MOST_COPIES + " repetitions, one within the other", start);
    }
    sequence.add(repeated);
  }

  /** A count, or a brace that is just a brace. */
  private boolean braces() {
    int end = pattern.index + 1;
    int digits = digits(end);
    if (digits == 0) {
      literal(pattern.read());
      return false;
    }
    int least = number(end, digits);
    end += digits;
    int most = least;
    if (pattern.at(end) == ',') {
      end++;
      most = Node.UNBOUNDED;
      if (pattern.at(end) != '}') {
        digits = digits(end);
        if (digits == 0) {
          literal(pattern.read());
          return false;
        }
        most = number(end, digits);
        end += digits;
      }
    }
    if (pattern.at(end) != '}') {
      literal(pattern.read());
      return false;
    }
    if (least > MOST_COPIES || most > MOST_COPIES) {
      throw pattern.error("more than " + MOST_COPIES + " repetitions", pattern.index);
    }
    if (most != Node.UNBOUNDED && least > most) {
      throw pattern.error("the least count is above the most", pattern.index);
    }
    repeat(end + 1, least, most, true);
    return true;
  }

  /** How many digits a count has; none if it begins with a zero and goes on. */
  private int digits(int from) {
    int end = from;
    while (pattern.at(end) >= '0' && pattern.at(end) <= '9') {
      end++;
    }
    return pattern.at(from) == '0' && end > from + 1 ? 0 : end - from;
  }

  private int number(int from, int digits) {
    return digits > 8 ? Integer.MAX_VALUE : Integer.parseInt(pattern.text, from, from + digits, 10);
  }

  private void escape() {
    int start = pattern.index;
    switch (pattern.at(pattern.index + 1)) {
      case 'A' -> assertion(Node.Kind.BEGIN_TEXT);
      case 'b' -> assertion(Node.Kind.WORD_BOUNDARY);
      case 'B' -> assertion(Node.Kind.NO_WORD_BOUNDARY);
      case 'z' -> assertion(Node.Kind.END_TEXT);
      case 'Q' -> {
        int end = pattern.text.indexOf("\\E", pattern.index + 2);
        pattern.index += 2;
        int stop = end < 0 ? pattern.text.length() : end;
        while (pattern.index < stop) {
          literal(pattern.read());
        }
        pattern.index = end < 0 ? stop : end + 2;
      }
      default -> {
        CharacterClass.Builder builder = CharacterClass.builder(flags.ignoresCase);
        if (pattern.group(builder)) {
          push(Node.of(builder.build(false)));
        } else {
          pattern.index = start;
          literal(pattern.escapedCharacter());
        }
      }
    }
  }

  private void assertion(Node.Kind kind) {
    push(kind);
    pattern.index += 2;
  }
}
