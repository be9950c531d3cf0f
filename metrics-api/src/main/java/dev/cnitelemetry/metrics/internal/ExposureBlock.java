// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * What the text says of one metric on the pages of some components, word by word.
 *
 * <p>A block begins as the one before it ended; the first line of a list replaces the whole list.
 * Valid until the next block is read.
 */
public final class ExposureBlock {

  /** One stretch of releases, and what differs there from the metric's newest shape. */
  public static final class Stretch {

    private final String since;
    private final String until;
    private final Map<String, String> said = new LinkedHashMap<>();
    private final Map<String, List<String>> absent = new LinkedHashMap<>();

    private Stretch(String since, String until) {
      this.since = since;
      this.until = until;
    }

    /**
     * The first release.
     *
     * @return its version; empty where there is none
     */
    public String since() {
      return since;
    }

    /**
     * The last release.
     *
     * @return its version; empty where there is none
     */
    public String until() {
      return until;
    }

    /**
     * What a word is followed by.
     *
     * @param word for example {@code kind}
     * @return the value; null where the stretch does not say it
     */
    @Nullable
    public String said(String word) {
      return said.get(word);
    }

    /**
     * Values that labels did not have.
     *
     * @return the values by label
     */
    public Map<String, List<String>> absent() {
      return absent;
    }

    /**
     * Whether the shape is the metric's newest.
     *
     * @return true if nothing of the shape differs
     */
    public boolean isOfNewestShape() {
      return absent.isEmpty()
          && !said.containsKey("kind")
          && !said.containsKey("labels")
          && !said.containsKey("buckets")
          && !said.containsKey("quantiles")
          && !said.containsKey("stability");
    }
  }

  private List<String> components = List.of();
  private final Map<String, String> said = new LinkedHashMap<>();
  private List<Stretch> history = new ArrayList<>();
  private List<String> spellings = new ArrayList<>();
  private List<String> notes = new ArrayList<>();
  private List<String> sources = new ArrayList<>();
  private boolean fresh;
  private boolean freshNotes;
  private boolean freshSources;

  ExposureBlock() {}

  void begin(List<String> by) {
    components = by;
    fresh = true;
    freshNotes = true;
    freshSources = true;
  }

  void line(String word, String value) {
    switch (word) {
      case "stretch" -> {
        if (fresh) {
          history = new ArrayList<>();
          fresh = false;
        }
        int dots = value.indexOf("..");
        history.add(new Stretch(value.substring(0, dots), value.substring(dots + 2)));
      }
      case "kind", "labels", "buckets", "quantiles", "stability", "unexposed" ->
          newest().said.put(word, value);
      case "absent" -> {
        int equals = value.indexOf('=');
        newest()
            .absent
            .put(
                value.substring(0, equals),
                List.copyOf(ExposureText.split(value.substring(equals + 1), '|')));
      }
      case "stretch-wire" -> newest().said.put("wire", value);
      case "spelling" -> spellings.add(value);
      case "note" -> {
        if (freshNotes) {
          notes = new ArrayList<>();
          freshNotes = false;
        }
        notes.add(value);
      }
      case "source" -> {
        if (freshSources) {
          sources = new ArrayList<>();
          freshSources = false;
        }
        sources.add(value);
      }
      case "no" -> {
        if (value.equals("note")) {
          notes = new ArrayList<>();
          freshNotes = false;
        } else if (value.equals("spelling")) {
          spellings = new ArrayList<>();
        } else {
          said.remove(value);
        }
      }
      default -> said.put(word, value);
    }
  }

  private Stretch newest() {
    return history.get(history.size() - 1);
  }

  /**
   * The components whose pages the block is about.
   *
   * @return their names
   */
  public List<String> components() {
    return components;
  }

  /**
   * What a word is followed by.
   *
   * @param word for example {@code help}
   * @return the value, empty for a word alone; null where the block does not say it
   */
  @Nullable
  public String said(String word) {
    return said.get(word);
  }

  /**
   * How the metric changed.
   *
   * @return the stretches, oldest first
   */
  public List<Stretch> history() {
    return history;
  }

  /**
   * Other spellings in documents.
   *
   * @return the spellings
   */
  public List<String> spellings() {
    return spellings;
  }

  /**
   * The notes, those of a document in another language with their parts apart.
   *
   * @return a note: its text, or language and text
   */
  public List<List<String>> notes() {
    List<List<String>> parts = new ArrayList<>(notes.size());
    for (String note : notes) {
      parts.add(ExposureText.split(note, '\t'));
    }
    return parts;
  }

  /**
   * Where the facts were read.
   *
   * @return the sources
   */
  public List<String> sources() {
    return sources;
  }
}
