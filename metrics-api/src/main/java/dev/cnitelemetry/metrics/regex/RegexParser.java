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

  private final String text;
  private final Deque<Group> groups = new ArrayDeque<>();
  private Flags flags = new Flags(false, true, true);
  private int index;

  /** Where the repetition began that was read last and nothing after it; -1 for none. */
  private int repetition = -1;

  RegexParser(String text) {
    this.text = text;
  }

  Node parse() {
    if (isPlainText()) {
      return plainText();
    }
    checkUnicode();
    groups.push(new Group(0, false, flags));
    while (index < text.length()) {
      int before = index;
      boolean isRepetition = element();
      repetition = isRepetition ? before : -1;
    }
    if (groups.size() > 1) {
      throw error("an opening ( is never closed", groups.peek().start);
    }
    Node root = close(groups.pop());
    // A server reads it once more with anchors around it.
    boolean grows = root.kind != Node.Kind.CONCATENATION;
    if (root.height + (grows ? 1 : 0) > HIGHEST_TREE) {
      throw error("it nests too deeply", 0);
    }
    return root;
  }

  /** Alternatives of plain text are never parsed by a server, and may hold anything. */
  private boolean isPlainText() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '|' && RegularExpression.isSpecial(c)) {
        return false;
      }
    }
    return true;
  }

  private Node plainText() {
    List<Node> alternatives = new ArrayList<>();
    for (String each : text.split("\\|", -1)) {
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
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (c >= 0xd800 && c <= 0xdfff) {
        throw error("a byte is not UTF-8", i);
      }
      i += Character.charCount(c);
    }
  }

  private RegexSyntaxException error(String reason, int offset) {
    return new RegexSyntaxException(text, reason, offset);
  }

  private char at(int offset) {
    return offset < text.length() ? text.charAt(offset) : '\0';
  }

  private boolean has(int offset) {
    return offset < text.length();
  }

  private int read() {
    int c = text.codePointAt(index);
    index += Character.charCount(c);
    return c;
  }

  /** Reads the next element; true if it is a repetition of the one before. */
  private boolean element() {
    char c = text.charAt(index);
    switch (c) {
      case '(' -> openGroup();
      case '|' -> {
        Group group = groups.element();
        group.alternatives.add(sequence(group.sequence));
        group.sequence = new ArrayList<>();
        index++;
      }
      case ')' -> closeGroup();
      case '^' -> {
        push(flags.isOneLine ? Node.Kind.BEGIN_TEXT : Node.Kind.BEGIN_LINE);
        index++;
      }
      case '$' -> {
        push(flags.isOneLine ? Node.Kind.END_TEXT : Node.Kind.END_LINE);
        index++;
      }
      case '.' -> {
        push(flags.dotIsAll ? Node.Kind.ANY : Node.Kind.ANY_BUT_NEWLINE);
        index++;
      }
      case '[' -> push(Node.of(bracketed()));
      case '*' -> {
        repeat(index + 1, 0, Node.UNBOUNDED, false);
        return true;
      }
      case '+' -> {
        repeat(index + 1, 1, Node.UNBOUNDED, false);
        return true;
      }
      case '?' -> {
        repeat(index + 1, 0, 1, false);
        return true;
      }
      case '{' -> {
        return braces();
      }
      case '\\' -> escape();
      default -> literal(read());
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
    int start = index;
    if (at(index + 1) != '?') {
      index++;
      groups.push(new Group(start, true, flags));
      return;
    }
    boolean python = text.startsWith("(?P<", index) && text.length() > index + 4;
    boolean named = text.startsWith("(?<", index) && text.length() > index + 3;
    if (python || named) {
      int name = index + (python ? 4 : 3);
      int end = text.indexOf('>', index);
      if (end < 0) {
        throw error("the name of a group is never closed with >", start);
      }
      if (end <= name || !text.substring(name, end).matches("[0-9A-Za-z_]+")) {
        throw error("the name of a group is not of letters, digits and _", start);
      }
      index = end + 1;
      groups.push(new Group(start, true, flags));
      return;
    }
    index += 2;
    flags(start);
  }

  /** {@code (?i)}, {@code (?i-s:}. */
  private void flags(int start) {
    boolean ignoresCase = flags.ignoresCase;
    boolean isOneLine = flags.isOneLine;
    boolean dotIsAll = flags.dotIsAll;
    boolean isOn = true;
    boolean isFlagRead = false;
    while (has(index)) {
      int c = read();
      switch (c) {
        case 'i' -> ignoresCase = isOn;
        case 'm' -> isOneLine = !isOn;
        case 's' -> dotIsAll = isOn;
        case 'U' -> {
          // which of several matches is found first does not matter here
        }
        case '-' -> {
          if (!isOn) {
            throw error("a second - among flags", start);
          }
          isOn = false;
          isFlagRead = false;
          continue;
        }
        case ':', ')' -> {
          if (!isOn && !isFlagRead) {
            throw error("no flag after -", start);
          }
          Flags inside = new Flags(ignoresCase, isOneLine, dotIsAll);
          if (c == ':') {
            groups.push(new Group(start, false, flags));
          }
          flags = inside;
          return;
        }
        default -> throw error(unsupported(start), start);
      }
      isFlagRead = true;
    }
    throw error("an opening (? is never closed", start);
  }

  private String unsupported(int start) {
    String lookAround = text.substring(start, Math.min(text.length(), start + 4));
    if (lookAround.startsWith("(?=") || lookAround.startsWith("(?!")) {
      return "looking ahead is not possible";
    }
    return "unknown flag after (?";
  }

  private void closeGroup() {
    if (groups.size() == 1) {
      throw error("a ) that closes nothing", index);
    }
    index++;
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
      throw error("it nests too deeply", index);
    }
    if (node.size > MOST_STEPS) {
      throw error("it is too large once repetitions are written out", index);
    }
    return node;
  }

  private void repeat(int end, int least, int most, boolean isCounted) {
    int start = index;
    index = at(end) == '?' ? end + 1 : end;
    if (repetition >= 0) {
      throw error("a repetition of a repetition", start);
    }
    List<Node> sequence = groups.element().sequence;
    if (sequence.isEmpty()) {
      throw error("nothing before the repetition", start);
    }
    Node part = sequence.remove(sequence.size() - 1);
    Node repeated = checked(Node.repeat(part, least, most, isCounted));
    if (isCounted && (least >= 2 || most >= 2) && !repeated.staysBelow(MOST_COPIES)) {
      throw error("more than 1000 repetitions, one within the other", start);
    }
    sequence.add(repeated);
  }

  /** A count, or a brace that is just a brace. */
  private boolean braces() {
    int end = index + 1;
    int digits = digits(end);
    if (digits == 0) {
      literal(read());
      return false;
    }
    int least = number(end, digits);
    end += digits;
    int most = least;
    if (at(end) == ',') {
      end++;
      most = Node.UNBOUNDED;
      if (at(end) != '}') {
        digits = digits(end);
        if (digits == 0) {
          literal(read());
          return false;
        }
        most = number(end, digits);
        end += digits;
      }
    }
    if (at(end) != '}') {
      literal(read());
      return false;
    }
    if (least > MOST_COPIES || most > MOST_COPIES) {
      throw error("more than 1000 repetitions", index);
    }
    if (most != Node.UNBOUNDED && least > most) {
      throw error("the least count is above the most", index);
    }
    repeat(end + 1, least, most, true);
    return true;
  }

  /** How many digits a count has; none if it begins with a zero and goes on. */
  private int digits(int from) {
    int end = from;
    while (at(end) >= '0' && at(end) <= '9') {
      end++;
    }
    return at(from) == '0' && end > from + 1 ? 0 : end - from;
  }

  private int number(int from, int digits) {
    return digits > 8 ? Integer.MAX_VALUE : Integer.parseInt(text, from, from + digits, 10);
  }

  private void escape() {
    int start = index;
    switch (at(index + 1)) {
      case 'A' -> assertion(Node.Kind.BEGIN_TEXT);
      case 'b' -> assertion(Node.Kind.WORD_BOUNDARY);
      case 'B' -> assertion(Node.Kind.NO_WORD_BOUNDARY);
      case 'z' -> assertion(Node.Kind.END_TEXT);
      case 'Q' -> {
        int end = text.indexOf("\\E", index + 2);
        index += 2;
        int stop = end < 0 ? text.length() : end;
        while (index < stop) {
          literal(read());
        }
        index = end < 0 ? stop : end + 2;
      }
      default -> {
        CharacterClass.Builder builder = CharacterClass.builder(flags.ignoresCase);
        if (group(builder)) {
          push(Node.of(builder.build(false)));
        } else {
          index = start;
          literal(escapedCharacter());
        }
      }
    }
  }

  private void assertion(Node.Kind kind) {
    push(kind);
    index += 2;
  }

  /** {@code \pL}, {@code \p{Greek}}, {@code \d}: reads it if it is one of them. */
  private boolean group(CharacterClass.Builder builder) {
    char letter = at(index + 1);
    if (letter == 'p' || letter == 'P') {
      unicodeGroup(builder, letter == 'P');
      return true;
    }
    if (has(index + 1) && builder.perl(letter)) {
      index += 2;
      return true;
    }
    return false;
  }

  private void unicodeGroup(CharacterClass.Builder builder, boolean isNegated) {
    int start = index;
    index += 2;
    if (!has(index)) {
      throw error("\\p without a name", start);
    }
    String name;
    if (at(index) == '{') {
      int end = text.indexOf('}', index);
      if (end < 0) {
        throw error("\\p{ is never closed", start);
      }
      name = text.substring(index + 1, end);
      index = end + 1;
    } else {
      name = Character.toString(read());
    }
    boolean isInverse = name.startsWith("^");
    String plain = isInverse ? name.substring(1) : name;
    if (!builder.unicode(plain, isNegated != isInverse)) {
      throw error("no characters are called " + plain, start);
    }
  }

  private CharacterClass bracketed() {
    int start = index;
    index++;
    boolean isNegated = at(index) == '^';
    if (isNegated) {
      index++;
    }
    CharacterClass.Builder builder = CharacterClass.builder(flags.ignoresCase);
    boolean isFirst = true;
    while (at(index) != ']' || isFirst || !has(index)) {
      isFirst = false;
      if (!has(index)) {
        throw error("an opening [ is never closed", start);
      }
      if (at(index) == '[' && at(index + 1) == ':' && posixGroup(builder)) {
        continue;
      }
      if (at(index) == '\\' && has(index + 1) && group(builder)) {
        continue;
      }
      int from = index;
      int first = classCharacter(start);
      int last = first;
      if (at(index) == '-' && has(index + 1) && at(index + 1) != ']') {
        index++;
        last = classCharacter(start);
        if (last < first) {
          throw error("a range that ends before it begins", from);
        }
      }
      builder.range(first, last);
    }
    index++;
    return builder.build(isNegated);
  }

  private boolean posixGroup(CharacterClass.Builder builder) {
    int end = text.indexOf(":]", index + 2);
    if (end < 0) {
      return false;
    }
    String name = text.substring(index + 2, end);
    if (!builder.posix(name)) {
      throw error("no characters are called [:" + name + ":]", index);
    }
    index = end + 2;
    return true;
  }

  private int classCharacter(int start) {
    if (!has(index)) {
      throw error("an opening [ is never closed", start);
    }
    return at(index) == '\\' ? escapedCharacter() : read();
  }

  /** The character after a backslash. */
  private int escapedCharacter() {
    int start = index;
    index++;
    if (!has(index)) {
      throw error("a backslash at the end", start);
    }
    int c = read();
    switch (c) {
      case '1', '2', '3', '4', '5', '6', '7' -> {
        if (at(index) < '0' || at(index) > '7') {
          throw error("\\" + (char) c + ": earlier groups cannot be asked for", start);
        }
        return octal(c - '0');
      }
      case '0' -> {
        return octal(0);
      }
      case 'x' -> {
        return hexadecimal(start);
      }
      case 'a' -> {
        return 0x07;
      }
      case 'f' -> {
        return '\f';
      }
      case 'n' -> {
        return '\n';
      }
      case 'r' -> {
        return '\r';
      }
      case 't' -> {
        return '\t';
      }
      case 'v' -> {
        return 0x0b;
      }
      default -> {
        boolean isWord = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (c >= 0x80 || isWord) {
          throw error("\\" + Character.toString(c) + " means nothing", start);
        }
        return c;
      }
    }
  }

  private int octal(int first) {
    int value = first;
    for (int i = 1; i < 3 && at(index) >= '0' && at(index) <= '7'; i++) {
      value = value * 8 + at(index++) - '0';
    }
    return value;
  }

  private int hexadecimal(int start) {
    int value = 0;
    if (at(index) == '{') {
      index++;
      int digits = 0;
      for (; at(index) != '}'; index++, digits++) {
        int digit = hexadecimalDigit(at(index));
        if (digit < 0 || value * 16 + digit > Character.MAX_CODE_POINT) {
          throw error("\\x{…} is no character", start);
        }
        value = value * 16 + digit;
      }
      if (digits == 0) {
        throw error("\\x{} is no character", start);
      }
      index++;
      return value;
    }
    for (int i = 0; i < 2; i++) {
      int digit = hexadecimalDigit(at(index));
      if (digit < 0) {
        throw error("\\x without two digits", start);
      }
      value = value * 16 + digit;
      index++;
    }
    return value;
  }

  private static int hexadecimalDigit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
      return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
  }
}
