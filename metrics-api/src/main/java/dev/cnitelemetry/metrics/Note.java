// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import java.util.Objects;

/**
 * What one should know of a metric beyond its definition, in English.
 *
 * <p>Most notes are ours. Of a note that a document has in another language there is our
 * translation, with the language of the document; the document itself is not quoted. Immutable and
 * thread-safe.
 */
public final class Note {

  private final String text;
  private final String language;

  private Note(String text, String language) {
    this.text = Objects.requireNonNull(text, "text");
    this.language = Objects.requireNonNull(language, "language");
  }

  /**
   * A note of ours.
   *
   * @param text the note
   * @return the note
   */
  public static Note of(String text) {
    return new Note(text, "en");
  }

  /**
   * What a document says in another language.
   *
   * @param translation our translation to English
   * @param language the language of the document by ISO 639, for example {@code ko}
   * @return the note
   */
  public static Note documented(String translation, String language) {
    return new Note(translation, language);
  }

  /**
   * The note in English, whoever wrote it.
   *
   * @return the text
   */
  public String text() {
    return text;
  }

  /**
   * The language in which the note was written first.
   *
   * @return a code of ISO 639; {@code en} for notes of ours
   */
  public String language() {
    return language;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Note that && text.equals(that.text) && language.equals(that.language);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, language);
  }

  /**
   * The note in English.
   *
   * @return {@link #text()}
   */
  @Override
  public String toString() {
    return text;
  }
}
