// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cnitelemetry.text.TextFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** A session says of each body what a reader says that has seen no other. */
class ScrapeSessionProperties {
  private static final String[] NUMBERS = {
    "0", "1", "2.5", "12345678", "123456789.125", "1e+09", "NaN", "+Inf", "-3", "00000000001"
  };
  private static final String[] TIMES = {"", "", "", " 1763726400123", " 1763726400"};
  private static final String[] ENDS = {"", "", " # {trace_id=\"abc\"} 1", " # {t=\"é\"} 2 3"};
  private static final String[] ODDITIES = {
    "",
    "",
    "# HELP f Some help",
    "# HELP g Other help",
    "# TYPE f counter",
    "# TYPE g gauge",
    "broken{",
    " g{a=\"b\"} 3",
    "h{a=\"b\",} 3",
    "k{a=\"b\"}3",
    "k\t3",
    "# x",
    "# y",
    " ",
  };

  /** Lines that went, which may come again where they were, or near it. */
  private record Gone(int at, String line) {}

  private final List<Gone> gone = new ArrayList<>();

  /** Pages with empty lines and comments, as Envoy and Istio have them: none is read anew. */
  @Property(tries = 400)
  void emptyLinesAndComments(@ForAll long start) {
    Random random = new Random(start);
    timed = false;
    SessionAndReader session = new SessionAndReader(TextFormat.PROMETHEUS_1_0_0, true);
    List<String> lines = new ArrayList<>();
    for (int family = 0; family < 2 + random.nextInt(12); family++) {
      lines.add("# TYPE f" + family + " counter");
      for (int i = random.nextInt(4); i >= 0; i--) {
        lines.add("f" + family + "{n=\"" + i + "\"} 1");
      }
      lines.add("");
    }
    String[] others = {"", "# at 12:00", "# at 12:01", "# HELP f1 Help", "# TYPE x gauge", "\t"};
    for (int scrape = 0; scrape < 20; scrape++) {
      session.check(text(lines, TextFormat.PROMETHEUS_1_0_0, random));
      for (int edit = random.nextInt(4); edit > 0 && !lines.isEmpty(); edit--) {
        int at = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
          case 0 -> lines.add(at, others[random.nextInt(others.length)]);
          case 1 -> lines.remove(at);
          case 2 -> lines.set(at, lines.get(at).replaceAll(" [0-9]+$", " " + random.nextInt(99)));
          default -> {
            if (!lines.get(at).contains("{")) {
              lines.set(at, others[random.nextInt(others.length)]);
            }
          }
        }
      }
    }
  }

  @Tag("long")
  @Property(tries = 400)
  void prometheus(@ForAll long start) {
    run(new Random(start), TextFormat.PROMETHEUS_1_0_0);
  }

  @Tag("long")
  @Property(tries = 400)
  void openMetrics(@ForAll long start) {
    run(new Random(start), TextFormat.OPENMETRICS_1_0);
  }

  /** Pages with every construct of the format, some lines of which come, go or change. */
  @Property(tries = 400)
  void everyConstruct(@ForAll long start, @ForAll TextFormat format) {
    Random random = new Random(start);
    ExpositionGrammar grammar = new ExpositionGrammar(random::nextInt, format);
    SessionAndReader session = new SessionAndReader(format, false);
    List<String> lines = grammar.lines();
    for (int scrape = 0; scrape < 15; scrape++) {
      session.check(grammar.page(lines));
      session.giveUp(random.nextInt(4));
      for (int edit = random.nextInt(4); edit > 0; edit--) {
        int at = random.nextInt(lines.size());
        switch (random.nextInt(lines.size() > 1 ? 4 : 2)) {
          case 0 -> lines.addAll(at, grammar.lines());
          case 1 -> lines.add(at, grammar.line());
          case 2 -> lines.set(at, grammar.line());
          default -> lines.remove(at);
        }
      }
    }
  }

  /** What whole pages may become: see {@link #change}. Each is read twice. */
  @Property(tries = 150)
  void wholePagesChange(@ForAll long start) {
    Random random = new Random(start);
    timed = random.nextBoolean();
    TextFormat format =
        random.nextInt(3) == 0 ? TextFormat.OPENMETRICS_1_0 : TextFormat.PROMETHEUS_1_0_0;
    respelled = random.nextInt(4) == 0;
    SessionAndReader session = new SessionAndReader(format, !respelled);
    List<List<String>> families = new ArrayList<>();
    for (int family = 0; family < 1 + random.nextInt(12); family++) {
      families.add(family(family, random, format));
    }
    List<List<String>> first = copy(families);
    for (int scrape = 0; scrape < 12; scrape++) {
      List<String> lines = new ArrayList<>();
      families.forEach(lines::addAll);
      byte[] text = text(lines, format, random);
      session.check(text);
      if (random.nextInt(3) == 0) {
        session.check(text);
      }
      if (random.nextInt(10) == 0) {
        session.compact();
      }
      // Most pages are changed further, some again from the first: two pages in turns.
      families = random.nextInt(4) == 0 ? copy(first) : families;
      change(families, random, format);
    }
  }

  /**
   * One session over several programs in turns, whose pages have some families in common: each is
   * changed now and then, or read twice.
   */
  @Property(tries = 100)
  void pagesInTurns(@ForAll long start) {
    Random random = new Random(start);
    timed = random.nextInt(4) == 0;
    TextFormat format =
        random.nextInt(3) == 0 ? TextFormat.OPENMETRICS_1_0 : TextFormat.PROMETHEUS_1_0_0;
    SessionAndReader session = new SessionAndReader(format, true);
    List<List<List<String>>> pages = new ArrayList<>();
    for (int page = 2 + random.nextInt(2); page > 0; page--) {
      pages.add(new ArrayList<>());
    }
    for (int family = 0; family < 30; family++) {
      List<String> lines = family(family, random, format);
      for (List<List<String>> page : pages) {
        if (random.nextInt(pages.size()) == 0) {
          page.add(new ArrayList<>(lines));
        }
      }
    }
    for (int scrape = 0; scrape < 16; scrape++) {
      List<List<String>> page = pages.get(scrape % pages.size());
      List<String> lines = new ArrayList<>();
      page.forEach(lines::addAll);
      session.check(text(lines, format, random));
      session.giveUp(random.nextInt(3));
      if (random.nextInt(6) == 0) {
        session.check(text(lines, format, random));
      }
      if (!page.isEmpty() && random.nextInt(3) == 0) {
        change(page, random, format);
      }
    }
  }

  /**
   * Pages that are longer than the cache, where lines in no order are looked up several at once; in
   * no order all over, or here and there, so that a session gives up comparing and takes it up.
   */
  @Property(tries = 6)
  void longPagesInAnyOrder(@ForAll long start) {
    Random random = new Random(start);
    TextFormat format =
        random.nextBoolean() ? TextFormat.OPENMETRICS_1_0 : TextFormat.PROMETHEUS_1_0_0;
    timed = random.nextInt(4) == 0;
    SessionAndReader session = new SessionAndReader(format, true);
    List<List<String>> families = new ArrayList<>();
    String lengthy = "z".repeat(random.nextInt(3) == 0 ? 700 : 300);
    for (int family = 0; family < 6; family++) {
      List<String> lines = family(family, random, format);
      for (int series = random.nextInt(300); series >= 60; series--) {
        lines.add(sample(series, random, format).replaceFirst("f", "f" + family));
      }
      boolean first = random.nextBoolean();
      lines.replaceAll(
          line -> first ? line.replace("{", "{l=\"" + lengthy + "\",") : atEnd(line, lengthy));
      families.add(lines);
    }
    List<List<String>> original = copy(families);
    for (int scrape = 0; scrape < 8; scrape++) {
      List<String> lines = new ArrayList<>();
      families.forEach(lines::addAll);
      session.check(text(lines, format, random));
      if (random.nextInt(6) == 0) {
        session.compact();
      }
      families = random.nextInt(3) == 0 ? copy(original) : families;
      for (List<String> each : families) {
        switch (random.nextInt(5)) {
          case 0 -> Collections.shuffle(tail(each, random), random);
          case 1 -> rearrange(tail(each, random), random);
          case 2 -> shuffleGroups(each, random);
          default -> {
            // As it was.
          }
        }
      }
      if (random.nextInt(3) == 0) {
        change(families, random, format);
      }
    }
  }

  private static String atEnd(String line, String value) {
    return line.replaceFirst("\"} ", "\",l=\"" + value + "\"} ");
  }

  private static void shuffleGroups(List<String> lines, Random random) {
    List<List<String>> groups = new ArrayList<>();
    int size = 2 + random.nextInt(40);
    for (int at = 0; at < lines.size(); at += size) {
      groups.add(List.copyOf(lines.subList(at, Math.min(lines.size(), at + size))));
    }
    Collections.shuffle(groups, random);
    lines.clear();
    groups.forEach(lines::addAll);
  }

  private static List<List<String>> copy(List<List<String>> families) {
    List<List<String>> copies = new ArrayList<>();
    families.forEach(family -> copies.add(new ArrayList<>(family)));
    return copies;
  }

  private List<String> family(int number, Random random, TextFormat format) {
    List<String> family = new ArrayList<>();
    String untyped = format.isOpenMetrics() ? " unknown" : " untyped";
    family.add("# HELP f" + number + " Help of " + number);
    family.add("# TYPE f" + number + untyped);
    for (int series = random.nextInt(random.nextInt(3) == 0 ? 60 : 6); series >= 0; series--) {
      family.add(sample(series, random, format).replaceFirst("f", "f" + number));
    }
    return family;
  }

  private void change(List<List<String>> families, Random random, TextFormat format) {
    int kind = random.nextInt(22);
    switch (kind) {
      case 0 -> families.forEach(each -> each.removeIf(line -> random.nextInt(3) == 0));
      case 1 -> families.removeIf(each -> random.nextInt(3) == 0);
      case 2 -> Collections.shuffle(families, random);
      case 3 -> families.forEach(each -> Collections.shuffle(tail(each, random), random));
      case 4 -> families.forEach(each -> tail(each, random).clear());
      case 5 -> {
        String other = "{n=\"" + random.nextInt(3) + "-";
        families.forEach(each -> each.replaceAll(line -> line.replace("{n=\"", other)));
      }
      case 6 -> {
        int added = random.nextInt(20);
        families.add(family(12 + added, random, format));
        families.add(random.nextInt(families.size()), family(40 + added, random, format));
      }
      case 7 -> {
        if (!format.isOpenMetrics()) {
          families.forEach(each -> each.add(0, "# at " + random.nextInt(1000)));
        }
      }
      case 8 -> families.forEach(each -> each.removeIf(line -> line.startsWith("#")));
      case 9 -> families.forEach(each -> each.replaceAll(line -> line.replace("Help", "More")));
      case 10 -> families.clear();
      case 11 -> {
        for (List<String> each : families) {
          for (String line : List.copyOf(each)) {
            if (!line.startsWith("#") && random.nextInt(3) == 0) {
              each.add(random.nextInt(4) == 0 ? line : line.replace(",m=\"", ",m=\"new"));
            }
          }
        }
      }
      case 12, 13 -> families.forEach(each -> rearrange(tail(each, random), random));
      case 14 -> {
        Collections.reverse(families);
        families.forEach(each -> Collections.reverse(tail(each, random)));
      }
      case 15 -> rearrange(families, random);
      case 16 -> {
        List<String> others = List.of("", "# at noon", "# HELP x", "# TYPE f1 gauge", " ");
        for (List<String> each : families) {
          if (!format.isOpenMetrics() && random.nextInt(3) == 0) {
            each.add(random.nextInt(1 + each.size()), others.get(random.nextInt(others.size())));
          }
        }
      }
      case 17 -> {
        // A page that is cut off, wherever.
        int kept = random.nextInt(families.size() + 1);
        families.subList(kept, families.size()).clear();
        if (kept > 0) {
          tail(families.get(kept - 1), random).clear();
        }
      }
      case 18 -> {
        String ending = random.nextBoolean() ? "\"} " : "\",} ";
        if (respelled && !format.isOpenMetrics()) {
          families.forEach(each -> each.replaceAll(line -> line.replace("\"} ", ending)));
        }
      }
      case 19 -> {
        String stamp = random.nextBoolean() ? " 1763726400" + random.nextInt(10) : "";
        families.forEach(
            each ->
                each.replaceAll(
                    line ->
                        line.startsWith("#") ? line : line.replaceAll("(} \\S+).*", "$1" + stamp)));
      }
      case 20 -> {
        // As long again.
        List<List<String>> more = copy(families);
        more.forEach(each -> each.removeIf(line -> line.startsWith("#")));
        more.forEach(each -> each.replaceAll(line -> line.replace(",m=\"", ",m=\"more")));
        families.addAll(random.nextInt(1 + families.size()), more);
      }
      default -> {
        // Lines of one family among those of others.
        List<String> all = new ArrayList<>();
        families.forEach(all::addAll);
        Collections.shuffle(all, random);
        families.clear();
        families.add(all);
      }
    }
    if (kind != 10 && families.isEmpty()) {
      families.add(family(1, random, format));
    }
  }

  /** Some other order that is no chance, or little. */
  private static <T> void rearrange(List<T> lines, Random random) {
    switch (random.nextInt(5)) {
      case 0 -> Collections.reverse(lines);
      case 1 -> {
        for (int at = random.nextInt(2); at + 1 < lines.size(); at += 2) {
          Collections.swap(lines, at, at + 1);
        }
      }
      case 2 -> Collections.rotate(lines, random.nextInt(1 + lines.size()));
      case 3 -> {
        List<T> strided = new ArrayList<>();
        int stride = 2 + random.nextInt(7);
        for (int first = 0; first < stride; first++) {
          for (int at = first; at < lines.size(); at += stride) {
            strided.add(lines.get(at));
          }
        }
        Collections.copy(lines, strided);
      }
      default -> {
        for (int moved = lines.size() / 5; moved > 0; moved--) {
          lines.add(random.nextInt(lines.size()), lines.remove(random.nextInt(lines.size())));
        }
      }
    }
  }

  private static List<String> tail(List<String> family, Random random) {
    return family.subList(random.nextInt(1 + family.size()), family.size());
  }

  /** Whether samples may have timestamps. */
  private boolean timed;

  /** Whether a series may be written in several ways, which are several for a session. */
  private boolean respelled;

  private void run(Random random, TextFormat format) {
    timed = random.nextBoolean();
    gone.clear();
    SessionAndReader session = new SessionAndReader(format, true);
    List<String> lines = new ArrayList<>();
    lines.add(
        "# TYPE f untyped".replace("untyped", format.isOpenMetrics() ? "unknown" : "untyped"));
    int size = 6 + random.nextInt(random.nextInt(4) == 0 ? 150 : 20);
    for (int i = 0; i < size; i++) {
      lines.add(sample(i, random, format));
    }
    timed = true;
    for (int scrape = 0; scrape < 25; scrape++) {
      session.check(text(lines, format, random));
      if (random.nextInt(10) == 0) {
        session.compact();
      }
      int edits = random.nextInt(random.nextInt(8) == 0 ? 40 : 4);
      for (int edit = edits; edit > 0; edit--) {
        edit(lines, random, format);
      }
    }
  }

  private String sample(int number, Random random, TextFormat format) {
    String end = format.isOpenMetrics() ? ENDS[random.nextInt(ENDS.length)] : "";
    return "f{n=\""
        + number
        + "\",m=\""
        + "x".repeat(number % 11)
        + "\"} "
        + NUMBERS[random.nextInt(NUMBERS.length)]
        + TIMES[random.nextInt(timed ? TIMES.length : 1)]
        + end;
  }

  private void edit(List<String> lines, Random random, TextFormat format) {
    int at = random.nextInt(lines.size());
    switch (random.nextInt(22)) {
      case 0 -> {
        if (lines.size() > 1) {
          lines.remove(at);
        }
      }
      case 1, 2 -> lines.add(at, sample(100 + random.nextInt(1000), random, format));
      case 3 -> lines.add(at, lines.get(random.nextInt(lines.size())));
      case 4 -> lines.add(lines.remove(at));
      case 5 ->
          lines.add(random.nextInt(lines.size() + 1), ODDITIES[random.nextInt(ODDITIES.length)]);
      case 6 -> lines.removeIf(line -> List.of(ODDITIES).contains(line));
      case 16 ->
          lines.add(
              at, random.nextBoolean() || format.isOpenMetrics() ? "# HELP f Help " + at : "");
      case 17 -> lines.set(at, "# TYPE f" + random.nextInt(5) + " gauge");
      case 7 -> lines.set(at, lines.get(at) + "7");
      case 8 -> lines.subList(0, lines.size() / 2).clear();
      case 9, 10, 11 -> {
        for (int run = 1 + random.nextInt(3); run > 0 && at < lines.size(); run--) {
          gone.add(new Gone(at, lines.remove(at)));
        }
      }
      case 12, 13, 14 -> {
        if (!gone.isEmpty()) {
          comeAgain(lines, random.nextInt(gone.size()));
        }
      }
      case 15 -> {
        while (!gone.isEmpty()) {
          comeAgain(lines, gone.size() - 1);
        }
      }
      default -> {
        String line = lines.get(at);
        int brace = line.indexOf("} ");
        if (brace > 0) {
          lines.set(at, line.substring(0, brace + 2) + NUMBERS[random.nextInt(NUMBERS.length)]);
        }
      }
    }
    if (lines.isEmpty()) {
      lines.add(sample(1, random, format));
    }
  }

  private void comeAgain(List<String> lines, int index) {
    Gone back = gone.remove(index);
    lines.add(Math.min(back.at, lines.size()), back.line);
  }

  private static byte[] text(List<String> lines, TextFormat format, Random random) {
    String text = String.join("\n", lines) + "\n";
    if (format.isOpenMetrics()) {
      text += random.nextInt(30) == 0 ? "# EOF\nf 1\n" : "# EOF\n";
    }
    if (random.nextInt(4) == 0) {
      text = text.substring(0, text.length() - 1);
    }
    return text.getBytes(UTF_8);
  }
}
