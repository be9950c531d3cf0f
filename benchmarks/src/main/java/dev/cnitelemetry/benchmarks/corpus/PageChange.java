// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/**
 * What may become of a page until the next scrape, beyond other values. A session has to say of the
 * page after each of them what a reader says that has seen no other, and at about its price.
 */
public enum PageChange {
  /** Nothing. */
  NONE {
    @Override
    void change(List<List<String>> families, Random random) {}
  },
  /** One in three series goes, here and there. */
  THIRD_GONE {
    @Override
    void change(List<List<String>> families, Random random) {
      removeSamples(families, line -> random.nextInt(3) == 0);
    }
  },
  /** The last third of each family's series goes. */
  ENDS_GONE {
    @Override
    void change(List<List<String>> families, Random random) {
      for (List<String> family : families) {
        family.subList(family.size() - family.size() / 3, family.size()).clear();
      }
    }
  },
  /** One in three families goes. */
  FAMILIES_GONE {
    @Override
    void change(List<List<String>> families, Random random) {
      families.removeIf(family -> random.nextInt(3) == 0);
    }
  },
  /** One series in ten is new. */
  INSERTED {
    @Override
    void change(List<List<String>> families, Random random) {
      for (List<String> family : families) {
        for (int at = family.size() - 1; at >= 0; at--) {
          if (isSample(family.get(at)) && random.nextInt(10) == 0) {
            family.add(at, relabelled(family.get(at), "new"));
          }
        }
      }
    }
  },
  /** Twice as many series: each family has as many new ones after those it had. */
  GROWN {
    @Override
    void change(List<List<String>> families, Random random) {
      for (List<String> family : families) {
        for (String line : List.copyOf(family)) {
          if (isSample(line)) {
            family.add(relabelled(line, "grown"));
          }
        }
      }
    }
  },
  /** Families in another order. */
  FAMILIES_REORDERED {
    @Override
    void change(List<List<String>> families, Random random) {
      Collections.shuffle(families, random);
    }
  },
  /** The series of each family in another order, as hash tables have them. */
  LINES_REORDERED {
    @Override
    void change(List<List<String>> families, Random random) {
      for (List<String> family : families) {
        Collections.shuffle(samples(family), random);
      }
    }
  },
  /** Each series takes turns with its neighbour. */
  LINES_SWAPPED {
    @Override
    void change(List<List<String>> families, Random random) {
      for (List<String> family : families) {
        List<String> samples = samples(family);
        for (int at = 0; at + 1 < samples.size(); at += 2) {
          Collections.swap(samples, at, at + 1);
        }
      }
    }
  },
  /** The series of each family the other way round. */
  LINES_REVERSED {
    @Override
    void change(List<List<String>> families, Random random) {
      for (List<String> family : families) {
        Collections.reverse(samples(family));
      }
    }
  },
  /** One series in ten is elsewhere in its family. */
  LINES_MOVED {
    @Override
    void change(List<List<String>> families, Random random) {
      for (List<String> family : families) {
        List<String> samples = samples(family);
        for (int moved = samples.size() / 10; moved > 0; moved--) {
          String line = samples.remove(random.nextInt(samples.size()));
          samples.add(random.nextInt(samples.size() + 1), line);
        }
      }
    }
  },
  /** Groups of series in another order, as those of pods are. */
  GROUPS_REORDERED {
    @Override
    void change(List<List<String>> families, Random random) {
      for (List<String> family : families) {
        List<String> samples = samples(family);
        List<List<String>> groups = new ArrayList<>();
        for (int at = 0; at < samples.size(); at += GROUP) {
          groups.add(List.copyOf(samples.subList(at, Math.min(samples.size(), at + GROUP))));
        }
        Collections.shuffle(groups, random);
        List<String> all = new ArrayList<>();
        groups.forEach(all::addAll);
        Collections.copy(samples, all);
      }
    }
  },
  /** The whole page the other way round, and no metadata. */
  PAGE_REVERSED {
    @Override
    void change(List<List<String>> families, Random random) {
      METADATA_GONE.change(families, random);
      Collections.reverse(families);
      families.forEach(Collections::reverse);
    }
  },
  /** Series of all families in any order, and no metadata. */
  PAGE_REORDERED {
    @Override
    void change(List<List<String>> families, Random random) {
      METADATA_GONE.change(families, random);
      List<String> all = new ArrayList<>();
      families.forEach(all::addAll);
      Collections.shuffle(all, random);
      families.clear();
      families.add(all);
    }
  },
  /** The page ends somewhere. */
  CUT {
    @Override
    void change(List<List<String>> families, Random random) {
      families.subList(1 + random.nextInt(families.size()), families.size()).clear();
      List<String> samples = samples(families.get(families.size() - 1));
      samples.subList(samples.size() / 2, samples.size()).clear();
    }
  },
  /** All samples have a timestamp. */
  TIMED {
    @Override
    void change(List<List<String>> families, Random random) {
      for (List<String> family : families) {
        family.replaceAll(line -> isSample(line) ? line.replaceFirst("\\s+# .*", "") : line);
        family.replaceAll(line -> isSample(line) ? line + " 1763726400" : line);
      }
    }
  },
  /** An empty line or a comment after one line in eight. */
  SPACED {
    @Override
    void change(List<List<String>> families, Random random) {
      for (List<String> family : families) {
        for (int at = family.size(); at > 0; at--) {
          if (random.nextInt(8) == 0) {
            family.add(at, "# " + random.nextInt(9));
          }
        }
      }
    }
  },
  /** A label of all series has another value, as that of a process that began anew. */
  RELABELLED {
    @Override
    void change(List<List<String>> families, Random random) {
      for (List<String> family : families) {
        family.replaceAll(line -> isSample(line) ? relabelled(line, "other") : line);
      }
    }
  },
  /** Another program's page: most families have other names, one in eight is there, too. */
  OTHER_PROGRAM {
    @Override
    void change(List<List<String>> families, Random random) {
      String prefix = "p" + random.nextInt(1_000_000) + "_";
      for (List<String> family : families) {
        if (random.nextInt(8) > 0) {
          family.replaceAll(line -> renamed(line, prefix));
        }
      }
    }
  },
  /** A comment before each family, another one each time. */
  COMMENTED {
    @Override
    void change(List<List<String>> families, Random random) {
      for (List<String> family : families) {
        family.add(0, "# at " + random.nextInt(1_000_000));
      }
    }
  },
  /** All HELP texts are others. */
  HELP_CHANGED {
    @Override
    void change(List<List<String>> families, Random random) {
      for (List<String> family : families) {
        family.replaceAll(line -> line.startsWith("# HELP ") ? line + " More." : line);
      }
    }
  },
  /** No metadata any more. */
  METADATA_GONE {
    @Override
    void change(List<List<String>> families, Random random) {
      for (List<String> family : families) {
        family.removeIf(line -> !isSample(line));
      }
    }
  },
  /** Nothing is there. */
  EMPTY {
    @Override
    void change(List<List<String>> families, Random random) {
      families.clear();
    }
  };

  private static final String END = "# EOF";

  private static final int GROUP = 13;

  /**
   * Changes a page.
   *
   * @param page the page before
   * @param seed another one for another page
   * @return the page after
   */
  public byte[] of(byte[] page, long seed) {
    List<List<String>> families = new ArrayList<>();
    boolean ends = false;
    boolean inMetadata = false;
    for (String line : new String(page, StandardCharsets.UTF_8).split("\n")) {
      ends |= line.equals(END);
      if (!line.equals(END)) {
        boolean metadata = !isSample(line);
        if (families.isEmpty() || (metadata && !inMetadata)) {
          families.add(new ArrayList<>());
        }
        families.get(families.size() - 1).add(line);
        inMetadata = metadata;
      }
    }
    change(families, new Random(seed));
    StringBuilder text = new StringBuilder(page.length + page.length / 4);
    families.forEach(family -> family.forEach(line -> text.append(line).append('\n')));
    return (ends ? text + END + "\n" : text.toString()).getBytes(StandardCharsets.UTF_8);
  }

  /** Changes families, each of them its metadata and its samples. */
  abstract void change(List<List<String>> families, Random random);

  private static boolean isSample(String line) {
    return !line.isEmpty() && line.charAt(0) != '#';
  }

  /** Those after a family's metadata. */
  private static List<String> samples(List<String> family) {
    int first = 0;
    while (first < family.size() && !isSample(family.get(first))) {
      first++;
    }
    return family.subList(first, family.size());
  }

  private static void removeSamples(List<List<String>> families, Predicate<String> lot) {
    for (List<String> family : families) {
      family.removeIf(line -> isSample(line) && lot.test(line));
    }
  }

  /** The line with a prefix to its name, if it has a bare one. */
  private static String renamed(String line, String prefix) {
    return isSample(line)
        ? line.startsWith("{") ? line : prefix + line
        : line.replaceFirst("^# (HELP|TYPE|UNIT) (?!\")", "# $1 " + prefix);
  }

  /** The sample with another value of its first label, or with a label where it has none. */
  private static String relabelled(String line, String word) {
    int brace = line.indexOf('{');
    int blank = line.indexOf(' ');
    if (brace < 0 || blank < brace) {
      return line.substring(0, blank) + "{of=\"" + word + "\"}" + line.substring(blank);
    }
    int value = line.indexOf("=\"", brace);
    return value < 0
        ? line.substring(0, brace + 1) + "of=\"" + word + "\"," + line.substring(brace + 1)
        : line.substring(0, value + 2) + word + "-" + line.substring(value + 2);
  }
}
